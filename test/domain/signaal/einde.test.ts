import { describe, expect, it } from 'vitest';
import type { SignaalCommand } from '../../../domain/signaal/commands.ts';
import { directTasks, timedTasks } from '../../../domain/signaal/tasks.ts';
import { geversVan } from '../../../domain/signaal/te-melden.ts';
import {
  adviesraad,
  afsluiting,
  ander,
  dagNa,
  escaleer,
  monitoring,
  type Stap,
  sluitAf,
  stand,
  systeem,
  toezegging,
  tot,
  vandaag,
  vraagstuk,
  weigering,
} from './given.ts';

const later = (command: SignaalCommand, dagen: number): Stap => [command, {}, dagen];
const trekIn: SignaalCommand = { type: 'TrekIn', reden: 'het is al opgelost' };
const delen = [
  { id: 'een', titel: 'Vervoer', wat: 'De taxi komt niet.' },
  { id: 'twee', titel: 'Zorg', wat: 'De zorg stopt.' },
];
const splits: SignaalCommand = { type: 'Splits', delen };
const samen: SignaalCommand = { type: 'VoegSamenMet', signaalId: 'ander' };

describe('monitoring', () => {
  it('telt een goede vanaf de dag waarop het wordt gevraagd; niet goed is het op elke dag', () => {
    const gevraagd = { gevraagdOp: dagNa(91) };
    expect(stand(...tot.monitoring, [monitoring(true), gevraagd, 91])).toMatchObject({ goedOpRij: 1, vanaf: dagNa(91) });
    for (const dag of [0, 1, 90])
      expect(stand(...tot.monitoring, [monitoring(false), gevraagd, dag])).toMatchObject({ fase: 'aanpak', niveau: 'regio' });
  });

  it('wordt elke dertien weken gevraagd, gerekend vanaf de vorige keer', () => {
    expect(timedTasks(stand(...tot.monitoring))).toMatchObject([{ kind: 'monitoring', key: vandaag, variant: '' }]);
    expect(timedTasks(stand(...tot['landelijke monitoring']))).toMatchObject([{ variant: 'landelijk' }]);
    const gezien = stand(...tot.monitoring, later(monitoring(true), 91));
    expect(gezien).toMatchObject({ fase: 'monitoring', goedOpRij: 1, stay: stand(...tot.monitoring).stay });
    expect(timedTasks(gezien)).toMatchObject([{ key: dagNa(91) }]);
  });

  it('sluit na twee keer goed op rij, met wat er veranderde en wat wij leerden', () => {
    const signaal = stand(
      ...tot.monitoring,
      later(monitoring(true), 91),
      later(monitoring(true, { afsluiting: { ...afsluiting, watWerkte: 'samen aan tafel' } }), 182),
    );
    expect(signaal).toMatchObject({
      ...{
        fase: 'afgesloten',
        reden: 'opgelost',
        resultaat: 'klein',
        geleerd: 'vroeg bellen helpt',
        watWerkte: 'samen aan tafel',
      },
      vanuit: 'monitoring',
    });
    expect([...directTasks(signaal), ...timedTasks(signaal)]).toEqual([]);
  });

  it('die slecht is gaat een stap terug, en daarna telt het weer van voren af aan', () => {
    const goedEnSlecht = [...tot.monitoring, later(monitoring(true), 91), later(monitoring(false), 182)];
    expect(stand(...goedEnSlecht)).toMatchObject({ fase: 'aanpak', niveau: 'regio' });
    const opnieuw = stand(
      ...goedEnSlecht,
      later({ type: 'RondAanpakAf', resultaat: 'nu wel' }, 200),
      later(monitoring(true), 291),
    );
    expect(opnieuw).toMatchObject({ fase: 'monitoring', goedOpRij: 1 });
    expect(stand(...tot['monitoring van beleid'], later(monitoring(false), 91))).toMatchObject({
      fase: 'beleid',
      niveau: 'beleid',
    });
  });

  const eenGoede: Stap[] = [...tot.monitoring, later(monitoring(true), 91)];
  const tweede = later(monitoring(true, { afsluiting }), 182);
  it.each<[string, Stap[], Stap, string | undefined, string]>([
    ['zonder bevinding', tot.monitoring, later(monitoring(true, { bevinding: '' }), 91), 'bevinding', 'schrijf wat u zag'],
    [
      'een goede op de dag zelf',
      tot.monitoring,
      monitoring(true),
      'goed',
      'dit telt vanaf vrijdag 13 maart 2026; gaat het niet goed, dan kunt u dat nu al vastleggen',
    ],
    [
      'een goede op de dag voordat het wordt gevraagd',
      tot.monitoring,
      [monitoring(true), { gevraagdOp: dagNa(91) }, 90],
      'goed',
      'dit telt vanaf donderdag 11 juni 2026; gaat het niet goed, dan kunt u dat nu al vastleggen',
    ],
    [
      'de tweede goede zonder afsluiting',
      eenGoede,
      later(monitoring(true), 182),
      'afsluiting',
      'dit is de tweede keer goed: schrijf wat er veranderde, dan sluit dit signaal',
    ],
    ['de eerste goede met afsluiting', tot.monitoring, tweede, 'afsluiting', 'het sluit pas na twee keer goed op rij'],
    [
      'zonder wat er is geleerd',
      eenGoede,
      later(monitoring(true, { afsluiting: { resultaat: 'groot', geleerd: '' } }), 182),
      'afsluiting.geleerd',
      'schrijf wat wij hiervan leerden',
    ],
    [
      'met een open toezegging',
      [...eenGoede, later(toezegging({ voor: dagNa(300) }), 100)],
      tweede,
      undefined,
      'er staat nog 1 toezegging open; leg vast wat is nagekomen, of laat vervallen wat niet meer komt',
    ],
    [
      'een slechte met een vraag om escalatie',
      [...tot.monitoring, escaleer()],
      later(monitoring(false), 91),
      undefined,
      'er wacht nog een vraag om escalatie op antwoord; trek die eerst in',
    ],
    [
      'in een andere fase',
      tot.aanpak,
      later(monitoring(true), 91),
      undefined,
      'dit kan alleen in de fase monitoring; dit signaal is nu in de fase aanpak',
    ],
  ])('%s wordt geweigerd', (_wat, eerder, command, field, reason) => {
    const geweigerd = weigering(...eerder, command);
    expect([geweigerd.field, geweigerd.reason]).toEqual([field, reason]);
  });
});

