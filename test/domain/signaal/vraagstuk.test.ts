import { describe, expect, it } from 'vitest';
import type { HoorVanVraagstuk, SignaalCommand } from '../../../domain/signaal/commands.ts';
import { storyCodes } from '../../../domain/signaal/story-facts.ts';
import { directTasks, timedTasks } from '../../../domain/signaal/tasks.ts';
import { nieuwsVan, teMelden } from '../../../domain/signaal/te-melden.ts';
import { signaalThing } from '../../../domain/signaal/thing.ts';
import {
  adviesraad,
  afsluiting,
  erin,
  escaleer,
  gebeurd,
  geefSignaal,
  kiesStrategie,
  regioOost,
  type Stap,
  sluitAf,
  stand,
  stap,
  systeem,
  toezegging,
  tot,
  vraagstuk,
  weigering,
} from './given.ts';

const plaats: SignaalCommand = { type: 'PlaatsInVraagstuk', vraagstukId: 'vraagstuk' };
const hoor = (versie: number, rest: Partial<HoorVanVraagstuk> = {}): Stap => [
  { type: 'HoorVanVraagstuk', vraagstukId: 'vraagstuk', versie, wat: 'stap gezet', ...rest },
  { actor: systeem },
];
const inVraagstuk: Stap[] = tot['in vraagstuk'];

describe('een signaal in een vraagstuk', () => {
  it('heeft geen eigen klok: wat er gebeurt, gebeurt met het vraagstuk', () => {
    for (const fase of ['afpellen', 'strategie', 'aanpak', 'duiding', 'beleid', 'monitoring'] as const) {
      const signaal = stand(...tot[fase], plaats);
      expect(signaal).toMatchObject({ fase: 'in vraagstuk', vraagstukId: 'vraagstuk', gehoordTot: 0 });
      expect([...directTasks(signaal), ...timedTasks(signaal)]).toEqual([]);
    }
  });

  it('komt er weer uit, met een reden, en begint dan bij de strategie; wat nooit is afgepeld bij het afpellen', () => {
    const eruit: SignaalCommand = { type: 'HaalUitVraagstuk', reden: 'het is toch iets anders' };
    expect(stand(...inVraagstuk, eruit)).toMatchObject({ fase: 'strategie', niveau: 'regio' });
    expect(stand(...tot.beleid, plaats, eruit)).toMatchObject({ fase: 'strategie', niveau: 'landelijk' });
    expect(stand(geefSignaal(), plaats, eruit).fase).toBe('afpellen');
    expect(weigering(...inVraagstuk, { ...eruit, reden: '' })).toMatchObject({ field: 'reden' });
    expect(weigering(...tot.aanpak, eruit).reason).toContain('alleen in de fase in vraagstuk');
  });

  const vanRegio = (regio: 'Oost' | 'West') => ({ anderen: [vraagstuk({ niveau: 'regio', regio })] });
  it('past in een landelijk vraagstuk, of in een van de eigen regio', () => {
    expect(stand(...tot.aanpak, [plaats, vanRegio('Oost')]).fase).toBe('in vraagstuk');
    expect(stand(geefSignaal({ regio: 'onbekend' }), [plaats, vanRegio('West')]).fase).toBe('in vraagstuk');
  });

  it.each<[string, Stap[], Stap, string | undefined, string]>([
    [
      'een vraagstuk in zichzelf',
      tot.vraagstuk,
      { type: 'PlaatsInVraagstuk', vraagstukId: 'signaal' },
      'vraagstukId',
      'een vraagstuk kan niet in zichzelf',
    ],
    ['een vraagstuk in een vraagstuk', tot.vraagstuk, plaats, 'vraagstukId', 'een vraagstuk kan niet in een ander vraagstuk'],
    ['in een tweede vraagstuk', inVraagstuk, plaats, undefined, 'dit signaal is al in een vraagstuk; haal het daar eerst uit'],
    ['na het einde', tot.afgesloten, plaats, undefined, 'dit signaal is afgesloten'],
    ['een concept', [geefSignaal({ wat: '' })], plaats, 'wat', 'schrijf eerst wat het knelpunt is'],
    [
      'met een vraag om escalatie',
      [...tot.aanpak, escaleer()],
      plaats,
      undefined,
      'er wacht nog een vraag om escalatie op antwoord; trek die eerst in',
    ],
    ['in wat er niet is', tot.aanpak, [plaats, { anderen: [] }], 'vraagstukId', 'dit vraagstuk bestaat niet'],
    [
      'in een signaal',
      tot.aanpak,
      { type: 'PlaatsInVraagstuk', vraagstukId: 'ander' },
      'vraagstukId',
      'kies een vraagstuk; dit is een signaal',
    ],
    [
      'in een afgesloten vraagstuk',
      tot.aanpak,
      [plaats, { anderen: [vraagstuk({ fase: 'afgesloten' })] }],
      'vraagstukId',
      'dit vraagstuk is afgesloten',
    ],
    [
      'in een vraagstuk van een andere regio',
      tot.aanpak,
      [plaats, vanRegio('West')],
      'vraagstukId',
      'dit vraagstuk is van regio West; kies een landelijk vraagstuk',
    ],
    [
      'wat landelijk is in een regionaal vraagstuk',
      tot.duiding,
      [plaats, vanRegio('Oost')],
      'vraagstukId',
      'dit signaal is al op het niveau landelijk; dit vraagstuk is van een regio',
    ],
  ])('%s wordt geweigerd', (_wat, eerder, command, field, reason) => {
    const geweigerd = weigering(...eerder, command);
    expect([geweigerd.field, geweigerd.reason]).toEqual([field, reason]);
  });
});

