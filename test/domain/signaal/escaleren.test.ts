import { describe, expect, it } from 'vitest';
import type { SignaalCommand } from '../../../domain/signaal/commands.ts';
import type { SignaalErin } from '../../../domain/signaal/facts.ts';
import { directTasks, timedTasks } from '../../../domain/signaal/tasks.ts';
import {
  erin,
  escaleer,
  kiesStrategie,
  landelijk,
  nu,
  openVraagstuk,
  pelAf,
  regioOost,
  rondAf,
  type Stap,
  stand,
  tot,
  weigering,
} from './given.ts';

const terug = (rest: { reden?: string; naarRegio?: boolean } = {}): SignaalCommand => ({
  ...{ type: 'ZetStapTerug', reden: 'eerst nog dichtbij proberen' },
  ...rest,
});
const neemOver: SignaalCommand = { type: 'NeemOver', notitie: 'dit speelt in drie regio’s' };
const aanvaard: SignaalCommand = { type: 'AanvaardEscalatie', toelichting: 'afgesproken met het ministerie' };
const plek = (...stappen: Stap[]) => {
  const { fase, niveau } = stand(...stappen);
  return { fase, niveau };
};

describe('escaleren', () => {
  it.each(['strategie', 'aanpak', 'monitoring'] as const)(
    'vraagt een mens uit de fase %s: de fase blijft, en de landelijk coördinator wordt om antwoord gevraagd',
    (fase) => {
      const signaal = stand(...tot[fase], escaleer());
      expect(signaal).toMatchObject({ fase, niveau: 'regio', escalatie: { naar: 'landelijk', door: 'gever' } });
      expect(directTasks(signaal)).toContainEqual({ kind: 'escalatie', key: nu, vanaf: nu });
      expect([...directTasks(signaal), ...timedTasks(signaal)].length).toBe(2);
    },
  );

  it('naar landelijk begint, als het wordt aanvaard, met duiding; naar beleid met wie het is afgesproken', () => {
    expect(plek(...tot.aanpak, escaleer(), { type: 'AanvaardEscalatie' })).toEqual({ fase: 'duiding', niveau: 'landelijk' });
    expect(plek(...tot.duiding, escaleer({ naar: 'beleid' }), aanvaard)).toEqual({ fase: 'beleid', niveau: 'beleid' });
    expect(directTasks(stand(...tot.beleid))).toEqual([{ kind: 'beleid', key: '' }]);
    expect(weigering(...tot.duiding, escaleer({ naar: 'beleid' }), { type: 'AanvaardEscalatie' })).toMatchObject({
      ...{ field: 'toelichting', reason: 'schrijf met wie bij het ministerie dit is afgesproken' },
    });
  });

  it.each([
    ['geweigerd', { type: 'WeigerEscalatie', reden: 'kan in de regio' }],
    ['ingetrokken', { type: 'TrekEscalatieIn', reden: 'toch opgelost' }],
  ] as const)('blijft waar het is als het wordt %s, en kan daarna opnieuw worden gevraagd', (_wat, einde) => {
    const signaal = stand(...tot.aanpak, escaleer(), einde);
    expect(signaal).toMatchObject({ fase: 'aanpak', niveau: 'regio' });
    expect(signaal.escalatie).toBeUndefined();
    expect(weigering(...tot.aanpak, escaleer(), { ...einde, reden: '' })).toMatchObject({ field: 'reden' });
    expect(stand(...tot.aanpak, escaleer(), einde, escaleer()).escalatie?.naar).toBe('landelijk');
  });

  it.each([
    ['naar het niveau waar het al is', tot.duiding, escaleer(), 'naar', 'dit signaal is al op het niveau landelijk'],
    ['naar de regio waar het al is', tot.aanpak, escaleer({ naar: 'regio' }), 'naar', 'dit signaal is al op het niveau regio'],
    [
      'naar een lager niveau',
      tot.beleid,
      escaleer(),
      'naar',
      'dit signaal is al verder: op het niveau beleid; zet een stap terug',
    ],
    ['met twee niveaus tegelijk', tot.aanpak, escaleer({ naar: 'beleid' }), 'naar', 'na de regio komt eerst landelijk'],
    ['zonder notitie', tot.aanpak, escaleer({ notitie: '' }), 'notitie', 'schrijf wat er al is geprobeerd en wat er nodig is'],
    ['twee keer', [...tot.aanpak, escaleer()], escaleer(), 'naar', 'er is al gevraagd om escalatie naar landelijk'],
    ['na het einde', tot.afgesloten, escaleer(), undefined, 'dit signaal is afgesloten'],
    [
      'voordat het is afgepeld',
      tot.afpellen,
      escaleer(),
      undefined,
      'dit kan alleen in de fase strategie of aanpak of monitoring; dit signaal is nu in de fase afpellen',
    ],
  ] as const)('%s wordt geweigerd', (_wat, eerder, command, field, reason) => {
    const geweigerd = weigering(...eerder, command);
    expect([geweigerd.field, geweigerd.reason]).toEqual([field, reason]);
  });

  it.each([aanvaard, { type: 'WeigerEscalatie', reden: 'nee' }, { type: 'TrekEscalatieIn', reden: 'nee' }] as const)(
    'kan niet worden beantwoord als niets is gevraagd: $type',
    (command) => {
      expect(weigering(...tot.aanpak, command).reason).toBe('er is nu geen vraag om escalatie');
    },
  );
});

