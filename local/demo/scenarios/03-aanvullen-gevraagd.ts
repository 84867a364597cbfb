/** Only hands-on care is asked; perhaps there is more, so more is asked. */
import type { Scenario } from '../scenario.ts';
import { stap } from '../stappen.ts';

export const aanvullenGevraagd: Scenario = {
  nr: 3,
  naam: 'Aanvulling gevraagd',
  toont: 'er is alleen om nachtzorg gevraagd; de aanmelder kreeg een mail met een link en al één herinnering',
  eind: 'aanmelding',
  voorstel: 'aanvullen',
  laatst: { werkdagen: 5 },
  stappen: [
    stap(0, '13:35', 'publiek', {
      type: 'MeldAan',
      persoon: { naam: 'Noor Abbink', geboren: { jaren: 9, dagen: 10 }, plaats: 'Almere' },
      aanmelder: {
        soort: 'zorgprofessional',
        naam: 'Patricia Schoonhoven',
        email: 'p.schoonhoven@kinderdagcentrum-dewilg.example',
        telefoon: '036 1234503',
      },
      hulpvraag:
        'Noor zit bij ons op het kinderdagcentrum. Zij heeft ernstige beperkingen en moet ’s nachts elke twee uur gedraaid worden. Haar ouders zoeken iemand die de nachten overneemt. Kunnen jullie dat doen?',
      regio: 'Midden',
      gemeente: 'Almere',
      feiten: { doelgroep: 'ZEVMB', diagnoseZevmb: 'ja', handenAanZorg: 'ja', levensdomeinen: ['zorg'] },
      toestemmingAanmelden: 'ja',
    }),
    stap(2, '09:50', 'aanmelding1', {
      type: 'BeslisTriage',
      uitkomst: 'aanvullen',
      motivering:
        'Nachtzorg geven wij niet. Maar ouders die de nachten niet meer redden, lopen vaak op meer vast. Dat horen wij graag eerst van henzelf.',
      wat: 'Hoe gaat het met de ouders en met de andere kinderen? Is er een ZEVMB-paspoort? Wie helpt nu met regelen, en lukt dat? Bellen mag ook.',
    }),
  ],
};
