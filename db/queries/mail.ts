/** One mail with what its text may say: codes, a reference and dates; no content. */
import { and, eq, sql } from 'drizzle-orm';
import type { RolInRegio } from '../../domain/actor.ts';
import type { SubjectKind } from '../../domain/thing.ts';
import type { Tx } from '../client.ts';
import { message } from '../schema/index.ts';
import type { Store } from '../store.ts';

export type MailToSend = {
  id: string;
  taakId: string;
  /** Of which thing. */
  onderwerp: SubjectKind;
  onderwerpId: string;
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
  /** The colleague who has the task; `telefoon` is of work. */
  vrager: { naam: string; telefoon: string | null } | null;
  /** Of a colleague: not everybody may open the dossier. */
  rollen: RolInRegio[] | null;
};

/**
 * A mail of a thing itself: the link to a saved form (`concept`), the confirmation of an aanmelding (`traject`), or what became of
 * a signaal, to who gave it.
 */
export type ThingMail = {
  id: string;
  kind: 'concept' | SubjectKind;
  subjectId: string;
  rung: number;
  aan: string;
  referentie: string | null;
  /** Until when the form is kept. */
  uiterlijk: string | null;
  /** False when the form was sent or is gone: its link would only confuse. */
  open: boolean;
  /** What happened, for who gave a signaal. */
  gebeurd: ({ type: string } & Record<string, unknown>) | null;
};

type Sent = { status: 'verzonden' | 'onbestelbaar' | 'vervallen'; fout?: string };

/**
 * Sends one waiting mail under a lock on its row, so that two workers never send it together: `send` gives what became of it.
 * Nothing happens when it was sent already, or another worker is at it. What `send` throws leaves the mail waiting.
 */
export async function sendWaiting(store: Store, id: string, send: (mail: MailToSend | ThingMail) => Promise<Sent>) {
  await store.db.transaction(async (tx) => {
    const locked = await tx
      .select({ id: message.id })
      .from(message)
      .where(and(eq(message.id, id), eq(message.status, 'wacht')))
      .for('update', { skipLocked: true });
    if (locked.length === 0) return;
    const mail = (await mailOfTask(tx, id)) ?? (await mailOfThing(tx, id));
    if (!mail) return;
    const { status, fout } = mail.open ? await send(mail) : { status: 'vervallen' as const };
    await tx
      .update(message)
      .set({ status, verzondenOp: sql`now()`, fout: fout ?? null })
      .where(eq(message.id, id));
    if (!('taakId' in mail)) await forgetAddress(tx, id);
  });
}

/** Of a form that was sent or is gone meanwhile no address is kept; one that is being closed now waits for us, or we for it. */
async function forgetAddress(tx: Tx, id: string): Promise<void> {
  await tx.execute(sql`
    select 1 from concept c join message m on m.kind = 'concept' and m.subject_id = c.id where m.id = ${id} for share of c`);
  await tx.execute(sql`
    delete from message m using concept c where m.id = ${id} and m.kind = 'concept' and c.id = m.subject_id and c.stand <> 'open'`);
}

async function mailOfTask(tx: Tx, id: string): Promise<MailToSend | undefined> {
  const { rows } = await tx.execute<MailToSend>(sql`
      select m.id, m.taak_id as "taakId", t.kind as onderwerp, t.subject_id as "onderwerpId", m.rung, r.soort as "rungSoort", m.aan, m.partij,
        m.partij in ('aanmelder', 'client', 'ontvanger') as buiten, m.at, t.soort, coalesce(tr.referentie, sg.referentie) as referentie, t.uiterlijk, t.status = 'open' as open, g.rollen,
        case when v.id is not null then json_build_object('naam', v.naam, 'telefoon', v.telefoon) end as vrager
      from message m join taak t on t.id = m.taak_id
      left join traject tr on t.kind = 'traject' and tr.id = t.subject_id
      left join signaal sg on t.kind <> 'traject' and sg.id = t.subject_id
      left join rung r on r.taak_id = m.taak_id and r.n = m.rung
      left join gebruiker g on g.id::text = m.partij
      left join gebruiker v on v.id = t.toegewezen_aan
      where m.id = ${id}`);
  return rows[0];
}

async function mailOfThing(tx: Tx, id: string): Promise<ThingMail | undefined> {
  const { rows } = await tx.execute<ThingMail>(sql`
      select m.id, m.kind, m.subject_id as "subjectId", m.rung, m.aan, coalesce(tr.referentie, sg.referentie) as referentie, c.uiterlijk,
        e.data || jsonb_build_object('type', e.type) as gebeurd,
        m.kind <> 'concept' or (c.stand = 'open' and c.email = m.aan) as open
      from message m left join concept c on m.kind = 'concept' and c.id = m.subject_id
      left join traject tr on m.kind = 'traject' and tr.id = m.subject_id
      left join signaal sg on m.kind in ('signaal', 'vraagstuk') and sg.id = m.subject_id
      left join event e on sg.id is not null and e.kind = m.kind and e.subject_id = m.subject_id and e.version = m.rung
      where m.id = ${id} and m.subject_id is not null`);
  return rows[0];
}

/** Mails that wait longer than `ageMs`: their job was lost with a killed worker, or the mail server was away. */
export async function forgottenMails(store: Store, ageMs: number, limit: number): Promise<string[]> {
  const { rows } = await store.db.execute<{ id: string }>(sql`
    select id from message where status = 'wacht' and queued_at < now() - ${ageMs} * interval '1 millisecond'
    order by queued_at limit ${limit}`);
  return rows.map((row) => row.id);
}
