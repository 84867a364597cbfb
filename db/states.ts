/** What is stored of each kind of thing, and what may be asked of it. */
import type { SignaalCommand } from '../domain/signaal/commands.ts';
import type { SignaalEvent } from '../domain/signaal/events.ts';
import type { Signaal } from '../domain/signaal/state.ts';
import { signaalThing } from '../domain/signaal/thing.ts';
import type { SubjectKind, Thing } from '../domain/thing.ts';
import type { TrajectCommand } from '../domain/traject/commands.ts';
import type { TrajectEvent } from '../domain/traject/events.ts';
import type { Traject } from '../domain/traject/state.ts';
import { trajectThing } from '../domain/traject/thing.ts';

export type States = { traject: Traject; signaal: Signaal; vraagstuk: Signaal };
export type Commands = { traject: TrajectCommand; signaal: SignaalCommand; vraagstuk: SignaalCommand };
export type Events = { traject: TrajectEvent; signaal: SignaalEvent; vraagstuk: SignaalEvent };

const things: { [K in SubjectKind]: (state: States[K]) => Thing } = {
  traject: trajectThing,
  signaal: signaalThing,
  vraagstuk: signaalThing,
};

/** The state of a thing as all that knows no kind sees it. */
export const thingOf = <K extends SubjectKind>(kind: K, state: States[K]): Thing => things[kind](state);
