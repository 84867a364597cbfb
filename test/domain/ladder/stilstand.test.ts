import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagNummer, dagUitNummer } from '../../../domain/calendar/dag.ts';
import { dagVan, momentOp } from '../../../domain/calendar/moment.ts';
import { isWerkdag, metPauzes, stilgestaan, werkdagenTussen, werkkalender } from '../../../domain/calendar/werkkalender.ts';
import { standaardTermen } from '../../../domain/ladder/defaults.ts';
import { type Ladder, ladderFor, type Vraag } from '../../../domain/ladder/ladder.ts';
import type { TermSoort } from '../../../domain/ladder/term.ts';
import { uitlegInWoorden } from '../../../domain/ladder/uitleg.ts';

const kalender = werkkalender();
const donderdag = momentOp('2026-03-05', '11:00');

const ladder = (soort: TermSoort, anders: Partial<Vraag> = {}): Ladder =>
  ladderFor(standaardTermen[soort], { gevraagdOp: donderdag, spoed: false, kalender, termVersie: 1, ...anders });
const dagen = ({ rungs }: Ladder) => rungs.map(({ at }) => dagVan(at));
const pauze = (van: string, tot: string) => ({ pauzes: [{ van, tot }] });

describe('een pauze', () => {
  it('geeft werkdagen terug in werkdagen: twee weken later, tien werkdagen later', () => {
    const gewoon = ladder('plan');
    const metPauze = ladder('plan', pauze('2026-03-09', '2026-03-23'));
    expect(dagVan(metPauze.uiterlijk)).toBe('2026-06-17');
    expect(werkdagenTussen(kalender, dagVan(gewoon.uiterlijk), dagVan(metPauze.uiterlijk))).toBe(10);
    expect(uitlegInWoorden(metPauze.uitleg)).toContain('de klok stond 10 dagen stil');
  });

  it('geeft weken terug in dagen, ook de vrije', () => {
    expect(dagVan(ladder('klacht').uiterlijk)).toBe('2026-04-16');
    expect(dagVan(ladder('klacht', pauze('2026-03-13', '2026-03-18')).uiterlijk)).toBe('2026-04-21');
    expect(uitlegInWoorden(ladder('klacht', pauze('2026-03-13', '2026-03-18')).uitleg)).toContain('de klok stond 5 dagen stil');
  });

  it('van vrije dagen alleen kost een werkdagtermijn niets', () => {
    expect(ladder('triage', pauze('2026-03-07', '2026-03-09'))).toMatchObject({ rungs: ladder('triage').rungs });
  });

  it('telt niet als zij voorbij was vóór de vraag, en evenmin als zij na het einde komt', () => {
    for (const [van, tot] of [
      ['2026-02-01', '2026-03-05'],
      ['2026-04-01', '2026-05-01'],
    ] as const)
      expect(ladder('triage', pauze(van, tot))).toMatchObject({
        uiterlijk: ladder('triage').uiterlijk,
        uitleg: ladder('triage').uitleg,
      });
  });

  it('waarin het einde zou vallen, schuift het erachter; en meer pauzes tellen op', () => {
    expect(dagVan(ladder('triage', pauze('2026-03-10', '2026-03-24')).uiterlijk)).toBe('2026-03-26');
    const twee = [
      { van: '2026-03-06', tot: '2026-03-10' },
      { van: '2026-03-11', tot: '2026-03-13' },
    ];
    expect(dagVan(ladder('triage', { pauzes: twee }).uiterlijk)).toBe('2026-03-18');
  });

  it('verschuift ook wat vanaf het einde telt, vooruit en terug', () => {
    const metPauze = ladder('evaluatie', { ...pauze('2026-08-24', '2026-08-31'), vanaf: donderdag });
    expect(dagVan(metPauze.uiterlijk)).toBe('2026-09-10');
    expect(dagen(metPauze)).toEqual(['2026-08-20', '2026-09-24']);
    expect(metPauze.askAt).toBe(momentOp('2026-08-20', '09:00'));
  });

  it('over de zomertijd en over 29 februari blijft het vijf uur, en telt elke dag één keer', () => {
    const zomertijd = ladder('klacht', { gevraagdOp: momentOp('2026-03-20', '11:00'), ...pauze('2026-03-27', '2026-04-01') });
    expect(zomertijd.uiterlijk).toBe('2026-05-06T15:00:00.000Z');
    const schrikkel = ladder('klacht', { gevraagdOp: momentOp('2028-02-01', '11:00'), ...pauze('2028-02-25', '2028-03-02') });
    expect(dagVan(schrikkel.uiterlijk)).toBe('2028-03-20');
    expect(schrikkel.uitleg).toMatchObject({ stilgestaan: 6 });
  });

  it('kan nooit iets vervroegen, en schuift precies op wat er stilstond', () => {
    const dag = fc.integer({ min: dagNummer('2026-01-01'), max: dagNummer('2032-12-31') });
    const soorten = fc.constantFrom<TermSoort>('triage', 'plan', 'klacht', 'evaluatie', 'nazorg', 'contact', 'klik');
    fc.assert(
      fc.property(soorten, dag, fc.nat(60), fc.nat(90), (soort, start, na, duur) => {
        const gevraagdOp = momentOp(dagUitNummer(start), '11:00');
        const pauzes = [{ van: dagUitNummer(start + na), tot: dagUitNummer(start + na + duur) }];
        const [zonder, met] = [ladder(soort, { gevraagdOp }), ladder(soort, { gevraagdOp, pauzes })];
        expect(met.uiterlijk >= zonder.uiterlijk).toBe(true);
        expect(met.rungs.every(({ at }, i) => at >= (zonder.rungs[i]?.at ?? ''))).toBe(true);
        for (const { at } of met.rungs) {
          expect(dagVan(at) < (pauzes[0]?.van ?? '') || dagVan(at) >= (pauzes[0]?.tot ?? '')).toBe(true);
          expect(isWerkdag(kalender, dagVan(at))).toBe(true);
        }
        if (soort === 'triage' || soort === 'plan' || soort === 'klik') {
          const telt = metPauzes(kalender, pauzes);
          expect(werkdagenTussen(telt, dagUitNummer(start), dagVan(met.uiterlijk))).toBe(
            werkdagenTussen(kalender, dagUitNummer(start), dagVan(zonder.uiterlijk)),
          );
          const stil = stilgestaan(kalender, telt, dagUitNummer(start), dagVan(met.uiterlijk), 'werkdagen');
          expect(werkdagenTussen(kalender, dagVan(zonder.uiterlijk), dagVan(met.uiterlijk))).toBe(stil);
        }
      }),
    );
  });
});