describe('afsluiten', () => {
  it('zegt wat er veranderde en wat wij leerden, ook als het niet op te lossen is', () => {
    expect(stand(...tot.aanpak, sluitAf({ reden: 'niet op te lossen', resultaat: 'geen', watWerkte: ' ' }))).toMatchObject({
      ...{ fase: 'afgesloten', reden: 'niet op te lossen', resultaat: 'geen', vanuit: 'aanpak' },
    });
  });

  const open: Stap[] = [...tot.aanpak, toezegging(), toezegging({ toezeggingId: 'nog een' })];
  const metAdvies: Stap[] = [
    ...tot.vraagstuk,
    [{ type: 'GeefAdvies', adviesId: 'advies', advies: 'bel eerst' }, { actor: adviesraad }],
  ];
  it.each<[string, Stap[], Stap, string | undefined, string]>([
    ['zonder wat er is geleerd', tot.aanpak, sluitAf({ geleerd: '' }), 'geleerd', 'schrijf wat wij hiervan leerden'],
    [
      'met open toezeggingen',
      open,
      sluitAf(),
      undefined,
      'er staan nog 2 toezeggingen open; leg vast wat is nagekomen, of laat vervallen wat niet meer komt',
    ],
    [
      'met een vraag om escalatie',
      [...tot.aanpak, escaleer()],
      sluitAf(),
      undefined,
      'er wacht nog een vraag om escalatie op antwoord; trek die eerst in',
    ],
    ['met een advies zonder antwoord', metAdvies, sluitAf(), undefined, 'de Adviesraad wacht nog op antwoord op een advies'],
    [
      'in een vraagstuk',
      tot['in vraagstuk'],
      sluitAf(),
      undefined,
      'dit signaal sluit met zijn vraagstuk; haal het er anders eerst uit',
    ],
    ['twee keer', tot.afgesloten, sluitAf(), undefined, 'dit signaal is al afgesloten'],
  ])('%s wordt geweigerd', (_wat, eerder, command, field, reason) => {
    const geweigerd = weigering(...eerder, command);
    expect([geweigerd.field, geweigerd.reason]).toEqual([field, reason]);
  });
});

describe('intrekken', () => {
  it('kan ook van een concept, en uit een vraagstuk', () => {
    expect(stand(...tot.afpellen, trekIn)).toMatchObject({
      fase: 'afgesloten',
      reden: 'ingetrokken',
      toelichting: 'het is al opgelost',
    });
    expect(stand(...tot['in vraagstuk'], trekIn)).toMatchObject({ reden: 'ingetrokken', vraagstukId: 'vraagstuk' });
  });

  it('wordt geweigerd zonder reden, twee keer, en zolang er iets openstaat', () => {
    expect(weigering(...tot.aanpak, { type: 'TrekIn', reden: '' })).toMatchObject({ field: 'reden' });
    expect(weigering(...tot.afgesloten, trekIn).reason).toBe('dit signaal is al afgesloten');
    expect(weigering(...tot.aanpak, toezegging(), trekIn).reason).toContain('er staat nog 1 toezegging open');
  });
});

