import { describe, expect, it } from 'vitest';
import { ontbrekendeFeiten } from '../../../domain/traject/ontbrekend.ts';
import type { Traject, VormVanOndersteuning } from '../../../domain/traject/state.ts';
import { directTasks, timedTasks } from '../../../domain/traject/tasks.ts';
import { contact, ervaring, evaluatie, korte, meting, overdracht, plan, toestemming } from '../../support/commands.ts';
import { gegeven, kandidaat, later, meldAan, reden, tot, types, vandaag, veld } from './given.ts';

const urgent = (op = vandaag) => ({ type: 'PakUrgenteZaakOp' as const, op, wat: 'de huur' });
const gevraagd = (traject: Traject) => directTasks(traject).map(({ kind }) => kind);
const metTijd = (traject: Traject) => timedTasks(traject).map(({ kind, key }) => `${kind} ${key}`);

describe('de eerste stappen van de ondersteuning', () => {
  const { als, na, traject } = gegeven(...tot.ondersteuning);

  it('zijn een urgente zaak en een plan, geteld vanaf de start; voor LLB niet', () => {
    expect(directTasks(traject).map(({ kind, vanaf }) => [kind, vanaf])).toEqual([
      ['urgente zaak', traject.ondersteuning?.gestartOp],
      ['plan', traject.ondersteuning?.gestartOp],
    ]);
    const llb = gegeven(meldAan({ stroom: 'LLB' }), ...tot.ondersteuning.slice(1)).traject;
    expect(gevraagd(llb)).toEqual([]);
  });

  it('zijn klaar als ze gedaan zijn, op een dag die er was', () => {
    expect(veld(als(urgent('2026-03-13')))).toBe('op');
    expect(veld(als(urgent('2026-03-11')))).toBe('op');
    expect(veld(als({ ...urgent(), wat: ' ' }))).toBe('wat');
    expect(gevraagd(na(urgent()))).toEqual(['plan']);
    expect(reden(gegeven(...tot.ondersteuning, urgent()).als(urgent()))).toContain('al opgepakt');
  });

  it('wachten niet op een overdracht, en zijn in waakvlam niet meer nodig', () => {
    expect(gevraagd(gegeven(...tot.overdracht).traject)).toEqual(['overdracht', 'urgente zaak', 'plan']);
    expect(gevraagd(gegeven(...tot.waakvlam).traject)).toEqual([]);
  });

  it('tellen na een terugkeer vanaf die dag', () => {
    const terug = gegeven(...tot.waakvlam, later(korte.schaalOp, '2027-06-01')).traject;
    expect(directTasks(terug).map(({ kind, vanaf }) => [kind, vanaf])).toEqual([
      ['urgente zaak', '2027-06-01T10:00:00.000Z'],
      ['plan', '2027-06-01T10:00:00.000Z'],
    ]);
  });
});

describe('een plan', () => {
  const { als } = gegeven(...tot.ondersteuning);

  it('heeft één tot twintig doelen, elk met woorden', () => {
    expect(veld(als(plan({ doelen: [] })))).toBe('doelen');
    expect(veld(als(plan({ doelen: Array(21).fill({ domein: 'wonen', doel: 'x' }) })))).toBe('doelen');
    expect(
      veld(
        als(
          plan({
            doelen: [
              { domein: 'wonen', doel: 'x' },
              { domein: 'zorg', doel: '' },
            ],
          }),
        ),
      ),
    ).toBe('doelen.1.doel');
  });

  it('begint met doelen die lopen; een evaluatie zegt hoe ze staan, en een nieuw plan begint opnieuw', () => {
    const { traject, na } = gegeven(
      ...tot.ondersteuning,
      plan(),
      later(evaluatie({ doelen: [{ nr: 1, stand: 'bereikt' }] }), '2026-09-01'),
    );
    expect(traject.ondersteuning?.plan?.doelen.map(({ stand }) => stand)).toEqual(['loopt', 'bereikt']);
    expect(traject.ondersteuning?.evaluatieVanaf).toBe('2026-09-01');
    expect(na(later(plan(), '2026-09-02')).ondersteuning?.plan?.doelen.map(({ stand }) => stand)).toEqual(['loopt', 'loopt']);
  });

  it('wordt niet geëvalueerd op een doel dat er niet in staat, of zonder bevindingen', () => {
    const metPlan = gegeven(...tot.ondersteuning, plan());
    expect(veld(metPlan.als(evaluatie({ doelen: [{ nr: 2, stand: 'bereikt' }] })))).toBe('doelen');
    expect(veld(metPlan.als(evaluatie({ bevindingen: '' })))).toBe('bevindingen');
    expect(veld(als(evaluatie({ doelen: [{ nr: 0, stand: 'bereikt' }] })))).toBe('doelen');
    expect(types(als(evaluatie()))).toEqual(['EvaluatieVastgelegd']);
  });
});

