/** Trust that was gone: an exception with an assignment, handed over to the gemeente, and it held. */
import type { Scenario } from '../scenario.ts';
import { contacten, dagen, gekoppeld, opgepakt, planGemaakt, stap, verteld } from '../stappen.ts';

export const afgesloten: Scenario = {
  nr: 13,
  naam: 'Afgesloten, overgedragen aan de gemeente',
  toont: 'de hele weg: grijs gebied, toelaten met opdracht, ondersteuning, overdracht en nazorg die standhoudt',
  eind: 'afgesloten',
  voorstel: 'grijs gebied',
  laatst: { werkdagen: 10 },
  stappen: [
    stap(0, '09:55', 'aanmelding2', {
      type: 'MeldAan',
      persoon: { naam: 'Jaimy Schouten', geboren: { jaren: 12, dagen: 110 }, plaats: 'Gorinchem' },
      aanmelder: {
        soort: 'zorgprofessional',
        naam: 'Renske Holleman',
        email: 'r.holleman@jeugdteam-gorinchem.example',
        telefoon: '0183 123413',
      },
      hulpvraag:
        'Jaimy heeft een open rug en gaat naar een gewone school. Zijn vader heeft met iedereen ruzie gehad: de school, de leverancier, en ook met ons. Hij gelooft niet meer wat wij zeggen over de wet. Wij willen helpen en worden niet binnengelaten. De jongen mist zijn therapie.',
      regio: 'West',
      gemeente: 'Gorinchem',
      feiten: {
        doelgroep: 'geen',
        wlz: 'nee',
        levensdomeinen: ['school en leren', 'zorg', 'gezin en relaties'],
        langdurig: 'ja',
        vastgelopen: 'ja',
        overbelasting: 'ja',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
        dreigtEscalatie: 'ja',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(2, '11:05', 'aanmelding2', {
      type: 'LegToestemmingVast',
      doel: 'delen met het overleg',
      waarde: 'ja',
      door: 'de vader, na een gesprek bij zijn zus thuis',
    }),
    stap(0, '15:00', 'aanmelding2', {
      type: 'BeslisTriage',
      uitkomst: 'grijs gebied',
      motivering: 'Geen doelgroep past, maar aan alle algemene criteria is voldaan. De gemeente wil wel, en mag er niet in.',
      dilemma: {
        tekst:
          'Het probleem is niet de zorg, het probleem is vertrouwen. Daar is geen doelgroep voor. De gemeente kan het pas overnemen als de vader weer iemand gelooft.',
        criterium: 'een van de vijf doelgroepen',
      },
    }),
    stap(2, '10:25', 'lidWest', {
      type: 'GeefInschatting',
      advies: 'toelaten met opdracht',
      redenen:
        'Geef iemand een jaar om het vertrouwen te herstellen, met de gemeente aan het eind. Dan weet iedereen waar het heen gaat.',
    }),
    stap(1, '13:45', 'lidMidden', {
      type: 'GeefInschatting',
      advies: 'toelaten met opdracht',
      redenen: 'Eens, mits de gemeente vanaf het begin meekijkt. Anders gaat het straks opnieuw mis.',
    }),
    stap(5, '12:30', 'voorzitter', {
      type: 'LegBesluitVast',
      uitkomst: 'toelaten met opdracht',
      motivering:
        'Iemand van buiten kan wat de gemeente nu niet kan: gewoon langskomen. De gemeente blijft in beeld en neemt het later over.',
      meerwaarde: ['duurzaam vertrouwen', 'over domeinen heen'],
      criterium: 'een van de vijf doelgroepen',
      lessen: ['vertrouwen gezin–instanties', 'handelingsverlegenheid'],
      aanwezig: ['voorzitter', 'lidWest', 'lidMidden'],
      opdracht: { doel: 'de vader en het jeugdteam praten weer met elkaar', aanWie: 'gemeente Gorinchem', overDagen: 365 },
    }),
    verteld('14:40', 'aanmelding2', 'de vader van Jaimy', 'Hij zei weinig. Hij hing niet op, en dat is bij hem veel.'),
    stap(1, '09:25', 'regioWest', { type: 'LegFeitenVast', feiten: {}, gevraagdeExpertises: ['NAASTEN'] }),
    ...gekoppeld({ regio: 'regioWest', kandidaten: ['joost', 'naima'], keuze: 'joost' }),
    ...contacten('joost', [[5, 'bezoek', 1, 'Op de stoep gepraat. Volgende keer mag ik binnenkomen.']]),
    opgepakt('16:50', 'joost', 'De rolstoel die te klein is: een nieuwe is aangemeten, op de stoep.'),
    ...contacten('joost', [
      [9, 'bezoek', 2, 'Binnen. De vader liet alle mappen zien. Hij had op twee punten gelijk, en dat heb ik gezegd.'],
      [20, 'overleg met anderen', 1.5, 'De gemeente heeft sorry gezegd voor een brief van vorig jaar. Ik mocht het doorgeven.'],
    ]),
    planGemaakt('15:45', 'joost', 'De vader bepaalt het tempo. Het jeugdteam kijkt mee vanaf het begin.', [
      ['zorg', 'Jaimy gaat weer naar therapie.'],
      ['gezin en relaties', 'De vader en het jeugdteam praten met elkaar.'],
    ]),
    ...contacten('joost', [
      [24, 'bezoek', 1.5, 'Jaimy gaat weer naar therapie. Zijn vader brengt hem.'],
      [26, 'overleg met anderen', 2, 'Eerste gesprek met het jeugdteam aan de keukentafel. Het duurde kort en niemand liep weg.'],
      [27, 'bezoek', 1, 'De nieuwe rolstoel is er. De vader belde zelf met de leverancier.'],
    ]),
    stap(dagen(18), '11:35', 'joost', {
      type: 'LegToestemmingVast',
      doel: 'delen met wie overneemt',
      waarde: 'ja',
      door: 'de vader, aan tafel met het jeugdteam',
    }),
    stap(1, '10:15', 'joost', {
      type: 'BiedOverdrachtAan',
      ontvanger: {
        soort: 'gemeente',
        organisatie: 'Jeugdteam Gorinchem',
        contactpersoon: 'Renske Holleman',
        email: 'r.holleman@jeugdteam-gorinchem.example',
      },
      toelichting: 'De vader kiest zelf voor haar als vaste contactpersoon. Bellen gaat bij hem beter dan schrijven.',
    }),
    stap(4, '14:10', 'joost', { type: 'AanvaardOverdracht' }),
    stap(dagen(56), '15:35', 'joost', {
      type: 'LegNazorgVast',
      houdtStand: true,
      toelichting:
        'Beiden gebeld. Het jeugdteam komt elke maand en de vader vindt dat nog steeds goed. Jaimy heeft niets gemist.',
    }),
  ],
};
