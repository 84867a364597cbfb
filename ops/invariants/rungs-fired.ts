/** 5. Each rung of each due task fired once, in order, and says whom it reached. */
import { sql } from 'drizzle-orm';
import { alsInstant, alsInstantOfNiets, rowsOf } from '../../db/queries/reader.ts';
import { nextMomentOf } from '../../db/task-plan.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Rung } from '../../domain/ladder/ladder.ts';
import type { Finding, Inspection } from './inspection.ts';
import { asAny, thingMs, things } from './things.ts';

const perBatch = 1_000;

type Fired = { n: number; planned: Instant; fired: Instant; uitkomst: string; bereikt: string[]; mails: string[] };

type Task = {
  id: string;
  status: string;
  rungs: Rung[];
  nextRungN: number | null;
  nextRungAt: Instant | null;
  /** The traject is opgeschort: the next rung is known, its moment comes with the return. */
  staatStil: boolean;
  clockOffsetMs: number;
  forwarding: boolean;
  fired: Fired[];
  alarms: number;
};

export async function rungsFired({ tx, now, graceMs }: Inspection): Promise<Finding> {
  const fouten: string[] = [];
  let gecontroleerd = 0;
  for await (const task of tasks(tx)) {
    gecontroleerd += task.fired.length;
    const dueBefore = new Date(thingMs(task, now) - graceMs).toISOString();
    fouten.push(
      ...[...inOrder(task), ...reachedSomeone(task), ...nextUp(task, dueBefore)].map((what) => `taak ${task.id}: ${what}`),
    );
  }
  return { naam: '5 elke trede één keer, op volgorde, met wie zij bereikte', gecontroleerd, fouten };
}

/** Early is right only after a rung that met nobody; several that were due together end in the one that is sent. */
function inOrder({ fired }: Task): string[] {
  return fired.flatMap((rung, i) => {
    const before = fired[i - 1];
    if (rung.n !== i + 1) return [`trede ${rung.n} ging af, trede ${i + 1} niet`];
    if (before && rung.fired < before.fired) return [`trede ${rung.n} ging af vóór trede ${before.n}`];
    if (rung.fired < rung.planned && before?.uitkomst !== 'niemand') return [`trede ${rung.n} ging te vroeg af`];
    if (rung.uitkomst === 'ingehaald' && i === fired.length - 1) return [`trede ${rung.n} is ingehaald door geen andere`];
    return [];
  });
}

function reachedSomeone({ fired, rungs, alarms }: Task): string[] {
  const faults = fired.flatMap(({ n, uitkomst, bereikt, mails }) => {
    if (!['bereikt', 'niemand', 'ingehaald'].includes(uitkomst)) return [`trede ${n} heeft als uitkomst ${uitkomst}`];
    if (uitkomst !== 'bereikt')
      return bereikt.length + mails.length > 0 ? [`trede ${n} is ${uitkomst} en bereikte toch iemand`] : [];
    if (bereikt.length === 0) return [`trede ${n} zegt niet wie zij bereikte`];
    return mails.length === 0 || mails.some((partij) => !bereikt.includes(partij))
      ? [`trede ${n} heeft andere mails dan wie zij bereikte`]
      : [];
  });
  const last = fired.at(-1);
  if (last?.uitkomst === 'niemand' && !rungs.some((rung) => rung.n > last.n) && alarms === 0)
    faults.push('niemand bereikt, en geen alarm');
  return faults;
}

function nextUp({ status, rungs, fired, nextRungN, nextRungAt, staatStil, forwarding }: Task, dueBefore: Instant): string[] {
  if (status !== 'open') return nextRungN === null && nextRungAt === null ? [] : ['gesloten, en toch een volgende trede'];
  const done = fired.at(-1)?.n ?? 0;
  const next = rungs.find((rung) => rung.n > done);
  const at = staatStil ? null : (next?.at ?? null);
  if ((next?.n ?? null) !== nextRungN || at !== nextRungAt)
    return [`de volgende trede is ${next?.n ?? 'geen'}, bewaard is ${nextRungN ?? 'geen'}`];
  return nextRungAt && nextRungAt < dueBefore && !forwarding ? [`trede ${nextRungN} van ${nextRungAt} ging niet af`] : [];
}

type Row = Omit<Task, 'clockOffsetMs' | 'nextRungAt' | 'fired'> & { offset: string; nextRungAt: string | null; fired: Fired[] };

async function* tasks(tx: Inspection['tx']): AsyncGenerator<Task> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await rowsOf<Row>(
      tx,
      sql`select t.id, t.status, t.rungs, t.staat_stil as "staatStil", t.next_rung_n as "nextRungN", t.next_rung_at as "nextRungAt", s.clock_offset_ms as offset, s.forwarding,
            coalesce((select json_agg(json_build_object('n', r.n, 'planned', r.planned, 'fired', r.fired, 'uitkomst', r.uitkomst, 'bereikt', r.bereikt,
                'mails', coalesce((select json_agg(m.partij) from message m where m.taak_id = t.id and m.rung = r.n), '[]')) order by r.n)
              from rung r where r.taak_id = t.id), '[]') as fired,
            (select count(*)::int from taak a where a.over_taak = t.id) as alarms
          from taak t join subject s on s.kind = t.kind and s.id = t.subject_id
          where t.id > ${after}::uuid order by t.id limit ${perBatch}`,
    );
    for (const { offset, nextRungAt, fired, ...row } of rows) {
      const moments = fired.map((rung) => ({ ...rung, planned: alsInstant(rung.planned), fired: alsInstant(rung.fired) }));
      yield { ...row, fired: moments, clockOffsetMs: Number(offset), nextRungAt: alsInstantOfNiets(nextRungAt) };
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** The moment at which the sweep looks at a thing is the first at which something is due: a later one would hide a lost story. */
export async function nextMomentKept({ tx, store }: Inspection): Promise<Finding> {
  const settings = await store.settings(tx);
  const fouten: string[] = [];
  let gecontroleerd = 0;
  for await (const thing of things(tx)) {
    gecontroleerd += 1;
    const asked = thing.open.filter((task) => task.soort !== 'alarm');
    const expected = nextMomentOf(asAny(thing), asked, settings);
    if (expected !== thing.nextMoment)
      fouten.push(
        `${thing.kind} ${thing.id}: eerstvolgend moment ${thing.nextMoment ?? 'geen'}, volgens de taken ${expected ?? 'geen'}`,
      );
  }
  return { naam: '5 het eerstvolgende moment staat bij elk traject, signaal en vraagstuk', gecontroleerd, fouten };
}
