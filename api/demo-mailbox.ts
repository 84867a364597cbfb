/** Reads the mail that the demo keeps as files, one JSON each; nothing else may be read through it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DemoMail } from './contract/overig.ts';
import type { Mailbox } from './deps.ts';

const safeId = /^[0-9a-f]{32}$/;

const Kept = z.object({ id: z.string(), date: z.string(), to: z.array(z.string()), subject: z.string(), text: z.string() });

const asMail = (kept: z.infer<typeof Kept>): DemoMail => ({
  id: kept.id,
  op: kept.date,
  aan: kept.to.join(', '),
  onderwerp: kept.subject,
  tekst: kept.text,
});

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function unlessMissing<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return otherwise;
    throw error;
  }
}

/** The mailbox in `dir`; a folder that is not there yet is an empty one. */
export function demoMailbox(dir: string): Mailbox {
  const read = async (id: string): Promise<DemoMail | null> => {
    if (!safeId.test(id)) return null;
    const text = await unlessMissing(readFile(join(dir, `${id}.json`), 'utf8'), '');
    const { success, data } = Kept.safeParse(text ? JSON.parse(text) : null);
    return success ? asMail(data) : null;
  };
  return {
    read,
    async list() {
      const names = await unlessMissing(readdir(dir), []);
      const mails = await Promise.all(
        names.filter((name) => name.endsWith('.json')).map((name) => read(name.slice(0, -'.json'.length))),
      );
      return mails.filter((mail) => mail !== null).toSorted((a, b) => b.op.localeCompare(a.op));
    },
  };
}
