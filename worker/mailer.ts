/** Sends a mail of a task: at least once, with a Message-ID that stays the same, so a mailbox can drop the second one. */
import nodemailer, { type Transporter } from 'nodemailer';
import type { Config } from '../config.ts';
import { type LinkClaims, linkToken } from '../db/links.ts';
import { type MailToSend, sendWaiting } from '../db/queries/mail.ts';
import type { Store } from '../db/store.ts';
import { composeMail } from './mail-texts.ts';

const linkDays = 60;

export type Mailer = { send(id: string): Promise<void>; close(): void };

/** Without an SMTP server mails stay waiting, and are sent when there is one. */
export function createMailer(store: Store, config: Config): Mailer {
  const transport: Transporter | null = config.smtpUrl ? nodemailer.createTransport(config.smtpUrl) : null;
  return {
    async send(id) {
      if (transport) await sendWaiting(store, id, (mail) => deliver(transport, config, mail));
    },
    close: () => transport?.close(),
  };
}

async function deliver(
  transport: Transporter,
  config: Config,
  mail: MailToSend,
): Promise<{ status: 'verzonden' | 'onbestelbaar'; fout?: string }> {
  const { subject, text } = composeMail(mail, linkOf(config, mail));
  try {
    await transport.sendMail({ from: config.mailFrom, to: mail.aan, subject, text, messageId: `<${mail.id}@trajectregie>` });
    return { status: 'verzonden' };
  } catch (error) {
    if (!isRejected(error)) throw error;
    return { status: 'onbestelbaar', fout: (error as Error).message.slice(0, 200) };
  }
}

function linkOf({ publicUrl, linkSecret }: Config, { buiten, taakId, trajectId, partij, at }: MailToSend): string {
  if (!buiten) return `${publicUrl}/trajecten/${trajectId}?taak=${taakId}`;
  const exp = Math.floor(new Date(at).getTime() / 1000) + linkDays * 86_400;
  return `${publicUrl}/l/${linkToken(linkSecret, { taakId, partij: partij as LinkClaims['partij'], exp })}`;
}

/** A refusal for good (5xx); everything else is tried again. */
const isRejected = (error: unknown): boolean => {
  const code = (error as { responseCode?: number }).responseCode;
  return code !== undefined && code >= 500;
};
