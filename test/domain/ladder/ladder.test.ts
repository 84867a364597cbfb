import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagNummer, dagUitNummer } from '../../../domain/calendar/dag.ts';
import { dagVan, momentOp } from '../../../domain/calendar/moment.ts';
import { isWerkdag, werkkalender } from '../../../domain/calendar/werkkalender.ts';
import { standaardTermen } from '../../../domain/ladder/defaults.ts';
import { type Ladder, ladderFor, nextRung, type Vraag } from '../../../domain/ladder/ladder.ts';
import type { Term, TermSoort, Trede } from '../../../domain/ladder/term.ts';
import type { Uitleg } from '../../../domain/ladder/uitleg.ts';
import { duurInWoorden, uitlegInWoorden } from '../../../domain/ladder/uitleg.ts';

const kalender = werkkalender();
/** A Thursday, with no free day in the weeks after it. */
const donderdag = momentOp('2026-03-05', '11:00');

const ladder = (soort: TermSoort, anders: Partial<Vraag> = {}): Ladder =>
  ladderFor(standaardTermen[soort], { gevraagdOp: donderdag, spoed: false, kalender, termVersie: 1, ...anders });

const treden = ({ rungs }: Ladder) => rungs.map(({ n, soort, at, aan }) => [n, soort, at, aan.join(' en ')]);
const uitleg = (l: Ladder) => uitlegInWoorden(l.uitleg);

const termijn = (uitleg: Uitleg) => (uitleg.soort === 'termijn' ? uitleg.term : null);

describe('de termijn van een triage', () => {
  it('is vijf werkdagen vanaf de volgende dag, om vijf uur', () => {
    expect(ladder('triage').uiterlijk).toBe('2026-03-12T16:00:00.000Z');
    expect(ladder('triage').askAt).toBe(donderdag);
  });

  it('herinnert om negen uur op de derde dag en klimt om vijf uur op de vijfde en de achtste', () => {
    expect(treden(ladder('triage'))).toEqual([
      [1, 'herinnering', '2026-03-10T08:00:00.000Z', 'eigenaar'],
      [2, 'klim', '2026-03-12T16:00:00.000Z', 'regiocoordinator'],
      [3, 'klim', '2026-03-17T16:00:00.000Z', 'programmamanager'],
    ]);
  });

  it('telt over de zomertijd heen en blijft om vijf uur Nederlandse tijd', () => {
    const { rungs, uiterlijk } = ladder('triage', { gevraagdOp: momentOp('2026-03-26', '11:00') });
    expect(uiterlijk).toBe('2026-04-02T15:00:00.000Z');
    expect(rungs[0]?.at).toBe('2026-03-31T07:00:00.000Z');
  });

  it('begint in het weekend op maandag te tellen', () => {
    expect(ladder('triage', { gevraagdOp: momentOp('2026-03-07', '23:30') }).uiterlijk).toBe('2026-03-13T16:00:00.000Z');
  });

  it('begint op de Nederlandse dag te tellen, ook vlak na middernacht', () => {
    expect(dagVan(ladder('triage', { gevraagdOp: '2026-03-05T23:30:00.000Z' }).uiterlijk)).toBe('2026-03-13');
  });
});

