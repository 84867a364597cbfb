/** More than a year of support, from several times a month to once in a while. */
import type { Scenario } from '../scenario.ts';
import { contacten, dagen, geevalueerd, gekoppeld, opgepakt, planGemaakt, stap, verteld } from '../stappen.ts';

export const langOndersteund: Scenario = {
  nr: 8,
  naam: 'Ruim een jaar ondersteund',
  toont: 'een lange reeks contacten met eerst meer en daarna minder inzet',
  eind: 'ondersteuning',
  voorstel: 'toelaten',
  laatst: dagen(12),
  stappen: [
    stap(0, '08:55', 'publiek', {
      type: 'MeldAan',
      persoon: {
        naam: 'Floor Buitenhuis',
        geboren: { jaren: 17, dagen: 25 },
        adres: 'Lindenlaan 14',
        plaats: 'Heemskerk',
      },
      aanmelder: {
        soort: 'zorgprofessional',
        naam: 'Judith Kamphorst',
        email: 'j.kamphorst@dagcentrum-zonnedauw.example',
      },
      hulpvraag:
        'Floor is zeventien en heeft dag en nacht zorg nodig. Haar moeder regelde alles en kreeg vorige maand zelf een beroerte. Zij ligt in een verpleeghuis. Vader staat er ineens alleen voor, met een budget dat op naam van zijn vrouw staat en twee begeleiders die hun geld nog niet hebben.',
      regio: 'West',
      gemeente: 'Heemskerk',
      feiten: {
        doelgroep: 'ZEVMB',
        diagnoseZevmb: 'ja',
        zevmbPaspoort: 'ja',
        wlz: 'ja',
        levensdomeinen: ['zorg', 'geld en regels', 'gezin en relaties', 'wonen'],
        langdurig: 'ja',
        vastgelopen: 'ja',
        overbelasting: 'ja',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(2, '09:30', 'aanmelding2', {
      type: 'BeslisTriage',
      uitkomst: 'toelaten',
      motivering: 'Er is een ZEVMB-paspoort. De spil van het gezin is weggevallen en niemand kent de weg in haar administratie.',
    }),
    verteld(
      '10:10',
      'aanmelding2',
      'de vader van Floor',
      'Hij had de moed al opgegeven. Bellen kan alleen tussen tien en twaalf.',
    ),
    ...gekoppeld({ regio: 'regioWest', kandidaten: ['ozan', 'naima'], keuze: 'ozan' }),
    stap(0, '12:05', 'ozan', {
      type: 'WijzigInzet',
      inzet: 'intensief',
      reden: 'De eerste maanden is er bijna elke dag iets dat niet kan wachten.',
    }),
    ...contacten('ozan', [
      [3, 'bezoek', 3, 'Drie dozen post gesorteerd met vader. Wat haast heeft ligt bovenop. Meegegaan naar het verpleeghuis.'],
    ]),
    opgepakt('16:50', 'ozan', 'Het budget op naam van vader, zodat de begeleiders hun geld krijgen.'),
    ...contacten('ozan', [
      [
        5,
        'overleg met anderen',
        2,
        'Zorgkantoor gebeld over het pgb. Met een machtiging kan het op vaders naam. Formulier samen ingevuld.',
      ],
      [6, 'telefoon', 0.75, 'De logeerplek is in de vakantie dicht. Een tante kan één weekend. Voor het andere zoeken we nog.'],
      [8, 'bezoek', 2.5, 'Samen bij de bank geweest. De begeleiders zijn vandaag betaald. Vader sliep voor het eerst door.'],
      [
        13,
        'bezoek',
        2,
        'Nieuwe begeleider ingewerkt. Floor moest wennen en at weinig. Afgesproken dat zij de eerste week samen draaien.',
      ],
    ]),
    planGemaakt('16:55', 'ozan', 'Vader wil overzicht, en op termijn weer werken.', [
      ['geld en regels', 'Het budget staat op de goede naam en elke rekening wordt op tijd betaald.'],
      ['zorg', 'Er is genoeg zorg, ook als er een begeleider ziek is.'],
      ['gezin en relaties', 'Vader heeft iemand om mee te praten over wat er gebeurd is.'],
    ]),
    ...contacten('ozan', [
      [
        14,
        'overleg met anderen',
        1.5,
        'Gesprek met het dagcentrum en de kinderarts over meer aanvallen. De medicijnen gaan omlaag in stappen.',
      ],
      [
        13,
        'telefoon',
        0.5,
        'Meer uren zorg zijn toegekend. Vader huilde even. Daarna vroeg hij wat er nu nog op de lijst staat.',
      ],
      [
        14,
        'bezoek',
        2,
        'Rustige ochtend. Voor het eerst over hemzelf gepraat. Hij wil misschien met iemand praten over wat hij kwijt is.',
      ],
    ]),
    stap(4, '15:45', 'ozan', {
      type: 'WijzigInzet',
      inzet: 'regulier',
      reden: 'Het geld en de zorg staan. Eens in de paar weken is nu genoeg.',
    }),
    ...contacten('ozan', [
      [15, 'videobellen', 0.75, 'De praktijk voor rouw heeft plek. Hij gaat er volgende week heen.'],
      [24, 'bezoek', 1.5, 'Er is een vaste logeerplek, twee weekenden per maand. Floor lachte toen zij de hond daar zag.'],
      [
        26,
        'overleg met anderen',
        1,
        'Gesprek over achttien worden: bewind, mentorschap en een eigen rekening. Vader wil dit zelf doen.',
      ],
    ]),
    stap(0, '15:50', 'ozan', {
      type: 'HandelMomentAf',
      moment: 'achttien',
      gedaan: 'Vader vraagt bewind en mentorschap aan; het lijstje met wat er nog moet, hangt bij hem op de koelkast.',
    }),
    ...contacten('ozan', [
      [25, 'telefoon', 0.5, 'Het rolstoelbusje staat al drie weken stil. De leverancier gebeld, vrijdag komt er een ander.'],
    ]),
    geevalueerd(
      0,
      '11:40',
      'ozan',
      'Vader noemt zijn leven weer te overzien. Praten over zijn vrouw lukt nog niet altijd.',
      'Zo doorgaan; over een half jaar kijken of het met minder kan.',
      ['bereikt', 'loopt', 'loopt'],
    ),
    ...contacten('ozan', [
      [26, 'bezoek', 1.5, 'Vader werkt weer drie dagen. Het rooster klopt, ook als er een begeleider ziek is.'],
      [27, 'telefoon', 0.5, 'Kort gebeld. Er is niets bijzonders, en dat is fijn.'],
      [27, 'bericht', 0.25, 'Foto van Floor op het strand gekregen. Teruggeschreven.'],
      [24, 'bezoek', 1.25, 'De aanvraag voor het mentorschap is klaar. Hij bracht hem zelf weg.'],
    ]),
    stap(3, '14:35', 'ozan', {
      type: 'WijzigInzet',
      inzet: 'laag',
      reden: 'Vader heeft het overzicht terug. Hij belt als er iets is.',
    }),
    ...contacten('ozan', [[38, 'bezoek', 1, 'Floor is achttien geworden. Taart gegeten. De rechtbank heeft ja gezegd.']]),
    geevalueerd(
      dagen(28),
      '15:20',
      'ozan',
      'Alles wat op de lijst stond is gedaan. Vader werkt, en in het weekend slaapt hij uit.',
      'Laag blijven, en samen bedenken wie er belt als er iets is.',
      ['bereikt', 'bereikt', 'deels bereikt'],
    ),
    ...contacten('ozan', [[17, 'telefoon', 0.5, 'Een probleem met de sonde, maar vader wist zelf wie hij moest bellen.']]),
  ],
};
