/** What happened to a traject, in people's words: what, and why. */
import { dagInWoorden } from '../../domain/calendar/dag.ts';
import type { TrajectEvent } from '../../domain/traject/events.ts';
import { opgesomd, wieInWoorden } from './mensen.ts';

/** `vrijeTekst` may hold names: it goes only to who may see them. `kern` belongs to the case sheet of the overleg. */
export type Woorden = { wat: string; kern?: string; vrijeTekst?: string };

const uren = (aantal: number): string => `${new Intl.NumberFormat('nl-NL').format(aantal)} uur`;

/** No default branch: the compiler finds an event without words. */
export function gebeurtenisInWoorden(event: TrajectEvent, namen: ReadonlyMap<string, string>): Woorden {
  const naam = (id: string): string => wieInWoorden(id, namen);
  switch (event.type) {
    case 'Aangemeld':
      return { wat: event.spoed ? 'meldde aan, met spoed' : 'meldde aan' };
    case 'FeitenVastgelegd':
      return { wat: 'legde vast wat er bekend is' };
    case 'ToestemmingVastgelegd':
      return { wat: `legde vast: toestemming voor ${event.doel} is ${event.waarde}`, vrijeTekst: `Gezegd door ${event.door}.` };
    case 'AanvullingGevraagd':
      return { wat: 'vroeg om aanvulling', kern: event.besluit.motivering, vrijeTekst: event.wat };
    case 'AanvullingOntvangen':
      return { wat: 'vulde de aanmelding aan', vrijeTekst: event.tekst };
    case 'AanvullenGestopt':
      return { wat: 'ging verder met wat er is', vrijeTekst: event.reden };
    case 'Toegelaten':
      return { wat: event.opdracht ? 'liet toe met een opdracht' : 'liet toe', kern: event.besluit.motivering };
    case 'VoorgelegdAanOverleg':
      return { wat: 'legde de casus voor aan het aanmeldoverleg', kern: event.dilemma.tekst };
    case 'InschattingGegeven':
      return { wat: `gaf een inschatting: ${event.inschatting.advies}`, kern: event.inschatting.redenen };
    case 'OverlegBesloten':
      return {
        wat: `legde het besluit van het aanmeldoverleg vast: ${event.uitkomst}`,
        ...(event.afwijkendeMening ? { kern: `Afwijkende mening: ${event.afwijkendeMening}` } : {}),
      };
    case 'Doorverwezen':
      return { wat: `verwees door naar ${event.ontvanger.organisatie}`, kern: event.besluit.motivering };
    case 'MatchvoorstelGedaan':
      return { wat: `stelde voor: ${opgesomd(event.kandidaten.map(naam))}` };
    case 'MetgezelGekozen':
      return { wat: `koos ${naam(event.gcoerId)} als Metgezel` };
    case 'VoorstelAfgewezen':
      return { wat: 'wees het voorstel af', vrijeTekst: event.reden };
    case 'KennismakingGeregistreerd':
      return { wat: `legde de kennismaking vast van ${dagInWoorden(event.op)}` };
    case 'KlikBevestigd':
      return { wat: `bevestigde de klik met ${naam(event.gcoerId)}; de ondersteuning begint` };
    case 'GeenKlikGemeld':
      return {
        wat: `meldde dat er geen klik is met ${naam(event.gcoerId)}`,
        ...(event.reden ? { vrijeTekst: event.reden } : {}),
      };
    case 'ContactGeregistreerd':
      return { wat: `had contact op ${dagInWoorden(event.op)}: ${event.hoe}, ${uren(event.uren)}`, vrijeTekst: event.notitie };
    case 'InzetGewijzigd':
      return { wat: `wijzigde de inzet van ${event.van} naar ${event.naar}`, vrijeTekst: event.reden };
    case 'OverdrachtAangeboden':
      return { wat: `bood de overdracht aan bij ${event.ontvanger.organisatie}`, vrijeTekst: event.toelichting };
    case 'OverdrachtAanvaard':
      return { wat: 'nam de overdracht aan' };
    case 'OverdrachtGeweigerd':
      return { wat: 'nam de overdracht niet aan', vrijeTekst: event.reden };
    case 'OverdrachtIngetrokken':
      return { wat: 'trok de overdracht in', vrijeTekst: event.reden };
    case 'DoorverwijzingAanvaard':
      return { wat: 'nam de doorverwijzing aan' };
    case 'DoorverwijzingGeweigerd':
      return { wat: 'nam de doorverwijzing niet aan', vrijeTekst: event.reden };
    case 'NazorgVastgelegd':
      return {
        wat: event.houdtStand ? 'vroeg na hoe het gaat: het houdt stand' : 'vroeg na hoe het gaat: het houdt geen stand',
        vrijeTekst: event.toelichting,
      };
    case 'Afgesloten':
      return { wat: `sloot af: ${event.reden}`, vrijeTekst: event.toelichting };
  }
}
