import { describe, expect, it } from 'vitest';
import type { Traject } from '../../../domain/traject/state.ts';
import { directTasks, timedTasks, uitgesloten } from '../../../domain/traject/tasks.ts';
import { afsluiting, heropening, klacht, korte, moment, pauze, plan, triage } from '../../support/commands.ts';
import { gegeven, later, meldAan, opDag, persoon, reden, type Stap, tot, types, vandaag, veld } from './given.ts';

const ander = { actor: persoon('ander', 'aanmeldcoordinator') };
const soorten = (traject: Traject) => directTasks(traject).map(({ kind }) => kind);
const spoed = (waar: boolean) => ({ type: 'ZetSpoed' as const, spoed: waar, reden: 'er is gevaar' });

describe('opschorten', () => {
  it('kan in elke fase, met een reden en een dag van terugkeer binnen twee jaar', () => {
    for (const stappen of Object.values(tot)) expect(types(gegeven(...stappen).als(pauze('2026-05-01')))).toEqual(['Opgeschort']);
    const { als } = gegeven(...tot.ondersteuning);
    expect(veld(als(pauze(vandaag)))).toBe('terugOp');
    expect(veld(als(pauze('2028-03-13')))).toBe('terugOp');
    expect(types(als(pauze('2028-03-12')))).toEqual(['Opgeschort']);
    expect(veld(als({ ...pauze('2026-05-01'), reden: '' }))).toBe('reden');
    expect(reden(als(korte.hervat))).toContain('niet opgeschort');
  });

  it('vraagt op die dag te hervatten, van de Metgezel of van wie de fase heeft', () => {
    const wie = (stappen: Stap[]) =>
      directTasks(gegeven(...stappen, pauze('2026-05-01')).traject).find(({ kind }) => kind === 'hervatten');
    expect(wie(tot.ondersteuning)).toMatchObject({ variant: 'ondersteuning', einddag: '2026-05-01' });
    expect(wie(tot.nazorg)).toMatchObject({ variant: 'ondersteuning' });
    expect(wie(tot.matching)).toMatchObject({ variant: '' });
    expect(wie(tot.doorverwijzing)).toMatchObject({ variant: 'aanmelding' });
  });

  it('onthoudt elke pauze; een pauze van niets telt niet', () => {
    const pauzes = (traject: Traject) => traject.pauzes;
    const { na } = gegeven(...tot.ondersteuning, pauze('2026-05-01'));
    expect(pauzes(na(later(korte.hervat, '2026-04-20')))).toEqual([{ van: vandaag, tot: '2026-04-20' }]);
    expect(pauzes(na(korte.hervat))).toEqual([]);
    const weer = na(
      later(korte.hervat, '2026-04-20'),
      later(pauze('2026-07-01'), '2026-05-05'),
      later(korte.hervat, '2026-06-05'),
    );
    expect(pauzes(weer).map(({ van }) => van)).toEqual([vandaag, '2026-05-05']);
    expect(weer.opgeschort).toBeUndefined();
  });

  it('houdt op bij het einde, ook als het weer opengaat', () => {
    const dicht = gegeven(...tot.ondersteuning, pauze('2026-05-01'), afsluiting());
    expect(dicht.traject.opgeschort).toBeUndefined();
    expect(soorten(dicht.na(heropening('ondersteuning')))).not.toContain('hervatten');
  });
});