describe('de vorm van de ondersteuning', () => {
  const { als, na } = gegeven(...tot.ondersteuning);
  const vorm = (hoe: VormVanOndersteuning) => ({
    ...{ type: 'WijzigVorm' as const, vorm: hoe, reden: 'het past beter' },
  });
  const duo = (tweedeId: string) => vorm({ vorm: 'duo', tweedeId, soort: 'expert op afstand' });

  it('een duo bestaat uit twee mensen die er zijn', () => {
    expect(veld(als(duo('eerste')))).toBe('vorm.tweedeId');
    expect(veld(als(duo('niemand')))).toBe('vorm.tweedeId');
    expect(reden(als(duo('tweede'), { gcoers: [kandidaat('tweede', { inDienst: false })] }))).toContain('niet meer in dienst');
    expect(na(duo('tweede')).ondersteuning?.vorm).toEqual({ vorm: 'duo', tweedeId: 'tweede', soort: 'expert op afstand' });
  });

  it('kortdurend heeft een einde dat nog komt; dat wordt vier weken eerder gevraagd', () => {
    expect(veld(als(vorm({ vorm: 'kortdurend', verwachtEinde: vandaag })))).toBe('vorm.verwachtEinde');
    const kort = na(vorm({ vorm: 'kortdurend', verwachtEinde: '2026-06-01' }));
    expect(timedTasks(kort).filter(({ kind }) => kind === 'moment')).toMatchObject([
      { variant: 'einde kortdurend', einddag: '2026-06-01' },
    ]);
  });
});

describe('wat er met de jaren komt', () => {
  it('is in elke fase met ondersteuning hetzelfde; in waakvlam ook het besluit, en een ander ritme', () => {
    const { traject } = gegeven(...tot.ondersteuning);
    expect(metTijd(traject)).toEqual(
      ['contact', 'evaluatie', 'clientervaring', 'ontbrekende feiten'].map((soort) => `${soort} ${vandaag}`),
    );
    const waakvlam = gegeven(...tot.waakvlam).traject;
    expect(metTijd(waakvlam)).toContain(`waakvlambesluit ${vandaag}`);
    expect(timedTasks(waakvlam)[0]).toMatchObject({ kind: 'contact', variant: 'waakvlam' });
  });

  it('houdt het lichte ritme terwijl een overdracht uit waakvlam wordt aangeboden', () => {
    const { traject } = gegeven(...tot.waakvlam, toestemming('delen met wie overneemt'), overdracht());
    expect(traject).toMatchObject({ fase: 'overdracht', vanuit: 'waakvlam' });
    expect(timedTasks(traject)[0]).toMatchObject({ kind: 'contact', variant: 'waakvlam' });
  });

  it('telt het contact vanaf het laatste; een ouder contact dat later wordt vastgelegd, verandert dat niet', () => {
    const { traject } = gegeven(
      ...tot.ondersteuning,
      later(contact('2026-04-10'), '2026-04-10'),
      later(contact('2026-03-20'), '2026-04-11'),
    );
    expect(traject.ondersteuning?.ritmeVanaf).toBe('2026-04-10');
  });

  it('vraagt wat ontbreekt opnieuw vanaf de dag waarop het compleet was, of waarop het niet te weten was', () => {
    const compleet = { type: 'LegFeitenVast', feiten: { wlz: 'ja' } } as const;
    const { traject, na } = gegeven(...tot.ondersteuning, later(compleet, '2026-07-01'));
    expect(ontbrekendeFeiten(traject)).toEqual([]);
    expect(metTijd(traject).some((taak) => taak.startsWith('ontbrekende'))).toBe(false);
    const weerOnbekend = na(later({ type: 'LegFeitenVast', feiten: { wlz: 'onbekend' } }, '2026-08-01'));
    expect(metTijd(weerOnbekend)).toContain('ontbrekende feiten 2026-07-01');
    const nietTeWeten = later({ type: 'LaatFeitenOnbekend', reden: 'de brief is weg' }, '2026-08-01');
    expect(metTijd(gegeven(...tot.ondersteuning, nietTeWeten).traject)).toContain('ontbrekende feiten 2026-08-01');
  });

  it('noemt wat ontbreekt, ook de toestemming; bij LLB hoort geen doelgroep', () => {
    const leeg = { feiten: {}, regio: 'onbekend', gemeente: 'onbekend', toestemmingAanmelden: 'onbekend' } as const;
    const namen = (stroom: 'GCO' | 'LLB') => ontbrekendeFeiten(gegeven(meldAan({ ...leeg, stroom })).traject);
    expect(namen('GCO')).toEqual(['regio', 'gemeente', 'doelgroep', 'Wlz-indicatie', 'toestemming voor de aanmelding']);
    expect(namen('LLB')).not.toContain('doelgroep');
  });
});

describe('hoe het gaat', () => {
  const { als } = gegeven(...tot.ondersteuning);

  it('wordt gemeten van één tot vijf; wat niet gevraagd is, blijft leeg, maar niet alles', () => {
    expect(types(als({ type: 'LegMetingVast', moment: 'start', wie: 'naaste', rust: 5 }))).toEqual(['MetingVastgelegd']);
    expect(veld(als({ type: 'LegMetingVast', moment: 'start', wie: 'naaste' }))).toBe('rust');
    expect(veld(als(meting({ overzicht: 6 })))).toBe('rust');
    expect(reden(gegeven(...tot.matching).als(meting()))).toContain('nog niet begonnen');
    expect(types(gegeven(...tot.nazorg).als(meting({ moment: 'einde' })))).toEqual(['MetingVastgelegd']);
  });

  it('zegt de cliënt zelf, zonder dat het antwoord in het dossier komt', () => {
    const gegevenErvaring = als(ervaring());
    expect(types(gegevenErvaring)).toEqual(['ErvaringGegeven']);
    expect(Object.keys((gegevenErvaring as object[])[0] ?? {}).sort()).toEqual(['at', 'type']);
    expect(veld(als(ervaring({ cijfer: 11 })))).toBe('cijfer');
    expect(veld(als(ervaring({ relatie: 0 })))).toBe('relatie');
    expect(reden(gegeven(...tot.matching).als(ervaring()))).toContain('nu niet om uw ervaring gevraagd');
  });
});