describe('wat met een vraagstuk gebeurt', () => {
  const bijOost = (command: SignaalCommand, dagen = 0): Stap => [command, { actor: regioOost }, dagen];
  const bezig: Stap[] = [...tot.vraagstuk, bijOost(kiesStrategie()), bijOost(stap(), 1)];

  it('is nieuws voor elk signaal erin, tot het is gedeeld', () => {
    expect(storyCodes(stand(...tot.vraagstuk)).teDelen).toBeNull();
    expect(storyCodes(stand(...bezig))).toMatchObject({ teDelen: 2, niveau: 'regio' });
    const gezegd = { type: 'HoorVanVraagstuk', vraagstukId: 'signaal' };
    expect(nieuwsVan(stand(...bezig))).toEqual([
      { ...gezegd, versie: 1, wat: 'strategie gekozen' },
      { ...gezegd, versie: 2, wat: 'stap gezet' },
    ]);
    const gedeeld = stand(...bezig, [{ type: 'MarkeerGedeeld', versie: 2 }, { actor: systeem }]);
    expect([storyCodes(gedeeld).teDelen, nieuwsVan(gedeeld)]).toEqual([null, []]);
    const half = stand(...bezig, { type: 'MarkeerGedeeld', versie: 1 });
    expect([storyCodes(half).teDelen, nieuwsVan(half)]).toEqual([2, [{ ...gezegd, versie: 2, wat: 'stap gezet' }]]);
  });

  it('is geen nieuws bij een signaal, of als het alleen de Adviesraad aangaat', () => {
    expect(storyCodes(stand(...tot.aanpak)).teDelen).toBeNull();
    expect(storyCodes(stand(...tot.vraagstuk, { type: 'LegVerhaalVast', verhaal: 'een gezin wacht' })).teDelen).toBeNull();
  });

  it('wordt één keer gedeeld, en niet voordat het er is', () => {
    const gedeeld: SignaalCommand = { type: 'MarkeerGedeeld', versie: 2 };
    expect(weigering(...bezig, gedeeld, gedeeld)).toMatchObject({ field: 'versie', reason: 'dit nieuws is al gedeeld' });
    expect(weigering(...bezig, { type: 'MarkeerGedeeld', versie: 3 }).reason).toBe('dit nieuws is er nog niet');
    expect(weigering(...tot.aanpak, gedeeld).reason).toBe('alleen nieuws van een vraagstuk wordt gedeeld');
  });

  it('als laatste ook: een gesloten vraagstuk is pas klaar als zijn signalen het weten', () => {
    const dicht = stand(...bezig, bijOost(sluitAf({ watWerkte: 'samen aan tafel' }), 2));
    expect(signaalThing(dicht)).toMatchObject({ kind: 'vraagstuk', ended: false, gevraagd: [] });
    expect(nieuwsVan(dicht)).toMatchObject([
      { versie: 1 },
      { versie: 2 },
      { versie: 3, wat: 'afgesloten', sluit: { ...afsluiting, watWerkte: 'samen aan tafel' } },
    ]);
    expect(nieuwsVan(dicht).filter(({ sluit }) => sluit)).toHaveLength(1);
    expect(signaalThing(stand(...bezig, bijOost(sluitAf(), 2), { type: 'MarkeerGedeeld', versie: 3 })).ended).toBe(true);
    const weg = stand(...bezig, bijOost({ type: 'TrekIn', reden: 'bleek iets anders' }, 2));
    expect(nieuwsVan(weg).at(-1)).toMatchObject({ wat: 'ingetrokken', los: true });
  });
});

