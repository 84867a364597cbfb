import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canariesIn, canariesInFile, canariesWithin } from '../../ops/chaos/canaries.ts';

const base64 = (text: string): Buffer => Buffer.from(Buffer.from(text).toString('base64'));

describe('a canary is found', () => {
  it.each(['canarie', 'Canarie Vogel', 'xCANARIE', 'naaste@canarie.example'])(
    'in “%s”, plain or as base64 at any place',
    (text) => {
      expect(canariesIn(Buffer.from(text))).toBe(1);
      for (const before of ['', '.', '..', '...']) expect(canariesIn(base64(`${before}${text}`))).toBe(1);
    },
  );

  it('in the texts and bytes of a value', () => {
    expect(canariesWithin({ a: ['Canarie', { b: Buffer.from('{"naam":"canarie"}') }], n: 1, none: null })).toBe(2);
  });

  it('in a file, also across the border of two parts that are read', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'trajectregie-canaries-'));
    const path = join(dir, 'engine.db');
    for (const before of [0, 8 * 1024 ** 2 - 3, 8 * 1024 ** 2 + 1]) {
      await writeFile(path, Buffer.concat([Buffer.alloc(before, 'a'), Buffer.from('Canarie'), Buffer.alloc(200, 'b')]));
      expect(await canariesInFile(path)).toBe(1);
    }
    expect(await canariesInFile(join(dir, 'not-there'))).toBe(0);
    await rm(dir, { recursive: true });
  });

  it('nowhere when there is none', () => {
    expect(canariesIn(Buffer.from('kanarie, can arie, Y2Fu'))).toBe(0);
  });
});
