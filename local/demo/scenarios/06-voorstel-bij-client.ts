/** A teenager with brain injury in a region without that expertise nearby: other expertises are asked. */
import type { Scenario } from '../scenario.ts';
import { stap, verteld } from '../stappen.ts';

export const voorstelBijClient: Scenario = {
  nr: 6,
  naam: 'Matchvoorstel ligt bij het gezin',
  toont: 'gevraagde expertises anders dan de doelgroep; het gezin kiest uit twee profielen',
  eind: 'matching',
  voorstel: 'toelaten',
  laatst: { werkdagen: 6 },
  stappen: [
    stap(0, '12:15', 'publiek', {
      type: 'MeldAan',
      persoon: { naam: 'Lotte de Rooij', geboren: { jaren: 15, dagen: 280 }, plaats: 'Hulst' },
      aanmelder: {
        soort: 'naaste',
        naam: 'Carola de Rooij',
        email: 'carola@derooij.example',
        telefoon: '06 12345606',
      },
      hulpvraag:
        'Onze dochter kreeg op haar negende hersenvliesontsteking. Zij onthoudt bijna niets en kan niet tegen drukte. Nu blijkt ook dat zij moeilijk leert. Zij zit al maanden thuis. Een plek voor overdag vinden wij niet. De Wlz is afgewezen. Mijn man heeft zelf een tumor in zijn hoofd gehad en kan weinig hebben.',
      regio: 'Zuid',
      gemeente: 'Hulst',
      feiten: {
        doelgroep: 'NAH',
        diagnoseHersenletsel: 'ja',
        verstandelijkeBeperking: 'ja',
        levensdomeinen: ['school en leren', 'werk en dagbesteding', 'gezin en relaties'],
        langdurig: 'ja',
        vastgelopen: 'ja',
        overbelasting: 'ja',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(2, '10:30', 'aanmelding1', {
      type: 'BeslisTriage',
      uitkomst: 'toelaten',
      motivering:
        'De diagnose is er. School, dagbesteding en thuis lopen alle drie vast, en de gemeente weet het ook niet meer. Er ligt een nieuw onderzoek voor een tweede aanvraag bij de Wlz.',
    }),
    verteld('11:15', 'aanmelding1', 'mevrouw De Rooij', 'Zij is blij, en zij vraagt hoe lang het duurt voordat er iemand komt.'),
    stap(2, '13:55', 'regioZuid', {
      type: 'LegFeitenVast',
      feiten: {},
      gevraagdeExpertises: ['LVB+', 'NAASTEN', 'ASS'],
    }),
    stap(0, '14:20', 'regioZuid', { type: 'DoeMatchvoorstel', kandidaten: ['annick', 'rosalie'] }),
  ],
};
