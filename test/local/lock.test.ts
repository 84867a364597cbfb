import { spawnSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockData } from '../../local/lock.ts';
import { lineFor, StartError } from '../../local/start-error.ts';
import { type FreshDir, freshDir } from './fresh-dir.ts';

let data: FreshDir;
beforeEach(async () => {
  data = await freshDir();
});
afterEach(() => data.remove());

describe('het slot op de gegevens', () => {
  it('houdt een tweede start tegen met één regel', async () => {
    const release = await lockData(data.dir);
    const refused = await lockData(data.dir).catch((error: unknown) => error);
    expect(lineFor(refused)).toMatch(new RegExp(`^Er draait al een start op .*proces ${process.pid}`));
    await release();
    expect(await readdir(data.dir)).toEqual([]);
  });

  it('van een start die is afgeschoten gaat open', async () => {
    const { pid } = spawnSync('true');
    await writeFile(join(data.dir, 'start.lock'), JSON.stringify({ pid, began: 'toen' }));
    await (await lockData(data.dir))();
  });

  it('dat half geschreven is gaat open', async () => {
    await writeFile(join(data.dir, 'start.lock'), '{"pid":');
    await (await lockData(data.dir))();
  });

  it('geeft van velen die tegelijk proberen er één de toegang', async () => {
    await writeFile(join(data.dir, 'start.lock'), JSON.stringify({ pid: 1, began: 'toen' }));
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockData(data.dir)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('een fout bij de start', () => {
  it('is één regel als een mens haar kan verhelpen', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    expect(lineFor(full)).toMatch(/^De schijf is vol/);
    expect(lineFor(new StartError('Doe dit.'))).toBe('Doe dit.');
    expect(lineFor(new TypeError('van ons'))).toBeUndefined();
  });
});
