import { describe, expect, it } from 'vitest';
import { dagInWoorden } from '../../../domain/calendar/dag.ts';
import type { SignaalCommand } from '../../../domain/signaal/commands.ts';
import { directTasks } from '../../../domain/signaal/tasks.ts';
import { signaalThing } from '../../../domain/signaal/thing.ts';
import { dagNa, kiesStrategie, rondAf, type Stap, stand, stap, toezegging, tot, vandaag, weigering } from './given.ts';

const link = { soort: 'link', id: 'link', taakId: 'taak', partij: 'ontvanger' } as const;

describe('een strategie kiezen', () => {
  it('komt uit de lijst of is een eigen, met een doel, de partijen en wanneer: dan begint de aanpak', () => {
    const signaal = stand(...tot.strategie, kiesStrategie({ strategie: 'anders', eigen: 'een brief', partijen: ['CIZ', 'CIZ'] }));
    expect(signaal).toMatchObject({
      fase: 'aanpak',
      strategie: { strategie: 'anders', eigen: 'een brief', partijen: ['CIZ'], niveau: 'regio' },
    });
    expect(directTasks(signaal)).toEqual([{ kind: 'aanpak', key: '', variant: '' }]);
  });

  it('kan ook na de landelijke duiding: dan is de aanpak landelijk', () => {
    expect(directTasks(stand(...tot['landelijke aanpak']))).toEqual([{ kind: 'aanpak', key: '', variant: 'landelijk' }]);
  });

  it.each([
    ['een eigen zonder woorden', kiesStrategie({ strategie: 'anders' }), 'eigen', 'schrijf welke strategie u kiest'],
    ['zonder doel', kiesStrategie({ doel: '' }), 'doel', 'schrijf wat u wilt bereiken'],
    ['voor vandaag', kiesStrategie({ voorWanneer: vandaag }), 'voorWanneer', 'kies een dag in de toekomst'],
    ['voor over drie jaar', kiesStrategie({ voorWanneer: dagNa(1100) }), 'voorWanneer', 'kies een dag binnen twee jaar'],
    ['met een partij die er niet is', kiesStrategie({ partijen: ['bakker'] }), 'partijen', 'de code bakker bestaat niet'],
  ])('%s wordt geweigerd', (_wat, command, field, reason) => {
    expect(weigering(...tot.strategie, command)).toMatchObject({ field, reason });
  });

  it('kan niet in een andere fase', () => {
    expect(weigering(...tot.afpellen, kiesStrategie()).reason).toBe(
      'dit kan alleen in de fase strategie of duiding; dit signaal is nu in de fase afpellen',
    );
  });
});

describe('een stap vastleggen', () => {
  it.each(['aanpak', 'duiding', 'beleid', 'monitoring'] as const)('kan in de fase %s, en verandert de fase niet', (fase) => {
    const signaal = stand(
      ...tot[fase],
      stap({ partij: 'het zorgkantoor', organisatieId: 'zorgkantoor', resultaat: 'nog niets' }),
    );
    expect(signaal).toMatchObject({ fase, stappen: [{ wat: 'gebeld met het zorgkantoor', niveau: signaal.niveau }] });
  });

  it.each([
    ['zonder wat er is gedaan', stap({ wat: '' }), 'wat', 'schrijf wat er is gedaan'],
    ['op een dag lang geleden', stap({ op: '1900-01-01' }), 'op', 'kies een dag in de laatste twee jaar'],
    ['op een dag die nog komt', stap({ op: dagNa(1) }), 'op', 'deze dag ligt in de toekomst'],
    [
      'met een organisatie die er niet is',
      stap({ organisatieId: 'x' }),
      'organisatieId',
      'deze organisatie staat niet in het netwerk',
    ],
  ])('%s wordt geweigerd', (_wat, command, field, reason) => {
    expect(weigering(...tot.aanpak, command)).toMatchObject({ field, reason });
  });

  it('kan niet voordat er een strategie is', () => {
    expect(weigering(...tot.strategie, stap()).reason).toContain('dit kan alleen in de fase aanpak');
  });
});

