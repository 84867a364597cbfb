/** 15. A saved form that is open has its story and is not past its time; one that is not open holds nothing any more. */
import { sql } from 'drizzle-orm';
import { alsInstant, rowsOf } from '../../db/queries/reader.ts';
import type { Finding, Inspection } from './inspection.ts';

type Row = {
  id: string;
  stand: string;
  changedAt: string;
  overdueMs: number;
  holds: boolean;
  deaf: boolean;
  mails: boolean;
  lost: boolean;
};

export async function conceptsKept(on: Inspection): Promise<Finding> {
  const rows = await rowsOf<Row>(
    on.tx,
    sql`select c.id, c.stand, c.changed_at as "changedAt",
          extract(epoch from ${on.now}::timestamptz - coalesce(c.next_rung_at, c.uiterlijk))::float * 1000 as "overdueMs",
          c.antwoorden is not null or c.email is not null as holds, c.seen < c.revision or c.seen_epoch < e.epoch as deaf,
          exists (select 1 from message m where m.kind = 'concept' and m.subject_id = c.id and m.status <> 'wacht') as mails,
          c.stand = 'verzonden' and not exists (
            select 1 from traject t where t.id = c.traject_id and t.referentie = c.referentie) as lost
        from concept c, engine e order by c.id`,
  );
  const fouten: string[] = [];
  for (const row of rows) fouten.push(...(await faultsOf(on, row)).map((what) => `concept ${row.id}: ${what}`));
  return { naam: '15 een bewaard formulier heeft zijn verhaal, en is na zijn einde leeg', gecontroleerd: rows.length, fouten };
}

async function faultsOf(on: Inspection, row: Row): Promise<string[]> {
  const settled = Date.parse(on.now) - Date.parse(alsInstant(row.changedAt)) > on.graceMs;
  if (row.stand !== 'open')
    return [
      ...(row.holds ? ['is gesloten en bewaart nog antwoorden of een adres'] : []),
      ...(row.mails ? ['is gesloten en bewaart nog adressen van mails'] : []),
      ...(row.lost ? ['heet verstuurd, maar de aanmelding is er niet'] : []),
      ...(settled && (await on.stories.runs({ kind: 'concept', id: row.id })) ? ['is gesloten, en het verhaal loopt nog'] : []),
    ];
  return [
    ...(row.overdueMs > on.graceMs + lateMs ? ['de herinnering of het opruimen is te laat'] : []),
    ...(settled && row.deaf ? ['het verhaal zag de laatste stand niet'] : []),
    ...(settled && !(await on.stories.runs({ kind: 'concept', id: row.id })) ? ['is open, zonder lopend verhaal'] : []),
  ];
}

/** The sweep lets a moment pass by a minute before it nudges. */
const lateMs = 60_000;
