/** A boy with autism and no Wlz-indicatie: a doelgroep criterion that pinches, so people judge. */
import type { Scenario } from '../scenario.ts';
import { stap } from '../stappen.ts';

export const grijsGebied: Scenario = {
  nr: 4,
  naam: 'Grijs gebied, twee inschattingen',
  toont: 'een casus in het landelijk aanmeldoverleg; twee leden gaven hun inschatting en zij zijn het niet eens',
  eind: 'aanmeldoverleg',
  voorstel: 'grijs gebied',
  laatst: { werkdagen: 2 },
  stappen: [
    stap(0, '19:10', 'publiek', {
      type: 'MeldAan',
      persoon: { naam: 'Tjeerd Wiersma', geboren: { jaren: 12, dagen: 150 }, plaats: 'Sneek' },
      aanmelder: {
        soort: 'naaste',
        naam: 'Baukje Wiersma',
        email: 'baukje@wiersma.example',
        telefoon: '06 12345604',
      },
      hulpvraag:
        'Onze zoon van twaalf heeft autisme. Hij gaat al maanden niet naar school. De school zegt dat zij hem niet aankan, de gemeente zegt dat het bij de school hoort. Thuis gooit hij met spullen. Zijn zusje durft niet meer naar beneden en ik heb mij ziek gemeld.',
      regio: 'Noord',
      gemeente: 'Sûdwest Fryslân',
      feiten: {
        doelgroep: 'ASS',
        diagnoseAutisme: 'ja',
        wlz: 'nee',
        levensdomeinen: ['school en leren', 'gezin en relaties', 'zorg'],
        vastgelopen: 'ja',
        overbelasting: 'ja',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(1, '14:30', 'aanmelding2', {
      type: 'LegFeitenVast',
      feiten: { langdurig: 'ja', regulier: 'niet genoeg', dreigtEscalatie: 'ja', enkeleVraag: 'nee' },
    }),
    stap(0, '14:40', 'aanmelding2', {
      type: 'LegToestemmingVast',
      doel: 'delen met het overleg',
      waarde: 'ja',
      door: 'mevrouw Wiersma, aan de telefoon',
    }),
    stap(1, '10:05', 'aanmelding2', {
      type: 'BeslisTriage',
      uitkomst: 'grijs gebied',
      motivering:
        'Aan de algemene criteria is voldaan. Een Wlz-indicatie is er niet en komt er voorlopig ook niet: de ouders hopen juist dat hij terug kan naar school.',
      dilemma: {
        tekst:
          'Een jongen met autisme zit zonder onderwijs thuis. Iedereen om hem heen wijst naar een ander. Zonder Wlz-indicatie past hij niet bij de doelgroep. Wachten wij tot het erger wordt?',
        criterium: 'een Wlz-indicatie bij autisme',
      },
    }),
    stap(2, '16:45', 'lidMidden', {
      type: 'GeefInschatting',
      advies: 'toelaten',
      redenen:
        'School en gemeente weten te weinig van autisme en doen daarom niets. Met iemand die blijft en die ook de school helpt, kan dit nog goed komen. Over een half jaar niet meer.',
    }),
    stap(3, '09:35', 'lidZuid', {
      type: 'GeefInschatting',
      advies: 'aanvullen',
      redenen:
        'Ik wil eerst weten of de onafhankelijke cliëntondersteuner van de gemeente echt is langs geweest. Zo niet, dan kan dat volgende week al.',
    }),
  ],
};
