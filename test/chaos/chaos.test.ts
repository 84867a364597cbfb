import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chaos, type Result } from '../../ops/chaos/run.ts';
import { failuresOf, summaryOf } from '../../ops/chaos/verdict.ts';

const seed = 20_261_122;
const seconds = 90;
const withinMs = 8 * 60_000;

let dataDir: string;
let result: Result;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'trajectregie-chaos-'));
  result = await chaos({ seed, seconds, dataDir, say: (line) => process.stdout.write(`${line}\n`) });
  process.stdout.write(`${summaryOf(result)}\n`);
}, withinMs);
afterAll(() => rm(dataDir, { recursive: true, force: true }));

describe('while everything breaks', () => {
  it('people get at least 200 actions done, of nearly every kind that there is', () => {
    expect(result.ledger.accepted.size).toBeGreaterThanOrEqual(200);
    expect(result.ledger.kinds.size).toBeGreaterThanOrEqual(40);
  });

  it('each kind of fault hits something, and the database of the engine is lost', () => {
    expect(result.struck.filter(({ hit }) => !hit)).toEqual([]);
    expect(new Set(result.struck.map(({ fault }) => fault)).size).toBe(6);
    expect(result.struck.filter(({ fault }) => fault === 'motordatabase weg').length).toBeGreaterThanOrEqual(1);
  });

  it('nothing accepted is lost or done twice', () => {
    expect(result.kept).toEqual({ ok: result.ledger.accepted.size, lost: [], doubled: [] });
  });

  it('everything goes on within a minute, and no rung is missed', () => {
    expect(result.drained.left).toEqual([]);
    expect(result.rungs.fired).toBeGreaterThan(0);
    expect(result.rungs.missed).toBe(0);
  });

  it('every invariant holds: nothing is asked or mailed twice', () => {
    expect(result.findings.flatMap(({ fouten }) => fouten)).toEqual([]);
    expect(Math.min(...result.findings.map(({ gecontroleerd }) => gecontroleerd))).toBeGreaterThan(0);
  });

  it('every history replays', () => {
    expect(result.replay.replayed).toBeGreaterThan(0);
    expect(result.replay.failed).toEqual([]);
  });

  it('no name or text is where it should not be', () => {
    expect(result.canaries).toEqual([]);
  });

  it('nothing else is the matter', () => {
    expect(failuresOf(result)).toEqual([]);
  });
});
