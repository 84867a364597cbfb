/** Who may do a task of a thing: what taking it, assigning it and the list of colleagues go by. */
import type { Gebruiker } from '../domain/actor.ts';
import { isRegiocoordinatorVan } from '../domain/signaal/rechten.ts';
import type { TaakSoort } from '../domain/taak/codes.ts';
import type { SubjectKind } from '../domain/thing.ts';
import { kindOf } from './kinds.ts';
import type { LockedSubject } from './subject.ts';
import type { TaakRow } from './task-plan.ts';

type Task = Pick<TaakRow, 'soort' | 'key' | 'rol' | 'regio'>;
type Subject<K extends SubjectKind> = Pick<LockedSubject<K>, 'ref' | 'state' | 'thing'>;

/**
 * Why not; null = they may. The right role and regio, not the preparer of a case for the overleg, and the thing exists for them
 * (an alarm is done without reading). Whether they are away is another question.
 */
export const whyNotDo = <K extends SubjectKind>(task: Task, subject: Subject<K>, person: Gebruiker): string | null =>
  isNotFor(task, subject, person) ?? isUnseen(task, subject, person);

/** Why it cannot be given to them: what is one person's by its nature goes to that one, or to who replaces them. */
export function whyNotGive<K extends SubjectKind>(task: Task, subject: Subject<K>, person: Gebruiker): string | null {
  const refused = isNotFor(task, subject, person);
  if (refused) return refused;
  const owner = subject.thing.ownerOf({ kind: task.soort as TaakSoort, key: task.key });
  if (owner && !mayReplace(task, owner, person))
    return 'deze taak hoort bij één persoon: alleen die, of de waarnemer, kan haar doen';
  return isUnseen(task, subject, person);
}

function isNotFor<K extends SubjectKind>(task: Task, { thing }: Subject<K>, person: Gebruiker): string | null {
  if (!holdsRole(task, person)) return `${person.naam} heeft hiervoor niet de juiste rol of regio`;
  const { ids, waarom } = thing.uitgesloten(task.soort as TaakSoort);
  return ids.includes(person.id) ? waarom : null;
}

const isUnseen = <K extends SubjectKind>({ soort }: Task, { ref, state }: Subject<K>, person: Gebruiker): string | null =>
  soort === 'alarm' || kindOf(ref.kind).ziet(person, state) ? null : `dit ${ref.kind} hoort niet bij het werk van ${person.naam}`;

const holdsRole = (task: Task, person: Gebruiker): boolean =>
  person.rollen.some(({ rol }) => rol === task.rol) &&
  (task.rol !== 'regiocoordinator' || isRegiocoordinatorVan(person, task.regio));

const mayReplace = (task: Task, owner: string, { id, waarnemerVoor }: Gebruiker): boolean =>
  id === owner || (task.soort !== 'inschatting' && waarnemerVoor.includes(owner));
