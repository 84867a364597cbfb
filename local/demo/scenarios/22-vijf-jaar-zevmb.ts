/** Five years with a girl who turns eighteen: a new Metgezel, a handover that is refused, and one that is accepted. */
import type { Scenario } from '../scenario.ts';
import { contacten, dagen, ervaren, geevalueerd, gekoppeld, opgepakt, planGemaakt, stap, verteld, weken } from '../stappen.ts';

const woonhuis = {
  soort: 'aanbieder',
  organisatie: 'Woonhuis Het Morgenveld',
  contactpersoon: 'Sabine Overdiep',
  email: 's.overdiep@morgenveld.example',
} as const;

export const vijfJaarZevmb: Scenario = {
  nr: 22,
  naam: 'Vijf jaar: achttien, een nieuwe Metgezel, een woonplek',
  toont:
    'de overgang naar achttien, een klik die er niet was, een geweigerde overdracht en een die lukte; nazorg na een half jaar',
  eind: 'nazorg',
  voorstel: 'toelaten',
  laatst: weken(8),
  stappen: [
    stap(0, '11:55', 'publiek', {
      type: 'MeldAan',
      persoon: {
        naam: 'Noa Brandsma',
        geboren: { jaren: 16, dagen: 40 },
        email: 'gerda@brandsma.example',
        adres: 'Weegbree 9',
        plaats: 'Soest',
      },
      aanmelder: {
        soort: 'naaste',
        naam: 'Gerda Brandsma',
        email: 'gerda@brandsma.example',
        telefoon: '06 12345622',
      },
      vertegenwoordiger: { naam: 'Gerda Brandsma', rol: 'ouder', telefoon: '06 12345622', email: 'gerda@brandsma.example' },
      hulpvraag:
        'Noa is zestien. Zij ziet bijna niets, zij heeft aanvallen en zij kan niet zeggen wat pijn doet. Over twee jaar stopt de school, stopt de kinderarts en stopt het budget zoals wij het kennen. Niemand kan ons vertellen wat er daarna komt.',
      regio: 'Midden',
      gemeente: 'Soest',
      feiten: {
        doelgroep: 'ZEVMB',
        diagnoseZevmb: 'ja',
        zevmbPaspoort: 'ja',
        wlz: 'ja',
        levensdomeinen: ['zorg', 'gezondheid', 'school en leren', 'wonen'],
        langdurig: 'ja',
        vastgelopen: 'risico',
        overbelasting: 'ja',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(2, '10:05', 'aanmelding2', {
      type: 'BeslisTriage',
      uitkomst: 'toelaten',
      motivering: 'Het paspoort is er. De overgang naar achttien raakt alles tegelijk, en de ouders zijn op.',
    }),
    verteld('10:35', 'aanmelding2', 'mevrouw Brandsma', 'Zij vroeg meteen wie het wordt.'),
    ...gekoppeld({ regio: 'regioMidden', kandidaten: ['hanneke'], keuze: 'hanneke' }),
    ...contacten('hanneke', [[3, 'bezoek', 2.5, 'Noa hield mijn mouw vast. Haar moeder zei dat zij dat zelden doet.']]),
    opgepakt('16:50', 'hanneke', 'Een afspraak met de pijnpoli, na elf maanden op de lijst.'),
    ...contacten('hanneke', [
      [11, 'overleg met anderen', 1.5, 'De pijnpoli wil filmpjes. Haar broer maakt ze.'],
      [14, 'bezoek', 2, 'Een plan met drie kolommen: nu, tot achttien, daarna.'],
    ]),
    planGemaakt('16:55', 'hanneke', 'Nu de pijn, en intussen op tijd beginnen aan achttien.', [
      ['gezondheid', 'Er is een arts die Noa ook na haar achttiende kent.'],
      ['geld en regels', 'Bewind, mentorschap en budget zijn geregeld vóór haar verjaardag.'],
      ['wonen', 'De ouders weten welke plekken er zijn, ook als zij nog niet willen.'],
    ]),
    ...contacten('hanneke', [
      [21, 'telefoon', 0.5, 'De pijn had een naam. De medicijnen gaan om.'],
      [21, 'bezoek', 1.5, 'Zij slaapt. Iedereen slaapt.'],
      [21, 'overleg met anderen', 1, 'De school vertelde wat er stopt, en wanneer.'],
      [21, 'bezoek', 1.5, 'De tillift op de bovenverdieping is er.'],
      [21, 'telefoon', 0.5, 'Een brief over het budget. Hij klopte, voor het eerst.'],
      [21, 'bezoek', 1, 'Haar broer gaat studeren. Dat is voor de moeder een tweede afscheid.'],
    ]),
    geevalueerd(weken(2), '13:20', 'hanneke', 'De pijn is weg en de rust is terug.', 'De kolom “tot achttien” afwerken.', [
      'deels bereikt',
      'loopt',
      'loopt',
    ]),
    ...contacten('hanneke', [[14, 'bezoek', 1, 'Haar vader kookte. Hij praatte over vroeger.']]),
    stap(weken(3), '14:05', 'hanneke', { type: 'WijzigInzet', inzet: 'laag', reden: 'Het loopt. Om de zeven weken is genoeg.' }),
    ...contacten('hanneke', [
      [28, 'telefoon', 0.5, 'Niets aan de hand. Zij ligt in het zwembad.'],
      [49, 'bezoek', 1, 'Het lijstje voor achttien op de koelkast gehangen, met wie wat doet.'],
      [49, 'overleg met anderen', 1.5, 'De kantonrechter wil een verklaring van de arts. Aangevraagd.'],
    ]),
    geevalueerd(weken(2), '10:50', 'hanneke', 'De voorbereiding op achttien loopt op tijd.', 'Zo door.', [
      'bereikt',
      'deels bereikt',
      'loopt',
    ]),
    ervaren(weken(4), 9, 'Zij denkt vooruit, dat kunnen wij niet meer.'),
    ...contacten('hanneke', [
      [7, 'bezoek', 1, 'Een dagcentrum bekeken. Noa werd stil, en dat is bij haar goed.'],
      [49, 'telefoon', 0.5, 'De kinderarts draagt over aan een arts voor volwassenen die zij zelf kozen.'],
      [49, 'bezoek', 1, 'De rechtbank belde. Beide ouders worden mentor.'],
    ]),
    geevalueerd(weken(6), '11:30', 'hanneke', 'Alles voor achttien is geregeld.', 'Wachten op haar verjaardag.', [
      'bereikt',
      'bereikt',
      'loopt',
    ]),
    ...contacten('hanneke', [[7, 'bezoek', 1, 'Nog één keer met de hele klas in de bus.']]),
    stap(weken(4), '15:25', 'hanneke', {
      ...{ type: 'HandelMomentAf', moment: 'achttien' },
      gedaan: 'Mentorschap en bewind zijn er, de arts staat klaar, en het budget loopt door onder haar eigen naam.',
    }),
    ...contacten('hanneke', [
      [21, 'telefoon', 0.5, 'De eerste dag op het dagcentrum. Haar moeder bleef een uur in de auto staan.'],
      [49, 'bezoek', 1, 'Haar broer kwam thuis met zijn was en met een vriendin.'],
      [49, 'bezoek', 1.5, 'Achttien. Slingers, en een taart die zij mocht voelen.'],
    ]),
    stap(0, '16:45', 'hanneke', {
      type: 'LegVertegenwoordigerVast',
      vertegenwoordiger: { naam: 'Gerda Brandsma', rol: 'mentor', telefoon: '06 12345622', email: 'gerda@brandsma.example' },
    }),
    geevalueerd(weken(3), '10:15', 'hanneke', 'De overgang ging zonder gat in de zorg.', 'De vraag over wonen komt nu.', [
      'bereikt',
      'bereikt',
      'loopt',
    ]),
    ...contacten('hanneke', [[28, 'telefoon', 0.5, 'Het dagcentrum bevalt. Zij komt moe en tevreden thuis.']]),
    ervaren(weken(4), 9, 'Dat het op tijd klaar was.'),
    ...contacten('hanneke', [
      [21, 'bezoek', 1, 'Haar moeder heeft een folder op tafel laten liggen. Een woonhuis.'],
      [49, 'overleg met anderen', 1, 'Samen gebeld naar drie huizen. Eén belde terug.'],
      [49, 'bezoek', 1, 'Daar gekeken. Niemand zei iets in de auto terug.'],
    ]),
    geevalueerd(0, '16:50', 'hanneke', 'De ouders durven te kijken.', 'Samen verder zoeken.', ['bereikt', 'bereikt', 'loopt']),
    stap(weken(1), '11:15', 'hanneke', {
      ...{ type: 'VraagVervanging', reden: 'anders' },
      toelichting: 'Ik ga minder werken. Ik heb het de ouders zelf verteld, en ik blijf tot er iemand is.',
    }),
    stap(1, '10:30', 'regioMidden', {
      ...{ type: 'LegWensVast', wens: 'nieuwe Metgezel' },
      toelichting: 'Zij willen door, met iemand die Noa eerst gewoon leert kennen.',
    }),
    stap(2, '09:45', 'regioMidden', { type: 'DoeMatchvoorstel', kandidaten: ['naima'] }),
    stap(2, '14:10', 'regioMidden', { type: 'KiesMetgezel', gcoer: 'naima' }),
    stap(3, '15:30', 'naima', { type: 'RegistreerKennismaking' }),
    stap(4, '11:05', 'regioMidden', { type: 'MeldGeenKlik', reden: 'Zij is aardig. De reis is te ver om even langs te komen.' }),
    stap(2, '10:25', 'regioMidden', { type: 'DoeMatchvoorstel', kandidaten: ['femke', 'ozan'] }),
    stap(3, '13:50', 'regioMidden', { type: 'KiesMetgezel', gcoer: 'femke' }),
    stap(4, '15:10', 'femke', { type: 'RegistreerKennismaking' }),
    stap(3, '11:40', 'regioMidden', { type: 'BevestigKlik' }),
    ...contacten('femke', [
      [7, 'bezoek', 2, 'Noa pakte mijn mouw. Haar moeder keek naar haar vader.'],
      [49, 'bezoek', 1.5, 'Het plan lag al klaar. Wij hebben er niets opnieuw in hoeven schrijven.'],
      [49, 'telefoon', 0.5, 'Een aanval in de nacht. Het dagcentrum wist wat het moest doen.'],
    ]),
    geevalueerd(weken(4), '13:05', 'femke', 'De overgang naar mij viel niemand zwaar.', 'Door met zoeken naar een woonplek.', [
      'bereikt',
      'bereikt',
      'loopt',
    ]),
    ...contacten('femke', [[21, 'bezoek', 1, 'Woonhuis Het Morgenveld bekeken. Het ruikt er naar soep.']]),
    ...contacten('femke', [[49, 'telefoon', 0.5, 'Er komt daar een kamer vrij, over een half jaar.']]),
    ervaren(weken(1), 9, 'Wij hoefden het verhaal niet nog eens te vertellen.'),
    ...contacten('femke', [
      [42, 'bezoek', 1, 'Een dag proefgedraaid. Zij sliep op de bank tussen de anderen.'],
      [49, 'overleg met anderen', 1.5, 'Het zorgkantoor wil weten waarom zij een eigen nachtzorg nodig heeft. Uitgelegd.'],
    ]),
    geevalueerd(0, '16:00', 'femke', 'De plek past. De nachtzorg nog niet.', 'Eerst de nachten, dan verhuizen.', [
      'bereikt',
      'bereikt',
      'deels bereikt',
    ]),
    ...contacten('femke', [[49, 'bezoek', 1.5, 'Verhuisd. Haar vader sliep op een stretcher op de gang.']]),
    stap(weken(2), '10:10', 'femke', {
      ...{ type: 'LegToestemmingVast', doel: 'delen met wie overneemt', waarde: 'ja' },
      ...{ door: 'beide mentoren', omvang: 'het plan, wat pijn bij haar is, en wie er gebeld wordt' },
    }),
    stap(1, '11:20', 'femke', {
      ...{ type: 'BiedOverdrachtAan', ontvanger: woonhuis, plekGevonden: true },
      toelichting: 'Zij woont nu bij u. De map over pijn is het belangrijkste wat u krijgt.',
    }),
    ...contacten('femke', [[14, 'telefoon', 0.5, 'Haar moeder gaat elke avond nog even langs.']]),
    stap(dagen(20), '14:35', 'femke', {
      type: 'WeigerOverdracht',
      reden: 'De nachten worden niet vergoed. Zolang dat niet rond is, kunnen wij het niet alleen.',
    }),
    ...contacten('femke', [
      [7, 'overleg met anderen', 2, 'Bezwaar gemaakt over de nachten, met de filmpjes van haar broer.'],
      [49, 'bezoek', 1, 'Zij kent de stappen op de gang. Zij draait haar hoofd voordat de deur opengaat.'],
    ]),
    geevalueerd(weken(4), '13:45', 'femke', 'Zij is thuis. Alleen het geld voor de nacht nog niet.', 'De uitspraak afwachten.', [
      'bereikt',
      'deels bereikt',
      'bereikt',
    ]),
    ...contacten('femke', [
      [21, 'telefoon', 0.5, 'Gewonnen. De nachten worden vergoed, ook terug tot de verhuizing.'],
      [49, 'bezoek', 1, 'Haar ouders zijn voor het eerst samen op vakantie geweest.'],
    ]),
    ervaren(weken(4), 10, 'Zij gaf niet op toen het nee was.'),
    ...contacten('femke', [
      [21, 'bezoek', 1, 'Het team kan haar pijn lezen. Ik heb het getest: zij zagen het eerder dan ik.'],
      [49, 'telefoon', 0.5, 'Geen nieuws van het huis. Haar moeder vindt dat nog wennen.'],
    ]),
    geevalueerd(weken(1), '11:10', 'femke', 'Het team doet wat wij deden.', 'Opnieuw overdragen.', [
      'bereikt',
      'bereikt',
      'bereikt',
    ]),
    ...contacten('femke', [[35, 'overleg met anderen', 1, 'Met Sabine doorgelezen wat er in de map staat. Zij wil het nu wel.']]),
    stap(weken(4), '10:40', 'femke', {
      ...{ type: 'BiedOverdrachtAan', ontvanger: woonhuis, plekGevonden: true },
      toelichting: 'De nachten zijn rond en het team kent haar. Ik bel over een half jaar.',
    }),
    stap(dagen(8), '15:05', 'femke', { type: 'AanvaardOverdracht' }),
  ],
};