describe('een dag die vaststaat', () => {
  const verhuizing = (einddag: string, anders: Partial<Vraag> = {}) =>
    ladder('moment', { variant: 'verhuizing', einddag, ...anders });

  it('is zelf het einde, of de werkdag erna, en zegt dat', () => {
    expect(dagVan(verhuizing('2026-12-01').uiterlijk)).toBe('2026-12-01');
    expect(uitlegInWoorden(verhuizing('2026-12-01').uitleg)).toBe('de dag zelf is dinsdag 1 december 2026');
    expect(dagVan(verhuizing('2026-12-25').uiterlijk)).toBe('2026-12-28');
    expect(uitlegInWoorden(verhuizing('2026-12-25').uitleg)).toBe(
      'de dag zelf is vrijdag 25 december 2026; dat is een vrije dag, daarom maandag 28 december 2026',
    );
  });

  it('verschuift niet door een pauze', () => {
    expect(verhuizing('2026-12-01', pauze('2026-08-01', '2026-10-20'))).toEqual(verhuizing('2026-12-01'));
  });

  it('wordt lang van tevoren gevraagd: een half jaar, en een jaar voor achttien', () => {
    const half = verhuizing('2026-12-01');
    expect([half.askAt, ...half.rungs.map(({ at }) => at)]).toEqual([
      momentOp('2026-06-02', '09:00'),
      momentOp('2026-09-01', '09:00'),
      momentOp('2026-10-06', '17:00'),
    ]);
    const achttien = ladder('moment', { variant: '18 jaar', einddag: '2028-02-29' });
    expect([achttien.askAt, ...achttien.rungs.map(({ at }) => at)]).toEqual([
      momentOp('2027-03-02', '09:00'),
      momentOp('2027-08-31', '09:00'),
      momentOp('2028-01-04', '17:00'),
    ]);
  });

  it('die dichtbij is, wordt meteen gevraagd; geen trede ligt vóór de eerste dag die telt', () => {
    const gauw = verhuizing('2026-03-20');
    expect(gauw.askAt).toBe(donderdag);
    expect(dagen(gauw)).toEqual(['2026-03-06', '2026-03-06']);
    expect(gauw.rungs.map(({ soort }) => soort)).toEqual(['herinnering', 'klim']);
  });

  it('van terugkeer vraagt vijf werkdagen eerder, en klimt vijf werkdagen later', () => {
    const terug = ladder('hervatten', { variant: 'ondersteuning', einddag: '2026-04-20' });
    expect(dagen(terug)).toEqual(['2026-04-13', '2026-04-28']);
    expect(dagVan(terug.uiterlijk)).toBe('2026-04-20');
    const morgen = ladder('hervatten', { variant: '', einddag: '2026-03-06' });
    expect(dagen(morgen)).toEqual(['2026-03-06', '2026-03-13']);
  });
});

describe('bellen met spoed', () => {
  const om = (dag: string, tijd: string) => dagen(ladder('bellen', { gevraagdOp: momentOp(dag, tijd), spoed: true }));

  it('is dezelfde werkdag om vijf uur; daarna en op een vrije dag de volgende', () => {
    expect(om('2026-03-05', '08:00')).toEqual(['2026-03-05']);
    expect(om('2026-03-05', '17:01')).toEqual(['2026-03-06']);
    expect(om('2026-03-07', '12:00')).toEqual(['2026-03-09']);
    expect(om('2026-04-05', '12:00')).toEqual(['2026-04-07']);
  });
});
