import { describe, expect, it } from 'vitest';
import { fasen, redenenAfgesloten } from '../../../domain/traject/codes.ts';
import type { TrajectCommand } from '../../../domain/traject/commands.ts';
import {
  aanvulling,
  afsluiting,
  contact,
  korte,
  nazorg,
  ontvanger,
  overdracht,
  toestemming,
  triage,
} from '../../support/commands.ts';
import { gegeven, meldAan, naDoorverwijzing, nu, reden, tot, types, vandaag, veld } from './given.ts';

describe('een aanmelding', () => {
  it('begint in haar eerste verblijf, met alles wat onbekend is als onbekend', () => {
    const { traject } = gegeven(meldAan({ feiten: {}, regio: 'onbekend' }));
    expect(traject).toMatchObject({ fase: 'aanmelding', stay: 1, regio: 'onbekend', teldoelgroep: 'onbekend', ontvangenOp: nu });
    expect(traject.feiten.langdurig).toBe('onbekend');
    expect(traject.toestemming['delen met het overleg'].waarde).toBe('onbekend');
  });

  it.each([
    ['persoon.naam', { persoon: { id: 'p', naam: '  ' } }],
    ['hulpvraag', { hulpvraag: '' }],
    ['aanmelder', { aanmelder: { soort: 'naaste', naam: 'N' } }],
    ['persoon.geboortedatum', { persoon: { id: 'p', naam: 'N', geboortedatum: '2027-01-01' } }],
    ['toestemmingAanmelden', { toestemmingAanmelden: 'nee' }],
  ] as const)('wordt geweigerd zonder wat echt nodig is: %s', (naam, rest) => {
    expect(veld(gegeven().als(meldAan(rest as Parameters<typeof meldAan>[0])))).toBe(naam);
  });

  it('komt er maar één keer', () => {
    expect(reden(gegeven(...tot.aanmelding).als(meldAan()))).toBe('deze aanmelding is er al');
  });

  it('wacht op de aanvulling; dan kan er niet ook nog triage zijn', () => {
    const { traject, als, na } = gegeven(meldAan(), triage('aanvullen'));
    expect(traject).toMatchObject({ fase: 'aanmelding', aanvulling: 'gevraagd', stay: 2 });
    expect(reden(als(triage('toelaten')))).toContain('om aanvulling gevraagd');
    expect(na(aanvulling({ feiten: { langdurig: 'ja' } }))).toMatchObject({
      aanvulling: 'ontvangen',
      stay: 2,
      feiten: { langdurig: 'ja' },
    });
    expect(na(korte.stopAanvullen, triage('toelaten'))).toMatchObject({ fase: 'matching', stay: 3 });
  });

  it('telt mee met de doelgroep die een aanvulling bekend maakt', () => {
    const { na } = gegeven(meldAan({ feiten: {} }), triage('aanvullen'));
    expect(na({ type: 'GeefAanvulling', tekst: 'de brief van de arts', feiten: { doelgroep: 'NAH' } })).toMatchObject({
      teldoelgroep: 'NAH',
      feiten: { doelgroep: 'NAH' },
    });
  });

  it('wordt niet doorverwezen of voorgelegd zonder toestemming om te delen', () => {
    const { als } = gegeven(...tot.aanmelding);
    for (const uitkomst of ['doorverwijzen', 'grijs gebied'] as const) expect(veld(als(triage(uitkomst)))).toBe('toestemming');
  });

  it.each([
    ['motivering', triage('toelaten', { motivering: ' ' })],
    ['wat', triage('aanvullen', { wat: '' })],
    ['dilemma.tekst', triage('grijs gebied', { dilemma: { tekst: '', criterium: 'x' } })],
    ['dilemma.criterium', triage('grijs gebied', { dilemma: { tekst: 'x', criterium: '' } })],
  ])('wordt niet besloten zonder %s', (naam, command) => {
    expect(veld(gegeven(...tot.aanmelding).als(command))).toBe(naam);
  });

  it('anders beslist dan voorgesteld, telt als kennis', () => {
    const { traject } = gegeven(...tot.matching);
    expect(traject.besluiten).toEqual([
      expect.objectContaining({ bij: 'triage', uitkomst: 'toelaten', afwijkendVan: 'aanvullen' }),
    ]);
  });

  it('eindigt als de toestemming voor de aanmelding nee wordt, in welke fase ook', () => {
    for (const stappen of Object.values(tot)) {
      const { als, na } = gegeven(...stappen);
      expect(types(als(toestemming('aanmelden', 'nee')))).toEqual(['ToestemmingVastgelegd', 'Afgesloten']);
      expect(na(toestemming('aanmelden', 'nee'))).toMatchObject({ fase: 'afgesloten', reden: 'ingetrokken' });
    }
  });

  it('gaat door als iemand nee zegt tegen delen', () => {
    expect(gegeven(...tot.aanmelding).na(toestemming('delen met het overleg', 'nee'))).toMatchObject({
      fase: 'aanmelding',
      stay: 1,
    });
  });
});

