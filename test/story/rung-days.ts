/** On which day and at which hour a rung of a rung table goes off. */
import { eersteWerkdag, wekenNa, wekenVoor, werkdagNa, werkdagVoor, zelfdeWerkdag } from './own-calendar.ts';

/** Where a ladder is counted from: the day of asking, its moment, the fixed day, and once it is known the due day. */
export type Maat = { vanaf: string; gevraagdOp: string; dag: string; uiterlijk: string };

/** The day of one place in a ladder: see the rung table for how it is written. */
export function opDag(op: string, { vanaf, gevraagdOp, dag, uiterlijk }: Maat): string {
  const [, teken = '', aantal = '0', weken = '', erbij = '0'] = /^([+-]?)(\d+)(w?)\+?(\d*)$/.exec(op) ?? [];
  const n = Number(aantal);
  if (op === 'zelfde') return zelfdeWerkdag(gevraagdOp);
  if (op === 'dag') return eersteWerkdag(dag);
  if (teken === '-') return weken ? wekenVoor(uiterlijk, n) : werkdagVoor(uiterlijk, n);
  if (teken === '+') return werkdagNa(uiterlijk, n);
  return weken ? werkdagNa(wekenNa(vanaf, n), Number(erbij)) : werkdagNa(vanaf, n);
}

/** Not early, and at most five minutes late. */
export const opTijd = (laatMs: number): boolean => laatMs >= 0 && laatMs < 300_000;