describe('een klacht', () => {
  it('blijft open tot er antwoord is, ook in een volgende fase, en er kunnen er meer zijn', () => {
    const { traject, als, na } = gegeven(...tot.aanmelding, klacht('a'), klacht('b'), triage('toelaten'));
    expect(
      directTasks(traject)
        .filter(({ kind }) => kind === 'klacht')
        .map(({ key }) => key),
    ).toEqual(['a', 'b']);
    expect(veld(als(klacht('a')))).toBe('klachtId');
    expect(veld(als({ type: 'HandelKlachtAf', klachtId: 'c', antwoord: 'gebeld' }))).toBe('klachtId');
    expect(na({ type: 'HandelKlachtAf', klachtId: 'a', antwoord: 'gebeld' }).klachten.map(({ id }) => id)).toEqual(['b']);
  });

  it('die nog open was bij het einde, wordt afgehandeld als het traject weer opengaat', () => {
    const dicht = gegeven(...tot.ondersteuning, klacht('a'), afsluiting());
    expect(reden(dicht.als({ type: 'HandelKlachtAf', klachtId: 'a', antwoord: 'gebeld' }))).toContain('heropen het');
    const open = dicht.na(heropening('ondersteuning'));
    expect(directTasks(open).map(({ kind, key }) => `${kind} ${key}`)).toContain('klacht a');
  });

  it('die beantwoord is, komt niet onder hetzelfde nummer terug', () => {
    const beantwoord: Stap = later({ type: 'HandelKlachtAf', klachtId: 'a', antwoord: 'gebeld' }, vandaag);
    const { als, na } = gegeven(...tot.aanmelding, klacht('a'), beantwoord);
    expect(veld(als(klacht('a')))).toBe('klachtId');
    expect(na(klacht('b')).klachten.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('de achttiende verjaardag', () => {
  const geboren = (geboortedatum: string) => meldAan({ persoon: { id: 'p', naam: 'Iemand', geboortedatum } });
  const wordt = (geboortedatum: string, dag = vandaag): Stap => later({ type: 'WijzigPersoon', persoon: { geboortedatum } }, dag);
  const momenten = (traject: Traject) => traject.momenten.map(({ id, op }) => [id, op]);

  it('staat gepland zodra de geboortedatum bekend is, en niet voor wie al achttien is', () => {
    expect(momenten(gegeven(geboren('2010-08-05')).traject)).toEqual([['achttien-1', '2028-08-05']]);
    expect(momenten(gegeven(geboren('2008-03-12')).traject)).toEqual([]);
    expect(momenten(gegeven(meldAan(), wordt('2010-08-05')).traject)).toEqual([['achttien-1', '2028-08-05']]);
  });

  it('op 29 februari is in een gewoon jaar op de 28e', () => {
    expect(momenten(gegeven(geboren('2012-02-29')).traject)).toEqual([['achttien-1', '2030-02-28']]);
    expect(momenten(gegeven(geboren('2010-03-01')).traject)).toEqual([['achttien-1', '2028-03-01']]);
  });

  it('gaat mee met een betere geboortedatum, ook als die de eerste toch was', () => {
    const { na } = gegeven(geboren('2010-08-05'));
    expect(momenten(na(wordt('2011-08-05')))).toEqual([['achttien-2', '2029-08-05']]);
    expect(momenten(na(wordt('1990-08-05')))).toEqual([]);
    expect(momenten(na(wordt('1990-08-05'), wordt('2010-08-05')))).toEqual([['achttien-2', '2028-08-05']]);
    expect(momenten(na(wordt('2010-08-05')))).toEqual([['achttien-1', '2028-08-05']]);
  });

  it('die geregeld is, of vervalt omdat iemand dat zei, komt niet terug', () => {
    const { na } = gegeven(geboren('2010-08-05'));
    const geregeld: Stap = { type: 'HandelMomentAf', momentId: 'achttien-1', gedaan: 'mentor gevraagd' };
    expect(momenten(na(geregeld, wordt('2010-08-05')))).toEqual([]);
    expect(momenten(na({ type: 'SchrapMoment', momentId: 'achttien-1', reden: 'al gedaan' }, wordt('2010-08-05')))).toEqual([]);
    expect(momenten(na(geregeld, wordt('2011-08-05')))).toEqual([['achttien-2', '2029-08-05']]);
  });
});

describe('een moment', () => {
  const { als, na } = gegeven(...tot.ondersteuning);

  it('ligt in de toekomst, hoogstens twintig jaar, en een ander moment heeft woorden', () => {
    expect(veld(als(moment(vandaag)))).toBe('op');
    expect(veld(als(moment('2047-01-01')))).toBe('op');
    expect(veld(als(moment('2027-01-01', { soort: 'ander moment', toelichting: ' ' })))).toBe('toelichting');
  });

  it('krijgt een andere dag onder hetzelfde nummer, en wordt daarna niet nog eens gebruikt', () => {
    const m = moment('2027-01-01', { momentId: 'm' });
    const verzet = na(m, { ...m, op: '2027-02-01' });
    expect(verzet.momenten).toMatchObject([{ id: 'm', op: '2027-02-01', vastgelegdOp: vandaag }]);
    expect(timedTasks(verzet).filter(({ kind }) => kind === 'moment')).toMatchObject([{ key: 'm', einddag: '2027-02-01' }]);
    const klaar = gegeven(...tot.ondersteuning, m, { type: 'HandelMomentAf', momentId: 'm', gedaan: 'geregeld' });
    expect(veld(klaar.als(m))).toBe('momentId');
    expect(veld(klaar.als({ type: 'SchrapMoment', momentId: 'm', reden: 'x' }))).toBe('momentId');
  });

  it('wacht tot er iemand ondersteunt', () => {
    expect(timedTasks(gegeven(...tot.matching, moment('2026-04-01')).traject)).toEqual([]);
    expect(timedTasks(gegeven(...tot.waakvlam, moment('2026-04-01')).traject).map(({ kind }) => kind)).toContain('moment');
  });
});

describe('spoed', () => {
  it('vraagt om te bellen, één keer; wie gebeld is, hoeft niet nog eens', () => {
    const { traject, als } = gegeven(...tot.aanmelding, spoed(true));
    expect(soorten(traject)).toEqual(['triage', 'bellen']);
    expect(veld(als(spoed(true)))).toBe('spoed');
    const gebeld = gegeven(...tot.aanmelding, spoed(true), korte.gebeld);
    expect(soorten(gebeld.traject)).toEqual(['triage']);
    expect(soorten(gebeld.na(spoed(false), spoed(true)))).toEqual(['triage']);
    expect(reden(gegeven(...tot.aanmelding).als(korte.gebeld))).toContain('niet gevraagd om te bellen');
  });

  it('telt tot de start van de ondersteuning', () => {
    expect(reden(gegeven(...tot.ondersteuning).als(spoed(true)))).toContain('tot de ondersteuning begint');
    expect(soorten(gegeven(...tot.matching, spoed(true)).traject)).not.toContain('bellen');
  });
});

describe('een besluit', () => {
  it('wordt verteld, ook als de ontvanger het al aannam; met de klik weet de cliënt het', () => {
    expect(soorten(gegeven(...tot.matching).traject)).toContain('besluit vertellen');
    expect(soorten(gegeven(...tot.doorverwijzing, korte.aanvaardDoorverwijzing).traject)).toEqual(['besluit vertellen']);
    expect(soorten(gegeven(...tot.matching, korte.verteld).traject)).toEqual(['matchvoorstel']);
    expect(gegeven(...tot.ondersteuning).traject.nogTeVertellen).toBeUndefined();
    expect(reden(gegeven(...tot.aanmelding).als(korte.verteld))).toContain('geen besluit te vertellen');
  });

  it('om door te verwijzen wordt heroverwogen door een ander', () => {
    const oordeel = { type: 'BeslisHeroverweging', uitkomst: 'opnieuw bekijken', motivering: 'er is meer' } as const;
    const gevraagd = gegeven(...tot.doorverwijzing, korte.vraagHeroverweging);
    expect(reden(gevraagd.als(korte.vraagHeroverweging))).toContain('al om heroverweging gevraagd');
    expect(reden(gevraagd.als(oordeel))).toContain('een ander kijkt');
    expect(uitgesloten(gevraagd.traject, 'heroverweging').ids).toEqual(['coordinator']);
    expect(gevraagd.na([oordeel, ander])).toMatchObject({ fase: 'aanmelding', aanvulling: 'niet gevraagd' });
    expect(gevraagd.na([{ ...oordeel, uitkomst: 'besluit blijft' }, ander])).toMatchObject({ fase: 'doorverwijzing' });
    for (const stappen of [tot.matching, tot.nazorg])
      expect(reden(gegeven(...stappen).als(korte.vraagHeroverweging))).toContain('na een besluit om door te verwijzen');
  });

  it('dat heroverwogen zou worden, is dat niet meer als de ontvanger weigert', () => {
    const { traject, na } = gegeven(...tot.doorverwijzing, korte.vraagHeroverweging, korte.weigerDoorverwijzing);
    expect(traject.heroverweging).toBeUndefined();
    expect(soorten(na(triage('doorverwijzen', {})))).toEqual(['doorverwijzing', 'besluit vertellen']);
  });
});

describe('een bewijs', () => {
  const bewijs = (op: string) => ({ type: 'LegBewijsVast' as const, feit: 'doelgroep' as const, wat: 'de brief', op });

  it('is gezien, van een feit dat bekend is, op een dag die geweest is', () => {
    const { als, na } = gegeven(...tot.aanmelding);
    expect(na(bewijs(vandaag)).bewijzen.doelgroep).toEqual({ wat: 'de brief', door: 'coordinator', op: vandaag });
    expect(veld(als(bewijs('2026-03-13')))).toBe('op');
    expect(veld(als({ ...bewijs(vandaag), feit: 'wlz' }))).toBe('feit');
  });
});

describe('heropenen', () => {
  const dicht = gegeven(...tot.ondersteuning, plan(), afsluiting());

  it('kan binnen een jaar door één persoon, naar een fase die er geweest is', () => {
    expect(types(dicht.als(heropening('ondersteuning'), {}, opDag('2027-03-12')))).toEqual(['Heropend']);
    expect(types(dicht.als(heropening('ondersteuning'), {}, opDag('2027-03-13')))).toEqual(['HeropenenGevraagd']);
    expect(veld(dicht.als(heropening('waakvlam')))).toBe('naar');
    expect(veld(dicht.als({ ...heropening('matching'), reden: '' }))).toBe('reden');
  });

  it('vraagt na een jaar een tweede persoon, die hetzelfde wil', () => {
    const dag = '2028-01-10';
    const gevraagd = gegeven(...tot.ondersteuning, afsluiting(), later(heropening('matching'), dag));
    expect(reden(gevraagd.als(heropening('matching'), {}, opDag(dag)))).toContain('tweede persoon');
    expect(veld(gevraagd.als(heropening('ondersteuning'), ander, opDag(dag)))).toBe('naar');
    expect(gevraagd.na(later(heropening('matching'), dag, ander))).toMatchObject({ fase: 'matching' });
  });

  it('laat niets van lang geleden doortellen', () => {
    const { ondersteuning } = dicht.na(later(heropening('ondersteuning'), '2026-12-01'));
    expect(ondersteuning).toMatchObject({
      ...{ ritmeVanaf: '2026-12-01', evaluatieVanaf: '2026-12-01', ervaringVanaf: '2026-12-01', stappenVanaf: '2026-12-01' },
      ...{ ondersteunerId: 'eerste', plan: { doelen: plan().doelen } },
    });
  });
});
