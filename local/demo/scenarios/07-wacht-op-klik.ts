/** A father alone with a child with EMB: the expertise of another doelgroep helps. */
import type { Scenario } from '../scenario.ts';
import { kennisgemaakt, stap, verteld } from '../stappen.ts';

export const wachtOpKlik: Scenario = {
  nr: 7,
  naam: 'Kennismaking geweest, wacht op de klik',
  toont: 'een naaste van een kind met EMB, geholpen met kennis van ZEVMB; na de kennismaking beslist de vader',
  eind: 'matching',
  voorstel: 'toelaten',
  laatst: { werkdagen: 12 },
  stappen: [
    stap(0, '11:05', 'publiek', {
      type: 'MeldAan',
      persoon: {
        naam: 'Mehmet Aksoy',
        geboren: { jaren: 40, dagen: 300 },
        telefoon: '06 12345607',
        email: 'mehmet@aksoy.example',
        plaats: 'Hengelo',
      },
      aanmelder: {
        soort: 'zorgprofessional',
        naam: 'Ingeborg Roelvink',
        email: 'i.roelvink@revalidatie-twentehof.example',
      },
      hulpvraag:
        'Meneer voedt zijn dochtertje van zes alleen op. Zij heeft ernstige meervoudige beperkingen. Hij praat met elf instanties en mist de helft van de afspraken, want hij werkt ook nog in ploegendienst. Hij zegt dat hij niet meer weet welke brief bij wie hoort.',
      regio: 'Oost',
      gemeente: 'Hengelo',
      feiten: {
        doelgroep: 'NAASTEN',
        naasteVanPersoonMetBeperking: 'ja',
        emb: 'ja',
        levensdomeinen: ['zorg', 'geld en regels', 'werk en dagbesteding'],
        langdurig: 'ja',
        vastgelopen: 'risico',
        overbelasting: 'ja',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(3, '09:40', 'aanmelding2', {
      type: 'BeslisTriage',
      uitkomst: 'toelaten',
      motivering:
        'Een vader alleen, een kind met EMB, en elf instanties. De ondersteuner van de Wlz gaf zelf aan dat dit te groot is.',
    }),
    verteld(
      '10:25',
      'aanmelding2',
      'meneer Aksoy',
      'Hij was aan het rijden en belde zelf terug. Hij wil graag op een ochtend afspreken.',
    ),
    stap(1, '09:30', 'regioOost', { type: 'LegFeitenVast', feiten: {}, gevraagdeExpertises: ['ZEVMB'] }),
    ...kennisgemaakt({ regio: 'regioOost', kandidaten: ['femke'], keuze: 'femke' }),
  ],
};
