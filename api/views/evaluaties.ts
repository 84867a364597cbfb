/** The evaluations of a traject, read from its history. */
import type { Voorval } from '../../db/queries/tijdlijn.ts';
import type { TrajectView } from '../contract/traject.ts';
import { daderInWoorden } from '../words/mensen.ts';

/** Newest first, as the history is; none for who may not see the case by name. */
export const evaluatiesVan = (
  voorvallen: readonly Voorval[],
  namen: ReadonlyMap<string, string>,
  metNamen: boolean,
): TrajectView['evaluaties'] =>
  voorvallen.flatMap((voorval) => {
    if (!metNamen || voorval.soort !== 'gebeurtenis' || voorval.event.type !== 'EvaluatieVastgelegd') return [];
    const { bevindingen, vervolg } = voorval.event;
    return [{ op: voorval.op, door: daderInWoorden(voorval.actorSoort, voorval.actorId, namen), bevindingen, vervolg }];
  });
