import { dagNummer, dagUitNummer } from '../calendar/dag.ts';
import { dagVan, momentOp } from '../calendar/moment.ts';
import {
  metPauzes,
  plusWerkdagen,
  stilgestaan,
  volgendeWerkdag,
  vrijTussen,
  type Werkkalender,
} from '../calendar/werkkalender.ts';
import type { Day, Instant } from '../instant.ts';
import { einddag, gehalveerd, kaleEinddag } from './duur.ts';
import { type Duur, type Geadresseerde, metVariant, type SoortTrede, type Term, type Trede } from './term.ts';
import type { Uitleg } from './uitleg.ts';

/** From a term and a moment to the ladder of one task: when it is due, who hears of it when, and why [docs/rules.md: ladders]. */

/** The end of the last working day: when a task is due, and when a climb happens. */
const EINDE_WERKDAG = '17:00';
const BEGIN_WERKDAG = '09:00';

export type Rung = { n: number; soort: SoortTrede; at: Instant; aan: readonly Geadresseerde[] };

export type Ladder = {
  uiterlijk: Instant;
  /** When the task is asked: at once, or at the first rung when it comes with time. */
  askAt: Instant;
  rungs: readonly Rung[];
  uitleg: Uitleg;
  termVersie: number;
};

export type Vraag = {
  gevraagdOp: Instant;
  /** What the term counts from, when that is not the asking: the last contact, the moment of becoming grey. */
  vanaf?: Instant | undefined;
  spoed: boolean;
  /** Which variant of the term: the inzet for contact, where it came from for nazorg. */
  variant?: string | undefined;
  /** A rhythm agreed with the client, instead of the setting. */
  afgesproken?: Duur | undefined;
  /** Due on this day, whatever the term: a birthday, the return from a pause. */
  einddag?: Day | undefined;
  /** Finished pauses: their days are credited, except for a day that is fixed. */
  pauzes?: readonly { van: Day; tot: Day }[] | undefined;
  kalender: Werkkalender;
  termVersie: number;
};

type Getallen = { uiterlijk: Duur; treden: readonly Trede[]; spoed: boolean };

/** The ladder of a task. Pure: the same term, question and calendar give the same ladder. Microseconds, once its years are known. */
export function ladderFor(term: Term, vraag: Vraag): Ladder {
  const { gevraagdOp, termVersie } = vraag;
  const eigen = metVariant(term, vraag.variant);
  const kalender = vraag.einddag ? vraag.kalender : metPauzes(vraag.kalender, vraag.pauzes ?? []);
  const getallen = getallenVoor(eigen, vraag);
  const vanaf = dagVan(vraag.vanaf ?? gevraagdOp);
  const laatsteDag = laatsteDagVan(term, { ...vraag, kalender }, getallen.uiterlijk, vanaf);
  const uiterlijk = momentOp(laatsteDag, EINDE_WERKDAG);
  const rungs = rungsVoor(getallen.treden, vanaf, laatsteDag, kalender, term.zelfdeDag ?? false);
  const { vragenVooraf: vooraf } = eigen;
  const eerste = vooraf ? momentOp(einddag(kalender, laatsteDag, vooraf, -1), BEGIN_WERKDAG) : (rungs[0]?.at ?? uiterlijk);
  const askAt = term.komtMetTijd && eerste > gevraagdOp ? eerste : gevraagdOp;
  const vast = vraag.einddag ?? (term.zelfdeDag ? laatsteDag : undefined);
  const uitleg = vast
    ? uitlegVanDag(vast, laatsteDag, vanaf, term.bron)
    : {
        ...uitlegVan(term, getallen, vanaf, laatsteDag, kalender),
        ...stilstand(vraag, kalender, getallen.uiterlijk, laatsteDag),
      };
  return { uiterlijk, askAt, rungs, uitleg, termVersie };
}

function laatsteDagVan(term: Term, { einddag: vast, gevraagdOp, kalender }: Vraag, duur: Duur, vanaf: Day): Day {
  if (vast) return volgendeWerkdag(kalender, vast);
  return term.zelfdeDag ? dezelfdeWerkdag(gevraagdOp, kalender) : einddag(kalender, vanaf, duur);
}

/** The lowest rung that has not fired; undefined past the last one. */
export const nextRung = (rungs: readonly Rung[], firedN: readonly number[]): Rung | undefined =>
  rungs.find(({ n }) => !firedN.includes(n));

