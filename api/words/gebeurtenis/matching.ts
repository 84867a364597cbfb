/** The search for a Metgezel, the wachtlijst, and a new Metgezel beside ongoing support. */
import { dagInWoorden } from '../../../domain/calendar/dag.ts';
import { opgesomd } from '../mensen.ts';
import type { WoordenVoor } from './woorden.ts';

type Gezocht =
  | 'MatchvoorstelGedaan'
  | 'MetgezelGekozen'
  | 'VoorstelAfgewezen'
  | 'KennismakingGeregistreerd'
  | 'KlikBevestigd'
  | 'GeenKlikGemeld'
  | 'OpWachtlijstGezet'
  | 'WachtlijstHerzien'
  | 'VanWachtlijstGehaald'
  | 'VervangingGevraagd'
  | 'WensVastgelegd'
  | 'VervangingBeeindigd'
  | 'OndersteunerVervangen';

export const matching: WoordenVoor<Gezocht> = {
  MatchvoorstelGedaan: ({ kandidaten }, { naam }) => ({ wat: `stelde voor: ${opgesomd(kandidaten.map(naam))}` }),
  MetgezelGekozen: ({ gcoerId }, { naam }) => ({ wat: `koos ${naam(gcoerId)} als Metgezel` }),
  VoorstelAfgewezen: ({ reden }) => ({ wat: 'wees het voorstel af', vrijeTekst: reden }),
  KennismakingGeregistreerd: ({ op }) => ({ wat: `legde de kennismaking vast van ${dagInWoorden(op)}` }),
  KlikBevestigd: ({ gcoerId }, { naam }) => ({ wat: `bevestigde de klik met ${naam(gcoerId)}; de ondersteuning begint` }),
  GeenKlikGemeld: ({ gcoerId, reden }, { naam }) => ({
    wat: `meldde dat er geen klik is met ${naam(gcoerId)}`,
    ...(reden ? { vrijeTekst: reden } : {}),
  }),
  OpWachtlijstGezet: ({ reden, contactpersoonId, toelichting }, { naam }) => ({
    wat: `zette de cliënt op de wachtlijst: ${reden}; de cliënt mag ${naam(contactpersoonId)} bellen`,
    vrijeTekst: toelichting,
  }),
  WachtlijstHerzien: ({ toelichting }) => ({ wat: 'belde met de cliënt, die wacht op een Metgezel', vrijeTekst: toelichting }),
  VanWachtlijstGehaald: ({ reden }) => ({ wat: 'haalde de cliënt van de wachtlijst', vrijeTekst: reden }),
  VervangingGevraagd: ({ reden, laatsteDag, toelichting }) => ({
    wat: `vroeg om een nieuwe Metgezel: ${reden}${laatsteDag ? `; laatste dag ${dagInWoorden(laatsteDag)}` : ''}`,
    vrijeTekst: toelichting,
  }),
  WensVastgelegd: ({ wens, toelichting }) => ({ wat: `vroeg wat de cliënt wil: ${wens}`, vrijeTekst: toelichting }),
  VervangingBeeindigd: ({ reden }) => ({ wat: 'stopte met zoeken naar een nieuwe Metgezel', vrijeTekst: reden }),
  OndersteunerVervangen: ({ van, naar }, { naam }) => ({
    wat: `bevestigde de klik; de ondersteuning gaat van ${naam(van)} over naar ${naam(naar)}`,
  }),
};
