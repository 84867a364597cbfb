import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../domain/actor.ts';
import { policy } from '../../../domain/rechten/policy.ts';
import { kentSignaal, magSignaal, type SignaalActie, signaalPolicy } from '../../../domain/signaal/rechten.ts';
import type { Signaal } from '../../../domain/signaal/state.ts';
import {
  adviesraad,
  gebruiker,
  geefSignaal,
  gever,
  landelijk,
  manager,
  opDienst,
  openVraagstuk,
  regioOost,
  regioWest,
  stand,
  systeem,
  tot,
} from './given.ts';

const collega = gebruiker('collega', [{ rol: 'gcoer', regio: 'Oost' }]);
const link: Actor = { soort: 'link', id: 'link', taakId: 'taak', partij: 'ontvanger' };
const publiek: Actor = { soort: 'publiek', id: 'publiek' };
const mensen = { gever, collega, regioOost, regioWest, opDienst, landelijk, adviesraad, manager, link, publiek };
type Wie = keyof typeof mensen;
const alle = Object.keys(mensen) as Wie[];

const inOost = stand(...tot.aanpak);
const zonderRegio = stand(geefSignaal({ regio: 'onbekend' }));
const landelijkSignaal = stand(...tot.duiding);
const vraagstukOost = stand(...tot.vraagstuk);
const vraagstukLand = stand(...tot['landelijk vraagstuk']);

const wieMag = (actie: SignaalActie, signaal: Signaal | null): Wie[] =>
  alle.filter((wie) => magSignaal(mensen[wie], actie, signaal));

describe('wie een signaal leest', () => {
  it.each<[string, Signaal, Wie[]]>([
    ['van regio Oost: gever, die regio en landelijk', inOost, ['gever', 'regioOost', 'landelijk']],
    ['zonder regio: gever, landelijke dienst en landelijk', zonderRegio, ['gever', 'opDienst', 'landelijk']],
    ['dat landelijk is: dezelfde mensen', landelijkSignaal, ['gever', 'regioOost', 'landelijk']],
    ['als vraagstuk van Oost: die regio, landelijk en de Adviesraad', vraagstukOost, ['regioOost', 'landelijk', 'adviesraad']],
    [
      'als landelijk vraagstuk: elke regio, want hun signalen horen erin',
      vraagstukLand,
      ['regioOost', 'regioWest', 'opDienst', 'landelijk', 'adviesraad'],
    ],
  ])('%s', (_wat, signaal, wie) => {
    expect(wieMag('signaal.lezen', signaal)).toEqual(wie);
  });

  it('bestaat voor de programmamanager alleen als kaart, op landelijk niveau', () => {
    expect(kentSignaal(manager, landelijkSignaal)).toBe(true);
    expect(kentSignaal(manager, inOost)).toBe(false);
    expect(kentSignaal(collega, inOost)).toBe(false);
  });
});

describe('wie iets met een signaal doet', () => {
  const eigenaar: SignaalActie[] = [
    ...(['KiesStrategie', 'LegStapVast', 'Escaleer', 'TrekEscalatieIn', 'LegToezeggingVast', 'LaatToezeggingVervallen'] as const),
    ...(['RondAanpakAf', 'LegMonitoringVast', 'ZetStapTerug', 'SluitAf', 'VoegSamenMet', 'Splits', 'LegVerhaalVast'] as const),
  ];

  it.each(eigenaar)('is van wie het niveau heeft: %s', (actie) => {
    expect(wieMag(actie, inOost)).toEqual(['regioOost']);
    expect(wieMag(actie, zonderRegio)).toEqual(['opDienst']);
    expect(wieMag(actie, landelijkSignaal)).toEqual(['landelijk']);
  });

  it.each<[SignaalActie, Signaal | null, Wie[]]>([
    ['GeefSignaal', null, ['gever', 'collega', 'regioOost', 'regioWest', 'opDienst', 'landelijk', 'adviesraad']],
    ['OpenVraagstuk', null, ['regioOost', 'regioWest', 'opDienst', 'landelijk']],
    ['PelAf', inOost, ['gever', 'regioOost']],
    ['VulAan', inOost, ['gever', 'regioOost']],
    ['VulAan', landelijkSignaal, ['gever', 'landelijk']],
    ['AanvaardEscalatie', inOost, ['landelijk']],
    ['WeigerEscalatie', inOost, ['landelijk']],
    ['NeemOver', inOost, ['landelijk']],
    ['NeemOver', landelijkSignaal, []],
    ['GeefMeerTijd', inOost, ['landelijk']],
    ['GeefMeerTijd', landelijkSignaal, ['manager']],
    ['KomToezeggingNa', inOost, ['regioOost', 'link']],
    ['TrekIn', inOost, ['gever', 'regioOost']],
    ['PlaatsInVraagstuk', inOost, ['regioOost', 'landelijk']],
    ['HaalUitVraagstuk', landelijkSignaal, ['landelijk']],
    ['GeefAdvies', vraagstukOost, ['adviesraad']],
    ['GeefAdvies', inOost, []],
    ['BeantwoordAdvies', vraagstukOost, ['landelijk']],
    ['GeefTerugkoppeling', inOost, ['gever']],
  ])('%s', (actie, signaal, wie) => {
    expect(wieMag(actie, signaal)).toEqual(wie);
  });

  it.each(['GeefDeel', 'NeemSignaalOp', 'HoorVanVraagstuk', 'MarkeerGedeeld'] as const)(
    'is van het systeem alleen: %s',
    (actie) => {
      expect(wieMag(actie, inOost)).toEqual([]);
      expect(magSignaal(systeem, actie, inOost)).toBe(true);
    },
  );
});

