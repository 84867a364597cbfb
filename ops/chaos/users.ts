/** Virtual users: each picks a traject, looks, and does what could be done next; sometimes twice at once, or too late. */

import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { plusMs } from '../../domain/calendar/moment.ts';
import type { Traject } from '../../domain/traject/state.ts';
import { newAanmelding } from './model/aanmelding.ts';
import { nextStep } from './model/next-step.ts';
import type { Random } from './random.ts';
import { signaleert } from './signals.ts';
import { carryOut, type Scene, type Seen, submit } from './submit.ts';
import { bezoekt } from './visitors.ts';

type SeenTraject = Seen & { state: Traject; anderePersoon: string | null };

const mostLiving = 60;
const fewestLiving = 25;
const aboutSignals = 0.2;
const thinkMs = 120;
const disturbed = 0.03;
const closedLooked = 0.03;
const visits = 0.02;

/** Works until called off; what was begun is finished. */
export async function virtualUser(scene: Scene, random: Random): Promise<void> {
  while (!scene.signal.aborted) {
    await oneAction(scene, random).catch((error: unknown) => noteTrouble(scene, error));
    await delay(random.between(0, thinkMs));
  }
}

/** The database may be away where the model looks what is legal: nobody asked anything then. */
async function noteTrouble({ ledger }: Scene, error: unknown): Promise<void> {
  ledger.abandoned += 1;
  if (error instanceof TypeError || error instanceof RangeError) ledger.unexpected.push(`model: ${error.stack}`);
  await delay(300);
}

async function oneAction(scene: Scene, random: Random): Promise<void> {
  if (random.chance(aboutSignals)) return signaleert(scene, random);
  const { rows } = await scene.store.db.execute<{ id: string }>(
    sql`select id from subject where kind = 'traject' and not ended and not forwarding order by id`,
  );
  if (rows.length < fewestLiving || (rows.length < mostLiving && random.chance(0.08))) return meldtAan(scene, random);
  if (random.chance(0.05)) return pakTaakOp(scene, random);
  if (random.chance(visits)) return bezoekt(scene, random);
  const closed = random.chance(closedLooked) ? await aClosedOne(scene, random) : null;
  const id = closed ?? random.pick(rows).id;
  if (Date.now() < (scene.resting.get(id) ?? 0) && !random.chance(disturbed)) return;
  const seen = await read(scene, id, random.pick(rows).id);
  if (!seen) return;
  const now = plusMs(new Date().toISOString(), Number(seen.offset));
  const step = nextStep(seen.state, { people: scene.people, random, now, anderePersoon: seen.anderePersoon });
  if (step) await carryOut(scene, random, seen, step);
}

async function aClosedOne({ store }: Scene, random: Random): Promise<string | null> {
  const { rows } = await store.db.execute<{ id: string }>(
    sql`select id from subject where kind = 'traject' and ended order by id`,
  );
  return rows.length > 0 ? random.pick(rows).id : null;
}

/** With the person of another traject, who might turn out to be the same. */
async function read({ store }: Scene, id: string, other = id): Promise<SeenTraject | undefined> {
  const { rows } = await store.db.execute<SeenTraject>(
    sql`select kind, id, version, state, clock_offset_ms as offset, (select persoon_id from traject where id = ${other}) as "anderePersoon"
        from subject where kind = 'traject' and id = ${id}`,
  );
  return rows[0];
}

async function meldtAan(scene: Scene, random: Random): Promise<void> {
  const action = { key: random.uuid(), path: '/aanmeldingen', body: newAanmelding(random) };
  const who = random.pick([...scene.people.coordinators, ...scene.people.regios]);
  await submit(scene, random, who, action, null);
}

/** Takes a task of one's role, or finds that somebody else has it. */
async function pakTaakOp(scene: Scene, random: Random): Promise<void> {
  const who = random.pick([...scene.people.coordinators, ...scene.people.regios]);
  const list = await scene.door.get(who, '/taken?van=rol');
  const tasks = (list?.body.taken ?? []) as { id: string; revisie: number }[];
  if (list?.status !== 200 || tasks.length === 0) return;
  const { id, revisie } = random.pick(tasks);
  await submit(scene, random, who, { key: random.uuid(), path: `/taken/${id}/_oppakken`, version: revisie }, null);
}
