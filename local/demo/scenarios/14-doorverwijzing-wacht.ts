/** Fitting support is there already; it is handed on warmly, and the receiver has yet to accept. */
import type { Scenario } from '../scenario.ts';
import { stap, verteld } from '../stappen.ts';

export const doorverwijzingWacht: Scenario = {
  nr: 14,
  naam: 'Doorverwijzing wacht op antwoord',
  toont: 'gewone cliëntondersteuning past; de ontvanger kreeg een link en een herinnering',
  eind: 'doorverwijzing',
  voorstel: 'doorverwijzen',
  laatst: { werkdagen: 6 },
  stappen: [
    stap(0, '14:50', 'publiek', {
      type: 'MeldAan',
      persoon: { naam: 'Finn Terpstra', geboren: { jaren: 4, dagen: 88 }, adres: 'Slotlaan 31', plaats: 'Zeist' },
      aanmelder: {
        soort: 'naaste',
        naam: 'Iris Terpstra',
        email: 'iris@terpstra.example',
        telefoon: '06 12345614',
      },
      hulpvraag:
        'Ons zoontje van vier loopt achter en heeft aanvallen die de arts nog niet onder controle krijgt. Hij praat niet en bijt als iets anders gaat dan hij wil. Onze cliëntondersteuner is heel lief, maar zij vindt het gesprek met de gemeente spannend en wij ook.',
      regio: 'Midden',
      gemeente: 'Zeist',
      feiten: { levensdomeinen: ['zorg', 'gezin en relaties'], overbelasting: 'risico', vastgelopen: 'nee' },
      toestemmingAanmelden: 'ja',
    }),
    stap(2, '16:15', 'aanmelding2', {
      type: 'LegFeitenVast',
      feiten: {
        doelgroep: 'LVB+',
        verstandelijkeBeperking: 'ja',
        gedragsproblemen: 'ja',
        langZoekenWoonplek: 'nee',
        langdurig: 'ja',
        regulier: 'past',
        enkeleVraag: 'nee',
        dreigtEscalatie: 'nee',
      },
    }),
    stap(0, '16:25', 'aanmelding2', {
      type: 'LegToestemmingVast',
      doel: 'delen met wie overneemt',
      waarde: 'ja',
      door: 'mevrouw Terpstra, aan de telefoon',
    }),
    stap(1, '11:30', 'aanmelding2', {
      type: 'BeslisTriage',
      uitkomst: 'doorverwijzen',
      motivering:
        'Er is een cliëntondersteuner met wie het gezin goed kan praten. Zij kan dit, als zij weet wat zij bij de gemeente mag vragen. Dat hebben wij met haar doorgenomen.',
      ontvanger: {
        soort: 'cliëntondersteuning SD',
        organisatie: 'Steunpunt Heuvelrug',
        contactpersoon: 'Nadia Verweij',
        email: 'n.verweij@steunpunt-heuvelrug.example',
      },
    }),
    verteld(
      '12:10',
      'aanmelding2',
      'mevrouw Terpstra',
      'Zij vindt het jammer en begrijpt het. Zij mag terugbellen als het daar niet lukt.',
    ),
  ],
};
