/** Support goes on, but the last contact is too long ago: the ladder reached the regiocoördinator. */
import type { Scenario } from '../scenario.ts';
import { contacten, dagen, gekoppeld, opgepakt, planGemaakt, stap, verteld } from '../stappen.ts';

export const contactBlijftUit: Scenario = {
  nr: 9,
  naam: 'Contact blijft uit',
  toont: 'het ritme van contact is voorbij; de GCO’er is herinnerd en de regiocoördinator ziet het nu ook',
  eind: 'ondersteuning',
  voorstel: 'toelaten',
  laatst: { werkdagen: 27 },
  stappen: [
    stap(0, '15:50', 'publiek', {
      type: 'MeldAan',
      persoon: {
        naam: 'Esther Molendijk',
        geboren: { jaren: 45, dagen: 66 },
        telefoon: '06 12345609',
        email: 'esther@molendijk.example',
        plaats: 'Woerden',
      },
      aanmelder: { soort: 'cliënt zelf', naam: 'Esther Molendijk', email: 'esther@molendijk.example', telefoon: '06 12345609' },
      hulpvraag:
        'Twaalf jaar geleden werd ik op de fiets aangereden. Ik had een hersenbloeding en ik krabbelde op. Ik ben gewoon doorgegaan: drie kinderen, een baan, alles. Twee maanden geleden ging het licht uit. Ik kan niet tegen geluid, niet tegen mensen en niet tegen mijn telefoon. Mijn man weet niet meer wat hij moet zeggen.',
      regio: 'Midden',
      gemeente: 'Woerden',
      feiten: {
        doelgroep: 'NAH',
        diagnoseHersenletsel: 'ja',
        wlz: 'nee',
        levensdomeinen: ['gezondheid', 'werk en dagbesteding', 'gezin en relaties'],
        langdurig: 'ja',
        vastgelopen: 'ja',
        overbelasting: 'risico',
        eigenKracht: 'te weinig',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(2, '10:10', 'aanmelding1', {
      type: 'BeslisTriage',
      uitkomst: 'toelaten',
      motivering:
        'Oud letsel dat nu pas alles stilzet. Werk, gezin en herstel hangen samen, en de bedrijfsarts wacht op niemand.',
    }),
    verteld('10:50', 'aanmelding1', 'mevrouw Molendijk', 'Zij wil graag weten wie er komt voordat de bel gaat.'),
    ...gekoppeld({ regio: 'regioMidden', kandidaten: ['yusuf'], keuze: 'yusuf' }),
    ...contacten('yusuf', [
      [6, 'bezoek', 1.5, 'Kort bezoek, gordijnen dicht. We maakten één lijst: wat moet deze week, en wat mag wachten.'],
    ]),
    opgepakt('16:50', 'yusuf', 'De ziekmelding is verlengd en de school haalt de kinderen van de bus.'),
    ...contacten('yusuf', [
      [
        12,
        'overleg met anderen',
        1,
        'Gebeld met de bedrijfsarts. Er komt eerst een onderzoek, daarna pas een gesprek over werk.',
      ],
      [15, 'bezoek', 2, 'Ook met haar man gepraat. Hij heeft nooit hulp gehad. Hij wil praten met iemand die dit kent.'],
    ]),
    planGemaakt('16:55', 'yusuf', 'Zij wil niet terug naar hoe het was, wel naar wat er nog kan.', [
      ['gezondheid', 'Er is een diagnose en een plek om te herstellen.'],
      ['werk en dagbesteding', 'Er wordt pas over werk besloten als het onderzoek er is.'],
      ['gezin en relaties', 'Haar man kan zijn verhaal kwijt.'],
    ]),
    ...contacten('yusuf', [
      [21, 'telefoon', 0.5, 'De verwijzing voor revalidatie is binnen. Zij is moe, maar ze lachte ook.'],
      [20, 'bericht', 0.25, 'Berichtje gestuurd voor de intake van morgen. Zij schreef terug dat het tijdstip goed is.'],
    ]),
    stap(dagen(0), '17:10', 'yusuf', {
      type: 'LegToestemmingVast',
      doel: 'delen met wie overneemt',
      waarde: 'onbekend',
      door: 'mevrouw Molendijk wil hier later over nadenken',
    }),
  ],
};