describe('ondersteuning en overdracht', () => {
  const { als, na } = gegeven(...tot.ondersteuning);

  it('een contact ligt niet in de toekomst, niet vóór de start, en duurt geen 25 uur', () => {
    expect(veld(als(contact('2026-03-13')))).toBe('op');
    expect(veld(als(contact('2026-03-11')))).toBe('op');
    expect(veld(als(contact(vandaag, { uren: 25 })))).toBe('uren');
    expect(veld(als(contact(vandaag, { uren: 0 })))).toBe('uren');
    expect(na(contact(vandaag))).toMatchObject({ fase: 'ondersteuning', ondersteuning: { ritmeVanaf: vandaag } });
  });

  it('de inzet verandert alleen naar een andere, met een reden', () => {
    expect(veld(als({ type: 'WijzigInzet', inzet: 'regulier', reden: 'x' }))).toBe('inzet');
    expect(veld(als({ type: 'WijzigInzet', inzet: 'laag', reden: '' }))).toBe('reden');
    expect(na({ type: 'WijzigInzet', inzet: 'laag', reden: 'het gaat goed' })).toMatchObject({
      ondersteuning: { inzet: 'laag' },
    });
  });

  it('overdragen kan niet zonder toestemming om te delen', () => {
    expect(veld(als(overdracht()))).toBe('toestemming');
  });

  it.each([korte.weigerOverdracht, korte.trekOverdrachtIn])(
    'na $type gaat de ondersteuning gewoon door, in een nieuw verblijf',
    (command) => {
      const gevraagd = gegeven(...tot.overdracht);
      const terug = gevraagd.na(command);
      expect(terug).toMatchObject({
        fase: 'ondersteuning',
        ondersteuning: gevraagd.traject.ondersteuning,
        stay: gevraagd.traject.stay + 1,
      });
    },
  );
});

describe('nazorg', () => {
  it('die stand houdt, sluit af met een reden naar wie overnam', () => {
    expect(gegeven(...tot.nazorg).na(nazorg(true))).toMatchObject({
      fase: 'afgesloten',
      reden: 'overgedragen aan gemeente',
      vanuit: 'nazorg',
    });
    const wlz = toegestaanNaar('cliëntondersteuning Wlz');
    expect(wlz.na(korte.aanvaardDoorverwijzing, nazorg(true))).toMatchObject({ reden: 'overgedragen aan regulier' });
  });

  it('die geen stand houdt na overdracht, gaat terug naar dezelfde Metgezel, met een ritme vanaf vandaag', () => {
    expect(gegeven(...tot.nazorg).na(nazorg(false))).toMatchObject({
      ...{ fase: 'ondersteuning', ondersteuning: { ondersteunerId: 'eerste', ritmeVanaf: vandaag } },
    });
  });

  it('die geen stand houdt na doorverwijzing, gaat terug naar de aanmelding', () => {
    expect(gegeven(...naDoorverwijzing).na(nazorg(false))).toMatchObject({ fase: 'aanmelding', aanvulling: 'niet gevraagd' });
  });

  const toegestaanNaar = (soort: 'cliëntondersteuning Wlz') =>
    gegeven(meldAan(), toestemming('delen met wie overneemt'), triage('doorverwijzen', { ontvanger: { ...ontvanger, soort } }));
});

describe('elke fase', () => {
  const alle = { ...tot, 'nazorg na doorverwijzing': naDoorverwijzing };

  it('bestaat', () => {
    expect(Object.keys(tot).sort()).toEqual(fasen.filter((fase) => fase !== 'afgesloten').sort());
    for (const [fase, stappen] of Object.entries(tot)) expect(gegeven(...stappen).traject.fase).toBe(fase);
  });

  it.each(Object.entries(alle))('kan worden afgesloten: %s', (_, stappen) => {
    const { na, traject } = gegeven(...stappen);
    for (const waarom of redenenAfgesloten)
      expect(na(afsluiting(waarom))).toMatchObject({
        fase: 'afgesloten',
        reden: waarom,
        vanuit: traject.fase,
        stay: traject.stay + 1,
      });
  });

  it('weigert wat bij een andere fase hoort, en zegt in welke fase het traject is', () => {
    const perFase: Record<string, TrajectCommand> = {
      aanmelding: triage('toelaten'),
      matching: { type: 'DoeMatchvoorstel', kandidaten: ['eerste'] },
      ondersteuning: { type: 'WijzigInzet', inzet: 'laag', reden: 'x' },
      overdracht: korte.aanvaardOverdracht,
      doorverwijzing: korte.aanvaardDoorverwijzing,
      nazorg: nazorg(true),
    };
    for (const [fase, stappen] of Object.entries(tot))
      for (const [hoortBij, command] of Object.entries(perFase)) {
        if (fase === hoortBij) continue;
        expect(reden(gegeven(...stappen).als(command))).toContain(`nu in de fase ${fase}`);
      }
  });

  it('die afgesloten is, neemt niets meer aan', () => {
    const { als } = gegeven(...tot.aanmelding, afsluiting());
    for (const command of [triage('toelaten'), afsluiting(), toestemming('aanmelden'), contact(vandaag), nazorg(true)])
      expect(reden(als(command))).not.toBe('niet geweigerd');
  });
});
