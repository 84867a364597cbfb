/** A place to live was found; the first handover came back, the second one is offered. */
import type { Scenario } from '../scenario.ts';
import { contacten, dagen, geevalueerd, gekoppeld, opgepakt, planGemaakt, stap, verteld } from '../stappen.ts';

const woonplek = {
  soort: 'aanbieder',
  organisatie: 'Woonerf De Eekhof',
  contactpersoon: 'Reinder Nauta',
  email: 'r.nauta@woonerf-eekhof.example',
} as const;

export const overdrachtOpnieuw: Scenario = {
  nr: 11,
  naam: 'Overdracht geweigerd en opnieuw aangeboden',
  toont: 'na een lange zoektocht is er een woonplek; een weigering met reden, en een tweede aanbod',
  eind: 'overdracht',
  voorstel: 'toelaten',
  laatst: { werkdagen: 4 },
  stappen: [
    stap(0, '17:40', 'publiek', {
      type: 'MeldAan',
      persoon: { naam: 'Sietse Dijkema', geboren: { jaren: 25, dagen: 190 }, plaats: 'Heerenveen' },
      aanmelder: {
        soort: 'naaste',
        naam: 'Trijntje Dijkema',
        email: 'trijntje@dijkema.example',
        telefoon: '06 12345611',
      },
      hulpvraag:
        'Onze zoon is vijfentwintig en woont nog thuis. Hij heeft een verstandelijke beperking en raakt in paniek als hij niet weet wat er komt. Dan slaat hij zichzelf en trekt hij aan ons. Wij hebben negentien plekken gebeld. Overal vinden ze hem een leuke jongen, en overal is er geen personeel.',
      regio: 'Noord',
      gemeente: 'Heerenveen',
      feiten: {
        doelgroep: 'LVB+',
        verstandelijkeBeperking: 'ja',
        wlz: 'ja',
        gedragsproblemen: 'ja',
        langZoekenWoonplek: 'ja',
        levensdomeinen: ['wonen', 'zorg', 'gezin en relaties'],
        langdurig: 'ja',
        vastgelopen: 'ja',
        overbelasting: 'ja',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(3, '11:10', 'aanmelding2', {
      type: 'BeslisTriage',
      uitkomst: 'toelaten',
      motivering: 'Er wordt al drie jaar gezocht. De ouders zijn gezond maar op. Zonder hulp bij het zoeken komt er geen plek.',
    }),
    verteld('11:45', 'aanmelding2', 'de moeder van Sietse', 'Zij vroeg drie keer of het echt waar was.'),
    ...gekoppeld({ regio: 'regioNoord', kandidaten: ['jelmer'], keuze: 'jelmer' }),
    ...contacten('jelmer', [
      [
        6,
        'bezoek',
        2,
        'Kennis van Sietse gemaakt in de moestuin. Hij wil een kamer met uitzicht op dieren. Dat schrijf ik bovenaan.',
      ],
    ]),
    opgepakt('16:50', 'jelmer', 'Twee dagen per week opvang, zodat de ouders kunnen slapen terwijl wij zoeken.'),
    ...contacten('jelmer', [
      [11, 'overleg met anderen', 3, 'Acht plekken gebeld. Twee willen praten als er iemand meekomt die hem kent.'],
      [18, 'bezoek', 2.5, 'Met de ouders gaan kijken bij de eerste. Te druk. Zij zagen het zelf meteen.'],
    ]),
    planGemaakt('16:55', 'jelmer', 'Een huis zoeken dat bij Sietse past, en tot die tijd het thuis volhouden.', [
      ['wonen', 'Sietse woont ergens met dieren, ruimte en een vast team.'],
      ['gezin en relaties', 'De ouders zijn weer zijn ouders, en niet zijn begeleiders.'],
    ]),
    ...contacten('jelmer', [
      [22, 'telefoon', 0.5, 'Moeder wilde stoppen met zoeken. Lang gepraat. Nog één plek, en dan een pauze.'],
      [20, 'bezoek', 3, 'Bij het woonerf geweest. Er zijn kippen en een schuur. Sietse wilde niet mee terug naar de auto.'],
      [24, 'overleg met anderen', 1.5, 'Afspraken over de nacht en over alleen zijn. De plek kan over twee maanden.'],
      [26, 'bezoek', 1.5, 'Proefweek. Twee goede dagen, een slechte nacht, en daarna vroeg hij wanneer hij weer mocht.'],
      [25, 'bezoek', 2, 'Verhuisd. De ouders hebben uitgeslapen en voelden zich daar schuldig over.'],
    ]),
    geevalueerd(
      0,
      '16:50',
      'jelmer',
      'De plek is gevonden. Of zij past, moet nog blijken: het team is nieuw en Sietse ook.',
      'Overdragen als het team hem kent.',
      ['deels bereikt', 'loopt'],
    ),
    stap(dagen(15), '10:35', 'jelmer', {
      type: 'LegToestemmingVast',
      doel: 'delen met wie overneemt',
      waarde: 'ja',
      door: 'de ouders, die ook mentor zijn',
    }),
    stap(0, '10:55', 'jelmer', {
      type: 'BiedOverdrachtAan',
      ontvanger: woonplek,
      plekGevonden: true,
      toelichting: 'Sietse woont er nu twee weken. Het plan, de signalen en wat helpt als hij in paniek raakt staan erbij.',
    }),
    ...contacten('jelmer', [
      [5, 'telefoon', 0.5, 'Moeder gebeld. Zij mist hem, en zij heeft voor het eerst in jaren gezwommen.'],
    ]),
    stap(4, '14:45', 'jelmer', {
      type: 'WeigerOverdracht',
      reden:
        'Het team is nog niet compleet. Zij willen eerst dat de vaste begeleider er een maand is, anders staat Sietse er alleen voor.',
    }),
    ...contacten('jelmer', [
      [14, 'overleg met anderen', 1, 'De vaste begeleider is begonnen. Ik ben een middag mee geweest.'],
      [18, 'bezoek', 1, 'Sietse liet zijn kamer zien. De paniek is er nog, maar het team weet nu wat het moet doen.'],
    ]),
    stap(3, '09:45', 'jelmer', {
      type: 'BiedOverdrachtAan',
      ontvanger: woonplek,
      plekGevonden: true,
      toelichting:
        'Het team is compleet en de ouders zijn gerust. Ik bel over een half jaar hoe het gaat, en eerder als het moet.',
    }),
  ],
};
