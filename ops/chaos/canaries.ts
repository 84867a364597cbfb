/** Looks for canaries: the word that stands in every name, text and address of a run. Also when base64 hides it. */
import { open } from 'node:fs/promises';
import { isMissing } from '../../local/files.ts';

const word = 'canarie';
const chunkBytes = 8 * 1024 ** 2;
const overlapBytes = 64;

/** What is left of a word in base64 at each of its three places, without the characters that its neighbours decide. */
const inBase64 = (text: string): string[] =>
  [0, 1, 2].map((before) => {
    const coded = Buffer.from(`${'\0'.repeat(before)}${text}`).toString('base64');
    const firstOwn = Math.ceil((before * 8) / 6);
    return coded.slice(firstOwn, Math.floor(((before + text.length) * 8) / 6));
  });

const coded = [word, word.toUpperCase(), `${word.charAt(0).toUpperCase()}${word.slice(1)}`].flatMap(inBase64);
const anyOf = new RegExp([...coded].join('|').replaceAll('+', '\\+'), 'g');
const plain = new RegExp(word, 'gi');

/** How often it stands in these bytes. */
export function canariesIn(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return (text.match(plain)?.length ?? 0) + (text.match(anyOf)?.length ?? 0);
}

/** How often it stands in a file; 0 for a file that is not there. */
export async function canariesInFile(path: string): Promise<number> {
  try {
    const file = await open(path);
    try {
      return await countIn(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

async function countIn(file: Awaited<ReturnType<typeof open>>): Promise<number> {
  const buffer = Buffer.alloc(overlapBytes + chunkBytes);
  let found = 0;
  let kept = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, kept, chunkBytes);
    if (bytesRead === 0) return found;
    const filled = kept + bytesRead;
    found += canariesIn(buffer.subarray(0, filled)) - canariesIn(buffer.subarray(0, Math.min(kept, filled)));
    const keep = Math.min(overlapBytes, filled);
    buffer.copy(buffer, 0, filled - keep, filled);
    kept = keep;
  }
}

/** How often it stands in a value, in each of its texts and bytes. */
export function canariesWithin(value: unknown): number {
  if (typeof value === 'string') return canariesIn(Buffer.from(value));
  if (value instanceof Uint8Array) return canariesIn(value);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + canariesWithin(part), 0);
}
