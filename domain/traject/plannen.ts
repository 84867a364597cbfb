/** The plan of each doelgroep: what it is called, what it asks, and the domains of life that often matter [Evaluatie pilots]. */
import type { Doelgroep, Onbekend } from '../codes.ts';
import type { Levensdomein, Stroom } from './codes.ts';

/** `vragen` guide the conversation; `domeinen` are a suggestion, every other one may be chosen. */
export type Plansjabloon = {
  naam: 'ondersteuningsplan' | 'casemanagementplan' | 'gezinsplan' | 'verwachtingen';
  vragen: readonly string[];
  domeinen: readonly Levensdomein[];
};

const ondersteuningsplan: Plansjabloon = {
  naam: 'ondersteuningsplan',
  vragen: [
    'Wat moet er als eerste beter?',
    'Wat gaat goed, en moet zo blijven?',
    'Wie helpen er al, en wie mist er nog?',
    'Waaraan merkt u over een half jaar dat het beter gaat?',
  ],
  domeinen: ['wonen', 'zorg', 'gezin en relaties'],
};

const perDoelgroep: Record<Doelgroep, Plansjabloon> = {
  ZEVMB: {
    naam: 'ondersteuningsplan',
    vragen: [
      'Welke zorg en hulpmiddelen zijn nu nodig, en wie regelt ze?',
      'Welke regels of aanvragen kosten het gezin de meeste kracht?',
      'Wat heeft het gezin nodig om het vol te houden, ook voor broers en zussen?',
      'Welke overgang komt eraan, zoals een school, een woonplek of 18 jaar worden?',
    ],
    domeinen: ['zorg', 'gezondheid', 'gezin en relaties', 'geld en regels'],
  },
  NAH: {
    naam: 'casemanagementplan',
    vragen: [
      'Wat is er sinds het letsel veranderd in het dagelijks leven?',
      'Wat kost de meeste energie, en wat geeft energie?',
      'Wat willen de naasten, en wat hebben zij nodig?',
      'Wie doet wat, en wie houdt het overzicht?',
    ],
    domeinen: ['gezondheid', 'werk en dagbesteding', 'gezin en relaties', 'geld en regels'],
  },
  'LVB+': {
    naam: 'ondersteuningsplan',
    vragen: [
      'Wat voor woonplek past, en wat moet daar kunnen?',
      'Wat gaat er vooraf als het misgaat, en wat helpt dan?',
      'Welke mensen vertrouwt de cliënt?',
      'Wat is er eerder geprobeerd, en wat leerden wij daarvan?',
    ],
    domeinen: ['wonen', 'veiligheid', 'zorg', 'werk en dagbesteding'],
  },
  NAASTEN: {
    naam: 'gezinsplan',
    vragen: [
      'Wat vraagt de zorg van ieder in het gezin?',
      'Wat wil ieder van u zelf weer kunnen doen?',
      'Welke zorg of welk regelwerk kan iemand anders overnemen?',
      'Op wie kunt u terugvallen als het even niet gaat?',
    ],
    domeinen: ['gezin en relaties', 'werk en dagbesteding', 'geld en regels', 'vrije tijd en meedoen'],
  },
  ASS: {
    naam: 'ondersteuningsplan',
    vragen: [
      'Wat geeft rust en voorspelbaarheid, en wat haalt die weg?',
      'Hoe wilt u dat wij contact hebben, en hoe niet?',
      'Wat wilt u zelf doen, en waarbij wilt u hulp?',
      'Waaraan merkt u over een half jaar dat het beter gaat?',
    ],
    domeinen: ['wonen', 'werk en dagbesteding', 'school en leren', 'vrije tijd en meedoen'],
  },
};

/** LLB works with expectations rather than a plan. */
const verwachtingen: Plansjabloon = {
  naam: 'verwachtingen',
  vragen: [
    'Wat verwacht u van uw levensloopbegeleider, en wat niet?',
    'Wat moet zo blijven als de gemeente het overneemt?',
    'Wie moet er betrokken blijven?',
    'Wanneer wilt u meer contact, en wanneer minder?',
  ],
  domeinen: ['wonen', 'werk en dagbesteding', 'gezin en relaties'],
};

/** The plan that belongs to this traject; of an unknown doelgroep the general one [Evaluatie pilots; docs/rules.md: plan]. */
export function sjabloonVoor(traject: { stroom: Stroom; doelgroep: Doelgroep | Onbekend }): Plansjabloon {
  if (traject.stroom === 'LLB') return verwachtingen;
  return traject.doelgroep === 'onbekend' ? ondersteuningsplan : perDoelgroep[traject.doelgroep];
}