describe('meer tijd', () => {
  const meerTijd = (tijdTot: string, reden = 'het zorgkantoor vergadert later'): SignaalCommand => ({
    ...{ type: 'GeefMeerTijd', tot: tijdTot, reden },
  });

  it('maakt dat de aanpak op een andere dag klaar is: een nieuwe vraag met die dag', () => {
    expect(directTasks(stand(...tot.aanpak, meerTijd(dagNa(100))))).toEqual([
      { kind: 'aanpak', key: dagNa(100), variant: '', einddag: dagNa(100) },
    ]);
    const [vraag] = directTasks(stand(...tot.aanpak, meerTijd(dagNa(100)), meerTijd(dagNa(150))));
    expect(vraag).toMatchObject({ einddag: dagNa(150) });
  });

  it.each([
    ['tot vandaag', meerTijd(vandaag), 'tot', 'kies een dag in de toekomst'],
    ['langer dan een half jaar', meerTijd(dagNa(183)), 'tot', 'kies een dag binnen 26 weken'],
    ['zonder reden', meerTijd(dagNa(50), ''), 'reden', 'schrijf waarom er meer tijd nodig is'],
  ])('%s wordt geweigerd', (_wat, command, field, reason) => {
    expect(weigering(...tot.aanpak, command)).toMatchObject({ field, reason });
  });

  it('is ook de eerste keer later dan de dag die al gold', () => {
    const geldt = { uiterlijk: dagNa(56) };
    const reason = 'er is al tijd tot en met donderdag 7 mei 2026; kies een dag daarna';
    for (const dag of [20, 56])
      expect(weigering(...tot.aanpak, [meerTijd(dagNa(dag)), geldt])).toMatchObject({ field: 'tot', reason });
    expect(stand(...tot.aanpak, [meerTijd(dagNa(57)), geldt])).toMatchObject({ meerTijd: dagNa(57) });
  });

  it('is altijd later dan wat er al was, en alleen voor de aanpak', () => {
    expect(weigering(...tot.aanpak, meerTijd(dagNa(50)), meerTijd(dagNa(40)))).toMatchObject({
      ...{ field: 'tot', reason: `er is al tijd tot en met ${dagInWoorden(dagNa(50))}; kies een dag daarna` },
    });
    expect(dagInWoorden(dagNa(50))).toBe('vrijdag 1 mei 2026');
    expect(weigering(...tot.duiding, meerTijd(dagNa(50))).reason).toContain('alleen in de fase aanpak');
  });
});

