/** The demo's own mailbox: a mail server on loopback that keeps each mail as a file, and the reading of it. */
import { createHash } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { Log } from './engine.ts';
import { isMissing, readIfThere, writeAtomically } from './files.ts';
import { freePort } from './ports.ts';
import { StartError } from './start-error.ts';

export type Attachment = { name: string; type: string; base64: string };
export type Mail = {
  id: string;
  messageId: string;
  /** ISO 8601: when it first came in. */
  date: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  attachments: Attachment[];
  /** How often the same Message-ID was delivered; only the first is kept. */
  deliveries: number;
};
export type MailSink = { smtpUrl: string; stop(): Promise<void> };

/** An address here is refused, so that a mail that cannot be delivered can be tried. */
const undeliverable = '@onbestelbaar.example';
const maxBytes = 10 * 1024 ** 2;
const safeId = /^[0-9a-f]{32}$/;

const idOf = (messageId: string): string => createHash('sha256').update(messageId).digest('hex').slice(0, 32);
const fileOf = (dir: string, id: string): string => join(dir, `${id}.json`);

const asMail = (parsed: ParsedMail, messageId: string, { envelope }: SMTPServerSession): Mail => ({
  id: idOf(messageId),
  messageId,
  date: new Date().toISOString(),
  from: parsed.from?.text ?? (envelope.mailFrom ? envelope.mailFrom.address : ''),
  to: envelope.rcptTo.map(({ address }) => address.toLowerCase()),
  subject: parsed.subject ?? '',
  text: parsed.text ?? '',
  html: parsed.html || '',
  attachments: parsed.attachments.map(({ filename, contentType, content }) => ({
    name: filename ?? 'bijlage',
    type: contentType,
    base64: content.toString('base64'),
  })),
  deliveries: 1,
});

async function keep(dir: string, mail: Mail): Promise<void> {
  const earlier = await readMail(dir, mail.id);
  const kept = earlier ? { ...earlier, deliveries: earlier.deliveries + 1 } : mail;
  await writeAtomically(fileOf(dir, mail.id), JSON.stringify(kept, undefined, 2));
}

async function parse(raw: Buffer, session: SMTPServerSession): Promise<Mail> {
  const parsed = await simpleParser(raw);
  return asMail(parsed, parsed.messageId ?? createHash('sha256').update(raw).digest('hex'), session);
}

const smtpError = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

function serverFor(dir: string, log: Log): SMTPServer {
  let last = Promise.resolve(); // one at a time: two deliveries of one Message-ID must count as two
  const receive = (mail: Mail) => {
    const kept = last.then(() => keep(dir, mail));
    last = kept.catch(() => undefined);
    return kept;
  };
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    size: maxBytes,
    onRcptTo: ({ address }, _session, done) =>
      address.toLowerCase().endsWith(undeliverable) ? done(smtpError(550, 'onbekende ontvanger')) : done(),
    onData: (stream, session, done) => {
      collect(stream)
        .then((raw) => {
          if (stream.sizeExceeded) throw smtpError(552, 'te groot');
          return parse(raw, session);
        })
        .then(receive)
        .then(() => done())
        .catch((error: Error) => {
          log(`mail niet bewaard: ${error.message}`);
          done('responseCode' in error ? error : smtpError(451, 'niet bewaard, probeer het later'));
        });
    },
  });
}

type SinkOptions = { dir: string; log: Log; port?: number | undefined };

/** Takes mail on loopback and keeps it in `dir`; the same Message-ID again replaces nothing. */
export async function startMailSink({ dir, log, port: preferred }: SinkOptions): Promise<MailSink> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const server = serverFor(dir, log);
  const port = await freePort(preferred);
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(new StartError(`De postbus krijgt geen poort ${port}. Start opnieuw.`)));
    server.listen(port, '127.0.0.1', resolve);
  });
  server.on('error', (error) => log(`postbus: ${error.message}`));
  return { smtpUrl: `smtp://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(resolve)) };
}

/** Gives undefined for an id that does not exist or that is no id of ours (so no path leads outside `dir`). */
export async function readMail(dir: string, id: string): Promise<Mail | undefined> {
  if (!safeId.test(id)) return undefined;
  const text = await readIfThere(fileOf(dir, id));
  return text ? (JSON.parse(text) as Mail) : undefined;
}

/** The newest first; with `to`, only what was sent to that address. */
export async function listMails(dir: string, { to }: { to?: string | undefined } = {}): Promise<Mail[]> {
  const ids = (await namesIn(dir)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  const mails = (await Promise.all(ids.map((id) => readMail(dir, id)))).filter((mail) => mail !== undefined);
  const wanted = to?.toLowerCase();
  return mails.filter((mail) => !wanted || mail.to.includes(wanted)).sort((a, b) => b.date.localeCompare(a.date));
}

async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
