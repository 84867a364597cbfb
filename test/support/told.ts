/** What the tests tell of a traject in one line each: whom a rung reached, what is open and when it is due. */
import { eq } from 'drizzle-orm';
import { subject, traject } from '../../db/schema/index.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import type { Traject } from '../../domain/traject/state.ts';
import { iso, rungsOf, tasksOf } from './look.ts';
import type { World } from './world.ts';

const dagHier = (moment: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(moment));

/** "evaluatie 1 bereikt Gee Coer": the rungs that fired, in the order in which they did. */
export async function verloopVan(world: World, id: string): Promise<string[]> {
  const naamVan = (wie: string): string => Object.values(world.people).find((person) => person.id === wie)?.naam ?? wie;
  return (await rungsOf(world, id))
    .toSorted((a, b) => a.fired.localeCompare(b.fired) || a.n - b.n)
    .map(({ soort, n, uitkomst, bereikt }) => [soort, n, uitkomst, ...bereikt.map(naamVan).sort()].join(' '));
}

/** The kinds of what is open, in alphabetical order; an alarm is nobody's task. */
export const openVan = async (world: World, id: string): Promise<string[]> =>
  (await tasksOf(world, id))
    .filter(({ status, soort }) => status === 'open' && soort !== 'alarm')
    .map(({ soort }) => soort)
    .sort();

/** How the tasks of one kind stand, in the order of asking. */
export const standVan = async (world: World, id: string, soort: TaakSoort): Promise<string[]> =>
  (await tasksOf(world, id, soort)).map(({ status }) => status);

/** The state as it is stored. */
export async function staatVan({ store }: World, id: string): Promise<Traject> {
  const [row] = await store.db.select().from(subject).where(eq(subject.id, id));
  if (!row) throw new Error('no such traject');
  return row.state as Traject;
}

/** Hours a week that the supporter keeps for this client. */
export async function urenPerWeekVan({ store }: World, id: string): Promise<number | undefined> {
  const [row] = await store.db.select({ uren: traject.uren }).from(traject).where(eq(traject.id, id));
  return row?.uren;
}

/** The day on which a task is due. */
export const uiterlijkVan = ({ uiterlijk }: { uiterlijk: string | null }): string => dagHier(iso(uiterlijk ?? ''));