describe('horen van een vraagstuk', () => {
  it('gaat op volgorde en één keer; wat al gehoord is, wordt geweigerd', () => {
    expect(stand(...inVraagstuk, hoor(2), hoor(5))).toMatchObject({ fase: 'in vraagstuk', gehoordTot: 5 });
    for (const versie of [4, 5])
      expect(weigering(...inVraagstuk, hoor(5), hoor(versie))).toMatchObject({
        field: 'versie',
        reason: 'dit signaal hoorde dit al',
      });
  });

  it('is alleen voor wie erin is', () => {
    const nietHierin = 'dit signaal is niet (meer) in dit vraagstuk';
    expect(weigering(...tot.aanpak, hoor(1)).reason).toBe(nietHierin);
    expect(weigering(...inVraagstuk, hoor(1, { vraagstukId: 'een ander' })).reason).toBe(nietHierin);
  });

  it('sluit niet zolang in een signaal erin nog een toezegging openstaat; intrekken kan wel', () => {
    const inBeeld = { actor: regioOost, erin: [erin(), erin({ referentie: 'S-2026-00007', toezeggingen: 1 })] };
    const reason = 'in S-2026-00007 staat nog een toezegging open; rond die daar af, of haal dat signaal eerst uit het vraagstuk';
    const open: Stap[] = [...tot.vraagstuk, [kiesStrategie(), { actor: regioOost }]];
    expect(weigering(...open, [sluitAf(), inBeeld])).toEqual({ refused: true, reason });
    expect(stand(...open, [sluitAf(), { ...inBeeld, erin: [erin()] }]).fase).toBe('afgesloten');
    expect(stand(...open, [{ type: 'TrekIn', reden: 'bleek iets anders' }, inBeeld]).fase).toBe('afgesloten');
  });

  it('sluit het signaal als het vraagstuk sluit, met hetzelfde resultaat', () => {
    expect(stand(...inVraagstuk, hoor(3, { wat: 'afgesloten', sluit: afsluiting }))).toMatchObject({
      ...{ fase: 'afgesloten', reden: 'met vraagstuk', resultaat: 'klein', vraagstukId: 'vraagstuk' },
    });
  });

  it('laat het signaal vrij als het vraagstuk is ingetrokken, of als hier nog een toezegging openstaat', () => {
    expect(stand(...inVraagstuk, hoor(3, { wat: 'ingetrokken', los: true }))).toMatchObject({ fase: 'strategie' });
    const beloofd = stand(...tot.aanpak, toezegging(), plaats, hoor(3, { wat: 'afgesloten', sluit: afsluiting }));
    expect(beloofd.fase).toBe('strategie');
    expect(directTasks(beloofd)).toContainEqual(expect.objectContaining({ kind: 'toezegging' }));
  });
});