describe('spoed', () => {
  it('halveert de triage', () => {
    const spoed = ladder('triage', { spoed: true });
    expect(spoed.uiterlijk).toBe('2026-03-09T16:00:00.000Z');
    expect(treden(spoed).map(([, soort, at]) => [soort, at])).toEqual([
      ['herinnering', '2026-03-06T08:00:00.000Z'],
      ['klim', '2026-03-09T16:00:00.000Z'],
      ['klim', '2026-03-11T16:00:00.000Z'],
    ]);
  });

  it('vraagt om dezelfde werkdag te bellen, en de volgende als de werkdag al om is, of vrij', () => {
    const bellenVoor = (dag: string, tijd: string) =>
      ladder('bellen', { spoed: true, gevraagdOp: momentOp(dag, tijd) }).uiterlijk;
    expect(bellenVoor('2026-03-05', '10:00')).toBe('2026-03-05T16:00:00.000Z');
    expect(bellenVoor('2026-03-06', '17:30')).toBe('2026-03-09T16:00:00.000Z');
    expect(bellenVoor('2026-03-07', '10:00')).toBe('2026-03-09T16:00:00.000Z');
  });

  it('halveert elke termijn tot de start van de ondersteuning, naar beneden afgerond', () => {
    expect(dagVan(ladder('besluit', { spoed: true }).uiterlijk)).toBe('2026-03-16');
    expect(ladder('besluit', { spoed: true }).uitleg).toMatchObject({ term: { werkdagen: 7 }, spoed: true });
    expect(ladder('keuze', { spoed: true }).uitleg).toMatchObject({ term: { werkdagen: 5 } });
  });

  it('verandert niets na de start van de ondersteuning', () => {
    for (const soort of ['contact', 'overdracht', 'nazorg'] as const) {
      expect(ladder(soort, { spoed: true })).toEqual(ladder(soort));
    }
  });

  it('is nooit korter dan een werkdag', () => {
    const kort: Term = { ...standaardTermen.matchvoorstel, uiterlijk: { werkdagen: 1 } };
    const spoed = ladderFor(kort, { gevraagdOp: donderdag, spoed: true, kalender, termVersie: 1 });
    expect(spoed.uiterlijk).toBe('2026-03-06T16:00:00.000Z');
    expect(spoed.rungs[0]).toMatchObject({ soort: 'herinnering', at: '2026-03-06T08:00:00.000Z' });
  });
});

describe('wat met de tijd komt', () => {
  it('wordt gevraagd bij de eerste trede: contact telt vanaf het laatste contact', () => {
    const contact = ladder('contact', { gevraagdOp: donderdag, vanaf: donderdag, variant: 'intensief' });
    expect(contact.askAt).toBe('2026-03-19T08:00:00.000Z');
    expect(contact.uiterlijk).toBe('2026-03-19T16:00:00.000Z');
    expect(treden(contact)).toEqual([
      [1, 'herinnering', '2026-03-19T08:00:00.000Z', 'eigenaar'],
      [2, 'klim', '2026-03-26T16:00:00.000Z', 'regiocoordinator'],
    ]);
  });

  it('volgt bij contact de inzet, of het ritme dat is afgesproken', () => {
    const term = (anders: Partial<Vraag>) => termijn(ladder('contact', anders).uitleg);
    expect(term({})).toEqual({ werkdagen: 20 });
    expect(term({ variant: 'laag' })).toEqual({ werkdagen: 40 });
    expect(term({ variant: 'onbekend' })).toEqual({ werkdagen: 20 });
    expect(term({ variant: 'laag', afgesproken: { weken: 3 } })).toEqual({ weken: 3 });
  });

  it('wordt meteen gevraagd als de eerste trede al voorbij is', () => {
    const laat = momentOp('2026-06-01', '10:00');
    expect(ladder('contact', { gevraagdOp: laat, vanaf: donderdag }).askAt).toBe(laat);
  });

  it('is nazorg acht weken na overdracht en zes na doorverwijzing', () => {
    expect(dagVan(ladder('nazorg', { variant: 'overdracht' }).uiterlijk)).toBe('2026-04-30');
    expect(dagVan(ladder('nazorg', { variant: 'doorverwijzing' }).uiterlijk)).toBe('2026-04-16');
  });
});

