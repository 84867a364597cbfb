/** What every virtual user does with an action: sends it, sometimes twice or too late, and notes what it was told. */
import { sql } from 'drizzle-orm';
import { linkToken } from '../../db/links.ts';
import type { Store } from '../../db/store.ts';
import type { SubjectKind } from '../../domain/thing.ts';
import { type Action, type Caller, type Door, paths, type Reply } from './door.ts';
import type { Ledger } from './ledger.ts';
import type { PerLink, Step } from './model/step.ts';
import type { People } from './people.ts';
import type { Random } from './random.ts';

/** Things of which a rung is due soon, until then (ms since 1970): mostly left alone. */
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

/** A thing as it was looked at. */
export type Seen = { kind: SubjectKind; id: string; version: number; state: { fase: string }; offset: string };

const doubled = 0.1;
const tooLate = 0.1;
const linkSeconds = 3_600;

/** The step of somebody who looks first, or who answers with the link in a mail. */
export async function carryOut<C extends { type: string }>(
  scene: Scene,
  random: Random,
  seen: Seen,
  step: Step<C>,
): Promise<void> {
  const token = step.perLink && (step.alleenPerLink || random.chance(0.4)) ? await linkFor(scene, seen.id, step.perLink) : null;
  if (token) {
    const body = step.perLink?.body ?? step.command;
    return submit(scene, random, { token }, { key: random.uuid(), path: `/links/${token}`, body }, seen);
  }
  if (step.alleenPerLink) return;
  const version = await scene.door.look(step.who, seen);
  if (version === null)
    return expectChange(scene, seen, `${step.command.type}: kan niet gelezen worden door ${roles(step)} in ${seen.state.fase}`);
  const stale = version > 1 && random.chance(tooLate);
  if (stale) scene.ledger.staleSubmits += 1;
  const action = {
    key: random.uuid(),
    path: `/${paths[seen.kind]}/${seen.id}/opdrachten`,
    body: step.command,
    version: stale ? version - 1 : version,
  };
  await submit(scene, random, step.who, action, seen, stale);
}

const roles = ({ who }: Pick<Step, 'who'>): string => who.rollen.map(({ rol }) => rol).join('+');

/** Once, or under the same key twice at the same moment. */
export async function submit(
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

/** What is named may have become one with something else, or have ended, meanwhile: that is no change of this thing. */
const namesAnother = new Set(['VoegSamen', 'HoudApart', 'vraagstukken', 'PlaatsInVraagstuk', 'VoegSamenMet']);

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
async function isStill({ store }: Scene, { kind, id, version, offset }: Seen): Promise<boolean> {
  const { rows } = await store.db.execute<Pick<Seen, 'version' | 'offset'>>(
    sql`select version, clock_offset_ms as offset from subject where kind = ${kind} and id = ${id}`,
  );
  return rows[0]?.version === version && rows[0]?.offset === offset;
}

async function linkFor({ store, linkSecret }: Scene, id: string, { partij, soort }: PerLink): Promise<string | null> {
  const { rows } = await store.db.execute<{ id: string }>(
    sql`select id from taak where subject_id = ${id} and status = 'open' and buitenstaander = ${partij} and soort = ${soort}`,
  );
  const exp = Math.floor(Date.now() / 1_000) + linkSeconds;
  return rows[0] ? linkToken(linkSecret, { taakId: rows[0].id, partij, exp }) : null;
}
