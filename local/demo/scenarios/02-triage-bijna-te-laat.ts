/** A complete aanmelding whose triage is nearly due. */
import type { Scenario } from '../scenario.ts';
import { stap } from '../stappen.ts';

export const triageBijnaTeLaat: Scenario = {
  nr: 2,
  naam: 'Triage bijna te laat',
  toont:
    'alles is bekend en het voorstel is toelaten; de herinnering is geweest en de regiocoördinator hoort het als het te laat is',
  eind: 'aanmelding',
  voorstel: 'toelaten',
  laatst: { werkdagen: 3 },
  stappen: [
    stap(0, '20:45', 'publiek', {
      type: 'MeldAan',
      persoon: {
        naam: 'Sanne Kerkhofs',
        geboren: { jaren: 28, dagen: 210 },
        telefoon: '06 12345602',
        email: 'sanne@kerkhofs.example',
        plaats: 'Venlo',
      },
      aanmelder: { soort: 'cliënt zelf', naam: 'Sanne Kerkhofs', email: 'sanne@kerkhofs.example', telefoon: '06 12345602' },
      hulpvraag:
        'Ik heb autisme en ik woon sinds twee jaar begeleid. Mijn begeleiders wisselen steeds. Iedereen maakt een nieuw plan en daarna gebeurt er niets. Ik ben gestopt met mijn dagbesteding omdat het vervoer elke keer anders ging. Ik wil één persoon die alles weet en die blijft.',
      regio: 'Zuid',
      gemeente: 'Venlo',
      feiten: {
        doelgroep: 'ASS',
        diagnoseAutisme: 'ja',
        wlz: 'ja',
        levensdomeinen: ['wonen', 'zorg', 'werk en dagbesteding'],
        langdurig: 'ja',
        vastgelopen: 'ja',
        eigenKracht: 'te weinig',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(1, '11:20', 'aanmelding2', {
      type: 'LegFeitenVast',
      feiten: { regulier: 'niet genoeg', enkeleVraag: 'nee', overbelasting: 'risico', dreigtEscalatie: 'onbekend' },
    }),
  ],
};
