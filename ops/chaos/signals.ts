/** What virtual users do with signals and vraagstukken: give one, open one, or do what could be done next. */
import { sql } from 'drizzle-orm';
import { plusMs } from '../../domain/calendar/moment.ts';
import type { SoortSignaal } from '../../domain/signaal/codes.ts';
import type { Signaal } from '../../domain/signaal/state.ts';
import { newSignaal, newVraagstuk, nextSignaalStep } from './model/signaal.ts';
import type { Random } from './random.ts';
import { carryOut, type Scene, type Seen, submit } from './submit.ts';

type SeenSignaal = Seen & { kind: SoortSignaal; state: Signaal };

const fewestSignals = 12;
const mostSignals = 30;
const fewestVraagstukken = 3;
const disturbed = 0.03;
const endedLooked = 0.1;

/** One action. */
export async function signaleert(scene: Scene, random: Random): Promise<void> {
  const { rows } = await scene.store.db.execute<{ kind: SoortSignaal; id: string; ended: boolean }>(
    sql`select kind, id, ended from subject where kind in ('signaal', 'vraagstuk') and not forwarding order by kind, id`,
  );
  const living = rows.filter(({ ended }) => !ended);
  const signals = living.filter(({ kind }) => kind === 'signaal').length;
  if (signals < fewestSignals || (signals < mostSignals && random.chance(0.1))) return geeft(scene, random);
  if (living.length - signals < fewestVraagstukken) return opent(scene, random);
  const { id } = random.pick(random.chance(endedLooked) ? rows : living);
  if (Date.now() < (scene.resting.get(id) ?? 0) && !random.chance(disturbed)) return;
  const seen = await read(scene, id);
  if (!seen) return;
  const now = plusMs(new Date().toISOString(), Number(seen.offset));
  const step = nextSignaalStep(seen.state, { people: scene.people, random, now, ...(await goesWith(scene, random, seen.state)) });
  if (step) await carryOut(scene, random, seen, step);
}

async function geeft(scene: Scene, random: Random): Promise<void> {
  const { coordinators, regios, gcoers, landelijk } = scene.people;
  const who = random.pick([...coordinators, ...regios, ...gcoers, landelijk]);
  await submit(scene, random, who, { key: random.uuid(), path: '/signalen', body: newSignaal(random) }, null);
}

/** Of one regio, with a signaal that waits there for its strategy. */
async function opent(scene: Scene, random: Random): Promise<void> {
  const who = random.pick(scene.people.regios);
  const body = newVraagstuk(who);
  const { rows } = await scene.store.db.execute<{ id: string }>(
    sql`select id from signaal where kind = 'signaal' and fase = 'strategie' and niveau = 'regio' and escalatie_naar is null
          and regio = ${body.regio} order by id limit 2`,
  );
  const signalen = rows.map(({ id }) => id);
  await submit(scene, random, who, { key: random.uuid(), path: '/vraagstukken', body: { ...body, signalen } }, null);
}

async function read({ store }: Scene, id: string): Promise<SeenSignaal | undefined> {
  const { rows } = await store.db.execute<SeenSignaal>(
    sql`select kind, id, version, state, clock_offset_ms as offset from subject where kind in ('signaal', 'vraagstuk') and id = ${id}`,
  );
  return rows[0];
}

/** A vraagstuk and another signaal of the same regio, on its level. */
async function goesWith(
  { store }: Scene,
  random: Random,
  { id, regio }: Signaal,
): Promise<{ vraagstukId: string | null; anderId: string | null }> {
  const { rows } = await store.db.execute<{ kind: SoortSignaal; id: string }>(
    sql`select kind, id from signaal where fase <> 'afgesloten' and niveau = 'regio' and regio = ${regio} and id <> ${id} order by id`,
  );
  const of = (kind: SoortSignaal): string | null => {
    const ids = rows.filter((row) => row.kind === kind);
    return ids.length > 0 ? random.pick(ids).id : null;
  };
  return { vraagstukId: of('vraagstuk'), anderId: of('signaal') };
}
