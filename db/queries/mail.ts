/** One mail with what its text may say: codes, a reference and dates; no content. */
import { and, eq, sql } from 'drizzle-orm';
import type { RolInRegio } from '../../domain/actor.ts';
import { message } from '../schema/index.ts';
import type { Store } from '../store.ts';

export type MailToSend = {
  id: string;
  taakId: string;
  trajectId: string;
  rung: number;
  rungSoort: string | null;
  aan: string;
  partij: string;
  buiten: boolean;
  at: string;
  soort: string;
  referentie: string;
  uiterlijk: string | null;
  /** False when it was answered meanwhile: a reminder of it would only confuse. */
  open: boolean;
  /** Of a colleague: not everybody may open the dossier. */
  rollen: RolInRegio[] | null;
};

type Sent = { status: 'verzonden' | 'onbestelbaar' | 'vervallen'; fout?: string };

/**
 * Sends one waiting mail under a lock on its row, so that two workers never send it together: `send` gives what became of it.
 * Nothing happens when it was sent already, or another worker is at it. What `send` throws leaves the mail waiting.
 */
export async function sendWaiting(store: Store, id: string, send: (mail: MailToSend) => Promise<Sent>) {
  await store.db.transaction(async (tx) => {
    const locked = await tx
      .select({ id: message.id })
      .from(message)
      .where(and(eq(message.id, id), eq(message.status, 'wacht')))
      .for('update', { skipLocked: true });
    if (locked.length === 0) return;
    const { rows } = await tx.execute<MailToSend>(sql`
      select m.id, m.taak_id as "taakId", t.subject_id as "trajectId", m.rung, r.soort as "rungSoort", m.aan, m.partij,
        m.partij in ('aanmelder', 'client', 'ontvanger') as buiten, m.at, t.soort, tr.referentie, t.uiterlijk, t.status = 'open' as open, g.rollen
      from message m join taak t on t.id = m.taak_id join traject tr on tr.id = t.subject_id
      left join rung r on r.taak_id = m.taak_id and r.n = m.rung
      left join gebruiker g on g.id::text = m.partij
      where m.id = ${id}`);
    const mail = rows[0];
    if (!mail) return;
    const { status, fout } = mail.open ? await send(mail) : { status: 'vervallen' as const };
    await tx
      .update(message)
      .set({ status, verzondenOp: sql`now()`, fout: fout ?? null })
      .where(eq(message.id, id));
  });
}

/** Mails that wait longer than `ageMs`: their job was lost with a killed worker, or the mail server was away. */
export async function forgottenMails(store: Store, ageMs: number, limit: number): Promise<string[]> {
  const { rows } = await store.db.execute<{ id: string }>(sql`
    select id from message where status = 'wacht' and queued_at < now() - ${ageMs} * interval '1 millisecond'
    order by queued_at limit ${limit}`);
  return rows.map((row) => row.id);
}