describe('een toezegging', () => {
  it('wordt nagevraagd op de dag die is afgesproken, bij wie het niveau heeft en per mail bij de partij', () => {
    const signaal = stand(...tot.aanpak, toezegging({ email: 'partij@canarie.example', contactpersoon: 'Canarie Contact' }));
    expect(directTasks(signaal)).toContainEqual({ kind: 'toezegging', key: 'toezegging', variant: '', einddag: dagNa(20) });
    const ding = signaalThing(signaal);
    expect(ding.adres('ontvanger', 'toezegging')).toBe('partij@canarie.example');
    expect(ding.adres('ontvanger', 'een andere')).toBeNull();
    expect(ding.adres('aanmelder', 'toezegging')).toBeNull();
    expect(signaalThing(stand(...tot.aanpak, toezegging())).adres('ontvanger', 'toezegging')).toBeNull();
  });

  it('blijft gevraagd in elke fase en op elk niveau, ook in een vraagstuk', () => {
    const beloofd = stand(...tot.duiding, toezegging());
    expect(directTasks(beloofd)).toContainEqual(expect.objectContaining({ kind: 'toezegging', variant: 'landelijk' }));
    const geplaatst = stand(...tot.aanpak, toezegging(), { type: 'PlaatsInVraagstuk', vraagstukId: 'vraagstuk' });
    expect(directTasks(geplaatst)).toMatchObject([{ kind: 'toezegging', key: 'toezegging' }]);
  });

  it.each([
    { type: 'KomToezeggingNa', toezeggingId: 'toezegging', toelichting: 'het is geregeld' },
    { type: 'LaatToezeggingVervallen', toezeggingId: 'toezegging', reden: 'niet meer nodig' },
  ] as const)('is daarna klaar, en haar nummer wordt niet opnieuw gebruikt: $type', (einde) => {
    const stappen: Stap[] = [...tot.aanpak, toezegging(), einde];
    expect(stand(...stappen)).toMatchObject({ toezeggingen: [], toezeggingenKlaar: ['toezegging'] });
    expect(weigering(...stappen, toezegging())).toMatchObject({ reason: 'deze toezegging is al vastgelegd' });
    expect(weigering(...stappen, einde)).toMatchObject({ field: 'toezeggingId', reason: 'deze toezegging is al afgehandeld' });
  });

  it('kan de partij zelf nakomen met de link van deze toezegging, en met geen andere', () => {
    const nagekomen = { type: 'KomToezeggingNa', toezeggingId: 'toezegging' } as const;
    expect(stand(...tot.aanpak, toezegging(), [nagekomen, { actor: link, linkKey: 'toezegging' }]).toezeggingen).toEqual([]);
    expect(weigering(...tot.aanpak, toezegging(), [nagekomen, { actor: link, linkKey: 'een andere' }])).toMatchObject({
      ...{ field: 'toezeggingId', reason: 'deze link is van een andere toezegging' },
    });
  });

  it.each([
    ['zonder partij', toezegging({ partij: '' }), 'partij', 'schrijf wie dit toezegde'],
    ['zonder wat', toezegging({ wat: '' }), 'wat', 'schrijf wat er is toegezegd'],
    ['voor vandaag', toezegging({ voor: vandaag }), 'voor', 'kies een dag in de toekomst'],
    ['voor over drie jaar', toezegging({ voor: dagNa(1100) }), 'voor', 'kies een dag binnen twee jaar'],
    [
      'van een organisatie die er niet is',
      toezegging({ organisatieId: 'x' }),
      'organisatieId',
      'deze organisatie staat niet in het netwerk',
    ],
  ])('%s wordt geweigerd', (_wat, command, field, reason) => {
    expect(weigering(...tot.aanpak, command)).toMatchObject({ field, reason });
  });

  it('wordt geweigerd tijdens het afpellen, dubbel, onbekend, zonder reden en na het einde', () => {
    expect(weigering(...tot.afpellen, toezegging()).reason).toContain('alleen in de fase strategie');
    expect(weigering(...tot.aanpak, toezegging(), toezegging()).reason).toBe('deze toezegging is al vastgelegd');
    const vervalt = { type: 'LaatToezeggingVervallen', toezeggingId: 'toezegging', reden: '' } as const;
    expect(weigering(...tot.aanpak, vervalt).reason).toBe('deze toezegging staat hier niet');
    expect(weigering(...tot.aanpak, toezegging(), vervalt)).toMatchObject({ field: 'reden' });
    expect(weigering(...tot.afgesloten, vervalt).reason).toBe('dit signaal is afgesloten');
  });
});

describe('de aanpak afronden', () => {
  it.each(['aanpak', 'duiding', 'beleid'] as const)('kan uit %s: daarna wordt gevolgd of het helpt', (fase) => {
    expect(stand(...tot[fase], rondAf)).toMatchObject({ fase: 'monitoring', goedOpRij: 0, resultaatAanpak: 'een werkafspraak' });
  });

  it('wordt geweigerd zonder resultaat, uit een andere fase, en zolang een vraag om escalatie wacht', () => {
    expect(weigering(...tot.aanpak, { type: 'RondAanpakAf', resultaat: ' ' })).toMatchObject({ field: 'resultaat' });
    expect(weigering(...tot.strategie, rondAf).reason).toContain('alleen in de fase aanpak');
    expect(weigering(...tot.aanpak, { type: 'Escaleer', naar: 'landelijk', notitie: 'nodig' }, rondAf).reason).toContain(
      'er wacht nog een vraag om escalatie op antwoord',
    );
  });
});