describe('samenvoegen', () => {
  it('beëindigt het ene, en wie het gaf hoort van het andere', () => {
    expect(stand(...tot.aanpak, samen)).toMatchObject({ fase: 'afgesloten', reden: 'samengevoegd', met: 'ander' });
    const neemOp: SignaalCommand = { type: 'NeemSignaalOp', signaalId: 'ander', gevers: ['collega', 'gever', 'collega'] };
    expect(geversVan(stand(...tot.aanpak, [neemOp, { actor: systeem }]))).toEqual(['gever', 'collega']);
  });

  it.each<[string, Stap[], Stap, string | undefined, string]>([
    [
      'met zichzelf',
      tot.aanpak,
      { type: 'VoegSamenMet', signaalId: 'signaal' },
      'signaalId',
      'een signaal kan niet met zichzelf worden samengevoegd',
    ],
    ['met wat er niet is', tot.aanpak, [samen, { anderen: [] }], 'signaalId', 'dit signaal bestaat niet'],
    [
      'met een vraagstuk',
      tot.aanpak,
      [{ type: 'VoegSamenMet', signaalId: 'vraagstuk' }, { anderen: [vraagstuk()] }],
      'signaalId',
      'plaats het signaal in dit vraagstuk; samenvoegen kan met een signaal',
    ],
    [
      'met wat is afgesloten',
      tot.aanpak,
      [samen, { anderen: [ander({ fase: 'afgesloten' })] }],
      'signaalId',
      'het andere signaal is al afgesloten',
    ],
    [
      'met een open toezegging',
      [...tot.aanpak, toezegging()],
      samen,
      undefined,
      'er staat nog 1 toezegging open; leg vast wat is nagekomen, of laat vervallen wat niet meer komt',
    ],
    ['van een vraagstuk', tot.vraagstuk, samen, undefined, 'een vraagstuk kunt u niet samenvoegen; verplaats de signalen erin'],
    ['na het einde', tot.afgesloten, samen, undefined, 'dit signaal is afgesloten'],
    [
      'erin, na het einde',
      tot.afgesloten,
      { type: 'NeemSignaalOp', signaalId: 'ander', gevers: [] },
      undefined,
      'dit signaal is afgesloten',
    ],
    [
      'erin, met zichzelf',
      tot.aanpak,
      { type: 'NeemSignaalOp', signaalId: 'signaal', gevers: [] },
      'signaalId',
      'een signaal kan niet met zichzelf worden samengevoegd',
    ],
  ])('%s wordt geweigerd', (_wat, eerder, command, field, reason) => {
    const geweigerd = weigering(...eerder, command);
    expect([geweigerd.field, geweigerd.reason]).toEqual([field, reason]);
  });
});

describe('splitsen', () => {
  it('beëindigt het geheel en noemt de delen', () => {
    expect(stand(...tot.strategie, splits)).toMatchObject({ fase: 'afgesloten', reden: 'gesplitst', delen: ['een', 'twee'] });
  });

  const met = (een: Partial<(typeof delen)[number]>): Stap => ({
    type: 'Splits',
    delen: [{ ...delen[0], ...een } as (typeof delen)[number], delen[1] as (typeof delen)[number]],
  });
  const elf = Array.from({ length: 11 }, (_, i) => ({ id: `${i}`, titel: 'deel', wat: 'iets' }));
  it.each<[string, Stap[], Stap, string | undefined, string]>([
    ['in één deel', tot.strategie, { type: 'Splits', delen: delen.slice(0, 1) }, 'delen', 'splits in ten minste twee delen'],
    ['in elf delen', tot.strategie, { type: 'Splits', delen: elf }, 'delen', 'splits in hoogstens 10 delen'],
    ['met een deel zonder titel', tot.strategie, met({ titel: '' }), 'delen.0.titel', 'geef dit deel een titel'],
    ['met een leeg deel', tot.strategie, met({ wat: '' }), 'delen.0.wat', 'schrijf waar dit deel over gaat'],
    ['met twee keer hetzelfde deel', tot.strategie, met({ id: 'twee' }), 'delen', 'elk deel is een ander signaal'],
    ['in zichzelf', tot.strategie, met({ id: 'signaal' }), 'delen', 'elk deel is een ander signaal'],
    ['van een vraagstuk', tot.vraagstuk, splits, undefined, 'een vraagstuk kunt u niet splitsen; verplaats de signalen erin'],
    ['in een vraagstuk', tot['in vraagstuk'], splits, undefined, 'haal het signaal eerst uit het vraagstuk'],
    ['na het einde', tot.afgesloten, splits, undefined, 'dit signaal is afgesloten'],
    [
      'met een vraag om escalatie',
      [...tot.aanpak, escaleer()],
      splits,
      undefined,
      'er wacht nog een vraag om escalatie op antwoord; trek die eerst in',
    ],
  ])('%s wordt geweigerd', (_wat, eerder, command, field, reason) => {
    const geweigerd = weigering(...eerder, command);
    expect([geweigerd.field, geweigerd.reason]).toEqual([field, reason]);
  });
});
