/** Ondersteuning and overdracht: contacts on the agreed rhythm, then a warm handover that is accepted or comes back. */
import { dagVan } from '../../calendar/moment.ts';
import type { Day, Instant } from '../../instant.ts';
import { refuse } from '../../refusal.ts';
import type { BiedOverdrachtAan, RegistreerContact, TrekOverdrachtIn, WeigerOverdracht, WijzigInzet } from '../commands.ts';
import type { Facts, Outcome } from '../facts.ts';
import type { Traject } from '../state.ts';
import { wordtOndersteund } from '../vouwen/fase.ts';
import { actorId, andereFase, isLeeg, zonderToestemming } from './phase.ts';

const meesteUrenPerDag = 24;

export function registreerContact(
  traject: Traject,
  command: RegistreerContact,
  facts: Facts,
  vandaag: Day,
  now: Instant,
): Outcome {
  const { ondersteuning } = traject;
  if (!ondersteuning || !(wordtOndersteund(traject) || traject.fase === 'nazorg'))
    return andereFase(traject, 'ondersteuning', 'waakvlam', 'overdracht', 'nazorg');
  if (command.op > vandaag) return refuse('een contact ligt niet in de toekomst', 'op');
  if (command.op < dagVan(ondersteuning.gestartOp)) return refuse('dit ligt vóór de start van de ondersteuning', 'op');
  if (!(command.uren > 0 && command.uren <= meesteUrenPerDag))
    return refuse(`vul tussen 0 en ${meesteUrenPerDag} uur in`, 'uren');
  const { reisuren = 0, bijdrage } = command;
  if (reisuren < 0 || command.uren + reisuren > meesteUrenPerDag)
    return refuse(`een dag heeft hoogstens ${meesteUrenPerDag} uur, met de reis erbij`, 'reisuren');
  if (bijdrage && (isLeeg(bijdrage.wat) || !(bijdrage.euro > 0)))
    return refuse('vul in wat er betaald is, en hoeveel', 'bijdrage');
  return [{ ...command, type: 'ContactGeregistreerd', door: actorId(facts.actor), at: now }];
}

export function wijzigInzet(traject: Traject, command: WijzigInzet, now: Instant): Outcome {
  if (traject.fase !== 'ondersteuning') return andereFase(traject, 'ondersteuning');
  const van = traject.ondersteuning.inzet;
  const { inzet, ritmeWerkdagen, reden } = command;
  if (van === inzet && ritmeWerkdagen === traject.ondersteuning.ritmeWerkdagen) return refuse(`de inzet is al ${van}`, 'inzet');
  if (isLeeg(reden)) return refuse('schrijf waarom de inzet verandert', 'reden');
  return [{ type: 'InzetGewijzigd', van, naar: inzet, ...(ritmeWerkdagen ? { ritmeWerkdagen } : {}), reden, at: now }];
}

export function biedOverdrachtAan(traject: Traject, command: BiedOverdrachtAan, now: Instant): Outcome {
  if (traject.fase === 'overdracht') return refuse('er is al een overdracht aangeboden; wacht op antwoord of trek haar in');
  if (traject.fase !== 'ondersteuning' && traject.fase !== 'waakvlam') return andereFase(traject, 'ondersteuning', 'waakvlam');
  if (traject.ondersteuning.vervanging) return refuse('rond eerst het zoeken naar een nieuwe Metgezel af');
  const geweigerd = zonderToestemming(traject, 'delen met wie overneemt', dagVan(now));
  if (geweigerd) return geweigerd;
  return [{ ...command, type: 'OverdrachtAangeboden', at: now }];
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