function getallenVoor(term: Term, vraag: Vraag): Getallen {
  const uiterlijk = vraag.afgesproken ?? term.uiterlijk;
  if (vraag.spoed && term.spoed) {
    return { uiterlijk: term.spoed.uiterlijk, treden: term.spoed.treden ?? term.treden.map(gehalveerdeTrede), spoed: true };
  }
  if (vraag.spoed && term.totOndersteuning) {
    return { uiterlijk: gehalveerd(uiterlijk), treden: term.treden.map(gehalveerdeTrede), spoed: true };
  }
  return { uiterlijk, treden: term.treden, spoed: false };
}

const gehalveerdeTrede = (trede: Trede): Trede => ({ ...trede, op: { ...gehalveerd(trede.op), vanaf: trede.op.vanaf } });

function rungsVoor(treden: readonly Trede[], vanaf: Day, laatsteDag: Day, kalender: Werkkalender, vandaagAl: boolean): Rung[] {
  const eersteDag = vandaagAl ? vanaf : plusWerkdagen(kalender, vanaf, 1);
  const opDag = treden.map((trede) => ({ trede, dag: dagVanTrede(trede, vanaf, eersteDag, laatsteDag, kalender) }));
  return opDag
    .map(({ trede, dag }) => ({ soort: trede.soort, at: momentVan(trede, dag), aan: trede.aan }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((rung, i) => ({ n: i + 1, ...rung }));
}

/** Never before the first day that counts; a reminder never after the due date. */
function dagVanTrede(trede: Trede, vanaf: Day, eersteDag: Day, laatsteDag: Day, kalender: Werkkalender): Day {
  const geteld = geteldeDag(trede, vanaf, laatsteDag, kalender);
  if (trede.soort === 'herinnering' && geteld > laatsteDag) return laatsteDag;
  return geteld < eersteDag ? eersteDag : geteld;
}

function geteldeDag({ op }: Trede, vanaf: Day, laatsteDag: Day, kalender: Werkkalender): Day {
  switch (op.vanaf) {
    case 'vraag':
      return einddag(kalender, vanaf, op);
    case 'voor':
      return einddag(kalender, laatsteDag, op, -1);
    case 'na':
      return einddag(kalender, laatsteDag, op);
  }
}

const momentVan = (trede: Trede, dag: Day): Instant =>
  momentOp(dag, trede.soort === 'herinnering' ? BEGIN_WERKDAG : EINDE_WERKDAG);

/** Asked after the end of the working day or on a free day: the next working day. */
function dezelfdeWerkdag(gevraagdOp: Instant, kalender: Werkkalender): Day {
  const dag = dagVan(gevraagdOp);
  const werkdag = volgendeWerkdag(kalender, dag);
  return momentOp(werkdag, EINDE_WERKDAG) > gevraagdOp ? werkdag : plusWerkdagen(kalender, dag, 1);
}

function stilstand({ kalender, vanaf, gevraagdOp }: Vraag, metStilstand: Werkkalender, duur: Duur, laatsteDag: Day) {
  const eenheid = 'werkdagen' in duur ? 'werkdagen' : 'dagen';
  const dagen = metStilstand.staatStil
    ? stilgestaan(kalender, metStilstand, dagVan(vanaf ?? gevraagdOp), laatsteDag, eenheid)
    : 0;
  return dagen > 0 ? { stilgestaan: dagen } : {};
}

const uitlegVanDag = (dag: Day, laatsteDag: Day, vanaf: Day, bron: string): Uitleg => ({
  soort: 'dag',
  dag,
  vanaf,
  ...(dag === laatsteDag ? {} : { verschovenNaar: laatsteDag }),
  bron,
});

function uitlegVan(term: Term, getallen: Getallen, vanaf: Day, laatsteDag: Day, kalender: Werkkalender): Uitleg {
  const kaal = kaleEinddag(kalender, vanaf, getallen.uiterlijk);
  const verschoven = kaal !== laatsteDag;
  const geteldVanaf = 'werkdagen' in getallen.uiterlijk ? vanaf : dagUitNummer(dagNummer(kaal) - 1);
  return {
    soort: 'termijn',
    term: getallen.uiterlijk,
    vanaf,
    spoed: getallen.spoed,
    overgeslagen: vrijTussen(kalender, geteldVanaf, laatsteDag),
    ...(verschoven ? { verschovenNaar: laatsteDag } : {}),
    bron: term.bron,
  };
}
