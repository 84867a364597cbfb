import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listMails, type MailSink, readMail, startMailSink } from '../../local/mailbox.ts';
import { type FreshDir, freshDir } from './fresh-dir.ts';

let data: FreshDir;
let sink: MailSink;

const mailTo = (to: string, messageId = `<${to}@test>`, subject = 'Een taak voor u') =>
  nodemailer
    .createTransport(sink.smtpUrl)
    .sendMail({ from: 'noreply@metgezel.example', to, subject, text: 'Open de taak: é', messageId });

beforeEach(async () => {
  data = await freshDir();
  sink = await startMailSink({ dir: join(data.dir, 'mail'), log: () => undefined });
});

afterEach(async () => {
  await sink.stop();
  await data.remove();
});

const mails = (to?: string) => listMails(join(data.dir, 'mail'), { to });

describe('de postbus van de demo', () => {
  it('bewaart een mail zoals zij verstuurd is', async () => {
    await mailTo('Anna@voorbeeld.example');
    const [mail] = await mails();
    expect(mail).toMatchObject({
      to: ['anna@voorbeeld.example'],
      subject: 'Een taak voor u',
      text: 'Open de taak: é\n',
      deliveries: 1,
    });
    expect(await readMail(join(data.dir, 'mail'), mail?.id ?? '')).toEqual(mail);
  });

  it('telt een mail die nog eens komt, en vervangt niets', async () => {
    await mailTo('anna@voorbeeld.example', '<een@test>');
    await Promise.all([
      mailTo('anna@voorbeeld.example', '<een@test>', 'anders'),
      mailTo('anna@voorbeeld.example', '<een@test>', 'anders'),
    ]);
    expect(await mails()).toMatchObject([{ subject: 'Een taak voor u', deliveries: 3 }]);
  });

  it('toont de mails van één ontvanger', async () => {
    await mailTo('anna@voorbeeld.example');
    await mailTo('bert@voorbeeld.example');
    expect(await mails('ANNA@voorbeeld.example')).toHaveLength(1);
    expect(await mails()).toHaveLength(2);
  });

  it('weigert een ontvanger die niet te bereiken is', async () => {
    await expect(mailTo('wie@onbestelbaar.example')).rejects.toMatchObject({ responseCode: 550 });
    expect(await readdir(join(data.dir, 'mail'))).toEqual([]);
  });

  it('geeft nooit een bestand van buiten de postbus', async () => {
    await writeFile(join(data.dir, 'geheim.json'), '{"geheim":true}');
    for (const id of ['../geheim', '..%2fgeheim', '/etc/passwd', '', 'geheim\0'])
      expect(await readMail(join(data.dir, 'mail'), id)).toBeUndefined();
  });

  it('is leeg zolang er geen map is', async () => {
    expect(await listMails(join(data.dir, 'nergens'))).toEqual([]);
  });
});
