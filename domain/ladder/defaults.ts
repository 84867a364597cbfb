import { signaleren } from './defaults-signaal.ts';
import type { Term, Terms } from './term.ts';
import { herinner, herinnerAanmelder, herinnerOpTijd, herinnerVooraf, klim, klimNa, klimOpTijd, weken } from './treden.ts';

/** The terms that the programme starts with; every number is a setting afterwards [docs/rules.md: terms]. */

const totOndersteuning = { totOndersteuning: true, komtMetTijd: false, bron: '[docs/rules.md: terms]' } as const;
const daarna = { totOndersteuning: false, komtMetTijd: false, bron: '[docs/rules.md: terms]' } as const;
const metTijd = { totOndersteuning: false, komtMetTijd: true, bron: '[docs/rules.md: terms]' } as const;

const aanmelding = {
  aanvullen: {
    ...totOndersteuning,
    rol: 'aanmeldcoordinator',
    ook: ['aanmelder'],
    uiterlijk: { werkdagen: 10 },
    treden: [herinner(4, ['eigenaar', 'aanmelder']), herinner(8, ['eigenaar', 'aanmelder']), klim(10, 'aanmeldcoordinator')],
  },
  bellen: {
    ...totOndersteuning,
    rol: 'aanmeldcoordinator',
    uiterlijk: { werkdagen: 1 },
    spoed: { uiterlijk: { werkdagen: 1 }, treden: [klimOpTijd('regiocoordinator')] },
    zelfdeDag: true,
    treden: [klimOpTijd('regiocoordinator')],
  },
  triage: {
    ...totOndersteuning,
    rol: 'aanmeldcoordinator',
    uiterlijk: { werkdagen: 5 },
    spoed: { uiterlijk: { werkdagen: 2 } },
    treden: [herinner(3), klim(5, 'regiocoordinator'), klim(8, 'programmamanager')],
  },
  inschatting: {
    ...totOndersteuning,
    rol: 'lid',
    uiterlijk: { werkdagen: 10 },
    treden: [herinner(8), klimOpTijd('voorzitter')],
  },
  besluit: {
    ...totOndersteuning,
    rol: 'voorzitter',
    uiterlijk: { werkdagen: 15 },
    treden: [herinner(10), klim(15, 'programmamanager')],
  },
  'besluit vertellen': {
    ...totOndersteuning,
    rol: 'aanmeldcoordinator',
    uiterlijk: { werkdagen: 3 },
    treden: [herinner(2), klim(3, 'regiocoordinator')],
  },
  heroverweging: {
    ...totOndersteuning,
    rol: 'aanmeldcoordinator',
    uiterlijk: { werkdagen: 10 },
    treden: [herinner(7), klim(10, 'programmamanager')],
  },
  klacht: {
    ...daarna,
    rol: 'regiocoordinator',
    uiterlijk: { weken: 6 },
    treden: [weken('herinnering', 4, 'vraag', 'eigenaar'), klimOpTijd('programmamanager')],
    bron: 'eigen keuze, naar de zes weken die voor klachten in de zorg gebruikelijk zijn',
  },
  doorverwijzing: {
    ...totOndersteuning,
    rol: 'ontvanger',
    gevraagdDoor: 'aanmeldcoordinator',
    uiterlijk: { werkdagen: 10 },
    treden: [herinner(5), klim(10, 'aanmeldcoordinator')],
  },
} as const satisfies Record<string, Term>;

const matching = {
  matchvoorstel: {
    ...totOndersteuning,
    rol: 'regiocoordinator',
    uiterlijk: { werkdagen: 5 },
    treden: [herinner(3), klim(8, 'programmamanager')],
  },
  wachtlijst: {
    ...metTijd,
    rol: 'regiocoordinator',
    uiterlijk: { werkdagen: 20 },
    treden: [herinnerOpTijd, klimNa(5, 'programmamanager')],
  },
  keuze: {
    ...totOndersteuning,
    rol: 'client',
    gevraagdDoor: 'regiocoordinator',
    uiterlijk: { werkdagen: 10 },
    treden: [herinner(7), klim(10, 'regiocoordinator')],
  },
  kennismaking: {
    ...totOndersteuning,
    rol: 'gcoer',
    uiterlijk: { werkdagen: 10 },
    treden: [herinner(7), klim(10, 'regiocoordinator')],
  },
  klik: {
    ...totOndersteuning,
    rol: 'client',
    gevraagdDoor: 'regiocoordinator',
    uiterlijk: { werkdagen: 20 },
    treden: [herinner(15), klim(20, 'regiocoordinator')],
  },
} as const satisfies Record<string, Term>;

