/** What is known of the person and the case, and how the decision is told: around triage, and afterwards. */
import type { Day, Instant } from '../../instant.ts';
import { refuse } from '../../refusal.ts';
import type {
  BeslisHeroverweging,
  HoudApart,
  LegBewijsVast,
  LegVertegenwoordigerVast,
  RegistreerGebeld,
  VertelBesluit,
  VoegSamen,
  VraagHeroverweging,
  WijzigPersoon,
  ZetSpoed,
} from '../commands.ts';
import type { TrajectEvent } from '../events.ts';
import type { Facts, Outcome } from '../facts.ts';
import type { Traject } from '../state.ts';
import { isAfgesloten, totOndersteuning } from './fase-groepen.ts';
import { achttienJaar } from './moment.ts';
import { actorId, isLeeg } from './phase.ts';

/** Danger, crisis, suicidal: the terms up to the start of support halve [docs/rules.md: urgentie]. */
export function zetSpoed(traject: Traject, command: ZetSpoed, now: Instant): Outcome {
  if (!totOndersteuning(traject)) return refuse('spoed geldt tot de ondersteuning begint');
  if (traject.spoed === command.spoed) return refuse(command.spoed ? 'er is al spoed' : 'er is al geen spoed', 'spoed');
  if (isLeeg(command.reden)) return refuse('schrijf waarom', 'reden');
  return [{ type: 'SpoedGewijzigd', spoed: command.spoed, reden: command.reden, at: now }];
}

export function registreerGebeld(traject: Traject, command: RegistreerGebeld, now: Instant): Outcome {
  if (traject.fase !== 'aanmelding' || !traject.spoed) return refuse('er is nu niet gevraagd om te bellen');
  if (traject.gebeldOp) return refuse('er is al gebeld');
  if (isLeeg(command.toelichting)) return refuse('schrijf wat u hoorde', 'toelichting');
  return [{ type: 'Gebeld', toelichting: command.toelichting, at: now }];
}

/** Proof is seen, not kept: of which fact, what it was, when, by whom. */
export function legBewijsVast(traject: Traject, command: LegBewijsVast, facts: Facts, vandaag: Day, now: Instant): Outcome {
  if (isAfgesloten(traject)) return refuse('dit traject is afgesloten');
  if (!(command.feit in traject.feiten)) return refuse('dit feit bestaat niet', 'feit');
  if (traject.feiten[command.feit] === 'onbekend') return refuse('leg eerst het feit zelf vast', 'feit');
  if (isLeeg(command.wat)) return refuse('schrijf wat u gezien hebt', 'wat');
  if (command.op > vandaag) return refuse('dit ligt in de toekomst', 'op');
  return [{ ...command, type: 'BewijsVastgelegd', door: actorId(facts.actor), at: now }];
}

export function legVertegenwoordigerVast(traject: Traject, command: LegVertegenwoordigerVast, now: Instant): Outcome {
  if (isAfgesloten(traject)) return refuse('dit traject is afgesloten');
  const { vertegenwoordiger } = command;
  if (vertegenwoordiger && isLeeg(vertegenwoordiger.naam)) return refuse('vul de naam in', 'vertegenwoordiger.naam');
  return [{ type: 'VertegenwoordigerVastgelegd', vertegenwoordiger, at: now }];
}

/** Another birth date plans the eighteenth birthday anew. */
export function wijzigPersoon(traject: Traject, { persoon }: WijzigPersoon, vandaag: Day, now: Instant): Outcome {
  if (Object.keys(persoon).length === 0) return refuse('vul in wat er verandert', 'persoon');
  if (persoon.naam !== undefined && isLeeg(persoon.naam)) return refuse('vul een naam in', 'persoon.naam');
  if (persoon.geboortedatum && persoon.geboortedatum > vandaag)
    return refuse('een geboortedatum ligt niet in de toekomst', 'persoon.geboortedatum');
  const gewijzigd: TrajectEvent = { type: 'PersoonGewijzigd', persoon, at: now };
  return [gewijzigd, ...(persoon.geboortedatum ? achttienJaar(traject, persoon.geboortedatum, now) : [])];
}

/** This aanmelding is of a person who is known already: unique clients are counted by person [docs/rules.md: triage]. */
export function voegSamen(traject: Traject, command: VoegSamen, facts: Facts, now: Instant): Outcome {
  if (command.persoonId === traject.persoonId) return refuse('dit is al dezelfde persoon', 'persoonId');
  if (!facts.personen.includes(command.persoonId)) return refuse('deze persoon bestaat niet', 'persoonId');
  if (isLeeg(command.reden)) return refuse('schrijf waaraan u dit ziet', 'reden');
  const { persoonId, reden } = command;
  return [{ type: 'Samengevoegd', persoonId, vorigePersoonId: traject.persoonId, reden, at: now }];
}

export function houdApart(traject: Traject, command: HoudApart, facts: Facts, now: Instant): Outcome {
  if (traject.apartGehoudenVan.includes(command.persoonId)) return refuse('dit is al vastgelegd', 'persoonId');
  if (!facts.personen.includes(command.persoonId)) return refuse('deze persoon bestaat niet', 'persoonId');
  if (isLeeg(command.reden)) return refuse('schrijf waaraan u dit ziet', 'reden');
  return [{ type: 'ApartGehouden', persoonId: command.persoonId, reden: command.reden, at: now }];
}

/** The applicant hears the decision from a person [docs/rules.md: triage]. */
export function vertelBesluit(traject: Traject, command: VertelBesluit, now: Instant): Outcome {
  if (!traject.nogTeVertellen || isAfgesloten(traject)) return refuse('er is nu geen besluit te vertellen');
  if (isLeeg(command.aanWie)) return refuse('vul in aan wie u het vertelde', 'aanWie');
  return [{ ...command, type: 'BesluitVerteld', at: now }];
}

export function vraagHeroverweging(traject: Traject, command: VraagHeroverweging, facts: Facts, now: Instant): Outcome {
  const naDoorverwijzing = traject.fase === 'nazorg' && traject.na === 'doorverwijzing';
  if (traject.fase !== 'doorverwijzing' && !naDoorverwijzing)
    return refuse('heroverweging kan alleen na een besluit om door te verwijzen');
  if (traject.heroverweging) return refuse('er is al om heroverweging gevraagd');
  if (isLeeg(command.reden)) return refuse('schrijf waarom', 'reden');
  return [{ type: 'HeroverwegingGevraagd', reden: command.reden, door: actorId(facts.actor), at: now }];
}

/** Four eyes: whoever decided does not judge the own decision [docs/rules.md: rights]. */
export function beslisHeroverweging(traject: Traject, command: BeslisHeroverweging, facts: Facts, now: Instant): Outcome {
  if (!traject.heroverweging || (traject.fase !== 'doorverwijzing' && traject.fase !== 'nazorg'))
    return refuse('er is nu niet om heroverweging gevraagd');
  const door = actorId(facts.actor);
  if (traject.besluiten.at(-1)?.door === door) return refuse('u nam het besluit zelf; een ander kijkt er opnieuw naar');
  if (isLeeg(command.motivering)) return refuse('schrijf waarom', 'motivering');
  return [{ type: 'HeroverwegingBesloten', uitkomst: command.uitkomst, motivering: command.motivering, door, at: now }];
}
