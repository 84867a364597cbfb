/** Nobody is mailed twice, no mail is forgotten, and what is called sent was delivered. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../db/queries/reader.ts';
import { listMails } from '../../local/mailbox.ts';
import type { Finding, Inspection } from './inspection.ts';

const longestWaitMs = 5 * 60_000;

export async function mailedOnce(on: Inspection): Promise<Finding> {
  const rows = await rowsOf<{ id: string; status: string }>(on.tx, sql`select id, status from message`);
  const { lost, again } = await inMailbox(on, rows);
  return {
    naam: '12 niemand wordt twee keer gemaild, geen mail blijft liggen',
    gecontroleerd: rows.length,
    fouten: [...(await doubles(on)), ...(on.smtp ? await forgotten(on) : []), ...lost],
    opmerkingen: again,
  };
}

async function doubles({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ id: string; rung: number; n: number }>(
    tx,
    sql`select taak_id as id, rung, count(*)::int as n from message where taak_id is not null group by taak_id, rung, partij having count(*) > 1
        union select taak_id, rung, count(*)::int from message where taak_id is not null group by taak_id, rung, aan having count(*) > 1
        union select subject_id, rung, count(*)::int from message where taak_id is null group by kind, subject_id, rung, aan having count(*) > 1`,
  );
  return rows.map(({ id, rung, n }) => `taak of ding ${id} trede ${rung}: ${n} mails aan dezelfde`);
}

async function forgotten({ tx, now }: Inspection): Promise<string[]> {
  const latest = new Date(Date.parse(now) - longestWaitMs).toISOString();
  const rows = await rowsOf<{ id: string }>(tx, sql`select id from message where status = 'wacht' and queued_at < ${latest}`);
  return rows.map(({ id }) => `mail ${id}: wacht al langer dan 5 minuten`);
}

/** Delivered again under the same Message-ID is what "at least once" costs after a crash: the mailbox shows it once. */
async function inMailbox(
  { mailDir }: Inspection,
  rows: { id: string; status: string }[],
): Promise<{ lost: string[]; again: string[] }> {
  if (!mailDir) return { lost: [], again: [] };
  const mails = new Map((await listMails(mailDir)).map((mail) => [mail.messageId, mail.deliveries]));
  const deliveries = (id: string): number => mails.get(`<${id}@trajectregie>`) ?? 0;
  const lost = rows.filter(({ id, status }) => status === 'verzonden' && deliveries(id) === 0);
  const again = rows.filter(({ id }) => deliveries(id) > 1);
  return {
    lost: lost.map(({ id }) => `mail ${id}: heet verzonden, maar ligt niet in de postbus`),
    again: again.map(({ id }) => `mail ${id}: ${deliveries(id)} keer bezorgd onder hetzelfde Message-ID`),
  };
}
