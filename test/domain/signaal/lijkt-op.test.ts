import { describe, expect, it } from 'vitest';
import { opGelijkenis, type Woord, waarnaarZoeken } from '../../../domain/signaal/lijkt-op.ts';

const woord = (stam: string, aantal: number | null): Woord => ({ stam, woord: `${stam}en`, aantal });
const gevonden = (id: string, stammen: string[], rest: object = {}) => ({ id, stammen, codes: 0, deel: 1, ...rest });

describe('waar naar gezocht wordt', () => {
  it('zijn de zeldzame woorden, en de gewone niet', () => {
    const { vragen } = waarnaarZoeken([woord('hulp', 30_000), woord('meerzorg', null), woord('respijt', 200)], 50_000);
    expect(vragen).toEqual([['meerzorg'], ['respijt']]);
  });

  it('is bij alleen gewone woorden de combinatie van de minst gewone', () => {
    const gewoon = ['zorg', 'hulp', 'gezin', 'kind', 'school'].map((stam, i) => woord(stam, 20_000 + i));
    expect(waarnaarZoeken(gewoon, 50_000).vragen).toEqual([['zorg', 'hulp', 'gezin', 'kind']]);
  });

  it('is nooit zoveel dat alles gelezen wordt', () => {
    const half = Array.from({ length: 50 }, (_, i) => woord(`woord${i}`, 900));
    expect(waarnaarZoeken(half, 50_000).vragen).toHaveLength(1);
    const veel = Array.from({ length: 500 }, (_, i) => woord(`w${'o'.repeat(i % 20)}rd`, null));
    expect(waarnaarZoeken(veel, 50_000).vragen).toHaveLength(30);
  });

  it('is niets als er geen woorden zijn', () => {
    expect(waarnaarZoeken([], 10).vragen).toEqual([]);
  });
});

describe('hoe zeer het lijkt', () => {
  const woorden = [woord('meerzorg', 3), woord('verleng', 40), woord('gezin', 900)];
  const weeg = (een: ReturnType<typeof gevonden>[], metCodes = false) => opGelijkenis(een, woorden, { alle: 1_000, metCodes });

  it('hangt af van hoe zeldzaam de woorden zijn die ze delen, en zegt welke dat zijn', () => {
    const [eerste, tweede] = weeg([gevonden('a', ['verleng', 'gezin']), gevonden('b', ['meerzorg', 'gezin'])]);
    expect(eerste).toMatchObject({ id: 'b', woorden: ['meerzorgen', 'gezinen'] });
    expect(tweede?.id).toBe('a');
  });

  it('gaat van niets tot helemaal', () => {
    expect(weeg([gevonden('a', ['meerzorg', 'verleng', 'gezin'])])[0]?.gelijkenis).toBe(1);
    expect(weeg([gevonden('a', ['gezin'])])).toEqual([]);
  });

  it('is groter met dezelfde codes', () => {
    const [eerste] = weeg([gevonden('a', ['meerzorg']), gevonden('b', ['meerzorg'], { codes: 1 })], true);
    expect(eerste?.id).toBe('b');
  });

  it('is kleiner als het al is afgesloten', () => {
    const ids = weeg([gevonden('dicht', ['meerzorg', 'gezin'], { deel: 0.6 }), gevonden('open', ['meerzorg'])]).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['open', 'dicht']);
  });
});
