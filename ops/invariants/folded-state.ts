/** 3. The state folded from the events = the stored state = the read models. */
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import { alsInstant, rowsOf } from '../../db/queries/reader.ts';
import { readModel } from '../../db/record.ts';
import { fold } from '../../domain/traject/evolve.ts';
import type { Traject } from '../../domain/traject/state.ts';
import type { Finding, Inspection } from './inspection.ts';
import { type Thing, things } from './things.ts';

type ReadModel = ReturnType<typeof readModel>;
type Stored = { models: Map<string, ReadModel>; contacts: Map<string, Contacts> };
type Contacts = { count: number; uren: number };

export async function foldedState({ tx }: Inspection): Promise<Finding> {
  const stored = { models: await readModels(tx), contacts: await contacts(tx) };
  const fouten: string[] = [];
  let gecontroleerd = 0;
  for await (const thing of things(tx)) {
    gecontroleerd += 1;
    fouten.push(...faultsOf(thing, stored).map((what) => `traject ${thing.id}: ${what}`));
    stored.models.delete(thing.id);
  }
  fouten.push(...[...stored.models.keys()].map((id) => `traject ${id}: staat in de lijsten, maar bestaat niet`));
  return { naam: '3 gevouwen stand = bewaarde stand = lijsten', gecontroleerd, fouten };
}

function faultsOf(thing: Thing, { models, contacts }: Stored): string[] {
  const folded = foldOf(thing);
  if (folded === null) return ['de gebeurtenissen laten zich niet vouwen'];
  const model = models.get(thing.id);
  const noted = contactsIn(thing);
  const faults = [
    ...differences(folded, thing.state, 'stand'),
    ...(model ? differences(readModel(folded), model, 'lijst') : ['ontbreekt in de lijsten']),
    ...differences(noted, contacts.get(thing.id) ?? { count: 0, uren: 0 }, 'contacten'),
  ];
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

function contactsIn({ events }: Thing): Contacts {
  const noted = events.flatMap((event) => (event.type === 'ContactGeregistreerd' ? [event.uren] : []));
  return { count: noted.length, uren: rounded(noted.reduce((sum, uren) => sum + uren, 0)) };
}

const rounded = (uren: number): number => Math.round(uren * 1_000) / 1_000;

async function readModels(tx: Inspection['tx']): Promise<Stored['models']> {
  const rows = await rowsOf<ReadModel>(
    tx,
    sql`select id, referentie, persoon_id as "persoonId", fase, stroom, regio, gemeente, doelgroep, spoed, sinds,
          ontvangen_op as "ontvangenOp", ondersteuner_id as "ondersteunerId", gekozen_id as "gekozenId", uren::float8 as uren, leden, reden
        from traject`,
  );
  return new Map(
    rows.map(({ sinds, ontvangenOp, ...row }) => [
      row.id,
      { ...row, sinds: alsInstant(sinds), ontvangenOp: alsInstant(ontvangenOp) },
    ]),
  );
}

async function contacts(tx: Inspection['tx']): Promise<Stored['contacts']> {
  const rows = await rowsOf<{ id: string; count: number; uren: number }>(
    tx,
    sql`select traject_id as id, count(*)::int as count, sum(uren)::float8 as uren from contact group by traject_id`,
  );
  return new Map(rows.map(({ id, count, uren }) => [id, { count, uren: rounded(uren) }]));
}
