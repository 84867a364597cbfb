/** Everything that can be asked of an existing traject: one zod schema per command of the domain. */
import { z } from 'zod';
import type { MeldAan, TrajectCommand } from '../../../domain/traject/commands.ts';
import { opdrachtenAanmelding } from './aanmelding.ts';
import { opdrachtenAltijd } from './altijd.ts';
import { opdrachtenEinde } from './einde.ts';
import { opdrachtenMatching } from './matching.ts';
import { opdrachtenOndersteuning } from './ondersteuning.ts';
import { opdrachtenOverleg } from './overleg.ts';

export const TrajectOpdracht = z.discriminatedUnion('type', [
  ...opdrachtenAanmelding,
  ...opdrachtenOverleg,
  ...opdrachtenMatching,
  ...opdrachtenOndersteuning,
  ...opdrachtenEinde,
  ...opdrachtenAltijd,
]);
export type TrajectOpdracht = z.input<typeof TrajectOpdracht>;

/** JSON has no `undefined`: what is left out is not there. */
type ZoalsJson<T> = T extends readonly (infer Deel)[]
  ? ZoalsJson<Deel>[]
  : T extends object
    ? { [K in keyof T]: ZoalsJson<Exclude<T[K], undefined>> }
    : T;

type Opdracht = ZoalsJson<z.output<typeof TrajectOpdracht>>;

type PerSoort<U extends { type: string }> = { [S in U['type']]: Extract<U, { type: S }> };

/** Does not compile when an opdracht is no command of the domain, or a command has no opdracht. */
type Command<O extends PerSoort<Exclude<TrajectCommand, MeldAan>>> = O[keyof O];

/** The parsed opdracht is a command of the domain: the two cannot differ. */
export const alsCommand = (opdracht: z.output<typeof TrajectOpdracht>): Command<PerSoort<Opdracht>> => opdracht as Opdracht;