describe('overnemen', () => {
  it('kan zonder dat het is gevraagd, en is anders het antwoord', () => {
    expect(plek(...tot.aanpak, neemOver)).toEqual({ fase: 'duiding', niveau: 'landelijk' });
    expect(stand(...tot.aanpak, escaleer(), neemOver).escalatie).toBeUndefined();
  });

  it('wordt geweigerd voor wat al landelijk is, nog niet is afgepeld, of zonder notitie', () => {
    expect(weigering(...tot.duiding, neemOver).reason).toBe('dit signaal is al op het niveau landelijk');
    expect(weigering(...tot.afpellen, neemOver).reason).toContain('alleen in de fase strategie');
    expect(weigering(...tot.aanpak, { type: 'NeemOver', notitie: '' })).toMatchObject({ field: 'notitie' });
  });
});

describe('een stap terug', () => {
  it.each([
    ['strategie', {}, { fase: 'afpellen', niveau: 'regio' }],
    ['aanpak', {}, { fase: 'strategie', niveau: 'regio' }],
    ['duiding', {}, { fase: 'aanpak', niveau: 'regio' }],
    ['duiding', { naarRegio: true }, { fase: 'aanpak', niveau: 'regio' }],
    ['landelijke aanpak', {}, { fase: 'strategie', niveau: 'landelijk' }],
    ['landelijke aanpak', { naarRegio: true }, { fase: 'strategie', niveau: 'regio' }],
    ['beleid', {}, { fase: 'duiding', niveau: 'landelijk' }],
    ['monitoring', {}, { fase: 'aanpak', niveau: 'regio' }],
    ['landelijke monitoring', {}, { fase: 'strategie', niveau: 'landelijk' }],
    ['monitoring van beleid', {}, { fase: 'beleid', niveau: 'beleid' }],
  ] as const)('is er op elk niveau: uit %s %o', (van, rest, naar) => {
    expect(plek(...tot[van], terug(rest))).toEqual(naar);
  });

  it('uit de duiding gaat naar de strategie, als de regio er nog geen koos', () => {
    expect(plek(...tot.strategie, neemOver, terug())).toEqual({ fase: 'strategie', niveau: 'regio' });
  });

  it('van een landelijke strategie gaat naar de regio, met een nieuwe vraag', () => {
    const landelijkeKeuze: Stap[] = [...tot['landelijke aanpak'], terug()];
    expect(directTasks(stand(...landelijkeKeuze))).toEqual([{ kind: 'strategie', key: 'landelijk', variant: 'landelijk' }]);
    expect(directTasks(stand(...landelijkeKeuze, terug()))).toEqual([{ kind: 'strategie', key: '', variant: '' }]);
  });

  it('is er niet voor een landelijk vraagstuk naar een regio, en niet verder dan het begin', () => {
    const vanHetLand = 'dit vraagstuk is van het hele land; het kan niet naar een regio';
    expect(weigering(...tot['landelijk vraagstuk'], terug()).reason).toBe(vanHetLand);
    const aanpak: Stap[] = [...tot['landelijk vraagstuk'], [kiesStrategie(), { actor: landelijk }]];
    expect(weigering(...aanpak, terug({ naarRegio: true })).reason).toBe(vanHetLand);
    expect(weigering(...tot.vraagstuk, terug()).reason).toBe('verder terug kan een vraagstuk niet; trek het zo nodig in');
    for (const fase of ['afpellen', 'in vraagstuk', 'afgesloten'] as const)
      expect(weigering(...tot[fase], terug()).reason).toContain('dit kan alleen in de fase strategie');
  });

  describe('van een landelijk vraagstuk naar zijn regio', () => {
    const uitOost: Stap[] = [
      [openVraagstuk(), { actor: regioOost }],
      [neemOver, { actor: landelijk }],
    ];
    const elders = erin({ regio: 'West' });
    const past = [erin(), erin({ regio: 'onbekend' })];
    const meer = (n: number, een: SignaalErin): SignaalErin[] => [...past, ...Array.from({ length: n }, () => een)];

    it('kan met de signalen van die regio erin', () => {
      expect(plek(...uitOost, [terug(), { erin: past }])).toEqual({ fase: 'strategie', niveau: 'regio' });
    });

    it.each<[string, SignaalErin[], string]>([
      ['een', meer(1, elders), 'er zit 1 signaal uit een andere regio in; haal dat er eerst uit, of houd het landelijk'],
      ['twee', meer(2, elders), "er zitten 2 signalen uit andere regio's in; haal die er eerst uit, of houd het landelijk"],
      [
        'een dat zelf landelijk is',
        meer(1, erin({ niveau: 'landelijk' })),
        'er zit 1 signaal boven het niveau van de regio in; haal dat er eerst uit, of houd het landelijk',
      ],
    ])('kan niet met er ook nog in: %s', (_wat, signalen, reason) => {
      expect(weigering(...uitOost, [terug(), { erin: signalen }])).toMatchObject({ field: 'naarRegio', reason });
    });

    it('geldt ook uit de aanpak in een keer naar de regio, en niet voor een stap die landelijk blijft', () => {
      const aanpak: Stap[] = [...uitOost, kiesStrategie()];
      expect(weigering(...aanpak, [terug({ naarRegio: true }), { erin: [elders] }])).toMatchObject({ field: 'naarRegio' });
      expect(plek(...aanpak, [terug(), { erin: [elders] }])).toEqual({ fase: 'strategie', niveau: 'landelijk' });
    });
  });

  it('wordt geweigerd zonder reden, met een vraag om escalatie, en naar de regio als het daar al is', () => {
    expect(weigering(...tot.aanpak, terug({ reden: '' }))).toMatchObject({ field: 'reden' });
    expect(weigering(...tot.aanpak, escaleer(), terug()).reason).toContain('er wacht nog een vraag om escalatie');
    expect(weigering(...tot.aanpak, terug({ naarRegio: true }))).toMatchObject({ field: 'naarRegio' });
  });

  it('is een nieuw verblijf in een fase die er al was', () => {
    const heen = stand(...tot.strategie);
    const weer = stand(...tot.strategie, terug(), pelAf());
    expect([heen.fase, weer.fase]).toEqual(['strategie', 'strategie']);
    expect(weer.stay).toBe(heen.stay + 2);
    expect(stand(...tot.aanpak, rondAf).gehad).toEqual(['afpellen', 'strategie', 'aanpak', 'monitoring']);
  });
});
