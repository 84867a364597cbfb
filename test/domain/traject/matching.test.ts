import { describe, expect, it } from 'vitest';
import type { Kandidaat } from '../../../domain/matching/uren.ts';
import { korte, triage } from '../../support/commands.ts';
import { gegeven, kandidaat, meldAan, reden, tot, vandaag, veld } from './given.ts';

const voorstel = (...kandidaten: string[]) => ({ type: 'DoeMatchvoorstel' as const, kandidaten });
const kies = (gcoerId: string) => ({ type: 'KiesMetgezel' as const, gcoerId });
const kennismaking = (op = vandaag) => ({ type: 'RegistreerKennismaking' as const, op });

describe('matching', () => {
  const matching = gegeven(...tot.matching);

  it.each<[string, Partial<Kandidaat>]>([
    ['niet meer in dienst', { inDienst: false }],
    ['afwezig', { aanwezig: false }],
    ['geen expertise NAH', { expertises: ['ASS'] }],
    ['geen uren vrij', { urenVrij: 1.5 }],
  ])('biedt niemand aan die dit niet kan: %s', (waarom, rest) => {
    const geweigerd = matching.als(voorstel('eerste'), { gcoers: [kandidaat('eerste', rest)] });
    expect([veld(geweigerd), reden(geweigerd)]).toEqual(['kandidaten', expect.stringContaining(waarom)]);
  });

  it('biedt wie precies genoeg uren heeft wel aan', () => {
    expect(reden(matching.als(voorstel('eerste'), { gcoers: [kandidaat('eerste', { urenVrij: 2 })] }))).toBe('niet geweigerd');
  });

  it('vraagt bij een onbekende doelgroep geen expertise', () => {
    const { als } = gegeven(meldAan({ feiten: {} }), triage('toelaten'));
    expect(reden(als(voorstel('eerste'), { gcoers: [kandidaat('eerste', { expertises: [] })] }))).toBe('niet geweigerd');
  });

  it('biedt er één tot drie aan, elk één keer, die bestaan', () => {
    expect(veld(matching.als(voorstel()))).toBe('kandidaten');
    expect(veld(matching.als(voorstel('eerste', 'tweede', 'derde', 'vierde')))).toBe('kandidaten');
    expect(reden(matching.als(voorstel('niemand')))).toBe('deze GCO’er bestaat niet');
    expect(matching.na(voorstel('eerste', 'tweede', 'eerste'))).toMatchObject({ kandidaten: ['eerste', 'tweede'] });
    expect(reden(gegeven(...tot.matching, voorstel('eerste')).als(voorstel('tweede')))).toBe(
      'er ligt al een voorstel bij de cliënt',
    );
  });

  it('laat de cliënt kiezen uit wat is voorgesteld, één keer', () => {
    const aangeboden = gegeven(...tot.matching, voorstel('eerste', 'tweede'));
    expect(reden(matching.als(kies('eerste')))).toBe('er is nog geen voorstel gedaan');
    expect(veld(aangeboden.als(kies('derde')))).toBe('gcoerId');
    expect(reden(gegeven(...tot.matching, voorstel('eerste', 'tweede'), kies('eerste')).als(kies('tweede')))).toContain(
      'al een Metgezel',
    );
  });

  it('begint opnieuw als de cliënt het voorstel afwijst', () => {
    const na = gegeven(...tot.matching, voorstel('eerste'), korte.wijsVoorstelAf).traject;
    expect(na).toMatchObject({ fase: 'matching', stay: 3, geenKlikMet: [] });
    expect(na).not.toHaveProperty('kandidaten');
  });

  it('vraagt de klik pas na een kennismaking die geweest is', () => {
    const gekozen = gegeven(...tot.matching, voorstel('eerste'), kies('eerste'));
    expect(reden(gekozen.als(korte.klik))).toBe('er is nog geen kennismaking geweest');
    expect(veld(gekozen.als(kennismaking('2026-03-13')))).toBe('op');
    expect(gekozen.na(kennismaking(), korte.klik)).toMatchObject({
      ...{ fase: 'ondersteuning', ondersteuning: { ondersteunerId: 'eerste', inzet: 'regulier', ritmeVanaf: vandaag } },
    });
  });

  it('biedt wie geen klik had niet nog eens aan', () => {
    const na = gegeven(...tot.matching, voorstel('eerste'), kies('eerste'), kennismaking(), korte.geenKlik);
    expect(na.traject).toMatchObject({ fase: 'matching', stay: 3, geenKlikMet: ['eerste'] });
    expect(reden(na.als(voorstel('eerste')))).toBe('met eerste was er eerder geen klik');
    expect(reden(na.als(voorstel('tweede')))).toBe('niet geweigerd');
  });
});
