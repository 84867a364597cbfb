import { describe, expect, it } from 'vitest';
import { doelgroepen } from '../../../domain/codes.ts';
import { levensdomeinen } from '../../../domain/traject/codes.ts';
import { sjabloonVoor } from '../../../domain/traject/plannen.ts';

const alle = [...doelgroepen, 'onbekend'] as const;

describe('het plan', () => {
  it.each([
    ['NAH', 'casemanagementplan'],
    ['NAASTEN', 'gezinsplan'],
    ['ZEVMB', 'ondersteuningsplan'],
    ['LVB+', 'ondersteuningsplan'],
    ['ASS', 'ondersteuningsplan'],
    ['onbekend', 'ondersteuningsplan'],
  ] as const)('van %s heet %s', (doelgroep, naam) => {
    expect(sjabloonVoor({ stroom: 'GCO', doelgroep }).naam).toBe(naam);
  });

  it('heet in LLB altijd verwachtingen', () => {
    for (const doelgroep of alle) expect(sjabloonVoor({ stroom: 'LLB', doelgroep }).naam).toBe('verwachtingen');
  });

  it('helpt op weg met vragen en met levensdomeinen die bestaan', () => {
    for (const doelgroep of alle) {
      const { vragen, domeinen } = sjabloonVoor({ stroom: 'GCO', doelgroep });
      expect(vragen.length).toBeGreaterThanOrEqual(3);
      expect(vragen.every((vraag) => vraag.endsWith('?'))).toBe(true);
      expect(levensdomeinen).toEqual(expect.arrayContaining([...domeinen]));
      expect(new Set(domeinen).size).toBe(domeinen.length);
    }
  });
});
