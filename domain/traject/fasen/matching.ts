/** Matching: the regiocoördinator offers up to three, the client chooses and confirms the klik [docs/rules.md: matching]. */
import { dagVan } from '../../calendar/moment.ts';
import type { Day, Instant } from '../../instant.ts';
import { bezwaar } from '../../matching/uren.ts';
import { refuse } from '../../refusal.ts';
import type { DoeMatchvoorstel, KiesMetgezel, MeldGeenKlik, RegistreerKennismaking, WijsVoorstelAf } from '../commands.ts';
import type { Facts, Outcome } from '../facts.ts';
import type { Traject } from '../state.ts';
import { andereFase, isLeeg } from './phase.ts';

const hoogstensAangeboden = 3;

export function doeMatchvoorstel(traject: Traject, command: DoeMatchvoorstel, facts: Facts, now: Instant): Outcome {
  if (traject.fase !== 'matching') return andereFase(traject, 'matching');
  if (traject.kandidaten) return refuse('er ligt al een voorstel bij de cliënt');
  const kandidaten = [...new Set(command.kandidaten)];
  if (kandidaten.length === 0 || kandidaten.length > hoogstensAangeboden)
    return refuse(`kies één tot ${hoogstensAangeboden} profielen`, 'kandidaten');
  for (const id of kandidaten) {
    const kandidaat = facts.gcoers.find((g) => g.id === id);
    if (!kandidaat) return refuse('deze GCO’er bestaat niet', 'kandidaten');
    const waarom = bezwaar(kandidaat, traject);
    if (waarom) return refuse(waarom, 'kandidaten');
  }
  return [{ type: 'MatchvoorstelGedaan', kandidaten, at: now }];
}

export function kiesMetgezel(traject: Traject, command: KiesMetgezel, now: Instant): Outcome {
  if (traject.fase !== 'matching') return andereFase(traject, 'matching');
  if (!traject.kandidaten) return refuse('er is nog geen voorstel gedaan');
  if (traject.gekozen) return refuse('er is al een Metgezel gekozen');
  if (!traject.kandidaten.includes(command.gcoerId)) return refuse('kies een van de voorgestelde Metgezellen', 'gcoerId');
  return [{ type: 'MetgezelGekozen', gcoerId: command.gcoerId, at: now }];
}

export function wijsVoorstelAf(traject: Traject, command: WijsVoorstelAf, now: Instant): Outcome {
  if (traject.fase !== 'matching') return andereFase(traject, 'matching');
  if (!traject.kandidaten || traject.gekozen) return refuse('er ligt nu geen voorstel bij de cliënt');
  return [{ type: 'VoorstelAfgewezen', reden: isLeeg(command.reden) ? 'geen reden gegeven' : command.reden, at: now }];
}

export function registreerKennismaking(traject: Traject, command: RegistreerKennismaking, vandaag: Day, now: Instant): Outcome {
  if (traject.fase !== 'matching') return andereFase(traject, 'matching');
  if (!traject.gekozen) return refuse('de cliënt heeft nog niet gekozen');
  if (traject.kennismakingOp) return refuse('de kennismaking is al vastgelegd');
  if (command.op > vandaag) return refuse('leg een kennismaking vast als zij geweest is', 'op');
  if (command.op < dagVan(traject.sinds)) return refuse('toen was er nog geen voorstel voor deze cliënt', 'op');
  return [{ type: 'KennismakingGeregistreerd', op: command.op, at: now }];
}

export function bevestigKlik(traject: Traject, now: Instant): Outcome {
  if (traject.fase !== 'matching') return andereFase(traject, 'matching');
  if (!traject.gekozen || !traject.kennismakingOp) return refuse('er is nog geen kennismaking geweest');
  return [{ type: 'KlikBevestigd', gcoerId: traject.gekozen, at: now }];
}

/** No klik is nobody's fault: a new proposal follows. */
export function meldGeenKlik(traject: Traject, command: MeldGeenKlik, now: Instant): Outcome {
  if (traject.fase !== 'matching') return andereFase(traject, 'matching');
  if (!traject.gekozen) return refuse('de cliënt heeft nog niet gekozen');
  return [{ type: 'GeenKlikGemeld', gcoerId: traject.gekozen, ...(command.reden ? { reden: command.reden } : {}), at: now }];
}
