/** The way of a signaal or vraagstuk through the programme, a step at a time, by the people who take it. */
import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { subject } from '../../db/schema/index.ts';
import { plannedTasks } from '../../db/task-plan.ts';
import { dagNummer, dagUitNummer } from '../../domain/calendar/dag.ts';
import { dagVan } from '../../domain/calendar/moment.ts';
import type { SoortSignaal } from '../../domain/signaal/codes.ts';
import type { GeefSignaal, OpenVraagstuk, SignaalCommand } from '../../domain/signaal/commands.ts';
import type { Signaal } from '../../domain/signaal/state.ts';
import { signaalThing } from '../../domain/signaal/thing.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import { tasksOf } from './look.ts';
import { actorOf, cast, type TestUser, user } from './people.ts';
import { afgepeld, escaleer, kort, signaal, strategie, vraagstuk } from './signaal-commands.ts';
import type { World } from './world.ts';

/** The programme with who works on signals. */
export const signalenCast = () => ({
  ...cast(),
  landelijk: user('Lan Delijk', [{ rol: 'landelijkcoordinator' }]),
  adviesraad: user('Ad Viesraad', [{ rol: 'adviesraad' }]),
});
export type SignalenCast = ReturnType<typeof signalenCast>;

export type Ding = { kind: SoortSignaal; id: string };
export type Signalen = ReturnType<typeof signalenIn>;

type Rest = Parameters<World['actOn']>[3];

export function signalenIn(world: World, people: SignalenCast) {
  const { gcoer, regioOost, landelijk } = people;

  const staat = async ({ kind, id }: Ding): Promise<Signaal> => {
    const [row] = await world.store.db
      .select()
      .from(subject)
      .where(and(eq(subject.kind, kind), eq(subject.id, id)));
    if (!row) throw new Error(`no such ${kind}`);
    return row.state as Signaal;
  };
  const now = async ({ kind, id }: Ding): Promise<string> => {
    const { rows } = await world.store.db.execute<{ offset: string }>(
      sql`select clock_offset_ms as offset from subject where kind = ${kind} and id = ${id}`,
    );
    return new Date(Date.now() + Number(rows[0]?.offset ?? 0)).toISOString();
  };
  /** The thing's own day, so many days on. */
  const dag = async (ding: Ding, over = 0): Promise<string> => dagUitNummer(dagNummer(dagVan(await now(ding))) + over);

  /** Acts, and fails the test when that is refused. */
  const doet = async (person: TestUser, { kind, id }: Ding, command: SignaalCommand, rest: Rest = {}): Promise<void> => {
    const outcome = await world.actOn({ kind, id }, actorOf(person), command, rest);
    if (outcome.soort !== 'gelukt') throw new Error(`${person.naam} ${command.type}: ${JSON.stringify(outcome)}`);
  };
  /** Who owns its level. */
  const eigenaar = async (ding: Ding): Promise<TestUser> => ((await staat(ding)).niveau === 'regio' ? regioOost : landelijk);
  const kiest = async (ding: Ding) => doet(await eigenaar(ding), ding, strategie(await dag(ding, 60)));
  const naarBeleid = async (ding: Ding) => {
    await doet(landelijk, ding, escaleer('beleid'));
    await doet(landelijk, ding, kort.aanvaard);
  };

  const nieuw = (kind: SoortSignaal): Ding => ({ kind, id: randomUUID() });
  const to = {
    afpellen: async (rest: Partial<GeefSignaal> = {}, wie = gcoer): Promise<Ding> => {
      const ding = nieuw('signaal');
      await doet(wie, ding, signaal(rest));
      return ding;
    },
    vraagstuk: async (rest: Partial<OpenVraagstuk> = {}, wie = regioOost): Promise<Ding> => {
      const ding = nieuw('vraagstuk');
      await doet(wie, ding, vraagstuk(rest));
      return ding;
    },
    strategie: async (kind: SoortSignaal = 'signaal'): Promise<Ding> => {
      if (kind === 'vraagstuk') return to.vraagstuk();
      const ding = await to.afpellen();
      await doet(gcoer, ding, afgepeld());
      return ding;
    },
    aanpak: async (kind: SoortSignaal = 'signaal'): Promise<Ding> => {
      const ding = await to.strategie(kind);
      await kiest(ding);
      return ding;
    },
    escalatie: async (kind: SoortSignaal = 'signaal'): Promise<Ding> => {
      const ding = await to.aanpak(kind);
      await doet(regioOost, ding, escaleer('landelijk'));
      return ding;
    },
    duiding: async (kind: SoortSignaal = 'signaal'): Promise<Ding> => {
      const ding = await to.escalatie(kind);
      await doet(landelijk, ding, kort.aanvaard);
      return ding;
    },
    landelijkeAanpak: async (kind: SoortSignaal = 'signaal'): Promise<Ding> => {
      const ding = await to.duiding(kind);
      await kiest(ding);
      return ding;
    },
    landelijkeStrategie: async (kind: SoortSignaal = 'signaal'): Promise<Ding> => {
      const ding = await to.landelijkeAanpak(kind);
      await doet(landelijk, ding, kort.terug);
      return ding;
    },
    beleid: async (kind: SoortSignaal = 'signaal'): Promise<Ding> => {
      const ding = await to.duiding(kind);
      await naarBeleid(ding);
      return ding;
    },
    /** Of a level: from its aanpak, or from beleid. */
    monitoring: async (
      van: 'aanpak' | 'landelijkeAanpak' | 'beleid' = 'aanpak',
      kind: SoortSignaal = 'signaal',
    ): Promise<Ding> => {
      const ding = await to[van](kind);
      await doet(await eigenaar(ding), ding, kort.rondAf);
      return ding;
    },
    inVraagstuk: async (vraagstukId: string, rest: Partial<GeefSignaal> = {}, wie = gcoer): Promise<Ding> => {
      const ding = await to.afpellen(rest, wie);
      await doet(wie, ding, afgepeld());
      await doet(landelijk, ding, { type: 'PlaatsInVraagstuk', vraagstukId });
      return ding;
    },
  };
  const later = ({ kind, id }: Ding, dagen: number): Promise<void> => world.later(id, dagen, kind);
  /** Runs its clock past a rung of its task; rung 0 is the day before time asks it. */
  const voorbij = async (ding: Ding, soort: TaakSoort, n: number): Promise<void> => {
    const open = (await tasksOf(world, ding.id, soort)).filter(({ status }) => status === 'open');
    const [asked] = open;
    const thing = signaalThing(await staat(ding));
    const planned = plannedTasks(thing, open, await world.store.settings()).find(({ kind }) => kind === soort);
    const at = asked ? asked.rungs.find((rung) => rung.n === n)?.at : planned?.at;
    if (!at) throw new Error(`${soort} has no rung ${n}`);
    const leftMs = Date.parse(at) - Date.parse(await now(ding));
    if (leftMs > 0) await later(ding, (leftMs + (n === 0 ? -dayMs : hourMs)) / dayMs);
    if (!asked && n > 0) await voorbij(ding, soort, n);
  };
  return { to, doet, staat, now, dag, kiest, naarBeleid, eigenaar, later, voorbij };
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
