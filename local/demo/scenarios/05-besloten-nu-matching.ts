/** A mother who cares for three people without a Wlz-indicatie among her children: admitted by the overleg. */
import type { Scenario } from '../scenario.ts';
import { stap } from '../stappen.ts';

export const beslotenNuMatching: Scenario = {
  nr: 5,
  naam: 'Toegelaten door het overleg',
  toont: 'een uitzondering met motivering, meerwaarde en lessen; nu wacht het matchvoorstel',
  eind: 'matching',
  voorstel: 'grijs gebied',
  laatst: { werkdagen: 2 },
  stappen: [
    stap(0, '10:25', 'publiek', {
      type: 'MeldAan',
      persoon: {
        naam: 'Rukmini Bhagwandin',
        geboren: { jaren: 58, dagen: 50 },
        telefoon: '06 12345605',
        email: 'rukmini@bhagwandin.example',
        plaats: 'Zoetermeer',
      },
      aanmelder: {
        soort: 'cliëntondersteuner SD',
        naam: 'Erik Langeveld',
        email: 'e.langeveld@wijkpunt-zoetermeer.example',
        telefoon: '079 1234505',
      },
      hulpvraag:
        'Mevrouw zorgt alleen voor haar twee volwassen zoons. De een leert moeilijk en komt na een overval de deur niet meer uit. De ander heeft veel pijn en ligt vaak op bed. Om de hoek woont haar vader, die dementie heeft. Zij krijgt van alle kanten brieven. Ik kom er als wijkwerker niet meer doorheen.',
      regio: 'West',
      gemeente: 'Zoetermeer',
      feiten: {
        doelgroep: 'NAASTEN',
        naasteVanPersoonMetBeperking: 'ja',
        wlz: 'nee',
        emb: 'nee',
        levensdomeinen: ['zorg', 'wonen', 'geld en regels', 'gezondheid'],
        langdurig: 'ja',
        vastgelopen: 'ja',
        overbelasting: 'ja',
        eigenKracht: 'te weinig',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
        dreigtEscalatie: 'ja',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(1, '15:15', 'aanmelding1', {
      type: 'LegToestemmingVast',
      doel: 'delen met het overleg',
      waarde: 'ja',
      door: 'mevrouw Bhagwandin, aan de telefoon',
    }),
    stap(1, '11:40', 'aanmelding1', {
      type: 'BeslisTriage',
      uitkomst: 'grijs gebied',
      motivering:
        'Mevrouw is op en de wijk kan niet verder. Maar geen van haar zoons heeft een Wlz-indicatie. Haar vader heeft die wel, alleen gaat de vraag niet over hem.',
      dilemma: {
        tekst:
          'Een moeder houdt drie mensen overeind en valt zelf bijna om. De criteria kijken naar één persoon met een indicatie. Hier is het juist de stapel.',
        criterium: 'een Wlz-indicatie van de ander',
      },
    }),
    stap(2, '13:20', 'lidWest', {
      type: 'GeefInschatting',
      advies: 'toelaten',
      redenen:
        'Zij is eerder opgebrand geweest. Als zij uitvalt, vallen er vier mensen om. Eén persoon moet naar het hele gezin kijken.',
    }),
    stap(1, '17:05', 'lidNoord', {
      type: 'GeefInschatting',
      advies: 'toelaten',
      redenen:
        'De oudste zoon zou een indicatie kunnen krijgen als iemand de tijd neemt voor de aanvraag. Dat is werk voor een Metgezel.',
    }),
    stap(2, '09:15', 'lidOost', {
      type: 'GeefInschatting',
      advies: 'toelaten met opdracht',
      redenen: 'Ik ben voor, als wij na een jaar kijken of de wijk het weer kan overnemen.',
    }),
    stap(2, '12:10', 'voorzitter', {
      type: 'LegBesluitVast',
      uitkomst: 'toelaten',
      motivering:
        'Gewone ondersteuning heeft het anderhalf jaar geprobeerd en komt er niet uit, omdat elke wet een eigen loket heeft. Mevrouw is de enige die alles bij elkaar houdt.',
      meerwaarde: ['over domeinen heen', 'het hele systeem'],
      criterium: 'een Wlz-indicatie van de ander',
      lessen: ['samenwerking domeinen', 'criteria zelf'],
      aanwezig: ['voorzitter', 'lidWest', 'lidNoord', 'lidOost'],
      afwijkendeMening: 'Het lid uit Oost had liever een termijn van een jaar meegegeven.',
    }),
  ],
};
