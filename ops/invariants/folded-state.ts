/** 3. The state folded from the events = the stored state = the read models. */
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import { alsInstant, alsInstantOfNiets, rowsOf } from '../../db/queries/reader.ts';
import { readModel as signaalModel } from '../../db/signaal-kind.ts';
import { type States, thingOf } from '../../db/states.ts';
import { readModel } from '../../db/traject-kind.ts';
import { fold as foldSignaal } from '../../domain/signaal/evolve.ts';
import { fold } from '../../domain/traject/evolve.ts';
import type { Finding, Inspection } from './inspection.ts';
import { signaalModels } from './signaal-lists.ts';
import { type Thing, thingsOf } from './things.ts';

type ReadModel = ReturnType<typeof readModel>;
/** By traject. */
type Beside = { contacts: Map<string, Contacts>; metingen: Map<string, number> };
type Contacts = { count: number; uren: number; reisuren: number; euro: number };

const geenContact: Contacts = { count: 0, uren: 0, reisuren: 0, euro: 0 };

export async function foldedState(on: Inspection): Promise<Finding> {
  const beside = { contacts: await contacts(on.tx), metingen: await metingen(on.tx) };
  const ofSignals: Kind<'signaal' | 'vraagstuk'> = { fold: foldSignaal, list: signaalModel, beside: () => [] };
  const signalen = await signaalModels(on.tx);
  const found = [
    await compared(on, 'traject', await readModels(on.tx), {
      fold,
      list: readModel,
      beside: (thing) => registered(thing, beside),
    }),
    await compared(on, 'signaal', ofKind(signalen, 'signaal'), ofSignals),
    await compared(on, 'vraagstuk', ofKind(signalen, 'vraagstuk'), ofSignals),
  ];
  return {
    naam: '3 gevouwen stand = bewaarde stand = lijsten',
    gecontroleerd: found.reduce((sum, { count }) => sum + count, 0),
    fouten: [...(await ervaringen(on.tx)), ...found.flatMap(({ fouten }) => fouten)],
  };
}

type Kind<K extends keyof States> = {
  fold(events: Thing<K>['events']): States[K] | null;
  list(state: States[K]): object;
  /** What is kept in other tables. */
  beside(thing: Thing<K>): string[];
};

const ofKind = (models: Map<string, { kind: string }>, kind: string) =>
  new Map([...models].filter(([, model]) => model.kind === kind));

/** The things of one kind beside their rows in the lists; `models` are by id. */
async function compared<K extends keyof States>(
  { tx }: Inspection,
  kind: K,
  models: ReadonlyMap<string, object>,
  how: Kind<K>,
): Promise<{ count: number; fouten: string[] }> {
  const loose = new Set(models.keys());
  const fouten: string[] = [];
  let count = 0;
  for await (const thing of thingsOf(tx, kind)) {
    count += 1;
    loose.delete(thing.id);
    fouten.push(...faultsOf<K>(thing, kind, models.get(thing.id), how).map((what) => `${kind} ${thing.id}: ${what}`));
  }
  return { count, fouten: [...fouten, ...[...loose].map((id) => `${kind} ${id}: staat in de lijsten, maar bestaat niet`)] };
}

function faultsOf<K extends keyof States>(thing: Thing<K>, kind: K, model: object | undefined, how: Kind<K>): string[] {
  const folded = foldOf(thing, how);
  if (folded === null) return ['de gebeurtenissen laten zich niet vouwen'];
  const { stay, ended } = thingOf(kind, folded);
  return [
    ...differences(folded, thing.state, 'stand'),
    ...(model ? differences(how.list(folded), model, 'lijst') : ['ontbreekt in de lijsten']),
    ...how.beside(thing),
    ...(thing.stay === stay ? [] : [`verblijf ${thing.stay}, uit de gebeurtenissen ${stay}`]),
    ...(thing.ended === ended ? [] : [`beëindigd ${thing.ended} in fase ${folded.fase}`]),
  ];
}

function foldOf<K extends keyof States>({ events }: Thing<K>, { fold: all }: Kind<K>): States[K] | null {
  try {
    return all(events.map(({ version: _version, ...event }) => event) as Thing<K>['events']);
  } catch {
    return null;
  }
}

