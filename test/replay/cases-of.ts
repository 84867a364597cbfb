/** The cases of every kind of story. */
import type { Case } from './case.ts';
import { cases } from './cases.ts';
import { conceptCases } from './concept-cases.ts';
import type { Kind } from './histories.ts';
import { signaalCases, vraagstukCases } from './signaal-cases.ts';

export const casesOf: Record<Kind, Record<string, Case>> = {
  traject: cases,
  concept: conceptCases,
  signaal: signaalCases,
  vraagstuk: vraagstukCases,
};