describe('de Adviesraad', () => {
  const geef: Stap = [{ type: 'GeefAdvies', adviesId: 'advies', advies: 'bel het gezin eerst' }, { actor: adviesraad }];
  const antwoord: SignaalCommand = { type: 'BeantwoordAdvies', adviesId: 'advies', antwoord: 'dat doen wij' };

  it('leest een verhaal en geeft advies; dat krijgt antwoord', () => {
    const gevraagd = stand(...tot.vraagstuk, { type: 'LegVerhaalVast', verhaal: 'een gezin wacht' }, geef);
    expect(gevraagd).toMatchObject({ verhaal: 'een gezin wacht', adviezen: [{ id: 'advies', door: 'adviesraad' }] });
    expect(directTasks(gevraagd)).toContainEqual({ kind: 'advies', key: 'advies' });
    const beantwoord = stand(...tot.vraagstuk, geef, antwoord);
    expect(beantwoord.adviezen).toMatchObject([{ antwoord: 'dat doen wij' }]);
    expect(directTasks(beantwoord)).not.toContainEqual(expect.objectContaining({ kind: 'advies' }));
  });

  it.each<[string, Stap[], Stap, string | undefined, string]>([
    [
      'een verhaal bij een signaal',
      tot.aanpak,
      { type: 'LegVerhaalVast', verhaal: 'x' },
      undefined,
      'dit kan alleen bij een vraagstuk',
    ],
    ['een leeg verhaal', tot.vraagstuk, { type: 'LegVerhaalVast', verhaal: '' }, 'verhaal', 'schrijf het verhaal op'],
    ['een leeg advies', tot.vraagstuk, { type: 'GeefAdvies', adviesId: 'advies', advies: '' }, 'advies', 'schrijf uw advies op'],
    ['twee keer hetzelfde advies', [...tot.vraagstuk, geef], geef, 'adviesId', 'dit advies is al gegeven'],
    ['advies bij een signaal', tot.aanpak, geef, undefined, 'dit kan alleen bij een vraagstuk'],
    ['advies na het einde', [...tot.vraagstuk, sluitAf()], geef, undefined, 'dit vraagstuk is afgesloten'],
    ['een antwoord op wat er niet is', tot.vraagstuk, antwoord, 'adviesId', 'dit advies staat hier niet'],
    ['een tweede antwoord', [...tot.vraagstuk, geef, antwoord], antwoord, 'adviesId', 'dit advies is al beantwoord'],
    [
      'een leeg antwoord',
      [...tot.vraagstuk, geef],
      { ...antwoord, antwoord: '' },
      'antwoord',
      'schrijf wat wij met het advies doen',
    ],
  ])('%s wordt geweigerd', (_wat, eerder, command, field, reason) => {
    const geweigerd = weigering(...eerder, command);
    expect([geweigerd.field, geweigerd.reason]).toEqual([field, reason]);
  });
});

describe('wat de gever hoort', () => {
  const meldingen = (...stappen: Stap[]) => gebeurd(...stappen).map(teMelden);

  it('is elke verandering, maar niet het geven zelf', () => {
    expect(meldingen(...tot.monitoring)).toEqual([null, 'afgepeld', 'strategie gekozen', 'aanpak klaar']);
    expect(meldingen(...tot.beleid).slice(3)).toEqual(['escalatie gevraagd', 'geescaleerd', 'escalatie gevraagd', 'geescaleerd']);
    expect(meldingen(...inVraagstuk, hoor(1)).slice(2)).toEqual(['in vraagstuk', 'nieuws van het vraagstuk']);
  });

  it('is van een monitoring die niet goed was, de stap terug', () => {
    const slecht: Stap = [{ type: 'LegMonitoringVast', goed: false, bevinding: 'het helpt niet' }, {}, 91];
    expect(meldingen(...tot.monitoring, slecht).slice(-2)).toEqual([null, 'stap terug']);
  });
});
