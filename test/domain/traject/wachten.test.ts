import { describe, expect, it } from 'vitest';
import type { BeslisWaakvlam } from '../../../domain/traject/commands.ts';
import type { Traject } from '../../../domain/traject/state.ts';
import { directTasks, ownerOf, timedTasks } from '../../../domain/traject/tasks.ts';
import { korte, overdracht, toestemming, vervanging, wachtlijst, wens } from '../../support/commands.ts';
import { gegeven, later, reden, type Stap, tot, types, vandaag, veld } from './given.ts';

const besluit = (uitkomst: BeslisWaakvlam['uitkomst']): BeslisWaakvlam => ({
  type: 'BeslisWaakvlam',
  uitkomst,
  toelichting: 'samen',
});
const taken = (traject: Traject) => directTasks(traject).map(({ kind, key }) => `${kind} ${key}`.trim());
const voorstel = (id: string): Stap => ({ type: 'DoeMatchvoorstel', kandidaten: [id] });

describe('waakvlam', () => {
  const { als, na } = gegeven(...tot.waakvlam);

  it('begint met een plan dat met het gezin gemaakt is', () => {
    const { als: ondersteund } = gegeven(...tot.ondersteuning);
    expect(veld(ondersteund({ type: 'GaNaarWaakvlam', plan: ' ' }))).toBe('plan');
    expect(reden(gegeven(...tot.ondersteuning, vervanging()).als(korte.naarWaakvlam))).toContain('nieuwe Metgezel');
    expect(reden(als(korte.naarWaakvlam))).toContain('nu in de fase waakvlam');
  });

  it.each([
    ['doorgaan', { fase: 'waakvlam', waakvlam: { besluitVanaf: '2026-09-10' } }],
    ['overdragen', { fase: 'waakvlam', waakvlam: { besluitVanaf: '2026-09-10' } }],
    ['meer ondersteuning', { fase: 'ondersteuning', ondersteuning: { inzet: 'regulier', ritmeVanaf: '2026-09-10' } }],
    ['afronden', { fase: 'afgesloten', reden: 'niet langer nodig' }],
  ] as const)('na het besluit “%s” is het zo', (uitkomst, verwacht) => {
    expect(na(later(besluit(uitkomst), '2026-09-10'))).toMatchObject(verwacht);
  });

  it('schaalt op in één handeling, met de inzet die nodig is en zonder het lichte ritme', () => {
    const terug = gegeven(...tot.ondersteuning, { ...korte.naarWaakvlam, ritmeWerkdagen: 30 }).na({
      ...korte.schaalOp,
      inzet: 'intensief',
    });
    expect(terug).toMatchObject({ fase: 'ondersteuning', ondersteuning: { inzet: 'intensief', ondersteunerId: 'eerste' } });
    expect(terug.ondersteuning?.ritmeWerkdagen).toBeUndefined();
    expect(reden(gegeven(...tot.ondersteuning).als(korte.schaalOp))).toContain('nu in de fase ondersteuning');
  });

  it.each([korte.weigerOverdracht, korte.trekOverdrachtIn])('komt na $type terug met haar plan', (command) => {
    const aangeboden = gegeven(...tot.waakvlam, toestemming('delen met wie overneemt'), overdracht());
    expect(aangeboden.na(later(command, '2026-05-01'))).toMatchObject({
      ...{ fase: 'waakvlam', waakvlam: { plan: korte.naarWaakvlam.plan, begonnenOp: vandaag, besluitVanaf: vandaag } },
    });
  });

  it('vergeet haar plan niet als er eerst weer ondersteuning was', () => {
    expect(na(korte.schaalOp).waakvlam).toMatchObject({ plan: korte.naarWaakvlam.plan });
  });
});

