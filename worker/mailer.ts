/** Sends a mail of a task: at least once, with a Message-ID that stays the same, so a mailbox can drop the second one. */
import nodemailer, { type Transporter } from 'nodemailer';
import type { Config } from '../config.ts';
import { conceptToken, type LinkClaims, linkToken } from '../db/links.ts';
import { type MailToSend, sendWaiting, type ThingMail } from '../db/queries/mail.ts';
import type { Store } from '../db/store.ts';
import { policy } from '../domain/rechten/policy.ts';
import { signaalPolicy } from '../domain/signaal/rechten.ts';
import type { SubjectKind } from '../domain/thing.ts';
import { composeMail } from './mail-texts.ts';
import { composeThingMail } from './mail-texts-aanmelden.ts';
import { composeSignaalMail } from './mail-texts-signaal.ts';

/** After the mail, or after the day that it names when that is later: a promise can be for next year. */
const linkDays = 60;
/** A mail server that hangs must not hold the nudges up. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export type Mailer = { send(id: string): Promise<void>; close(): void };

/** Without an SMTP server mails stay waiting, and are sent when there is one. */
export function createMailer(store: Store, config: Config): Mailer {
  const transport: Transporter | null = config.smtpUrl ? nodemailer.createTransport({ url: config.smtpUrl, ...timeouts }) : null;
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
  mail: MailToSend | ThingMail,
): Promise<{ status: 'verzonden' | 'onbestelbaar'; fout?: string }> {
  const { subject, text } = compose(config, mail);
  try {
    await transport.sendMail({ from: config.mailFrom, to: mail.aan, subject, text, messageId: `<${mail.id}@trajectregie>` });
    return { status: 'verzonden' };
  } catch (error) {
    if (!isRejected(error)) throw error;
    return { status: 'onbestelbaar', fout: (error as Error).message.slice(0, 200) };
  }
}

function compose(config: Config, mail: MailToSend | ThingMail): { subject: string; text: string } {
  if ('taakId' in mail) return composeMail(mail, linkOf(config, mail));
  const { kind, subjectId } = mail;
  return kind === 'signaal' || kind === 'vraagstuk'
    ? composeSignaalMail(mail, `${config.publicUrl}${pageOf(kind, subjectId)}`)
    : composeThingMail(mail, linkOfForm(config, mail));
}

/** To go on with a form; a confirmation has no link. */
const linkOfForm = ({ publicUrl, linkSecret }: Config, { subjectId, uiterlijk }: ThingMail): string | null =>
  uiterlijk ? `${publicUrl}/aanmelden/verder/${conceptToken(linkSecret, subjectId, uiterlijk)}` : null;

const paths: Record<SubjectKind, string> = { traject: '/trajecten', signaal: '/signalen', vraagstuk: '/vraagstukken' };

const pageOf = (kind: SubjectKind, id: string): string => `${paths[kind]}/${id}`;

/** Who may not open the dossier (programmamanager, beheerder) is led to the card on their own list. */
function linkOf({ publicUrl, linkSecret }: Config, mail: MailToSend): string {
  const { buiten, taakId, onderwerp, onderwerpId, partij, at, uiterlijk, rollen } = mail;
  const lezers = onderwerp === 'traject' ? policy['traject.lezen'] : signaalPolicy['signaal.lezen'];
  const reads = lezers.some(({ wie }) => rollen?.some(({ rol }) => rol === wie));
  if (!buiten) return `${publicUrl}${reads ? `${pageOf(onderwerp, onderwerpId)}?taak=${taakId}` : '/?van=mij'}`;
  const last = Math.max(...[at, uiterlijk ?? at].map((moment) => Date.parse(moment)));
  const exp = Math.floor(last / 1000) + linkDays * 86_400;
  return `${publicUrl}/l/${linkToken(linkSecret, { taakId, partij: partij as LinkClaims['partij'], exp })}`;
}

/** Refused for good by the addressee's server; a wrong password or a sender that it does not like is ours to mend, and tried again. */
const isRejected = (error: unknown): boolean => {
  const { code, command, responseCode = 0 } = error as { code?: string; command?: string; responseCode?: number };
  return responseCode >= 500 && ((code === 'EENVELOPE' && command === 'RCPT TO') || code === 'EMESSAGE');
};
