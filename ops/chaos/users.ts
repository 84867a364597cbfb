/** Virtual users: each picks a traject, looks, and does what could be done next; sometimes twice at once, or too late. */

import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { linkToken } from '../../db/links.ts';
import type { Store } from '../../db/store.ts';
import { plusMs } from '../../domain/calendar/moment.ts';
import type { Traject } from '../../domain/traject/state.ts';
import type { Action, Caller, Door, Reply } from './door.ts';
import type { Ledger } from './ledger.ts';
import { newAanmelding } from './model/aanmelding.ts';
import { nextStep } from './model/next-step.ts';
import type { PerLink, Step } from './model/step.ts';
import type { People } from './people.ts';
import type { Random } from './random.ts';
import { bezoekt } from './visitors.ts';

/** Trajecten of which a rung is due soon, until then (ms since 1970): mostly left alone. */
export type Resting = Map<string, number>;

export type Scene = {
  store: Store;
  door: Door;
  ledger: Ledger;
  people: People;
  linkSecret: string;
  signal: AbortSignal;
  resting: Resting;
};

type Seen = { id: string; version: number; state: Traject; offset: string; anderePersoon: string | null };

const doubled = 0.1;
const tooLate = 0.1;
const mostLiving = 60;
const fewestLiving = 25;
const linkSeconds = 3_600;
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
  const { rows } = await scene.store.db.execute<{ id: string }>(
    sql`select id from subject where not ended and not forwarding order by id`,
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
  const { rows } = await store.db.execute<{ id: string }>(sql`select id from subject where ended order by id`);
  return rows.length > 0 ? random.pick(rows).id : null;
}

/** With the person of another traject, who might turn out to be the same. */
async function read({ store }: Scene, id: string, other = id): Promise<Seen | undefined> {
  const { rows } = await store.db.execute<Seen>(
    sql`select id, version, state, clock_offset_ms as offset, (select persoon_id from traject where id = ${other}) as "anderePersoon"
        from subject where id = ${id}`,
  );
  return rows[0];
}

async function meldtAan(scene: Scene, random: Random): Promise<void> {
  const action = { key: random.uuid(), path: '/aanmeldingen', body: newAanmelding(random) };
  const who = random.pick([...scene.people.coordinators, ...scene.people.regios]);
  await submit(scene, random, who, action, null);
}

async function carryOut(scene: Scene, random: Random, seen: Seen, step: Step): Promise<void> {
  const token = step.perLink && (step.alleenPerLink || random.chance(0.4)) ? await linkFor(scene, seen.id, step.perLink) : null;
  if (token) return submit(scene, random, { token }, { key: random.uuid(), path: `/links/${token}`, body: step.command }, seen);
  if (step.alleenPerLink) return;
  const version = await scene.door.look(step.who, seen.id);
  if (version === null)
    return expectChange(scene, seen, `${step.command.type}: kan niet gelezen worden door ${roles(step)} in ${seen.state.fase}`);
  const stale = version > 1 && random.chance(tooLate);
  if (stale) scene.ledger.staleSubmits += 1;
  const action = {
    key: random.uuid(),
    path: `/trajecten/${seen.id}/opdrachten`,
    body: step.command,
    version: stale ? version - 1 : version,
  };
  await submit(scene, random, step.who, action, seen, stale);
}

const roles = ({ who }: Step): string => who.rollen.map(({ rol }) => rol).join('+');

/** Once, or under the same key twice at the same moment. */
async function submit(
  scene: Scene,
  random: Random,
  caller: Caller,
  action: Action,
  seen: Seen | null,
  stale = false,
): Promise<void> {
  const twice = random.chance(doubled);
  if (twice) scene.ledger.doubleSubmits += 1;
  const replies = await Promise.all(Array.from({ length: twice ? 2 : 1 }, () => scene.door.act(caller, action)));
  for (const reply of replies) await note(scene, action, reply, seen, stale);
}

async function note(scene: Scene, action: Action, reply: Reply | null, seen: Seen | null, stale: boolean): Promise<void> {
  const { ledger } = scene;
  if (!reply) {
    ledger.abandoned += 1;
    return;
  }
  const { status } = reply;
  const wat = (action.body as { type?: string } | undefined)?.type ?? action.path.split('/').at(-1) ?? '';
  if (status < 300) {
    ledger.accept(action.key, reply.version, wat);
    if (stale) ledger.unexpected.push(`${wat}: ${status} op een oude versie`);
  } else if (status === 409 || status === 412) await noteConflict(scene, wat, reply, seen);
  else if (status === 404 && action.path.startsWith('/taken/')) ledger.conflicts += 1;
  else if (status === 422 && namesAnother.has(wat)) ledger.conflicts += 1;
  else {
    const what = `${wat}: ${status} ${JSON.stringify(reply.body).slice(0, 200)}`;
    if (seen) await expectChange(scene, seen, what);
    else ledger.unexpected.push(what);
  }
}

/** Who is named may have become one with somebody else meanwhile: that is no change of this traject. */
const namesAnother = new Set(['VoegSamen', 'HoudApart']);

/** Refused while nobody else changed anything: the model takes for legal what is not. */
async function noteConflict(scene: Scene, wat: string, { status, body }: Reply, seen: Seen | null): Promise<void> {
  const { ledger } = scene;
  ledger.conflicts += 1;
  if (status !== 409 || !seen || !(await isStill(scene, seen))) return;
  const why = `${wat} in ${seen.state.fase}: ${String(body.detail ?? body.title)}`;
  ledger.refused.set(why, (ledger.refused.get(why) ?? 0) + 1);
}

/** "Not yours" is right when somebody else was first: the thing is another one by now. */
async function expectChange(scene: Scene, seen: Seen, otherwise: string): Promise<void> {
  if (await isStill(scene, seen)) scene.ledger.unexpected.push(otherwise);
  else scene.ledger.conflicts += 1;
}

/** Nobody changed it, and its clock was not moved: what was legal then is legal now. */
async function isStill(scene: Scene, { id, version, offset }: Seen): Promise<boolean> {
  const today = await read(scene, id);
  return today !== undefined && today.version === version && today.offset === offset;
}

async function linkFor({ store, linkSecret }: Scene, id: string, { partij, soort }: PerLink): Promise<string | null> {
  const { rows } = await store.db.execute<{ id: string }>(
    sql`select id from taak where subject_id = ${id} and status = 'open' and buitenstaander = ${partij} and soort = ${soort}`,
  );
  const exp = Math.floor(Date.now() / 1_000) + linkSeconds;
  return rows[0] ? linkToken(linkSecret, { taakId: rows[0].id, partij, exp }) : null;
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
