/** Support by a plan: the urgent first, goals on the domains of life, evaluated, and by whom. */
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { levensdomeinen, soortenDuo, standenDoel, type Vorm, vormen } from '../../../../../domain/traject/codes.ts';
import { sjabloonVoor } from '../../../../../domain/traject/plannen.ts';
import type { Optie, Veld, Waarden } from '../../../components/form/veld.ts';
import { vandaag } from '../../../lib/dates.ts';
import { type Actie, alsOpties, type Bij, metGevolg } from './actie.ts';
import { collegaOpties } from './wachtlijst.ts';

export const pakUrgenteZaakOp: Actie = {
  knop: 'Urgente zaak opgepakt',
  uitleg: 'Wat het eerst moest. Daarna is er ruimte voor een plan.',
  velden: () => [
    { naam: 'wat', soort: 'lang', label: 'Wat hebt u opgepakt?', regels: 2 },
    { naam: 'op', soort: 'dag', label: 'Wanneer', totVandaag: true },
  ],
  begin: () => ({ op: vandaag() }),
};

const meesteDoelen = 20;

/** The domains that often matter for this doelgroep come first. */
function domeinOpties(traject: TrajectView): Optie[] {
  const { domeinen } = sjabloonVoor(traject);
  return alsOpties([...domeinen, ...levensdomeinen.filter((domein) => !domeinen.includes(domein))]);
}

export const legPlanVast: Actie = {
  knop: 'Plan vastleggen',
  uitleg: 'Maak het samen met de cliënt of het gezin. Een nieuw plan vervangt het vorige; dat blijft in de tijdlijn.',
  vragen: (traject) => sjabloonVoor(traject).vragen,
  velden: ({ traject }) => [
    {
      naam: 'doelen',
      soort: 'rijen',
      label: 'De doelen',
      uitleg: 'In gewone woorden: wat moet er anders zijn?',
      wat: 'doel',
      hoogstens: meesteDoelen,
      kolommen: [
        { naam: 'domein', soort: 'lijst', label: 'Waar gaat het over?', opties: domeinOpties(traject) },
        { naam: 'doel', soort: 'lang', label: 'Het doel', regels: 2 },
      ],
    },
    { naam: 'toelichting', soort: 'lang', label: 'Toelichting', optioneel: true },
  ],
  begin: ({ ondersteuning }): Waarden => {
    const plan = ondersteuning?.plan;
    if (!plan) return { doelen: [{}] };
    return { doelen: plan.doelen.map(({ domein, doel }) => ({ domein, doel })), toelichting: plan.toelichting };
  },
};

const standVan = (nr: number): string => `doelen/${nr}/stand`;

function evaluatieVelden({ traject }: Bij): Veld[] {
  const doelen = traject.ondersteuning?.plan?.doelen ?? [];
  return [
    { naam: 'bevindingen', soort: 'lang', label: 'Hoe gaat het, en wat is er bereikt?', regels: 4 },
    ...doelen.map(
      ({ doel }, nr): Veld => ({
        naam: standVan(nr),
        soort: 'keuze',
        knoppen: true,
        label: `Doel ${nr + 1}: ${doel}`,
        opties: alsOpties(standenDoel),
      }),
    ),
    { naam: 'vervolg', soort: 'lang', label: 'Hoe gaat het verder?', regels: 2 },
  ];
}

const beginEvaluatie = ({ ondersteuning }: TrajectView): Waarden =>
  Object.fromEntries((ondersteuning?.plan?.doelen ?? []).map(({ stand }, nr) => [standVan(nr), stand]));

/** Each goal with its place in the plan. */
function metNummers({ doelen, ...rest }: Record<string, unknown>): Record<string, unknown> {
  const standen = Object.entries((doelen ?? {}) as Record<string, { stand?: unknown }>);
  return { ...rest, doelen: standen.map(([nr, { stand }]) => ({ nr: Number(nr), stand })) };
}

export const legEvaluatieVast: Actie = {
  knop: 'Evaluatie vastleggen',
  uitleg: 'Samen met de cliënt of het gezin. Over een half jaar vragen wij de volgende. Leg daarna ook de korte meting vast.',
  velden: evaluatieVelden,
  begin: beginEvaluatie,
  body: metNummers,
};

const gevolgVorm: Record<Vorm, string> = {
  enkel: 'Eén vaste Metgezel.',
  duo: 'Een tweede doet mee. Die ziet dit traject ook.',
  kortdurend: 'Voor weken tot maanden, met een einde dat bekend is.',
};

function vormVelden({ waarden, collegas, traject }: Bij): Veld[] {
  const vorm = waarden['vorm/vorm'];
  const anderen = collegas.filter(({ id, rollen }) => id !== traject.ondersteuning?.ondersteuner.id && rollen.includes('gcoer'));
  const duo: Veld[] = [
    { naam: 'vorm/tweedeId', soort: 'zoeklijst', label: 'Wie doet er mee?', opties: collegaOpties(anderen) },
    { naam: 'vorm/soort', soort: 'keuze', label: 'Wat voor duo?', opties: alsOpties(soortenDuo) },
  ];
  const kort: Veld[] = [{ naam: 'vorm/verwachtEinde', soort: 'dag', label: 'Verwacht einde', vanafVandaag: true }];
  return [
    { naam: 'vorm/vorm', soort: 'keuze', label: 'Welke vorm?', opties: metGevolg(vormen, gevolgVorm) },
    ...(vorm === 'duo' ? duo : vorm === 'kortdurend' ? kort : []),
    { naam: 'reden', soort: 'lang', label: 'Waarom', regels: 2 },
  ];
}

export const wijzigVorm: Actie = {
  knop: 'Vorm wijzigen',
  uitleg: 'Wie ondersteunt: één Metgezel, twee samen, of voor korte tijd.',
  velden: vormVelden,
  begin: ({ ondersteuning }) => ({
    'vorm/vorm': ondersteuning?.vorm ?? '',
    'vorm/tweedeId': ondersteuning?.tweede?.id ?? '',
    'vorm/soort': ondersteuning?.tweede?.soort ?? '',
    'vorm/verwachtEinde': ondersteuning?.verwachtEinde ?? '',
  }),
  vraagtCollega: true,
};
