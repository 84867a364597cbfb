/** An extra budget that is not renewed, and a supporter who is away: the deputy goes on. */
import type { Scenario } from '../scenario.ts';
import { contacten, gekoppeld, opgepakt, planGemaakt, stap, verteld } from '../stappen.ts';

export const waarnemer: Scenario = {
  nr: 18,
  naam: 'Meerzorg afgewezen, waarnemer neemt over',
  toont: 'de eigen GCO’er is afwezig zonder einddatum; de waarnemer ziet het traject en legt een contact vast',
  eind: 'ondersteuning',
  voorstel: 'toelaten',
  laatst: { werkdagen: 4 },
  stappen: [
    stap(0, '16:35', 'publiek', {
      type: 'MeldAan',
      persoon: { naam: 'Babette Lemmens', geboren: { jaren: 26, dagen: 82 }, plaats: 'Weert' },
      aanmelder: {
        soort: 'belangenbehartiger',
        naam: 'Ton Cuypers',
        email: 't.cuypers@ouderinitiatief-deroos.example',
        telefoon: '0495 123418',
      },
      hulpvraag:
        'Babette woont zeven jaar in ons kleine huis voor zes bewoners. Zij gaat achteruit en heeft twee mensen tegelijk nodig. Het extra geld voor haar zorg loopt af. Verlengen mag niet, zegt het zorgkantoor, want het zou al in haar pakket zitten. Thuis kan zij niet meer wonen. Andere huizen durven het niet aan.',
      regio: 'Zuid',
      gemeente: 'Weert',
      feiten: {
        doelgroep: 'ZEVMB',
        zevmbPaspoort: 'ja',
        wlz: 'ja',
        levensdomeinen: ['wonen', 'zorg', 'geld en regels'],
        langdurig: 'ja',
        vastgelopen: 'ja',
        overbelasting: 'ja',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(2, '15:20', 'aanmelding2', {
      type: 'BeslisTriage',
      uitkomst: 'toelaten',
      motivering:
        'Het ZEVMB-paspoort is er. Wonen, zorg en geld staan alle drie op het spel, en de termijn voor bezwaar loopt al.',
    }),
    verteld(
      '16:05',
      'aanmelding2',
      'de ouders van Babette',
      'De termijn voor het bezwaar is hun grootste zorg. Die hebben wij genoteerd.',
    ),
    ...gekoppeld({ regio: 'regioZuid', kandidaten: ['thijs'], keuze: 'thijs' }),
    ...contacten('thijs', [
      [
        3,
        'bezoek',
        2.5,
        'Kennis van Babette gemaakt; zij houdt van water en van harde muziek. Het bezwaar is op tijd verstuurd.',
      ],
    ]),
    opgepakt('16:50', 'thijs', 'Het bezwaar tegen het besluit over meerzorg is verstuurd.'),
    ...contacten('thijs', [
      [11, 'overleg met anderen', 2, 'De arts en de gedragskundige schrijven allebei op waarom één begeleider niet genoeg is.'],
      [
        19,
        'overleg met anderen',
        1.5,
        'Zitting over het bezwaar. Er is geluisterd. De uitspraak duurt zes weken; het huis schiet zolang voor.',
      ],
    ]),
    planGemaakt('15:45', 'thijs', 'Babette blijft in haar eigen huis wonen, met de zorg die zij nodig heeft.', [
      ['wonen', 'Babette houdt haar kamer.'],
      ['zorg', 'Er zijn twee begeleiders tegelijk, ook in de nacht.'],
      ['geld en regels', 'De meerzorg is verlengd, of er is een andere weg.'],
    ]),
    ...contacten('thijs', [
      [
        22,
        'bezoek',
        1.5,
        'De ouders slapen slecht. Besproken wat we doen als het weer nee is, zodat het niet meer zo donker voelt.',
      ],
    ]),
    stap(17, '14:25', 'rosalie', {
      type: 'RegistreerContact',
      hoe: 'telefoon',
      uren: 0.75,
      notitie:
        'Ik neem waar voor Thijs. Met moeder gebeld: de uitspraak is uitgesteld. Ik bel het zorgkantoor en laat het vrijdag weten.',
    }),
  ],
};
