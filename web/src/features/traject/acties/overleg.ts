import { lessen, meerwaarden, uitkomstenOverleg } from '../../../../../domain/traject/codes.ts';
import { bevat, type Veld } from '../../../components/form/veld.ts';
import { type Actie, alsOpties, type Bij } from './actie.ts';
import { ontvangerVelden, zonderToestemming } from './ontvanger.ts';

export const geefInschatting: Actie = {
  knop: 'Inschatting geven',
  uitleg: 'Uw eigen kijk op deze casus. De voorzitter legt daarna het gezamenlijke besluit vast.',
  velden: () => [
    { naam: 'advies', soort: 'keuze', label: 'Wat is uw advies?', opties: alsOpties(uitkomstenOverleg) },
    { naam: 'redenen', soort: 'lang', label: 'Waarom', regels: 4 },
  ],
};

const lidInWoorden = ({ naam, regios, vakgroepen }: { naam: string; regios: string[]; vakgroepen: string[] }): string =>
  [naam, regios.map((regio) => `regio ${regio}`).join(', '), vakgroepen.map((code) => `vakgroep ${code}`).join(', ')]
    .filter(Boolean)
    .join(' · ');

const alsOpdracht: Veld[] = [
  { naam: 'opdracht/doel', soort: 'lang', label: 'Doel van de opdracht', regels: 2, verplicht: 'vul het doel in' },
  { naam: 'opdracht/verwachtEinde', soort: 'dag', label: 'Verwacht einde', verplicht: 'vul een datum in' },
  { naam: 'opdracht/aanWie', soort: 'tekst', label: 'Aan wie', verplicht: 'vul in aan wie' },
];

function gevolgVelden(uitkomst: unknown): Veld[] {
  if (uitkomst === 'toelaten met opdracht') return alsOpdracht;
  if (uitkomst === 'doorverwijzen') return ontvangerVelden;
  if (uitkomst === 'aanvullen')
    return [{ naam: 'wat', soort: 'lang', label: 'Wat is er nog nodig?', verplicht: 'vul in wat er nog nodig is' }];
  return [];
}

function besluitVelden({ traject, waarden }: Bij): Veld[] {
  const { uitkomst } = waarden;
  const toelaten = typeof uitkomst === 'string' && uitkomst.startsWith('toelaten');
  const meerwaarde: Veld[] = toelaten
    ? [
        {
          naam: 'meerwaarde',
          soort: 'meer',
          label: 'Waarom heeft GCO hier meerwaarde?',
          opties: alsOpties(meerwaarden),
          verplicht: 'kies waarom GCO hier meerwaarde heeft',
        },
      ]
    : [];
  const overig: Veld[] = bevat(waarden.lessen, 'overig')
    ? [{ naam: 'lesWoorden', soort: 'lang', label: 'De les in woorden', regels: 2, verplicht: 'omschrijf de les' }]
    : [];
  return [
    { naam: 'uitkomst', soort: 'keuze', label: 'Het besluit', opties: alsOpties(uitkomstenOverleg) },
    ...gevolgVelden(uitkomst),
    { naam: 'motivering', soort: 'lang', label: 'De motivering', regels: 4 },
    ...meerwaarde,
    {
      naam: 'criterium',
      soort: 'tekst',
      label: 'Welk criterium knelde?',
      suggesties: [traject.overleg?.dilemma.criterium ?? '', ...traject.triage.criteria.map(({ zin }) => zin)].filter(Boolean),
    },
    { naam: 'lessen', soort: 'meer', label: 'Wat leert het programma hiervan?', opties: alsOpties(lessen) },
    ...overig,
    {
      naam: 'aanwezig',
      soort: 'meer',
      label: 'Wie was erbij?',
      uitleg: 'Ten minste drie leden uit twee regio’s, met iemand van de vakgroep. Wie de casus voorbereidde, telt niet mee.',
      opties: (traject.overleg?.leden ?? []).map((lid) => ({ waarde: lid.id, label: lidInWoorden(lid) })),
      verplicht: 'kies wie erbij was',
    },
    { naam: 'afwijkendeMening', soort: 'lang', label: 'Afwijkende mening', optioneel: true, regels: 2 },
  ];
}

export const legBesluitVast: Actie = {
  kiestOntvanger: true,
  knop: 'Besluit vastleggen',
  uitleg: 'Het gezamenlijke besluit van het overleg. Het gaat meteen terug naar het traject.',
  velden: besluitVelden,
  letOp: (bij) => (bij.waarden.uitkomst === 'doorverwijzen' ? zonderToestemming(bij, 'delen met wie overneemt') : null),
};
