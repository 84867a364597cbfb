/** Five years beside a family: light contact for most of it, and twice more again when life asked for it. */
import type { Scenario } from '../scenario.ts';
import { contacten, dagen, ervaren, geevalueerd, gekoppeld, opgepakt, planGemaakt, stap, verteld, weken } from '../stappen.ts';

export const vijfJaarNaasten: Scenario = {
  nr: 21,
  naam: 'Vijf jaar: waakvlam, en twee keer meer',
  toont: 'een gezin dat meestal genoeg heeft aan licht contact, en twee keer zonder nieuwe aanmelding weer meer kreeg',
  eind: 'waakvlam',
  voorstel: 'toelaten',
  laatst: dagen(8),
  stappen: [
    stap(0, '20:45', 'publiek', {
      type: 'MeldAan',
      persoon: {
        naam: 'Yvonne Wessels',
        geboren: { jaren: 47, dagen: 200 },
        telefoon: '06 12345621',
        email: 'yvonne@wessels.example',
        plaats: 'Zutphen',
      },
      aanmelder: { soort: 'cliënt zelf', naam: 'Yvonne Wessels', email: 'yvonne@wessels.example', telefoon: '06 12345621' },
      hulpvraag:
        'Onze Bram is veertien en heeft dag en nacht iemand nodig. Mijn man werkt in ploegen. Ik ben gestopt met werken en ik weet niet meer wie ik ben als ik niet voor Bram zorg. Elke week komt er een andere brief.',
      regio: 'Oost',
      gemeente: 'Zutphen',
      feiten: {
        doelgroep: 'NAASTEN',
        naasteVanPersoonMetBeperking: 'ja',
        wlz: 'ja',
        levensdomeinen: ['zorg', 'gezin en relaties', 'geld en regels', 'werk en dagbesteding'],
        langdurig: 'ja',
        vastgelopen: 'risico',
        overbelasting: 'ja',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(2, '09:50', 'aanmelding1', {
      type: 'BeslisTriage',
      uitkomst: 'toelaten',
      motivering: 'Een moeder die omvalt, en alles hangt aan haar. Er is al twee keer een ondersteuner gestopt.',
    }),
    verteld('10:20', 'aanmelding1', 'mevrouw Wessels', 'Zij vroeg of het nu wel dezelfde blijft.'),
    ...gekoppeld({ regio: 'regioOost', kandidaten: ['karim', 'femke'], keuze: 'karim' }),
    ...contacten('karim', [[4, 'bezoek', 2.5, 'Aan de keukentafel, met Bram ernaast. Zij huilde pas toen hij sliep.']]),
    opgepakt('16:50', 'karim', 'Er is weer nachtzorg op drie nachten: de aanvraag was kwijtgeraakt.'),
    stap(0, '17:05', 'karim', {
      ...{ type: 'LegMetingVast', moment: 'start', wie: 'naaste' },
      ...{ rust: 1, overzicht: 2, passendeHulp: 2, dagelijksLeven: 2 },
    }),
    ...contacten('karim', [
      [10, 'overleg met anderen', 1.5, 'Het zorgkantoor gebeld. De uren van Bram kloppen niet met wat er nodig is.'],
      [21, 'bezoek', 2, 'Met beide ouders een gezinsplan gemaakt. Zijn zusje schreef er ook iets in.'],
    ]),
    planGemaakt('16:55', 'karim', 'Iedereen in huis telt mee, niet alleen Bram.', [
      ['zorg', 'Er is zorg op de nachten en in de vakanties.'],
      ['werk en dagbesteding', 'Yvonne werkt weer, al is het één dag.'],
      ['gezin en relaties', 'Elke maand een dag voor zijn zusje.'],
    ]),
    ...contacten('karim', [
      [21, 'telefoon', 0.5, 'De nachten lopen. Zij vraagt zich af wat zij met de tijd moet.'],
      [21, 'bezoek', 1.5, 'Een logeerhuis bekeken. Bram vond de schommel goed.'],
      [21, 'overleg met anderen', 1, 'De uren zijn verhoogd, met een brief die zij zelf schreef.'],
      [21, 'bezoek', 1.5, 'Zijn zusje is naar de film geweest met haar vader. Alleen zij twee.'],
      [21, 'telefoon', 0.5, 'Zij gaat op gesprek bij een bloemenwinkel.'],
      [21, 'bezoek', 1, 'Zij werkt op vrijdag. Op donderdag is zij al blij.'],
    ]),
    geevalueerd(weken(2), '13:40', 'karim', 'Er is lucht. Zij slaapt, en zij lacht weer.', 'Langzaam minder.', [
      'bereikt',
      'bereikt',
      'loopt',
    ]),
    ...contacten('karim', [
      [14, 'bezoek', 1, 'Besproken hoe het verder gaat. Zij wil niet stoppen, wel minder.'],
      [21, 'telefoon', 0.5, 'Het waakvlamplan doorgenomen: wanneer bel jij, en wanneer bel ik.'],
    ]),
    stap(weken(1), '11:30', 'karim', {
      type: 'GaNaarWaakvlam',
      plan: 'Elk kwartaal bellen of langskomen. Yvonne belt als de nachten wegvallen, als er een brief komt die zij niet snapt, of als zij vrijdag niet haalt.',
    }),
    ...contacten('karim', [[70, 'telefoon', 0.5, 'Alles loopt. Zij was de afspraak bijna vergeten.']]),
    geevalueerd(weken(9), '10:30', 'karim', 'Het gezin redt het zelf.', 'Waakvlam houden.', ['bereikt', 'bereikt', 'bereikt']),
    ...contacten('karim', [[14, 'bezoek', 1, 'Bram is gegroeid. De tillift moest mee.']]),
    ervaren(weken(1), 9, 'Alleen al weten dat ik kan bellen.'),
    stap(weken(3), '15:40', 'karim', {
      ...{ type: 'BeslisWaakvlam', uitkomst: 'doorgaan', toelichting: 'Samen besloten: nog een half jaar zo.' },
    }),
    ...contacten('karim', [
      [49, 'telefoon', 0.5, 'Een nieuwe school voor zijn zusje. Verder niets.'],
      [77, 'bezoek', 1, 'Haar man heeft last van zijn rug. Zij lacht het weg.'],
    ]),
    geevalueerd(weken(1), '11:15', 'karim', 'Niets nieuws, en dat is goed nieuws.', 'Zo houden.', []),
    ...contacten('karim', [[70, 'telefoon', 0.5, 'Wij kregen elkaar niet te pakken. Vandaag wel, en zij had haast.']]),
    stap(0, '11:25', 'karim', {
      ...{ type: 'BeslisWaakvlam', uitkomst: 'doorgaan' },
      toelichting: 'Laat besloten. Zij wil de waakvlam houden, want haar man moet misschien worden geopereerd.',
    }),
    ...contacten('karim', [[77, 'telefoon', 0.5, 'Hij staat op de lijst voor een operatie.']]),
    geevalueerd(weken(4), '10:45', 'karim', 'De operatie maakt haar bang: wie tilt er dan?', 'Vooraf een plan maken.', []),
    ...contacten('karim', [[28, 'bezoek', 1, 'Een plan voor de weken na de operatie, met de thuiszorg erbij.']]),
    ervaren(weken(2), 8, 'Fijn. Het mocht wat vaker.'),
    stap(weken(2), '09:10', 'karim', {
      ...{ type: 'SchaalOp', inzet: 'intensief' },
      reden: 'De operatie is misgegaan. Haar man ligt op de intensive care en Bram moet drie keer per nacht gedraaid worden.',
    }),
    ...contacten('karim', [
      [3, 'bezoek', 3, 'Nachtzorg geregeld voor elke nacht. Haar zus slaapt op de bank.'],
      [11, 'overleg met anderen', 2, 'Het ziekenhuis, de thuiszorg en het logeerhuis aan één tafel.'],
      [12, 'bezoek', 2, 'Hij is wakker. Bram lacht naar de telefoon.'],
      [12, 'bezoek', 2, 'De bloemenwinkel houdt haar plek vrij.'],
      [11, 'telefoon', 0.75, 'Hij mag naar een revalidatiecentrum, om de hoek bij het logeerhuis.'],
    ]),
    stap(weken(1), '13:20', 'karim', { type: 'WijzigInzet', inzet: 'regulier', reden: 'Het ergste is voorbij.' }),
    ...contacten('karim', [
      [14, 'bezoek', 1.5, 'Samen gekeken wat er anders blijft. Hij gaat niet meer in ploegen werken.'],
      [21, 'overleg met anderen', 1, 'Zijn werk denkt mee. Hij begint op maandag en dinsdag.'],
    ]),
    planGemaakt('15:45', 'karim', 'Het gezin na de operatie: wie doet wat, en wie springt in.', [
      ['gezin en relaties', 'Er is een lijst met wie er belt en wie er komt.'],
      ['werk en dagbesteding', 'Beide ouders werken een deel van de week.'],
    ]),
    ...contacten('karim', [[21, 'telefoon', 0.5, 'Hij belde zelf, en dat was nieuw.']]),
    geevalueerd(weken(1), '11:25', 'karim', 'Zij hebben dit samen gedaan.', 'Terug naar de waakvlam.', ['bereikt', 'loopt']),
    ...contacten('karim', [[14, 'bezoek', 1, 'Hij deed zelf open, zonder kruk.']]),
    stap(weken(3), '10:55', 'karim', {
      type: 'GaNaarWaakvlam',
      plan: 'Elk kwartaal een bezoek. Bellen als de rug terugkomt, of als de nachten wegvallen.',
    }),
    ...contacten('karim', [
      [63, 'bezoek', 1, 'Bram is zeventien. Zijn moeder zegt het alsof zij schrikt.'],
      [77, 'bezoek', 1, 'Een woonplek bekeken, alleen om te kijken.'],
    ]),
    geevalueerd(0, '16:50', 'karim', 'De vraag waar Bram later woont, ligt op tafel.', 'Rustig beginnen met kijken.', [
      'bereikt',
      'bereikt',
    ]),
    stap(weken(5), '11:50', 'karim', {
      ...{ type: 'BeslisWaakvlam', uitkomst: 'doorgaan', toelichting: 'Zij zoeken zelf en bellen als het zover is.' },
    }),
    ervaren(weken(4), 9, 'Precies genoeg.'),
    ...contacten('karim', [[14, 'telefoon', 0.5, 'Er is een plek, over een half jaar. Zij weet niet of zij blij is.']]),
    stap(0, '11:20', 'karim', {
      ...{ type: 'LegMomentVast', moment: 1, soort: 'verhuizing', overDagen: 203 },
      toelichting: 'Bram gaat wonen in een huis met zes anderen.',
    }),
    ...contacten('karim', [[77, 'bezoek', 1.5, 'Geproefd: een weekend daar. Hij sliep, zij niet.']]),
    geevalueerd(weken(3), '13:10', 'karim', 'Het loslaten is begonnen.', 'De verhuizing samen voorbereiden.', []),
    stap(weken(3), '11:35', 'karim', {
      ...{ type: 'HandelMomentAf', moment: 1 },
      gedaan: 'De zorg, de bewindvoering en het vervoer zijn geregeld. Zijn bed gaat mee.',
    }),
    stap(weken(2), '15:15', 'karim', {
      ...{ type: 'BeslisWaakvlam', uitkomst: 'meer ondersteuning' },
      toelichting: 'Nu de verhuizing dichtbij komt, wil zij elke paar weken iemand naast zich.',
    }),
    ...contacten('karim', [
      [14, 'bezoek', 1.5, 'Ingepakt. Zijn zusje plakte op elke doos een sticker.'],
      [21, 'overleg met anderen', 1, 'Met het nieuwe team: wat betekent het als hij zijn hand optilt?'],
      [21, 'telefoon', 0.5, 'Nog twee weken. Zij telt ze af, en dan weer niet.'],
      [21, 'bezoek', 2, 'Hij woont er. Zij zat in de auto en reed niet weg.'],
      [21, 'telefoon', 0.5, 'Zij was er vier keer deze week. Het team vindt het prima.'],
      [21, 'bezoek', 1, 'Zij ging een weekend weg. Het eerste in achttien jaar.'],
    ]),
    geevalueerd(weken(1), '11:05', 'karim', 'Bram heeft het goed. Zij leert het.', 'Terug naar de waakvlam.', [
      'bereikt',
      'bereikt',
    ]),
    stap(weken(2), '10:20', 'karim', {
      type: 'GaNaarWaakvlam',
      plan: 'Elk kwartaal bellen. Zij belt als het team wisselt of als zij het niet vertrouwt.',
    }),
    ...contacten('karim', [[63, 'telefoon', 0.5, 'Zij werkt nu drie dagen en heeft een abonnement op het zwembad.']]),
    ervaren(weken(3), 10, 'Twee keer was het nodig en twee keer was er meteen iemand.'),
    ...contacten('karim', [[56, 'bezoek', 1, 'Op bezoek bij Bram zelf. Hij liet zijn kamer zien.']]),
    geevalueerd(weken(2), '13:25', 'karim', 'Zij noemt zichzelf weer Yvonne, en niet de moeder van.', 'Waakvlam houden.', []),
    stap(weken(3), '13:35', 'karim', {
      ...{ type: 'BeslisWaakvlam', uitkomst: 'doorgaan', toelichting: 'Nog een half jaar, en dan kijken of het klaar is.' },
    }),
    ...contacten('karim', [
      [70, 'telefoon', 0.5, 'Te laat gebeld. Het team is gewisseld, en zij heeft dat zelf opgelost.'],
      [77, 'bezoek', 1, 'Zij schonk koffie en vroeg hoe het met mij ging.'],
    ]),
    geevalueerd(
      weken(2),
      '11:05',
      'karim',
      'Zij lost het op, ook als het tegenzit.',
      'Bij het volgende besluit samen afronden.',
      [],
    ),
  ],
};
