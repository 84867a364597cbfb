/** 12. Nothing is asked twice, also not by a story that is entered anew. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../db/queries/reader.ts';
import type { Finding, Inspection } from './inspection.ts';

export async function askedOnce(on: Inspection): Promise<Finding> {
  const [counted] = await rowsOf<{ n: number }>(on.tx, sql`select count(*)::int as n from taak`);
  const fouten = [...(await doubles(on)), ...(await askedAnew(on)), ...(await keys(on))];
  return { naam: '12 niets wordt twee keer gevraagd', gecontroleerd: counted?.n ?? 0, fouten };
}

async function doubles({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ kind: string; id: string; soort: string; n: number }>(
    tx,
    sql`select kind, subject_id as id, soort, count(*)::int as n from taak group by kind, subject_id, stay, soort, key having count(*) > 1
        union
        select kind, subject_id, soort, count(*)::int from taak where status = 'open' group by kind, subject_id, soort, key having count(*) > 1`,
  );
  return rows.map(({ kind, id, soort, n }) => `${kind} ${id}: ${n} keer ${soort}`);
}

/** Withdrawn and asked again in the same moment: it should have been carried over with its clock and rungs. */
async function askedAnew({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ kind: string; id: string; soort: string }>(
    tx,
    sql`select n.kind, n.subject_id as id, n.soort from taak n join taak o on o.kind = n.kind and o.subject_id = n.subject_id and o.soort = n.soort and o.key = n.key
          and o.id <> n.id and o.status = 'ingetrokken' and o.gesloten_op = n.gevraagd_op`,
  );
  return rows.map(({ kind, id, soort }) => `${kind} ${id}: ${soort} is ingetrokken en meteen opnieuw gevraagd`);
}

const unique = [
  'taak_een_keer_gevraagd',
  'message_een_keer_gemaild',
  'message_van_een_ding_een_keer',
  'event_een_per_versie',
  'outcome_actor_id_key_pk',
  'rung_taak_id_n_pk',
];

/** What makes it impossible is there. */
async function keys({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    tx,
    sql`select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid where i.indisunique and i.indisvalid`,
  );
  return unique.filter((name) => !rows.some((row) => row.name === name)).map((name) => `de sleutel ${name} ontbreekt`);
}