describe('de waarnemer van wie afpelt', () => {
  const waarnemer = (voor: string[], rol: 'gcoer' | 'lid' | 'voorzitter' | 'regiocoordinator' = 'gcoer') =>
    gebruiker('waarnemer', [{ rol }], { waarnemerVoor: voor });
  const mag = (wie: Actor, signaal: Signaal): SignaalActie[] =>
    (Object.keys(signaalPolicy) as SignaalActie[]).filter((actie) => actie !== 'GeefSignaal' && magSignaal(wie, actie, signaal));
  const gegeven = stand(geefSignaal());
  const lid = gebruiker('lid', [{ rol: 'lid' }]);
  const vanEenLid = stand([geefSignaal(), { actor: lid }]);
  const overgelaten = stand([geefSignaal(), { actor: regioWest }]);

  it('leest, pelt af en vult aan: wat de herinnering vraagt; intrekken en terugkoppelen blijft van de gever', () => {
    expect(mag(waarnemer(['gever']), gegeven)).toEqual(['signaal.lezen', 'PelAf', 'VulAan']);
    expect(mag(waarnemer(['gever']), inOost)).toEqual(['signaal.lezen', 'PelAf', 'VulAan']);
  });

  it.each<[string, Actor, Signaal]>([
    ['wie een ander vervangt', waarnemer(['collega']), gegeven],
    ['wie niemand vervangt', waarnemer([]), gegeven],
    ['wie de rol niet heeft waarin het is gegeven', waarnemer(['gever'], 'regiocoordinator'), vanEenLid],
    [
      'wie iemand vervangt die het afpellen aan een andere regio overliet',
      waarnemer(['regio west'], 'regiocoordinator'),
      overgelaten,
    ],
    ['bij een vraagstuk, dat niemand afpelt', waarnemer(['regio oost'], 'regiocoordinator'), vraagstukOost],
  ])('niet: %s', (_wat, wie, signaal) => {
    expect(mag(wie, signaal)).not.toContain('VulAan');
    expect(mag(wie, signaal)).not.toContain('PelAf');
  });

  it('mag een voorzitter zijn voor een lid: die is ook lid', () => {
    expect(mag(waarnemer(['lid'], 'voorzitter'), vanEenLid)).toContain('PelAf');
  });
});

describe('wie een vraagstuk opende', () => {
  const geopend = stand([openVraagstuk(), { actor: regioOost }]);
  const overgenomen = stand(
    [openVraagstuk(), { actor: regioOost }],
    [{ type: 'NeemOver', notitie: 'nodig' }, { actor: landelijk }],
  );

  it.each(['TrekIn', 'VulAan'] as const)('doet daar niets meer aan als het van een ander is: %s', (actie) => {
    expect(wieMag(actie, geopend)).toEqual(['regioOost']);
    expect(wieMag(actie, overgenomen)).toEqual(['landelijk']);
  });

  it('vertelt niet als gever of het hielp', () => {
    expect(wieMag('GeefTerugkoppeling', geopend)).toEqual([]);
  });
});

describe('de deur voor opdrachten', () => {
  it('laat binnen wie ooit iets met een signaal mag, en niemand anders', () => {
    const rollen = Object.values(signaalPolicy).flatMap((regels) => regels.map(({ wie }) => wie));
    const binnen = new Set(policy['signaal.opdracht'].map(({ wie }) => wie));
    expect([...new Set(rollen)].filter((wie) => !wie.startsWith('link')).sort()).toEqual([...binnen].sort());
  });

  it('laat geven wie geeft, en lezen wie leest', () => {
    const van = (actie: SignaalActie) => [...new Set(signaalPolicy[actie].map(({ wie }) => wie))].sort();
    expect(van('GeefSignaal')).toEqual(policy['signaal.geven'].map(({ wie }) => wie).sort());
    expect(van('signaal.lezen')).toEqual(policy['signalen.lezen'].map(({ wie }) => wie).sort());
  });
});
