/** Ondersteuning and overdracht: contacts on the agreed rhythm, then a warm handover that is accepted or comes back. */
import { dagVan } from '../../calendar/moment.ts';
import type { Day, Instant } from '../../instant.ts';
import { refuse } from '../../refusal.ts';
import type { BiedOverdrachtAan, RegistreerContact, TrekOverdrachtIn, WeigerOverdracht, WijzigInzet } from '../commands.ts';
import type { Facts, Outcome } from '../facts.ts';
import type { Traject } from '../state.ts';
import { actorId, andereFase, isLeeg, zonderToestemming } from './phase.ts';

const meesteUrenPerDag = 24;

export function registreerContact(
  traject: Traject,
  command: RegistreerContact,
  facts: Facts,
  vandaag: Day,
  now: Instant,
): Outcome {
  if (traject.fase !== 'ondersteuning' && traject.fase !== 'overdracht')
    return andereFase(traject, 'ondersteuning', 'overdracht');
  if (command.op > vandaag) return refuse('een contact ligt niet in de toekomst', 'op');
  if (command.op < dagVan(traject.ondersteuning.gestartOp)) return refuse('dit ligt vóór de start van de ondersteuning', 'op');
  if (!(command.uren > 0 && command.uren <= meesteUrenPerDag))
    return refuse(`vul tussen 0 en ${meesteUrenPerDag} uur in`, 'uren');
  return [{ ...command, type: 'ContactGeregistreerd', door: actorId(facts.actor), at: now }];
}

export function wijzigInzet(traject: Traject, command: WijzigInzet, now: Instant): Outcome {
  if (traject.fase !== 'ondersteuning') return andereFase(traject, 'ondersteuning');
  const van = traject.ondersteuning.inzet;
  if (van === command.inzet) return refuse(`de inzet is al ${van}`, 'inzet');
  if (isLeeg(command.reden)) return refuse('schrijf waarom de inzet verandert', 'reden');
  return [{ type: 'InzetGewijzigd', van, naar: command.inzet, reden: command.reden, at: now }];
}

export function biedOverdrachtAan(traject: Traject, command: BiedOverdrachtAan, now: Instant): Outcome {
  if (traject.fase !== 'ondersteuning') return andereFase(traject, 'ondersteuning');
  const geweigerd = zonderToestemming(traject, 'delen met wie overneemt');
  if (geweigerd) return geweigerd;
  return [{ type: 'OverdrachtAangeboden', ontvanger: command.ontvanger, toelichting: command.toelichting, at: now }];
}

export function aanvaardOverdracht(traject: Traject, now: Instant): Outcome {
  if (traject.fase !== 'overdracht') return andereFase(traject, 'overdracht');
  return [{ type: 'OverdrachtAanvaard', at: now }];
}

export function weigerOverdracht(traject: Traject, command: WeigerOverdracht, now: Instant): Outcome {
  if (traject.fase !== 'overdracht') return andereFase(traject, 'overdracht');
  if (isLeeg(command.reden)) return refuse('schrijf waarom u de overdracht niet aanneemt', 'reden');
  return [{ type: 'OverdrachtGeweigerd', reden: command.reden, at: now }];
}

export function trekOverdrachtIn(traject: Traject, command: TrekOverdrachtIn, now: Instant): Outcome {
  if (traject.fase !== 'overdracht') return andereFase(traject, 'overdracht');
  if (isLeeg(command.reden)) return refuse('schrijf waarom de overdracht wordt ingetrokken', 'reden');
  return [{ type: 'OverdrachtIngetrokken', reden: command.reden, at: now }];
}
