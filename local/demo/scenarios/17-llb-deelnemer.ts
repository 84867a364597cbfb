/** A deelnemer of the stream LLB, supported in a light way that can grow when needed. */
import type { Scenario } from '../scenario.ts';
import { contacten, dagen, geevalueerd, gekoppeld, planGemaakt, stap, verteld } from '../stappen.ts';

export const llbDeelnemer: Scenario = {
  nr: 17,
  naam: 'LLB-deelnemer in ondersteuning',
  toont: 'de aparte stroom levensloopbegeleiding, die overgaat naar de gemeente als er een passend aanbod is',
  eind: 'ondersteuning',
  voorstel: 'grijs gebied',
  laatst: { werkdagen: 6 },
  stappen: [
    stap(0, '10:35', 'regioNoord', {
      type: 'MeldAan',
      stroom: 'LLB',
      persoon: {
        naam: 'Kai Veldstra',
        geboren: { jaren: 19, dagen: 250 },
        telefoon: '06 12345617',
        email: 'kai@veldstra.example',
        plaats: 'Groningen',
      },
      aanmelder: { soort: 'GCO’er', naam: 'Silvan Hoekstra', email: 'silvan.hoekstra@metgezel.example' },
      hulpvraag:
        'Kai doet een opleiding tot tuinman en werkt op zaterdag in een fietsenwinkel. Veel nieuwe mensen kosten hem kracht. Als er iets verandert, vergeet hij te eten en te slapen. Met iemand die vroeg meekijkt gaat het goed.',
      regio: 'Noord',
      gemeente: 'Groningen',
      feiten: {
        doelgroep: 'ASS',
        diagnoseAutisme: 'ja',
        wlz: 'nee',
        levensdomeinen: ['school en leren', 'werk en dagbesteding', 'gezondheid'],
        langdurig: 'ja',
        vastgelopen: 'risico',
        overbelasting: 'risico',
        eigenKracht: 'te weinig',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(1, '09:15', 'aanmelding1', {
      type: 'BeslisTriage',
      uitkomst: 'toelaten',
      motivering:
        'Kai komt uit de levensloopbegeleiding en houdt zijn eigen begeleider. In deze stroom tellen de criteria per doelgroep niet.',
    }),
    verteld('09:50', 'aanmelding1', 'Kai', 'Hij vroeg of hij dezelfde begeleider houdt. Ja dus.'),
    ...gekoppeld({ regio: 'regioNoord', kandidaten: ['silvan'], keuze: 'silvan' }),
    ...contacten('silvan', [
      [5, 'bezoek', 1.5, 'Het rooster van school samen in zijn telefoon gezet, met een uur rust na elke praktijkdag.'],
      [8, 'bericht', 0.25, 'De bus rijdt anders. Een foto van de nieuwe halte gestuurd. Hij ging.'],
      [14, 'bezoek', 1.5, 'Stage zoeken. Eerst keken we waar hij niet heen wil, en toen bleven er drie plekken over.'],
      [18, 'overleg met anderen', 1, 'Met de mentor afgesproken dat hij vragen per mail krijgt en niet in de klas.'],
      [23, 'bezoek', 1, 'Zijn moeder schoof aan. Zij slaapt beter nu zij niet meer alles hoeft te onthouden.'],
      [26, 'telefoon', 0.5, 'Slechte week, twee dagen niet gegeten. Vandaag samen boodschappen gedaan via de telefoon.'],
      [9, 'bezoek', 1.5, 'Het gaat beter. We hebben opgeschreven wat de eerste tekens zijn, ook voor de winkel.'],
      [25, 'bezoek', 1, 'Begonnen aan het persoonlijk plan voor later: wat wil Kai houden als de gemeente het overneemt?'],
      [
        24,
        'overleg met anderen',
        1,
        'Eerste gesprek met de gemeente. Zij willen weten hoeveel uur het is. Kai wil weten of ik blijf.',
      ],
    ]),
    stap(dagen(20), '13:05', 'silvan', {
      type: 'LegToestemmingVast',
      doel: 'delen met wie overneemt',
      waarde: 'ja',
      door: 'Kai zelf',
    }),
    stap(0, '16:00', 'silvan', {
      type: 'RegistreerContact',
      hoe: 'bezoek',
      uren: 1,
      notitie: 'Het plan is af. Bovenaan staat: dezelfde begeleider, en meer uren kunnen krijgen zonder nieuwe aanvraag.',
    }),
    planGemaakt('16:20', 'silvan', 'Dit verwacht Kai van wie hem begeleidt, nu en straks bij de gemeente.', [
      ['school en leren', 'Er kijkt vroeg iemand mee als er iets verandert.'],
      ['gezondheid', 'Als hij twee dagen niet eet, komt er iemand langs.'],
      ['werk en dagbesteding', 'De winkel weet wat de eerste tekens zijn.'],
    ]),
    geevalueerd(
      0,
      '16:35',
      'silvan',
      'Het gaat goed zolang de week voorspelbaar is. De slechte week in de zomer kwam door een ander rooster.',
      'Met de gemeente afspreken wie er straks vroeg meekijkt.',
      [],
    ),
  ],
};