describe('een trede', () => {
  const met = (trede: Trede, anders: Partial<Vraag> = {}): Ladder => {
    const term: Term = { ...standaardTermen.matchvoorstel, treden: [trede] };
    return ladderFor(term, { gevraagdOp: donderdag, spoed: false, kalender, termVersie: 1, ...anders });
  };
  const dag = (trede: Trede, anders: Partial<Vraag> = {}) => dagVan(met(trede, anders).rungs[0]?.at ?? '');

  it('telt vanaf de vraag, terug vanaf de uiterste datum of erna verder', () => {
    expect(dag({ soort: 'herinnering', op: { werkdagen: 2, vanaf: 'vraag' }, aan: ['eigenaar'] })).toBe('2026-03-09');
    expect(dag({ soort: 'herinnering', op: { werkdagen: 2, vanaf: 'voor' }, aan: ['eigenaar'] })).toBe('2026-03-10');
    expect(dag({ soort: 'klim', op: { werkdagen: 2, vanaf: 'na' }, aan: ['programmamanager'] })).toBe('2026-03-16');
    expect(dag({ soort: 'klim', op: { weken: 1, vanaf: 'na' }, aan: ['programmamanager'] })).toBe('2026-03-19');
  });

  it('valt nooit vóór de eerste dag die meetelt, en een herinnering nooit na de uiterste datum', () => {
    expect(dag({ soort: 'herinnering', op: { weken: 3, vanaf: 'voor' }, aan: ['eigenaar'] })).toBe('2026-03-06');
    expect(dag({ soort: 'herinnering', op: { werkdagen: 9, vanaf: 'vraag' }, aan: ['eigenaar'] })).toBe('2026-03-12');
  });

  it('op de uiterste datum blijft daar, ook met spoed', () => {
    for (const spoed of [true, false]) {
      const { rungs, uiterlijk } = ladder('inschatting', { spoed });
      expect(rungs.at(-1)?.at).toBe(uiterlijk);
    }
  });

  it('in weken halveert met spoed in dagen', () => {
    const term: Term = { ...standaardTermen.matchvoorstel, uiterlijk: { weken: 3 } };
    const spoed = ladderFor(term, { gevraagdOp: donderdag, spoed: true, kalender, termVersie: 1 });
    expect(spoed.uitleg).toMatchObject({ term: { dagen: 10 } });
    expect(dagVan(spoed.uiterlijk)).toBe('2026-03-16');
  });
});

describe('de uitleg van een datum', () => {
  it('noemt de termijn en de dag waarop zij begon', () => {
    expect(uitleg(ladder('triage'))).toBe('5 werkdagen vanaf donderdag 5 maart 2026');
  });

  it('noemt de vrije dagen die niet meetelden', () => {
    expect(uitleg(ladder('triage', { gevraagdOp: momentOp('2026-04-02', '10:00') }))).toBe(
      '5 werkdagen vanaf donderdag 2 april 2026; Tweede Paasdag telt niet mee',
    );
    expect(uitleg(ladder('klik', { gevraagdOp: momentOp('2026-12-18', '10:00') }))).toBe(
      '20 werkdagen vanaf vrijdag 18 december 2026; Eerste Kerstdag en Nieuwjaarsdag tellen niet mee',
    );
  });

  it('zegt dat spoed de termijn korter maakte', () => {
    expect(uitleg(ladder('triage', { spoed: true }))).toBe('2 werkdagen vanaf donderdag 5 maart 2026; korter omdat er spoed is');
  });

  it('zegt waarheen weken verschuiven die op een vrije dag eindigen, en waarom', () => {
    const opTweedePinksterdag = ladder('nazorg', { gevraagdOp: momentOp('2026-03-30', '10:00') });
    expect(opTweedePinksterdag.uitleg.verschovenNaar).toBe('2026-05-26');
    expect(uitleg(opTweedePinksterdag)).toBe(
      '8 weken vanaf maandag 30 maart 2026; de laatste dag was een vrije dag (Tweede Pinksterdag), daarom werd het dinsdag 26 mei 2026',
    );
    const opZaterdagNaKerst = ladder('nazorg', { gevraagdOp: momentOp('2025-11-01', '10:00') });
    expect(opZaterdagNaKerst.uitleg).toMatchObject({ verschovenNaar: '2025-12-29', overgeslagen: [] });
    expect(uitleg(opZaterdagNaKerst)).toContain('de laatste dag was een vrije dag, daarom werd het maandag 29 december 2025');
  });

  it('telt in enkelvoud en meervoud', () => {
    expect([{ werkdagen: 1 }, { weken: 1 }, { dagen: 1 }].map((d) => duurInWoorden(d as { dagen: number }))).toEqual([
      '1 werkdag',
      '1 week',
      '1 dag',
    ]);
  });
});

