/** An action on a thing, and what may come of it. */
import type { Actor } from '../domain/actor.ts';
import type { SubjectKind } from '../domain/thing.ts';
import type { Commands } from './states.ts';
import type { Clock, SubjectRef } from './subject.ts';

export type Action<K extends SubjectKind = 'traject'> = Clock & {
  subject: SubjectRef<K>;
  command: Commands[K];
  /** What was asked, when the command says more than that: a repeated key is compared by this. */
  asked?: object;
  actor: Actor;
  /** Unique per actor: repeated, the first answer comes back. */
  idempotencyKey: string;
  /** The version that the caller saw; absent for the system and the public. */
  expectedVersion?: number;
};

export type Answer = { id: string; versie: number; referentie: string; fase: string };

export type Outcome =
  | { soort: 'gelukt'; herhaald: boolean; antwoord: Answer }
  | { soort: 'geweigerd'; reden: string; veld?: string; nu: { fase: string; versie: number } | null }
  | { soort: 'bestaat niet' }
  | { soort: 'mag niet' }
  | { soort: 'verouderd'; versie: number }
  | { soort: 'andere inhoud' }
  | { soort: 'wordt vooruitgespoeld' };