describe('een nieuwe Metgezel', () => {
  const gevraagd = gegeven(...tot.ondersteuning, vervanging());
  const gewenst = gegeven(...tot.ondersteuning, vervanging(), wens());

  it('wordt eerst aan de cliënt gevraagd, en telt elke ronde apart', () => {
    expect(taken(gevraagd.traject)).toContain('herverdelen ronde 1');
    expect(reden(gevraagd.als(voorstel('tweede') as never))).toContain('eerst vast dat de cliënt');
    expect(reden(gevraagd.als(vervanging()))).toContain('al een nieuwe Metgezel gezocht');
    expect(taken(gewenst.traject)).toContain('matchvoorstel ronde 2');
  });

  it('is niet wie er nu is, of wie er eerder niet klikte', () => {
    expect(reden(gewenst.als({ type: 'DoeMatchvoorstel', kandidaten: ['eerste'] }))).toContain('geen klik');
    const zonderKlik = gegeven(
      ...tot.ondersteuning,
      ...[vervanging(), wens(), voorstel('tweede'), { type: 'KiesMetgezel', gcoerId: 'tweede' } as const, korte.geenKlik],
    );
    expect(zonderKlik.traject).toMatchObject({ geenKlikMet: ['tweede'], ondersteuning: { ondersteunerId: 'eerste' } });
    expect(taken(zonderKlik.traject)).toContain('matchvoorstel ronde 3');
    expect(reden(zonderKlik.als({ type: 'DoeMatchvoorstel', kandidaten: ['tweede'] }))).toContain('geen klik');
  });

  it('neemt over na de klik; wat van de Metgezel is, wordt van de nieuwe', () => {
    const { traject } = gegeven(
      ...tot.ondersteuning,
      ...[vervanging(), wens(), voorstel('tweede'), { type: 'KiesMetgezel', gcoerId: 'tweede' } as const],
      ...[later({ type: 'RegistreerKennismaking', op: '2026-03-20' }, '2026-03-20'), later(korte.klik, '2026-03-25')],
    );
    expect(traject).toMatchObject({
      fase: 'ondersteuning',
      ondersteuning: { ondersteunerId: 'tweede', ritmeVanaf: '2026-03-25' },
    });
    expect(traject.ondersteuning?.vervanging).toBeUndefined();
    expect(ownerOf(traject, { kind: 'plan', key: '' })).toBe('tweede');
  });

  it.each([
    ['wachten', 'regulier'],
    ['licht contact', 'laag'],
  ] as const)('komt later bij “%s”: gebeld om de vier weken, inzet %s', (wat, inzet) => {
    const { traject, na } = gegeven(...tot.ondersteuning, vervanging(), later(wens(wat), '2026-03-20'));
    expect(traject.ondersteuning?.inzet).toBe(inzet);
    expect(timedTasks(traject)).toContainEqual(expect.objectContaining({ kind: 'wachtlijst', key: '2026-03-20' }));
    const gebeld = na(later({ type: 'HerzieWachtlijst', toelichting: 'wacht nog' }, '2026-04-20'));
    expect(timedTasks(gebeld)).toContainEqual(expect.objectContaining({ kind: 'wachtlijst', key: '2026-04-20' }));
    expect(taken(na(wens()))).toContain('matchvoorstel ronde 3');
  });

  it('hoeft niet: stoppen is een antwoord, en de oude kan blijven', () => {
    expect(types(gevraagd.als(wens('stoppen')))).toEqual(['WensVastgelegd', 'Afgesloten']);
    expect(gewenst.na({ type: 'BeeindigVervanging', reden: 'toch niet' }).ondersteuning?.vervanging).toBeUndefined();
    expect(reden(gegeven(...tot.overdracht).als(vervanging()))).toContain('nu in de fase overdracht');
    expect(reden(gevraagd.als(overdracht()))).toContain('rond eerst het zoeken');
  });

  it('was de tweede van het duo: die gaat alleen verder', () => {
    const duo: Stap = {
      type: 'WijzigVorm',
      vorm: { vorm: 'duo', tweedeId: 'tweede', soort: 'samen ter plaatse' },
      reden: 'samen',
    };
    const stappen: Stap[] = [duo, vervanging(), wens(), voorstel('tweede'), { type: 'KiesMetgezel', gcoerId: 'tweede' }];
    const { traject } = gegeven(...tot.ondersteuning, ...stappen, { type: 'RegistreerKennismaking', op: vandaag }, korte.klik);
    expect(traject.ondersteuning).toMatchObject({ ondersteunerId: 'tweede', vorm: { vorm: 'enkel' } });
  });
});

describe('de wachtlijst', () => {
  const wachtend = gegeven(...tot.matching, wachtlijst('collega'));

  it('heeft een reden en iemand om te bellen, en komt in plaats van het voorstel', () => {
    expect(taken(wachtend.traject)).toEqual(['besluit vertellen']);
    expect(timedTasks(wachtend.traject)).toMatchObject([{ kind: 'wachtlijst', key: vandaag }]);
    const { als } = gegeven(...tot.matching);
    expect(veld(als(wachtlijst('niemand')))).toBe('contactpersoonId');
    expect(reden(wachtend.als(wachtlijst('collega')))).toContain('staat al op de wachtlijst');
    expect(reden(gegeven(...tot.matching, voorstel('eerste')).als(wachtlijst('collega')))).toContain('ligt al een voorstel');
  });

  it('houdt op met een voorstel, of als iemand eraf gehaald wordt: dan begint het zoeken opnieuw', () => {
    expect(wachtend.na(voorstel('eerste'))).toMatchObject({ kandidaten: ['eerste'], stay: wachtend.traject.stay });
    const eraf = wachtend.na({ type: 'HaalVanWachtlijst', reden: 'er is plek' });
    expect([taken(eraf), eraf.stay]).toEqual([['besluit vertellen', 'matchvoorstel'], wachtend.traject.stay + 1]);
    expect(reden(gegeven(...tot.matching).als({ type: 'HaalVanWachtlijst', reden: 'x' }))).toContain('niet op de wachtlijst');
  });

  it('zoekt opnieuw als de cliënt geen van de profielen wil', () => {
    const afgewezen = gegeven(...tot.matching, voorstel('eerste')).na({ type: 'WijsVoorstelAf', reden: '' });
    expect(taken(afgewezen)).toEqual(['besluit vertellen', 'matchvoorstel']);
    expect(afgewezen.geenKlikMet).toEqual([]);
  });
});