describe('de volgende trede', () => {
  const { rungs } = ladder('triage');

  it('is de laagste die nog niet is geweest', () => {
    expect(nextRung(rungs, [])?.n).toBe(1);
    expect(nextRung(rungs, [1])?.n).toBe(2);
    expect(nextRung(rungs, [2, 1])?.n).toBe(3);
  });

  it('is er niet meer na de laatste', () => {
    expect(nextRung(rungs, [1, 2, 3])).toBeUndefined();
  });
});

describe('elke ladder', () => {
  const momenten = fc
    .tuple(fc.integer({ min: dagNummer('2024-01-01'), max: dagNummer('2050-12-31') }), fc.integer({ min: 0, max: 1439 }))
    .map(([dag, minuut]) => new Date(Date.parse(`${dagUitNummer(dag)}T00:00:00Z`) + minuut * 60_000).toISOString());
  const soorten = fc.constantFrom(...(Object.keys(standaardTermen) as TermSoort[]));
  const varianten = fc.constantFrom(undefined, 'intensief', 'laag', 'doorverwijzing', 'plek gevonden');
  const elk = (klopt: (l: Ladder, gevraagdOp: string, soort: TermSoort) => void) =>
    fc.assert(
      fc.property(soorten, momenten, fc.boolean(), varianten, (soort, gevraagdOp, spoed, variant) =>
        klopt(ladder(soort, { gevraagdOp, spoed, variant }), gevraagdOp, soort),
      ),
    );

  it('heeft haar treden op volgorde, genummerd vanaf een, na de vraag', () => {
    elk(({ rungs }, gevraagdOp) => {
      expect(rungs.map(({ n }) => n)).toEqual(rungs.map((_, i) => i + 1));
      expect(rungs.map(({ at }) => at)).toEqual(rungs.map(({ at }) => at).sort());
      expect(rungs.every(({ at }) => at > gevraagdOp)).toBe(true);
    });
  });

  it('herinnert vóór de uiterste datum, om negen uur op een werkdag', () => {
    elk(({ rungs, uiterlijk }) => {
      for (const { at } of rungs.filter(({ soort }) => soort === 'herinnering')) {
        expect(at < uiterlijk).toBe(true);
        expect(at).toBe(momentOp(dagVan(at), '09:00'));
        expect(isWerkdag(kalender, dagVan(at))).toBe(true);
      }
    });
  });

  it('klimt niet vóór de uiterste datum, behalve bij wat jaren vooruit bekend is, om vijf uur op een werkdag', () => {
    elk(({ rungs, uiterlijk }, _gevraagdOp, soort) => {
      for (const { at } of rungs.filter((rung) => rung.soort === 'klim')) {
        expect(at >= uiterlijk || soort === 'moment').toBe(true);
        expect(at).toBe(momentOp(dagVan(at), '17:00'));
        expect(isWerkdag(kalender, dagVan(at))).toBe(true);
      }
    });
  });

  it('is met spoed nooit later dan zonder', () => {
    fc.assert(
      fc.property(soorten, momenten, (soort, gevraagdOp) => {
        const gewoon = ladder(soort, { gevraagdOp });
        const spoed = ladder(soort, { gevraagdOp, spoed: true });
        expect(spoed.uiterlijk <= gewoon.uiterlijk).toBe(true);
        expect(spoed.rungs.every(({ at }, i) => at <= (gewoon.rungs[i]?.at ?? ''))).toBe(true);
      }),
    );
  });

  it('blijft heel op haar weg door JSON', () => {
    elk((l) => {
      expect(JSON.parse(JSON.stringify(l))).toEqual(l);
    });
  });
});
