/** Matching: the regiocoördinator offers up to three, the client chooses and confirms the klik [docs/rules.md: matching]. */
import { dagVan } from '../../calendar/moment.ts';
import type { Day, Instant } from '../../instant.ts';
import { bezwaar, type Gevraagd } from '../../matching/uren.ts';
import { isRefusal, type Refusal, refuse } from '../../refusal.ts';
import type {
  DoeMatchvoorstel,
  HaalVanWachtlijst,
  KiesMetgezel,
  MeldGeenKlik,
  RegistreerKennismaking,
  WijsVoorstelAf,
  ZetOpWachtlijst,
} from '../commands.ts';
import type { Facts, Outcome } from '../facts.ts';
import type { Traject, Zoektocht } from '../state.ts';
import { andereFase, isLeeg } from './phase.ts';
import { vervangingVan } from './vervanging.ts';

const hoogstensAangeboden = 3;

/** Where somebody is looked for: in matching, or for a new Metgezel beside support. */
type Gezocht = Zoektocht & { sinds: Instant };

function zoektocht(traject: Traject): Gezocht | Refusal {
  if (traject.fase === 'matching') return traject;
  const vervanging = vervangingVan(traject);
  if (!vervanging) return andereFase(traject, 'matching');
  if (vervanging.wens !== 'nieuwe Metgezel') return refuse('leg eerst vast dat de cliënt een nieuwe Metgezel wil');
  return vervanging;
}

/** Who supports now is no candidate for the own replacement. */
const gevraagd = (traject: Traject): Gevraagd => {
  const nu = traject.ondersteuning && traject.fase !== 'matching' ? [traject.ondersteuning.ondersteunerId] : [];
  return { ...traject, geenKlikMet: [...traject.geenKlikMet, ...nu] };
};

export function doeMatchvoorstel(traject: Traject, command: DoeMatchvoorstel, facts: Facts, now: Instant): Outcome {
  const zoek = zoektocht(traject);
  if (isRefusal(zoek)) return zoek;
  if (zoek.kandidaten) return refuse('er ligt al een voorstel bij de cliënt');
  const kandidaten = [...new Set(command.kandidaten)];
  if (kandidaten.length === 0 || kandidaten.length > hoogstensAangeboden)
    return refuse(`kies één tot ${hoogstensAangeboden} profielen`, 'kandidaten');
  for (const id of kandidaten) {
    const kandidaat = facts.gcoers.find((g) => g.id === id);
    if (!kandidaat) return refuse('deze GCO’er bestaat niet', 'kandidaten');
    const waarom = bezwaar(kandidaat, gevraagd(traject));
    if (waarom) return refuse(waarom, 'kandidaten');
  }
  return [{ type: 'MatchvoorstelGedaan', kandidaten, at: now }];
}

export function kiesMetgezel(traject: Traject, command: KiesMetgezel, now: Instant): Outcome {
  const zoek = zoektocht(traject);
  if (isRefusal(zoek)) return zoek;
  if (!zoek.kandidaten) return refuse('er is nog geen voorstel gedaan');
  if (zoek.gekozen) return refuse('er is al een Metgezel gekozen');
  if (!zoek.kandidaten.includes(command.gcoerId)) return refuse('kies een van de voorgestelde Metgezellen', 'gcoerId');
  return [{ type: 'MetgezelGekozen', gcoerId: command.gcoerId, at: now }];
}

export function wijsVoorstelAf(traject: Traject, command: WijsVoorstelAf, now: Instant): Outcome {
  const zoek = zoektocht(traject);
  if (isRefusal(zoek)) return zoek;
  if (!zoek.kandidaten || zoek.gekozen) return refuse('er ligt nu geen voorstel bij de cliënt');
  return [{ type: 'VoorstelAfgewezen', reden: isLeeg(command.reden) ? 'geen reden gegeven' : command.reden, at: now }];
}

export function registreerKennismaking(traject: Traject, command: RegistreerKennismaking, vandaag: Day, now: Instant): Outcome {
  const zoek = zoektocht(traject);
  if (isRefusal(zoek)) return zoek;
  if (!zoek.gekozen) return refuse('de cliënt heeft nog niet gekozen');
  if (zoek.kennismakingOp) return refuse('de kennismaking is al vastgelegd');
  if (command.op > vandaag) return refuse('leg een kennismaking vast als zij geweest is', 'op');
  if (command.op < dagVan(zoek.sinds)) return refuse('toen was er nog geen voorstel voor deze cliënt', 'op');
  return [{ type: 'KennismakingGeregistreerd', op: command.op, at: now }];
}

/** Whether the chosen one is still in service is looked at again; room is not, so two offers at once can overbook. */
export function bevestigKlik(traject: Traject, facts: Facts, now: Instant): Outcome {
  const zoek = zoektocht(traject);
  if (isRefusal(zoek)) return zoek;
  const { gekozen } = zoek;
  if (!gekozen || !zoek.kennismakingOp) return refuse('er is nog geen kennismaking geweest');
  const metgezel = facts.gcoers.find(({ id }) => id === gekozen);
  if (metgezel && !metgezel.inDienst) return refuse(`${metgezel.naam} is niet meer in dienst; meld dat er geen klik is`);
  if (traject.fase === 'matching') return [{ type: 'KlikBevestigd', gcoerId: gekozen, at: now }];
  return [{ type: 'OndersteunerVervangen', van: traject.ondersteuning?.ondersteunerId ?? '', naar: gekozen, at: now }];
}

/** No klik is nobody's fault: a new proposal follows. */
export function meldGeenKlik(traject: Traject, command: MeldGeenKlik, now: Instant): Outcome {
  const zoek = zoektocht(traject);
  if (isRefusal(zoek)) return zoek;
  if (!zoek.gekozen) return refuse('de cliënt heeft nog niet gekozen');
  return [{ type: 'GeenKlikGemeld', gcoerId: zoek.gekozen, ...(command.reden ? { reden: command.reden } : {}), at: now }];
}

/** No room: a place with a reason, and somebody to call [docs/rules.md: matching]. */
export function zetOpWachtlijst(traject: Traject, command: ZetOpWachtlijst, facts: Facts, now: Instant): Outcome {
  if (traject.fase !== 'matching') return andereFase(traject, 'matching');
  if (traject.kandidaten) return refuse('er ligt al een voorstel bij de cliënt');
  if (traject.wachtlijst) return refuse('deze cliënt staat al op de wachtlijst');
  if (isLeeg(command.toelichting)) return refuse('schrijf waarom', 'toelichting');
  if (!facts.collegas.includes(command.contactpersoonId)) return refuse('kies een collega die in dienst is', 'contactpersoonId');
  return [{ ...command, type: 'OpWachtlijstGezet', at: now }];
}

export function haalVanWachtlijst(traject: Traject, command: HaalVanWachtlijst, now: Instant): Outcome {
  if (traject.fase !== 'matching' || !traject.wachtlijst) return refuse('deze cliënt staat niet op de wachtlijst');
  if (isLeeg(command.reden)) return refuse('schrijf waarom', 'reden');
  return [{ type: 'VanWachtlijstGehaald', reden: command.reden, at: now }];
}
