/** From what a state asks to rows: date, ladder, owner. Used by every way in which a task comes to be. */
import { randomUUID } from 'node:crypto';
import { type Buitenstaander, buitenstaanders } from '../domain/codes.ts';
import type { Instant } from '../domain/instant.ts';
import { type Ladder, ladderFor, type Rung } from '../domain/ladder/ladder.ts';
import { type Geadresseerde, metVariant, type TermSoort } from '../domain/ladder/term.ts';
import type { TaakSoort } from '../domain/taak/codes.ts';
import type { Vraag } from '../domain/taak/vraag.ts';
import type { Thing } from '../domain/thing.ts';
import type { taak } from './schema/index.ts';
import type { Settings } from './store.ts';

export type TaakRow = typeof taak.$inferSelect;
/** Every column that has a value from the start: written as it is, without the defaults of the table. */
export type NieuweTaak = Omit<TaakRow, 'geslotenOp' | 'geslotenDoor' | 'overTaak'>;

export type Wanted = Vraag & { vanaf?: Instant; variant: string; timed: boolean };

/** Everything that this state asks, now or later. */
export const wantedTasks = (thing: Thing): Wanted[] => [
  ...thing.gevraagd.map((vraag) => ({ variant: '', ...vraag, timed: false })),
  ...thing.gepland.map((vraag) => ({ ...vraag, timed: true })),
];

const isBuitenstaander = (wie: Geadresseerde): wie is Buitenstaander => (buitenstaanders as readonly string[]).includes(wie);

/** The ladder of one asked task under today's terms and calendar. Pure. */
export function ladderOf(thing: Thing, wanted: Wanted, gevraagdOp: Instant, settings: Settings): Ladder {
  return ladderFor(settings.termen[wanted.kind as TermSoort], {
    gevraagdOp,
    vanaf: wanted.vanaf,
    spoed: thing.spoed,
    variant: wanted.variant,
    einddag: wanted.einddag,
    afgesproken: wanted.werkdagen === undefined ? undefined : { werkdagen: wanted.werkdagen },
    pauzes: thing.pauzes,
    kalender: settings.kalender,
    termVersie: settings.version,
  });
}

/** Whose task it is: an outsider's stands with the role that asks them. */
export function rolVan({ kind, variant }: Wanted, { termen }: Settings): string {
  const term = metVariant(termen[kind as TermSoort], variant);
  return isBuitenstaander(term.rol) ? (term.gevraagdDoor ?? 'regiocoordinator') : term.rol;
}

/** The row of a task that is asked now. */
export function newTask(thing: Thing, wanted: Wanted, gevraagdOp: Instant, settings: Settings): NieuweTaak {
  const ladder = ladderOf(thing, wanted, gevraagdOp, settings);
  const term = metVariant(settings.termen[wanted.kind as TermSoort], wanted.variant);
  const buitenstaander = isBuitenstaander(term.rol) ? term.rol : (term.ook?.find(isBuitenstaander) ?? null);
  const first = ladder.rungs[0];
  return {
    id: randomUUID(),
    kind: thing.kind,
    subjectId: thing.id,
    stay: thing.stay,
    soort: wanted.kind,
    key: wanted.key,
    variant: wanted.variant,
    rol: rolVan(wanted, settings),
    regio: thing.regio,
    doelgroep: thing.doelgroep,
    spoed: thing.spoed,
    buitenstaander,
    toegewezenAan: thing.ownerOf(wanted),
    gevraagdOp,
    vanaf: wanted.vanaf ?? gevraagdOp,
    uiterlijk: ladder.uiterlijk,
    rungs: [...ladder.rungs],
    nextRungN: first?.n ?? null,
    nextRungAt: staatStil(thing, wanted.kind) ? null : (first?.at ?? null),
    staatStil: staatStil(thing, wanted.kind),
    uitleg: ladder.uitleg,
    ...{ status: 'open', ladderVersion: 1, revision: 1 },
  };
}

/** While a thing is opgeschort every clock stands still but that of its return. */
export const staatStil = (thing: Thing, kind: string): boolean => thing.opgeschort && kind !== 'hervatten';

/** A running task under today's ladder of its thing; while that stands still, no rung is due. */
export function onLadder(task: TaakRow, thing: Thing, ladder: Ladder) {
  const next = withLadder(task, ladder);
  const stil = staatStil(thing, task.soort);
  return { ...next, staatStil: stil, nextRungAt: stil ? null : next.nextRungAt };
}

const sameRung = ({ soort, aan }: Rung): string => `${soort} ${aan.join()}`;

/**
 * A running task under another ladder: what fired stays as it was, its twins in the new ladder are not fired again,
 * and the rest is numbered on from there.
 */
export function withLadder(task: Pick<TaakRow, 'nextRungN' | 'ladderVersion' | 'rungs'>, ladder: Ladder) {
  const { nextRungN } = task;
  const done = task.rungs.filter((rung) => nextRungN === null || rung.n < nextRungN);
  const sent = done.map(sameRung);
  const coming = ladder.rungs.filter((rung) => {
    const twin = sent.indexOf(sameRung(rung));
    if (twin >= 0) sent.splice(twin, 1);
    return twin < 0;
  });
  const rest = coming.map((rung, i) => ({ ...rung, n: done.length + 1 + i }));
  return {
    uiterlijk: ladder.uiterlijk,
    rungs: [...done, ...rest],
    uitleg: ladder.uitleg,
    ladderVersion: task.ladderVersion + 1,
    nextRungN: rest[0]?.n ?? null,
    nextRungAt: rest[0]?.at ?? null,
  };
}

/** When time brings the next task that is not asked yet. */
export function plannedTasks(thing: Thing, open: readonly Pick<TaakRow, 'soort' | 'key'>[], settings: Settings) {
  if (thing.opgeschort) return [];
  return thing.gepland
    .filter((vraag) => !open.some((task) => task.soort === vraag.kind && task.key === vraag.key))
    .map((vraag) => ({
      kind: vraag.kind as TaakSoort,
      key: vraag.key,
      at: ladderOf(thing, { ...vraag, timed: true }, vraag.vanaf, settings).askAt,
    }));
}

/** The first moment at which something is due to happen by itself; null when nothing is. */
export function nextMomentOf(
  thing: Thing,
  open: readonly Pick<TaakRow, 'soort' | 'key' | 'nextRungAt'>[],
  settings: Settings,
): Instant | null {
  const moments = [...open.map((task) => task.nextRungAt), ...plannedTasks(thing, open, settings).map((p) => p.at)];
  return (
    moments
      .filter((at): at is string => at !== null && at !== undefined)
      .map(isoOf)
      .sort()[0] ?? null
  );
}

/** Postgres gives "2026-03-12 16:00:00+00"; moments are compared as ISO in UTC. */
export const isoOf = (moment: string): Instant => new Date(moment).toISOString();
