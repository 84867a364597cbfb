/** The receiver refused: nobody is let go without someone who took over. */
import type { Scenario } from '../scenario.ts';
import { stap, verteld } from '../stappen.ts';

export const doorverwijzingTerug: Scenario = {
  nr: 15,
  naam: 'Doorverwijzing geweigerd en terug',
  toont: 'de gemeente neemt niet over omdat de Wlz eraan komt; de aanmelding staat weer open voor triage',
  eind: 'aanmelding',
  voorstel: 'toelaten',
  laatst: { werkdagen: 1 },
  stappen: [
    stap(0, '21:20', 'publiek', {
      type: 'MeldAan',
      persoon: {
        naam: 'Wilma Grotenhuis',
        geboren: { jaren: 65, dagen: 285 },
        telefoon: '06 12345615',
        email: 'wilma@grotenhuis.example',
        plaats: 'Doetinchem',
      },
      aanmelder: { soort: 'mantelzorger', naam: 'Wilma Grotenhuis', email: 'wilma@grotenhuis.example', telefoon: '06 12345615' },
      hulpvraag:
        'Mijn man heeft de ziekte van Huntington. Ik doe alles: wassen, koken, de post, het slot op de deur. Nu moet er een traplift komen en ik weet niet bij wie ik moet zijn. Ik ben zo moe.',
      regio: 'Oost',
      gemeente: 'Doetinchem',
      feiten: {
        doelgroep: 'NAASTEN',
        naasteVanPersoonMetBeperking: 'ja',
        levensdomeinen: ['wonen', 'zorg'],
        vastgelopen: 'risico',
        overbelasting: 'ja',
        langdurig: 'ja',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(1, '13:10', 'aanmelding1', {
      type: 'LegFeitenVast',
      feiten: { regulier: 'past', wlz: 'nee', emb: 'nee', enkeleVraag: 'nee' },
    }),
    stap(0, '13:20', 'aanmelding1', {
      type: 'LegToestemmingVast',
      doel: 'delen met wie overneemt',
      waarde: 'ja',
      door: 'mevrouw Grotenhuis, aan de telefoon',
    }),
    stap(2, '10:45', 'aanmelding1', {
      type: 'BeslisTriage',
      uitkomst: 'doorverwijzen',
      motivering:
        'De traplift en hulp thuis horen bij de Wmo, en de gemeente zegt dat er iemand beschikbaar is die langs kan komen.',
      ontvanger: {
        soort: 'gemeente',
        organisatie: 'Sociaal team Doetinchem-Oost',
        email: 'aanmelding@sociaalteam-doetinchem.example',
      },
    }),
    verteld(
      '11:20',
      'aanmelding1',
      'mevrouw Grotenhuis',
      'Zij zei dat zij dit al drie keer geprobeerd had, en dat zij het nog één keer probeert.',
    ),
    stap(6, '15:25', 'aanmelding1', {
      type: 'WeigerDoorverwijzing',
      reden:
        'Het team ging langs en schrok. Meneer kan niet meer alleen zijn. Zij vragen een Wlz-indicatie aan en zeggen dat dit te zwaar voor hen is.',
    }),
    stap(1, '09:20', 'aanmelding1', {
      type: 'LegFeitenVast',
      feiten: { wlz: 'binnenkort', regulier: 'niet genoeg', vastgelopen: 'ja', dreigtEscalatie: 'ja' },
    }),
  ],
};
