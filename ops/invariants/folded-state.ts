/** 3. The state folded from the events = the stored state = the read models. */
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import { alsInstant, alsInstantOfNiets, rowsOf } from '../../db/queries/reader.ts';
import { readModel } from '../../db/record.ts';
import { fold } from '../../domain/traject/evolve.ts';
import type { Traject } from '../../domain/traject/state.ts';
import type { Finding, Inspection } from './inspection.ts';
import { type Thing, things } from './things.ts';

type ReadModel = ReturnType<typeof readModel>;
/** By traject. */
type Stored = { models: Map<string, ReadModel>; contacts: Map<string, Contacts>; metingen: Map<string, number> };
type Contacts = { count: number; uren: number; reisuren: number; euro: number };

const geenContact: Contacts = { count: 0, uren: 0, reisuren: 0, euro: 0 };

export async function foldedState({ tx }: Inspection): Promise<Finding> {
  const stored = { models: await readModels(tx), contacts: await contacts(tx), metingen: await metingen(tx) };
  const fouten = await ervaringen(tx);
  let gecontroleerd = 0;
  for await (const thing of things(tx)) {
    gecontroleerd += 1;
    fouten.push(...faultsOf(thing, stored).map((what) => `traject ${thing.id}: ${what}`));
    stored.models.delete(thing.id);
  }
  fouten.push(...[...stored.models.keys()].map((id) => `traject ${id}: staat in de lijsten, maar bestaat niet`));
  return { naam: '3 gevouwen stand = bewaarde stand = lijsten', gecontroleerd, fouten };
}

function faultsOf(thing: Thing, { models, contacts, metingen }: Stored): string[] {
  const folded = foldOf(thing);
  if (folded === null) return ['de gebeurtenissen laten zich niet vouwen'];
  const model = models.get(thing.id);
  const noted = contactsIn(thing);
  const faults = [
    ...differences(folded, thing.state, 'stand'),
    ...(model ? differences(readModel(folded), model, 'lijst') : ['ontbreekt in de lijsten']),
    ...differences(noted, contacts.get(thing.id) ?? geenContact, 'contacten'),
  ];
  const gemeten = countOf(thing, 'MetingVastgelegd');
  if (gemeten !== (metingen.get(thing.id) ?? 0))
    faults.push(`${metingen.get(thing.id) ?? 0} metingen bewaard, ${gemeten} gedaan`);
  if (thing.stay !== folded.stay) faults.push(`verblijf ${thing.stay}, uit de gebeurtenissen ${folded.stay}`);
  if (thing.ended !== (folded.fase === 'afgesloten')) faults.push(`beëindigd ${thing.ended} in fase ${folded.fase}`);
  return faults;
}

function foldOf({ events }: Thing): Traject | null {
  try {
    return fold(events.map(({ version: _version, ...event }) => event));
  } catch {
    return null;
  }
}

/** As Postgres keeps it: what is undefined is left out, and the order of keys says nothing. */
const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The names of the fields that differ; never their content. */
function differences(expected: object, found: object, where: string): string[] {
  const [a, b] = [kept(expected), kept(found)] as [Record<string, unknown>, Record<string, unknown>];
  const fields = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((field) => !isDeepStrictEqual(a[field], b[field]));
  return fields.length > 0 ? [`${where} wijkt af in ${fields.join(', ')}`] : [];
}

const countOf = ({ events }: Thing, type: Thing['events'][number]['type']): number =>
  events.filter((event) => event.type === type).length;

function contactsIn({ events }: Thing): Contacts {
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

async function readModels(tx: Inspection['tx']): Promise<Stored['models']> {
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

async function contacts(tx: Inspection['tx']): Promise<Stored['contacts']> {
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

async function metingen(tx: Inspection['tx']): Promise<Stored['metingen']> {
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
