/** Pages of a traject in each of its states; what the demo lacks is made through the api, as its people would. */
import { randomUUID } from 'node:crypto';
import type { TrajectOpdracht } from '../../api/contract/opdrachten/alle.ts';
import type { LinkView } from '../../api/contract/overig.ts';
import { dayFrom as dag, type Screen, type Stand, trajectIsOrBecomes } from '../support/browser.ts';

type Zo = Omit<Stand, 'opdrachten'> & { opdrachten: (ik: string) => readonly TrajectOpdracht[] };

const traject = (name: string, stand: Zo, heading: string, actie = ''): Screen => ({
  name: `traject-${name}`,
  open: async (page) => {
    const path = await trajectIsOrBecomes(page, stand);
    if (!path) return false;
    await page.goto(`${path}${actie ? `?actie=${actie}` : ''}`);
    await page.getByRole('heading', { name: heading, exact: true }).first().waitFor();
    return true;
  },
});

const heeft =
  (naam: string) =>
  (gezien: Record<string, unknown>): boolean =>
    Array.isArray(gezien[naam]) ? (gezien[naam] as unknown[]).length > 0 : Boolean(gezien[naam]);

const metPlan: Zo = {
  rol: 'gcoer',
  is: (gezien) => heeft('metingen')(gezien) && heeft('evaluaties')(gezien),
  opdrachten: () => [
    {
      type: 'LegPlanVast',
      doelen: [
        { domein: 'wonen', doel: 'Een woning zonder trappen.' },
        { domein: 'geld en regels', doel: 'Eén overzicht van alle regelingen.' },
      ],
      toelichting: 'Samen gemaakt.',
    },
    {
      type: 'LegEvaluatieVast',
      bevindingen: 'Het regelwerk gaat beter.',
      doelen: [{ nr: 1, stand: 'bereikt' }],
      vervolg: 'Nu het wonen.',
    },
    { type: 'LegMetingVast', moment: 'start', wie: 'cliënt', rust: 2, overzicht: 1 },
    { type: 'LegMetingVast', moment: 'evaluatie', wie: 'cliënt', rust: 3, overzicht: 4, dagelijksLeven: 3 },
    { type: 'LegMomentVast', momentId: randomUUID(), soort: 'verhuizing', op: dag(200), toelichting: 'De woning is dan klaar.' },
    { type: 'DienKlachtIn', klachtId: randomUUID(), over: 'Het duurde lang', tekst: 'Wij wachtten weken.' },
  ],
};

const inWaakvlam: Zo = {
  rol: 'gcoer',
  is: ({ fase }) => fase === 'waakvlam',
  opdrachten: () => [{ type: 'GaNaarWaakvlam', plan: 'Elke drie maanden bellen.', ritmeWerkdagen: 60 }],
};

const opgeschort: Zo = {
  rol: 'gcoer',
  is: heeft('opgeschort'),
  opdrachten: () => [{ type: 'SchortOp', reden: 'Een opname in een kliniek.', terugOp: dag(70) }],
};

const metVervanging: Zo = {
  rol: 'regiocoordinator',
  is: ({ ondersteuning }) => Boolean((ondersteuning as { vervanging?: unknown } | null)?.vervanging),
  opdrachten: () => [
    { type: 'VraagVervanging', reden: 'stopt', toelichting: 'De Metgezel krijgt ander werk.', laatsteDag: dag(60) },
    { type: 'LegWensVast', wens: 'nieuwe Metgezel', toelichting: 'Graag iemand uit de buurt.' },
  ],
};

const opWachtlijst: Zo = {
  rol: 'regiocoordinator',
  is: heeft('wachtlijst'),
  opdrachten: (ik) => [
    { type: 'ZetOpWachtlijst', reden: 'geen ruimte', toelichting: 'Niemand heeft uren vrij.', contactpersoonId: ik },
  ],
};

const metHeroverweging: Zo = {
  rol: 'aanmeldcoordinator',
  is: heeft('heroverweging'),
  opdrachten: () => [{ type: 'VraagHeroverweging', reden: 'Het gaat om meer dan één vraag.' }],
};

const isAfgesloten: Zo = { rol: 'regiocoordinator', is: ({ fase }) => fase === 'afgesloten', opdrachten: () => [] };

const ervaring: LinkView = {
  soort: 'clientervaring',
  partij: 'client',
  referentie: 'T-2026-00001',
  aanhef: 'Beste Anna,',
  vraag: 'Hoe vindt u de ondersteuning van Metgezel?',
  toelichting: null,
  uiterlijk: null,
  gebruikt: false,
  kandidaten: [],
  toezegging: null,
};

/** Asked once a year, so the demo has no such link: the answer of the api is given here. */
const linkErvaring: Screen = {
  name: 'link-ervaring',
  open: async (page) => {
    await page.context().clearCookies();
    await page.route('**/api/v1/links/*', (asked) => asked.fulfill({ json: ervaring }));
    await page.goto('/l/een.voorbeeld');
    await page.getByRole('radiogroup', { name: 'Welk cijfer geeft u Metgezel?' }).waitFor();
    return true;
  },
};

export const trajectScreens: readonly Screen[] = [
  linkErvaring,
  traject('plan', metPlan, 'Hoe het voelt', 'LegPlanVast'),
  traject('evaluatie', metPlan, 'Evaluatie vastleggen', 'LegEvaluatieVast'),
  traject('meting', metPlan, 'Meting vastleggen', 'LegMetingVast'),
  traject('moment', metPlan, 'Moment vastleggen', 'LegMomentVast'),
  traject('waakvlam', inWaakvlam, 'Waakvlamplan', 'BeslisWaakvlam'),
  traject('opgeschort', opgeschort, 'Wat wordt er nu gevraagd', 'Hervat'),
  traject('vervanging', metVervanging, 'Nieuwe Metgezel', 'DoeMatchvoorstel'),
  traject('vorm', metPlan, 'Vorm wijzigen', 'WijzigVorm'),
  traject('wachtlijst', opWachtlijst, 'Op de wachtlijst'),
  traject('heroverweging', metHeroverweging, 'Heroverweging gevraagd'),
  traject('heropenen', isAfgesloten, 'Heropenen', 'Heropen'),
];
