import { describe, expect, it } from 'vitest';
import type { HoudApart, VoegSamen, WijzigPersoon } from '../../../domain/traject/commands.ts';
import { triage } from '../../support/commands.ts';
import { gegeven, meldAan, reden, tot, types, veld } from './given.ts';

const voegSamen = (persoonId: string, waarom = 'zelfde stem'): VoegSamen => ({ type: 'VoegSamen', persoonId, reden: waarom });
const houdApart = (persoonId: string, waarom = 'haar tweelingzus'): HoudApart => ({
  type: 'HoudApart',
  persoonId,
  reden: waarom,
});
const wijzig = (persoon: WijzigPersoon['persoon']): WijzigPersoon => ({ type: 'WijzigPersoon', persoon });

describe('een aanmelding van iemand die al bekend is', () => {
  it('wordt een nieuw traject van die persoon; er staat bij van wie zij kwam en waarom', () => {
    const { als, na } = gegeven(...tot.aanmelding);
    expect(als(voegSamen('bekend'))).toMatchObject([
      { type: 'Samengevoegd', persoonId: 'bekend', vorigePersoonId: 'p', reden: 'zelfde stem' },
    ]);
    expect(na(voegSamen('bekend'))).toMatchObject({ persoonId: 'bekend', fase: 'aanmelding', stay: 1 });
  });

  it('blijft van die persoon in elke volgende fase', () => {
    const [eerst, ...verder] = tot.ondersteuning;
    expect(gegeven(eerst ?? meldAan(), voegSamen('bekend'), ...verder).traject).toMatchObject({
      fase: 'ondersteuning',
      persoonId: 'bekend',
    });
  });

  it('wordt niet samengevoegd met wie niet bestaat, met zichzelf, of zonder reden', () => {
    const { als } = gegeven(...tot.aanmelding);
    expect(veld(als(voegSamen('onbekend')))).toBe('persoonId');
    expect(reden(als(voegSamen('p')))).toBe('dit is al dezelfde persoon');
    expect(veld(als(voegSamen('bekend', ' ')))).toBe('reden');
  });
});

describe('twee mensen die op elkaar lijken', () => {
  it('worden apart gehouden, en dat wordt onthouden, ook in een volgende fase', () => {
    const [eerst, ...verder] = tot.matching;
    const { traject, als } = gegeven(eerst ?? meldAan(), houdApart('bekend'), ...verder);
    expect(traject).toMatchObject({ fase: 'matching', persoonId: 'p', apartGehoudenVan: ['bekend'] });
    expect(reden(als(houdApart('bekend')))).toBe('dit is al vastgelegd');
  });

  it('worden niet apart gehouden zonder reden, of van wie niet bestaat', () => {
    const { als } = gegeven(...tot.aanmelding);
    expect([veld(als(houdApart('onbekend'))), veld(als(houdApart('bekend', '')))]).toEqual(['persoonId', 'reden']);
  });
});

describe('persoonsgegevens', () => {
  it('veranderen alleen waar iets gezegd is', () => {
    const { als } = gegeven(...tot.ondersteuning);
    expect(als(wijzig({ telefoon: '0612345678' }))).toMatchObject([
      { type: 'PersoonGewijzigd', persoon: { telefoon: '0612345678' } },
    ]);
    expect(veld(als(wijzig({})))).toBe('persoon');
    expect(veld(als(wijzig({ naam: ' ' })))).toBe('persoon.naam');
    expect(veld(als(wijzig({ geboortedatum: '2026-03-13' })))).toBe('persoon.geboortedatum');
  });

  it('plannen met een geboortedatum de achttiende verjaardag', () => {
    const { als, na } = gegeven(...tot.aanmelding);
    expect(types(als(wijzig({ geboortedatum: '2012-05-04' })))).toEqual(['PersoonGewijzigd', 'MomentVastgelegd']);
    expect(na(wijzig({ geboortedatum: '2012-05-04' })).momenten).toMatchObject([{ soort: '18 jaar', op: '2030-05-04' }]);
  });
});

describe('een vertegenwoordiger', () => {
  const ouder = { naam: 'Een ouder', rol: 'ouder', telefoon: '0612345678' } as const;

  it('komt mee met de aanmelding, of wordt later vastgelegd', () => {
    expect(gegeven(meldAan({ vertegenwoordiger: ouder })).traject).toMatchObject({ vertegenwoordiger: ouder });
    const { na } = gegeven(...tot.aanmelding, { type: 'LegVertegenwoordigerVast', vertegenwoordiger: ouder });
    expect(na(triage('toelaten'))).toMatchObject({ fase: 'matching', vertegenwoordiger: ouder });
  });

  it('kan er ook niet meer zijn', () => {
    const { na } = gegeven(meldAan({ vertegenwoordiger: ouder }));
    expect(na({ type: 'LegVertegenwoordigerVast', vertegenwoordiger: null })).not.toHaveProperty('vertegenwoordiger');
  });
});

describe('hoe een aanmelding binnenkwam', () => {
  it('is met het formulier als niemand het zegt, en blijft bewaard', () => {
    expect(gegeven(meldAan()).traject.kanaal).toBe('formulier');
    const [, ...verder] = tot.ondersteuning;
    expect(gegeven(meldAan({ kanaal: 'telefoon' }), ...verder).traject.kanaal).toBe('telefoon');
  });

  it('zegt ook uit welke vraag vooraf zij kwam, alleen in de geschiedenis', () => {
    const { events, traject } = gegeven(meldAan({ vraagvooraf: 'vraag' }));
    expect(events).toMatchObject([{ type: 'Aangemeld', vraagvooraf: 'vraag' }]);
    expect(traject).not.toHaveProperty('vraagvooraf');
  });
});