/** Contacts and metingen have tables of their own. */
function registered(thing: Thing<'traject'>, { contacts, metingen }: Beside): string[] {
  const [gemeten, bewaard] = [countOf(thing, 'MetingVastgelegd'), metingen.get(thing.id) ?? 0];
  return [
    ...differences(contactsIn(thing), contacts.get(thing.id) ?? geenContact, 'contacten'),
    ...(gemeten === bewaard ? [] : [`${bewaard} metingen bewaard, ${gemeten} gedaan`]),
  ];
}

/** As Postgres keeps it: what is undefined is left out, and the order of keys says nothing. */
const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The names of the fields that differ; never their content. */
function differences(expected: object, found: object, where: string): string[] {
  const [a, b] = [kept(expected), kept(found)] as [Record<string, unknown>, Record<string, unknown>];
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((field) => !isDeepStrictEqual(a[field], b[field]));
  return fields.length > 0 ? [`${where} wijkt af in ${fields.join(', ')}`] : [];
}

const countOf = ({ events }: Thing<'traject'>, type: Thing<'traject'>['events'][number]['type']): number =>
  events.filter((event) => event.type === type).length;

function contactsIn({ events }: Thing<'traject'>): Contacts {
  const noted = events.flatMap((event) => (event.type === 'ContactGeregistreerd' ? [event] : []));
  const sum = (part: (one: (typeof noted)[number]) => number) => rounded(noted.reduce((all, one) => all + part(one), 0));
  return {
    count: noted.length,
    uren: sum(({ uren }) => uren),
    reisuren: sum(({ reisuren = 0 }) => reisuren),
    euro: sum(({ bijdrage }) => bijdrage?.euro ?? 0),
  };
}

const rounded = (amount: number): number => Math.round(amount * 1_000) / 1_000;

async function readModels(tx: Inspection['tx']): Promise<Map<string, ReadModel>> {
  const rows = await rowsOf<ReadModel>(
    tx,
    sql`select id, referentie, persoon_id as "persoonId", fase, stroom, regio, gemeente, doelgroep, spoed, sinds,
          ontvangen_op as "ontvangenOp", ondersteuner_id as "ondersteunerId", gekozen_id as "gekozenId", uren::float8 as uren, leden, reden,
          tweede_id as "tweedeId", uren_tweede::float8 as "urenTweede", wachtlijst_sinds as "wachtlijstSinds",
          opgeschort_tot::text as "opgeschortTot"
        from traject`,
  );
  return new Map(
    rows.map(({ sinds, ontvangenOp, wachtlijstSinds, ...row }) => [
      row.id,
      {
        ...{ ...row, sinds: alsInstant(sinds), ontvangenOp: alsInstant(ontvangenOp) },
        wachtlijstSinds: alsInstantOfNiets(wachtlijstSinds),
      },
    ]),
  );
}

async function contacts(tx: Inspection['tx']): Promise<Beside['contacts']> {
  const rows = await rowsOf<Contacts & { id: string }>(
    tx,
    sql`select traject_id as id, count(*)::int as count, sum(uren)::float8 as uren, sum(reisuren)::float8 as reisuren,
          coalesce(sum(bijdrage_euro), 0)::float8 as euro from contact group by traject_id`,
  );
  return new Map(
    rows.map(({ id, count, uren, reisuren, euro }) => [
      id,
      { count, uren: rounded(uren), reisuren: rounded(reisuren), euro: rounded(euro) },
    ]),
  );
}

async function metingen(tx: Inspection['tx']): Promise<Beside['metingen']> {
  const rows = await rowsOf<{ id: string; n: number }>(
    tx,
    sql`select traject_id as id, count(*)::int as n from meting group by traject_id`,
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** Kept without the traject: only their number can be compared. */
async function ervaringen(tx: Inspection['tx']): Promise<string[]> {
  const [row] = await rowsOf<{ kept: number; given: number }>(
    tx,
    sql`select (select count(*)::int from ervaring) as kept,
          (select count(*)::int from event where type = 'ErvaringGegeven') as given`,
  );
  return row && row.kept !== row.given ? [`${row.kept} ervaringen bewaard, ${row.given} gegeven`] : [];
}
