/** Five years after a brain injury: a crisis, a clinic, step by step less, and handed over to who lives round the corner. */
import type { Scenario } from '../scenario.ts';
import { contacten, dagen, ervaren, geevalueerd, opgepakt, planGemaakt, stap, verteld, weken } from '../stappen.ts';

const wijkteam = {
  soort: 'cliëntondersteuning SD',
  organisatie: 'Steunpunt Zoetermeer-Noord',
  contactpersoon: 'Hatice Polat',
  email: 'h.polat@steunpunt-zoetermeer.example',
} as const;

export const vijfJaarNah: Scenario = {
  nr: 20,
  naam: 'Vijf jaar: na de crisis weer zelf',
  toont: 'een heel traject van vijf jaar: spoed, veel inzet, een pauze, steeds minder, en een overdracht die standhoudt',
  eind: 'afgesloten',
  voorstel: 'toelaten',
  laatst: dagen(28),
  stappen: [
    stap(0, '10:35', 'publiek', {
      type: 'MeldAan',
      persoon: {
        naam: 'Ruben Hofstede',
        geboren: { jaren: 38, dagen: 120 },
        telefoon: '06 12345620',
        email: 'ruben@hofstede.example',
        plaats: 'Zoetermeer',
      },
      aanmelder: {
        soort: 'zorgprofessional',
        naam: 'Floris Haverkate',
        email: 'f.haverkate@revalidatie-duinzicht.example',
        telefoon: '079 1234520',
      },
      hulpvraag:
        'Ruben kreeg een half jaar geleden een hersenbloeding. Hij woont alleen en is zijn werk kwijt. Hij opent geen post meer. Vannacht stond hij buiten en wist hij niet waar hij woonde. Zijn zus houdt het niet meer vol.',
      regio: 'West',
      gemeente: 'Zoetermeer',
      spoed: true,
      feiten: {
        doelgroep: 'NAH',
        diagnoseHersenletsel: 'ja',
        wlz: 'nee',
        levensdomeinen: ['gezondheid', 'geld en regels', 'werk en dagbesteding', 'wonen'],
        langdurig: 'ja',
        vastgelopen: 'ja',
        overbelasting: 'ja',
        eigenKracht: 'te weinig',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
        dreigtEscalatie: 'ja',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(0, '11:20', 'aanmelding2', {
      type: 'RegistreerGebeld',
      toelichting: 'Zijn zus gesproken. Hij slaapt vannacht bij haar. De huisarts komt vanmiddag langs.',
    }),
    stap(0, '15:10', 'aanmelding2', {
      type: 'BeslisTriage',
      uitkomst: 'toelaten',
      motivering:
        'Letsel, geld, wonen en werk lopen door elkaar, en er is niemand die het overzicht heeft. Wachten is gevaarlijk.',
    }),
    verteld('15:30', 'aanmelding2', 'zijn zus', 'Zij vroeg of er deze week nog iemand komt. Ja.'),
    stap(1, '08:45', 'regioWest', { type: 'DoeMatchvoorstel', kandidaten: ['lieke', 'ozan'] }),
    stap(0, '11:10', 'regioWest', { type: 'KiesMetgezel', gcoer: 'lieke' }),
    stap(1, '10:30', 'lieke', { type: 'RegistreerKennismaking' }),
    stap(2, '11:15', 'regioWest', { type: 'BevestigKlik' }),
    stap(0, '12:05', 'lieke', { type: 'WijzigInzet', inzet: 'intensief', reden: 'Er moet nu elke week iemand naast hem staan.' }),
    ...contacten('lieke', [[1, 'bezoek', 3, 'Twee vuilniszakken post meegenomen. Samen gebeld met de woningbouw.']]),
    opgepakt('16:50', 'lieke', 'De huisuitzetting is uitgesteld: er ligt een regeling voor de achterstand.'),
    stap(0, '17:10', 'lieke', {
      ...{ type: 'LegMetingVast', moment: 'start', wie: 'cliënt' },
      ...{ rust: 1, overzicht: 1, passendeHulp: 2, dagelijksLeven: 1 },
    }),
    ...contacten('lieke', [
      [6, 'bezoek', 2.5, 'De post is gesorteerd. Hij kan tien minuten lezen en dan moet hij liggen.'],
      [8, 'overleg met anderen', 2, 'Met de bank en de schuldhulp aan tafel. Zijn zus was erbij en hoefde niets te doen.'],
      [10, 'bezoek', 2, 'Een bord aan de muur met drie dingen per dag. Hij streept ze af.'],
      [10, 'bezoek', 2, 'Samen opgeschreven wat hij wil. Bovenaan staat: weer zelf boodschappen doen.'],
    ]),
    planGemaakt('16:55', 'lieke', 'Eerst rust, dan herstel, dan pas werk. Zijn zus wordt weer zijn zus.', [
      ['geld en regels', 'Er komt elke maand genoeg binnen en niets blijft liggen.'],
      ['gezondheid', 'Hij krijgt de revalidatie die bij hem past.'],
      ['werk en dagbesteding', 'Hij heeft op drie dagen iets om voor op te staan.'],
    ]),
    ...contacten('lieke', [
      [12, 'telefoon', 0.75, 'De uitkering is toegekend. Hij geloofde het pas toen het op de rekening stond.'],
      [9, 'bezoek', 2, 'Boodschappen gedaan met een lijstje met plaatjes. Het lukte, en hij was kapot.'],
      [18, 'overleg met anderen', 1.5, 'Ik was een week later dan afgesproken. Met de kliniek gesproken over een plek.'],
      [10, 'bezoek', 1.5, 'De regeling loopt. Hij slaapt door.'],
    ]),
    stap(0, '16:45', 'lieke', {
      type: 'WijzigInzet',
      inzet: 'regulier',
      reden: 'De brand is uit. Eens in de drie weken is genoeg.',
    }),
    ...contacten('lieke', [
      [21, 'bezoek', 1.5, 'Zijn zus kwam koffie drinken en praatte over haar vakantie.'],
      [21, 'telefoon', 0.5, 'Hij had zelf de tandarts gebeld. Daar hebben we het de hele tijd over gehad.'],
      [21, 'bezoek', 1.5, 'De schuldhulp gaat door tot volgend jaar. De achterstand bij de woningbouw is weg.'],
      [21, 'videobellen', 0.75, 'De kliniek heeft plek over twee maanden. Hij vindt het spannend.'],
    ]),
    geevalueerd(
      weken(1),
      '11:10',
      'lieke',
      'Hij noemt zichzelf weer iemand met een agenda. Moe is hij elke dag.',
      'Revalideren, en pas daarna over werk praten.',
      ['bereikt', 'loopt', 'loopt'],
    ),
    ...contacten('lieke', [
      [14, 'bezoek', 1.5, 'Koffer gepakt aan de hand van een lijst. De plant gaat naar de buurvrouw.'],
      [21, 'telefoon', 0.5, 'Morgen gaat hij. Zijn zus brengt hem.'],
    ]),
    stap(weken(1), '09:40', 'lieke', {
      type: 'SchortOp',
      reden: 'Acht weken opgenomen in de revalidatiekliniek.',
      overDagen: 56,
    }),
    stap(weken(8), '10:15', 'lieke', {
      type: 'Hervat',
      toelichting: 'Hij is thuis, met een rooster en een rollator die hij niet wil.',
    }),
    ...contacten('lieke', [
      [7, 'bezoek', 1.5, 'De dagen zien er nu hetzelfde uit, en dat helpt. Hij kookt op dinsdag.'],
      [21, 'overleg met anderen', 1, 'Het activiteitencentrum wil hem graag twee ochtenden. Hij doet de fietsen.'],
    ]),
    stap(weken(1), '14:20', 'lieke', {
      ...{ type: 'WijzigInzet', inzet: 'laag', ritmeWerkdagen: 60 },
      reden: 'Hij belt zelf als er iets is. Eens per kwartaal komen wij langs.',
    }),
    ...contacten('lieke', [[70, 'bezoek', 1, 'Hij liet de werkplaats zien. Ze noemen hem daar de professor.']]),
    geevalueerd(
      weken(4),
      '13:30',
      'lieke',
      'Het rooster van de kliniek houdt stand. Geld doet hij samen met de bewindvoerder.',
      'Kijken of hij een derde ochtend aankan.',
      ['bereikt', 'bereikt', 'deels bereikt'],
    ),
    ervaren(weken(3), 9, 'Iemand die blijft komen, ook toen ik de deur niet opendeed.'),
    ...contacten('lieke', [
      [28, 'bezoek', 1, 'Hij doet nu drie ochtenden. In de middag slaapt hij.'],
      [77, 'telefoon', 0.5, 'Een brief van de belasting. Hij had hem open gemaakt voordat hij belde.'],
    ]),
    geevalueerd(weken(7), '15:00', 'lieke', 'Er verandert weinig, en dat is wat hij wil.', 'Zo doorgaan.', [
      'bereikt',
      'bereikt',
      'bereikt',
    ]),
    ...contacten('lieke', [
      [28, 'bezoek', 1, 'Zijn zus gaat verhuizen. We schreven op wat er dan anders wordt.'],
      [98, 'bezoek', 1.5, 'Ik was zelf ziek en dit bezoek bleef liggen. Hij was boos, en dat konden we bespreken.'],
    ]),
    geevalueerd(
      weken(7),
      '11:20',
      'lieke',
      'Toen zijn zus verhuisde, raakte hij de dagen kwijt. Met het bord aan de muur kwam het terug.',
      'Iemand in de buurt zoeken die hem kent.',
      ['bereikt', 'bereikt', 'deels bereikt'],
    ),
    ...contacten('lieke', [
      [28, 'overleg met anderen', 1, 'Kennisgemaakt met het steunpunt in de wijk. Hatice ging mee naar binnen.'],
    ]),
    ervaren(weken(2), 9, 'Ik hoef het niet steeds opnieuw uit te leggen.'),
    ...contacten('lieke', [[63, 'bezoek', 1, 'Hatice was er ook. Zij spreken nu elke maand af voor de post.']]),
    geevalueerd(
      weken(10),
      '10:40',
      'lieke',
      'Het gaat goed met twee mensen om hem heen.',
      'Hatice doet de post, wij de grote dingen.',
      [],
    ),
    ...contacten('lieke', [
      [7, 'telefoon', 0.5, 'Hij belde om te zeggen dat er niets is.'],
      [77, 'bezoek', 1, 'De bewindvoerder stopt ermee als de schuld weg is, over een jaar.'],
      [77, 'bezoek', 1, 'Hij fietst weer. Een driewieler, en hij is er trots op.'],
    ]),
    geevalueerd(weken(2), '14:10', 'lieke', 'De schuld is bijna weg.', 'Vooruitdenken over hoe het zonder ons gaat.', [
      'deels bereikt',
    ]),
    ...contacten('lieke', [[63, 'videobellen', 0.5, 'Een nieuwe begeleider op het centrum. Hij moest wennen en deed dat zelf.']]),
    ervaren(weken(1), 8, 'Rustig. Soms wil ik vaker, meestal niet.'),
    ...contacten('lieke', [[70, 'bezoek', 1, 'Samen de laatste brief van de schuldhulp gelezen. Klaar.']]),
    geevalueerd(weken(5), '13:15', 'lieke', 'Er zijn geen schulden meer.', 'Over een jaar overdragen aan het steunpunt.', [
      'bereikt',
      'bereikt',
      'bereikt',
    ]),
    ...contacten('lieke', [
      [42, 'bezoek', 1, 'Taart van zijn zus, met een kaarsje voor elk jaar zonder ambulance.'],
      [77, 'telefoon', 0.5, 'Hatice en hij lossen het samen op. Ik hoorde het pas achteraf.'],
    ]),
    geevalueerd(weken(8), '11:45', 'lieke', 'Hij vraagt hulp voordat het misgaat.', 'Overdragen in het nieuwe jaar.', []),
    ...contacten('lieke', [
      [21, 'bezoek', 1, 'Met z’n drieën besproken wat er in de map van Hatice moet.'],
      [77, 'bezoek', 1, 'De map is klaar. Hij heeft zelf het voorblad gemaakt.'],
    ]),
    ervaren(weken(1), 10, 'Jullie hebben gedaan wat jullie zeiden.'),
    ...contacten('lieke', [[70, 'bezoek', 1, 'Geoefend: hij belde Hatice, en ik zat ernaast en zei niets.']]),
    geevalueerd(0, '16:50', 'lieke', 'Hij kan het met Hatice.', 'Overdragen, en over acht weken bellen.', [
      'bereikt',
      'bereikt',
      'bereikt',
    ]),
    stap(weken(5), '10:05', 'lieke', {
      ...{ type: 'LegToestemmingVast', doel: 'delen met wie overneemt', waarde: 'ja' },
      ...{ door: 'Ruben Hofstede zelf', omvang: 'het plan, de map en wie er gebeld mag worden' },
    }),
    stap(1, '11:00', 'lieke', {
      type: 'BiedOverdrachtAan',
      ontvanger: wijkteam,
      toelichting: 'U kent hem al twee jaar. In de map staat wat helpt als hij de dagen kwijtraakt. Bel mij gerust.',
    }),
    stap(12, '14:30', 'lieke', { type: 'AanvaardOverdracht' }),
    stap(0, '14:50', 'lieke', {
      ...{ type: 'LegMetingVast', moment: 'einde', wie: 'cliënt' },
      ...{ rust: 4, overzicht: 4, passendeHulp: 5, dagelijksLeven: 4 },
    }),
    stap(dagen(60), '15:20', 'lieke', {
      ...{ type: 'LegNazorgVast', houdtStand: true },
      toelichting: 'Hem en Hatice gebeld. De post loopt, hij fietst, en er was één slechte week die zij samen oplosten.',
    }),
  ],
};
