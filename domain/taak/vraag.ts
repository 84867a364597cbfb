/** What a thing asks of people: at once after an action, or later, when time brings it. */
import type { Day, Instant } from '../instant.ts';
import type { TaakSoort } from './codes.ts';

/**
 * `vanaf`: where the term counts from, when that is not the asking. `einddag`: due on that day, whatever the term.
 * `werkdagen`: agreed with the client, instead of the term.
 */
export type Vraag = { kind: TaakSoort; key: string; vanaf?: Instant; variant?: string; einddag?: Day; werkdagen?: number };

/** A task that time brings: asked when its first rung comes; `vanaf` is where its term counts from. */
export type GeplandeVraag = Vraag & { vanaf: Instant; variant: string };

/** Which open task an event answers; without `key` every open task of that kind. */
export type Antwoord = { kind: TaakSoort; key?: string };
