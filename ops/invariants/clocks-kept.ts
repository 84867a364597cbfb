/** 5. Each open task is due when its term says, with the days of a pause credited; while opgeschort nothing is asked or fires. */
import { sql } from 'drizzle-orm';
import { alsInstant, alsInstantOfNiets, rowsOf } from '../../db/queries/reader.ts';
import type { Settings } from '../../db/store.ts';
import { ladderOf, wantedTasks } from '../../db/task-plan.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Finding, Inspection } from './inspection.ts';
import { asAny, type OpenTask, type Thing, things } from './things.ts';

/** A story takes a difference below this for no moved clock. */
const clocksDifferMs = 5 * 60_000;
/** What goes on while a thing is opgeschort: the way back, and an alarm about it. */
const goesOn = ['hervatten', 'alarm'];

type Pause = { from: Instant; to: Instant | null };

export async function clocksKept({ tx, store }: Inspection): Promise<Finding> {
  const settings = await store.settings(tx);
  const fouten: string[] = [];
  let gecontroleerd = 0;
  for await (const thing of things(tx)) {
    gecontroleerd += thing.open.length;
    for (const task of thing.open)
      fouten.push(...clockFaults(thing, task, settings).map((what) => `taak ${task.id} (${task.soort}): ${what}`));
    const pauses = thing.kind === 'traject' ? pausesOf(thing) : [];
    if (pauses.length > 0) fouten.push(...(await brokenPauses(tx, thing.id, pauses)));
  }
  return { naam: '5 elke taak op haar dag; opgeschort staat stil', gecontroleerd, fouten };
}

/** Postgres says by itself when something is due; here it is counted from the facts of today. */
function clockFaults(of: Thing, { soort, key, ...task }: OpenTask, settings: Settings): string[] {
  if (soort === 'alarm') return [];
  const thing = asAny(of);
  const still = thing.opgeschort && !goesOn.includes(soort);
  const faults = task.staatStil === still ? [] : [still ? 'loopt door, terwijl het traject is opgeschort' : 'staat stil'];
  if (still && task.nextRungAt !== null) faults.push('heeft een volgende trede, terwijl het traject is opgeschort');
  const wanted = wantedTasks(thing).find((one) => one.kind === soort && one.key === key);
  if (!wanted) return faults;
  const { uiterlijk } = ladderOf(thing, wanted, alsInstant(task.gevraagdOp), settings);
  if (alsInstantOfNiets(task.uiterlijk) === uiterlijk) return faults;
  return [...faults, `is uiterlijk ${task.uiterlijk ?? 'nooit'}, volgens haar termijn ${uiterlijk}`];
}

function pausesOf({ events }: Thing<'traject'>): Pause[] {
  const pauses: Pause[] = [];
  for (const { type, at } of events) {
    if (type === 'Opgeschort') pauses.push({ from: at, to: null });
    const last = pauses.at(-1);
    if (last?.to === null && (type === 'Hervat' || type === 'Afgesloten')) last.to = at;
  }
  return pauses;
}

async function brokenPauses(tx: Inspection['tx'], id: string, pauses: Pause[]): Promise<string[]> {
  const rows = await rowsOf<{ id: string; soort: string; what: string }>(
    tx,
    sql`with pause as (
          select p.from + ${clocksDifferMs} * interval '1 millisecond' as from, coalesce(p.to, 'infinity') as to
          from jsonb_to_recordset(${JSON.stringify(pauses)}) as p("from" timestamptz, "to" timestamptz)),
        own as (select * from taak where kind = 'traject' and subject_id = ${id} and not soort = any(${sql.param(goesOn)}::text[]))
        select t.id, t.soort, 'trede ' || r.n || ' ging af' as what from own t join rung r on r.taak_id = t.id
          join pause p on r.fired > p.from and r.fired < p.to
        union
        select t.id, t.soort, 'gevraagd' from own t join pause p on t.gevraagd_op > p.from and t.gevraagd_op < p.to
        where t.key ~ '^\\d{4}-\\d\\d-\\d\\d$'`,
  );
  return rows.map(({ id: task, soort, what }) => `taak ${task} (${soort}): ${what} terwijl het traject was opgeschort`);
}
