/** Came in today by the public form, with hardly anything known: that is normal, and never refused. */
import type { Scenario } from '../scenario.ts';
import { dagen, stap } from '../stappen.ts';

export const nieuwVandaag: Scenario = {
  nr: 1,
  naam: 'Nieuw vandaag, weinig bekend',
  toont: 'een aanmelding zonder regio en zonder doelgroep; de aanmeldcoördinator belt eerst',
  eind: 'aanmelding',
  voorstel: 'aanvullen',
  laatst: dagen(0),
  stappen: [
    stap(0, '09:12', 'publiek', {
      type: 'MeldAan',
      persoon: { naam: 'Roel Nieuwkamp' },
      aanmelder: { soort: 'naaste', naam: 'Yvette Nieuwkamp', email: 'yvette@nieuwkamp.example' },
      hulpvraag:
        'Mijn broer is een half jaar geleden van een ladder gevallen. Sinds hij weer thuis is, is hij een ander mens. Hij slaapt de hele dag, betaalt niets meer en doet de deur voor niemand open. Ik woon twee uur rijden verderop. Ik weet niet waar ik moet beginnen.',
      regio: 'onbekend',
      gemeente: 'onbekend',
      feiten: { vastgelopen: 'ja' },
      toestemmingAanmelden: 'onbekend',
    }),
  ],
};
