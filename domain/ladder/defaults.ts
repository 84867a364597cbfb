import type { Geadresseerde, SoortTrede, Term, Terms, Trede, Wanneer } from './term.ts';

/** The terms that the programme starts with; every number is a setting afterwards [docs/rules.md: terms]. */

type Vanaf = Wanneer['vanaf'];

const trede = (soort: SoortTrede, werkdagen: number, vanaf: Vanaf, aan: readonly Geadresseerde[]): Trede => ({
  soort,
  op: { werkdagen, vanaf },
  aan,
});

const herinner = (werkdagen: number, aan: readonly Geadresseerde[] = ['eigenaar']): Trede =>
  trede('herinnering', werkdagen, 'vraag', aan);

const klim = (werkdagen: number, ...aan: Geadresseerde[]): Trede => trede('klim', werkdagen, 'vraag', aan);

const herinnerOpTijd: Trede = trede('herinnering', 0, 'voor', ['eigenaar']);

const klimOpTijd = (...aan: Geadresseerde[]): Trede => trede('klim', 0, 'na', aan);

const klimNa = (werkdagen: number, ...aan: Geadresseerde[]): Trede => trede('klim', werkdagen, 'na', aan);

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
  triage: {
    ...totOndersteuning,
    rol: 'aanmeldcoordinator',
    uiterlijk: { werkdagen: 5 },
    spoed: { uiterlijk: { werkdagen: 2 }, belDezelfdeDag: true },
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
  contact: {
    ...metTijd,
    rol: 'gcoer',
    uiterlijk: { werkdagen: 20 },
    varianten: {
      intensief: { uiterlijk: { werkdagen: 10 } },
      regulier: { uiterlijk: { werkdagen: 20 } },
      laag: { uiterlijk: { werkdagen: 40 } },
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

export const standaardTermen: Terms = { ...aanmelding, ...matching, ...ondersteuning };