const ondersteuning = {
  'urgente zaak': {
    ...daarna,
    rol: 'gcoer',
    uiterlijk: { werkdagen: 10 },
    treden: [herinner(7), klim(10, 'regiocoordinator')],
  },
  plan: {
    ...daarna,
    rol: 'gcoer',
    uiterlijk: { werkdagen: 60 },
    treden: [herinner(50), klim(60, 'regiocoordinator')],
  },
  evaluatie: {
    ...metTijd,
    rol: 'gcoer',
    uiterlijk: { weken: 26 },
    treden: [herinnerVooraf(10), klimNa(10, 'regiocoordinator')],
  },
  'ontbrekende feiten': {
    ...metTijd,
    rol: 'gcoer',
    uiterlijk: { werkdagen: 60 },
    treden: [herinnerOpTijd, klimNa(10, 'regiocoordinator')],
    bron: 'eigen keuze: onbekend mag, en wordt opnieuw gevraagd',
  },
  clientervaring: {
    ...metTijd,
    rol: 'client',
    gevraagdDoor: 'gcoer',
    uiterlijk: { weken: 56 },
    vragenVooraf: { weken: 4 },
    treden: [weken('herinnering', 2, 'voor', 'eigenaar')],
    bron: 'eigen keuze: elk jaar, naar de cliëntervaring in het Jaarverslag 2025',
  },
  waakvlambesluit: {
    ...metTijd,
    rol: 'gcoer',
    uiterlijk: { weken: 26 },
    treden: [herinnerVooraf(10), klimNa(10, 'regiocoordinator')],
  },
  moment: {
    ...metTijd,
    rol: 'gcoer',
    uiterlijk: { weken: 26 },
    vragenVooraf: { weken: 26 },
    varianten: {
      '18 jaar': {
        vragenVooraf: { weken: 52 },
        treden: [weken('herinnering', 26, 'voor', 'eigenaar'), weken('klim', 8, 'voor', 'regiocoordinator')],
      },
      'einde kortdurend': {
        vragenVooraf: { weken: 4 },
        treden: [weken('herinnering', 2, 'voor', 'eigenaar'), klimOpTijd('regiocoordinator')],
      },
    },
    treden: [weken('herinnering', 13, 'voor', 'eigenaar'), weken('klim', 8, 'voor', 'regiocoordinator')],
  },
  hervatten: {
    ...daarna,
    rol: 'regiocoordinator',
    uiterlijk: { weken: 4 },
    varianten: { ondersteuning: { rol: 'gcoer' }, aanmelding: { rol: 'aanmeldcoordinator' } },
    treden: [herinnerVooraf(5), klimNa(5, 'regiocoordinator')],
  },
  herverdelen: {
    ...daarna,
    rol: 'regiocoordinator',
    uiterlijk: { werkdagen: 5 },
    varianten: { intensief: { uiterlijk: { werkdagen: 1 }, treden: [klimOpTijd('programmamanager')] } },
    treden: [herinner(2), klimOpTijd('programmamanager')],
  },
  contact: {
    ...metTijd,
    rol: 'gcoer',
    uiterlijk: { werkdagen: 20 },
    varianten: {
      intensief: { uiterlijk: { werkdagen: 10 } },
      regulier: { uiterlijk: { werkdagen: 20 } },
      laag: { uiterlijk: { werkdagen: 40 } },
      waakvlam: { uiterlijk: { werkdagen: 65 } },
    },
    treden: [herinnerOpTijd, klimNa(5, 'regiocoordinator')],
  },
  overdracht: {
    ...daarna,
    rol: 'ontvanger',
    gevraagdDoor: 'gcoer',
    uiterlijk: { werkdagen: 20 },
    treden: [herinner(10), herinner(15), klim(20, 'gcoer', 'regiocoordinator')],
  },
  nazorg: {
    ...metTijd,
    rol: 'gcoer',
    uiterlijk: { weken: 8 },
    varianten: {
      overdracht: { uiterlijk: { weken: 8 } },
      doorverwijzing: { uiterlijk: { weken: 6 }, rol: 'aanmeldcoordinator' },
      'plek gevonden': { uiterlijk: { weken: 26 } },
    },
    treden: [herinnerOpTijd, klimNa(10, 'regiocoordinator')],
  },
} as const satisfies Record<string, Term>;

/** A form that was saved and not sent climbs to no one; at its due date the answers are removed. */
const formulier = {
  concept: {
    ...daarna,
    rol: 'aanmelder',
    uiterlijk: { dagen: 30 },
    treden: [herinnerAanmelder(3), herinnerAanmelder(14)],
  },
} as const satisfies Record<string, Term>;

export const standaardTermen: Terms = { ...aanmelding, ...matching, ...ondersteuning, ...signaleren, ...formulier };
