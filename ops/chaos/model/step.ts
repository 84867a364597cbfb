/** What a step of somebody is, and who takes it: shared by the model of every phase. */
import type { Buitenstaander } from '../../../domain/codes.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { TaakSoort } from '../../../domain/taak/codes.ts';
import { soortenOntvanger } from '../../../domain/traject/codes.ts';
import type { LegToestemmingVast, TrajectCommand } from '../../../domain/traject/commands.ts';
import type { Ontvanger, Traject } from '../../../domain/traject/state.ts';
import type { People, Person } from '../people.ts';
import type { Random } from '../random.ts';

/** The mail link that could answer this too: whose, and to which question; `body` when it says less, for the link knows the rest. */
export type PerLink = { partij: Buitenstaander; soort: TaakSoort; body?: { type: string } };

/** `alleenPerLink`: nobody who works here may answer it. */
export type Step<C = TrajectCommand> = { who: Person; command: C; perLink?: PerLink; alleenPerLink?: true };

/** Drawn by weight; the step is made only when it is drawn. */
export type Choice<C = TrajectCommand> = [weight: number, step: () => Step<C>];

/** `anderePersoon` is somebody else's, as a likely duplicate would be. */
export type Situation = { people: People; random: Random; now: Instant; anderePersoon: string | null };

export const tekst = (wat: string): string => `Canarietekst: ${wat}.`;

/** A step without more ado. */
export const doet = (weight: number, who: Person, command: TrajectCommand, perLink?: PerLink): Choice => [
  weight,
  () => ({ who, command, ...(perLink ? { perLink } : {}) }),
];

/** What may be done only when something holds. */
export const als = (holds: boolean, ...choices: Choice[]): Choice[] => (holds ? choices : []);

/** One of the choices by its weight; null when there is none. */
export function draw<C>(choices: readonly Choice<C>[], random: Random): Step<C> | null {
  const total = choices.reduce((sum, [weight]) => sum + weight, 0);
  let drawn = random.next() * total;
  for (const [weight, step] of choices) {
    drawn -= weight;
    if (drawn < 0) return step();
  }
  return null;
}

export const ontvanger = (random: Random): Ontvanger => ({
  soort: random.pick(soortenOntvanger),
  organisatie: 'Stichting Canarie',
  contactpersoon: 'Canarie Contact',
  email: 'ontvanger@canarie.example',
});

export const toestemming = (doel: LegToestemmingVast['doel']): LegToestemmingVast => ({
  type: 'LegToestemmingVast',
  doel,
  waarde: 'ja',
  door: 'Canarie Client',
});

export const supporterOf = ({ ondersteuning }: Traject, { gcoers, coordinators }: People): Person =>
  gcoers.find(({ id }) => id === ondersteuning?.ondersteunerId) ?? (coordinators[0] as Person);

export const regioOf = ({ regio }: Pick<Traject, 'regio'>, { regios: all }: People): Person =>
  all.find(({ rollen, landelijkeDienst }) =>
    regio === 'onbekend' ? landelijkeDienst : rollen.some((rol) => rol.regio === regio),
  ) ?? (all[0] as Person);
