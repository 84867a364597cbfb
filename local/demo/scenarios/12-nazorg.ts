/** A family in which care pressed everything else away; regular support took over, and is checked once. */
import type { Scenario } from '../scenario.ts';
import { contacten, dagen, gekoppeld, opgepakt, planGemaakt, stap, verteld } from '../stappen.ts';

export const nazorg: Scenario = {
  nr: 12,
  naam: 'Nazorg na overdracht',
  toont: 'een aangenomen overdracht; over een paar weken vraagt de GCO’er of zij standhoudt',
  eind: 'nazorg',
  voorstel: 'toelaten',
  laatst: dagen(35),
  stappen: [
    stap(0, '10:15', 'aanmelding1', {
      type: 'MeldAan',
      persoon: {
        naam: 'Hiwot Tesfaye',
        geboren: { jaren: 42, dagen: 80 },
        telefoon: '06 12345612',
        plaats: 'Delft',
      },
      aanmelder: {
        soort: 'cliëntondersteuner Wlz',
        naam: 'Marijke Stolwijk',
        email: 'm.stolwijk@clientsteun-delfland.example',
        telefoon: '015 1234512',
      },
      hulpvraag:
        'Mevrouw en haar man hebben drie kinderen, van wie er twee veel medische zorg nodig hebben. Zij slapen om beurten. De brieven zijn in een taal die zij nog leren. De jongste blijft thuis van school, want er is niemand die haar brengt. Er zijn schulden en een ruzie met de leverancier van het bed.',
      regio: 'West',
      gemeente: 'Delft',
      feiten: {
        doelgroep: 'NAASTEN',
        naasteVanPersoonMetBeperking: 'ja',
        wlz: 'ja',
        emb: 'ja',
        levensdomeinen: ['zorg', 'geld en regels', 'school en leren', 'gezin en relaties'],
        langdurig: 'ja',
        vastgelopen: 'ja',
        overbelasting: 'ja',
        eigenKracht: 'te weinig',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(1, '14:55', 'aanmelding1', {
      type: 'BeslisTriage',
      uitkomst: 'toelaten',
      motivering: 'Alles hangt aan alles. De ondersteuner van de Wlz wil helpen, maar heeft hier de uren en de kennis niet voor.',
    }),
    verteld('15:25', 'aanmelding1', 'beide ouders, met een tolk', 'Zij willen graag iemand die ook Arabisch spreekt.'),
    ...gekoppeld({ regio: 'regioWest', kandidaten: ['naima', 'ozan', 'joost'], keuze: 'naima' }),
    ...contacten('naima', [
      [
        4,
        'bezoek',
        3,
        'Met een tolk aan tafel. Eerst het bed geregeld, want daar lagen ze wakker van. Het nieuwe komt donderdag.',
      ],
    ]),
    opgepakt('16:50', 'naima', 'Een bed dat niet kraakt en niet knelt.'),
    ...contacten('naima', [
      [9, 'overleg met anderen', 2, 'Schuldhulp en school gebeld. Er is vervoer voor de jongste, vanaf maandag.'],
      [14, 'bezoek', 2, 'De jongste gaat weer naar school. Moeder heeft zich opgegeven voor taalles.'],
    ]),
    planGemaakt('16:55', 'naima', 'Slapen, school en schulden: in die volgorde.', [
      ['gezin en relaties', 'Iedereen slaapt ten minste drie nachten in de week.'],
      ['school en leren', 'De jongste gaat elke dag naar school.'],
      ['geld en regels', 'Er is een regeling voor de schulden.'],
    ]),
    ...contacten('naima', [
      [21, 'bezoek', 2, 'Een plan voor de nachten gemaakt met de thuiszorg. Drie nachten per week slapen ze allebei.'],
      [26, 'telefoon', 0.5, 'De regeling voor de schulden is rond. Vader belde zelf om het te vertellen.'],
      [25, 'bezoek', 1.5, 'Samen gekeken wat er nog ligt. De lijst past nu op één blad.'],
    ]),
    stap(dagen(21), '11:50', 'naima', {
      type: 'LegToestemmingVast',
      doel: 'delen met wie overneemt',
      waarde: 'ja',
      door: 'beide ouders, met tolk',
    }),
    stap(0, '12:00', 'naima', {
      type: 'BiedOverdrachtAan',
      ontvanger: {
        soort: 'cliëntondersteuning Wlz',
        organisatie: 'Cliëntsteun Delfland',
        contactpersoon: 'Marijke Stolwijk',
        email: 'm.stolwijk@clientsteun-delfland.example',
      },
      toelichting: 'Het gezin kent haar al. De afspraken met thuiszorg, school en schuldhulp staan in het plan.',
    }),
    stap(5, '16:05', 'naima', { type: 'AanvaardOverdracht' }),
  ],
};
