/** What runs beside the phases: a pause, moments, complaints, looking again at a decision, opening again. */
import type { Actor } from '../../domain/actor.ts';
import { mag } from '../../domain/rechten/policy.ts';
import { heropenbareFasen } from '../../domain/traject/codes.ts';
import type { Traject } from '../../domain/traject/state.ts';
import type { TrajectView } from '../contract/traject.ts';
import { type Namen, wie } from './namen.ts';

type Beloop = Pick<
  TrajectView,
  | 'gehad'
  | 'nogTeVertellen'
  | 'gebeldOp'
  | 'opgeschort'
  | 'pauzes'
  | 'momenten'
  | 'klachten'
  | 'heroverweging'
  | 'heropenbaar'
  | 'heropenenGevraagd'
>;

/** Texts in which a name may stand are null without `metNamen`. */
export function beloopVan(traject: Traject, actor: Actor, namen: Namen, metNamen: boolean): Beloop {
  const { gehad, nogTeVertellen = false, gebeldOp = null, opgeschort, pauzes, momenten, heroverweging } = traject;
  const tekst = (waarde: string): string | null => (metNamen ? waarde : null);
  return {
    ...{ gehad, nogTeVertellen, gebeldOp, pauzes },
    opgeschort: opgeschort ? { ...opgeschort, reden: tekst(opgeschort.reden) } : null,
    momenten: momenten.map(({ id, soort, op, toelichting }) => ({ id, soort, op, toelichting: tekst(toelichting) })),
    klachten: klachtenVan(traject, actor),
    heroverweging: heroverweging
      ? { reden: tekst(heroverweging.reden), door: wie(heroverweging.door, namen).naam, op: heroverweging.op }
      : null,
    heropenbaar: heropenbaarVan(traject),
    heropenenGevraagd: heropenenVan(traject, namen, metNamen),
  };
}

/** What a complaint is about is not for whom it may be about: only for who handles it. */
export const zietKlachten = (actor: Actor, traject: Traject): boolean => mag(actor, 'HandelKlachtAf', traject);

const klachtenVan = (traject: Traject, actor: Actor): TrajectView['klachten'] =>
  traject.klachten.map(({ id, over, op }) => ({ id, op, over: zietKlachten(actor, traject) ? over : null }));

/** Asked once, only that phase is left. */
function heropenbaarVan(traject: Traject): TrajectView['heropenbaar'] {
  if (traject.fase !== 'afgesloten') return [];
  if (traject.heropenenGevraagd) return [traject.heropenenGevraagd.naar];
  return heropenbareFasen.filter((fase) => traject.gehad.includes(fase));
}

function heropenenVan(traject: Traject, namen: Namen, metNamen: boolean): TrajectView['heropenenGevraagd'] {
  if (traject.fase !== 'afgesloten' || !traject.heropenenGevraagd) return null;
  const { naar, reden, door, op } = traject.heropenenGevraagd;
  return { naar, reden: metNamen ? reden : null, door: wie(door, namen), op };
}
