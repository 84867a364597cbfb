import type { Term } from './term.ts';
import { herinner, herinnerOpTijd, herinnerVooraf, klim, klimNa, klimOpTijd, trede } from './treden.ts';

/** The terms of signaleren en escaleren that the programme starts with [docs/rules.md: terms]. */

const daarna = { totOndersteuning: false, komtMetTijd: false, bron: '[docs/rules.md: terms]' } as const;
const metTijd = { totOndersteuning: false, komtMetTijd: true, bron: '[docs/rules.md: terms]' } as const;

/** For a national one, where the landelijk coördinator owns it and the programmamanager hears of it. */
const landelijk = { rol: 'landelijkcoordinator' } as const;

/** What a party promised: shortly before the day, and on it. */
const navragen = [
  trede('herinnering', 5, 'voor', ['eigenaar', 'ontvanger']),
  trede('herinnering', 0, 'voor', ['eigenaar', 'ontvanger']),
] as const;

export const signaleren = {
  afpellen: {
    ...daarna,
    rol: 'gcoer',
    uiterlijk: { werkdagen: 10 },
    varianten: {
      aanmeldcoordinator: { rol: 'aanmeldcoordinator' },
      lid: { rol: 'lid' },
      voorzitter: { rol: 'voorzitter' },
      adviesraad: { rol: 'adviesraad' },
      regiocoordinator: { rol: 'regiocoordinator', treden: [herinner(7), klim(10, 'landelijkcoordinator')] },
      landelijkcoordinator: { ...landelijk, treden: [herinner(7), klim(10, 'programmamanager')] },
    },
    treden: [herinner(7), klim(10, 'regiocoordinator')],
  },
  strategie: {
    ...daarna,
    rol: 'regiocoordinator',
    uiterlijk: { werkdagen: 10 },
    varianten: { landelijk: { ...landelijk, treden: [herinner(7), klim(10, 'programmamanager')] } },
    treden: [herinner(7), klim(10, 'landelijkcoordinator')],
  },
  aanpak: {
    ...daarna,
    rol: 'regiocoordinator',
    uiterlijk: { werkdagen: 40 },
    varianten: { landelijk: { ...landelijk, treden: [herinnerVooraf(10), klimOpTijd('programmamanager')] } },
    treden: [herinnerVooraf(10), klimOpTijd('landelijkcoordinator')],
  },
  escalatie: {
    ...daarna,
    rol: 'landelijkcoordinator',
    uiterlijk: { werkdagen: 10 },
    treden: [herinner(7), klim(10, 'programmamanager')],
    bron: 'eigen keuze: een vraag om escalatie krijgt een antwoord van een mens',
  },
  duiding: {
    ...daarna,
    rol: 'landelijkcoordinator',
    uiterlijk: { werkdagen: 20 },
    treden: [herinner(15), klim(20, 'programmamanager')],
  },
  beleid: {
    ...daarna,
    rol: 'landelijkcoordinator',
    uiterlijk: { werkdagen: 60 },
    treden: [herinner(45), klim(60, 'programmamanager')],
  },
  monitoring: {
    ...metTijd,
    rol: 'regiocoordinator',
    uiterlijk: { weken: 13 },
    varianten: { landelijk: { ...landelijk, treden: [herinnerOpTijd, klimNa(10, 'programmamanager')] } },
    treden: [herinnerOpTijd, klimNa(10, 'landelijkcoordinator')],
  },
  toezegging: {
    ...daarna,
    rol: 'regiocoordinator',
    ook: ['ontvanger'],
    uiterlijk: { werkdagen: 20 },
    varianten: {
      landelijk: {
        ...landelijk,
        treden: [...navragen, klimNa(10, 'programmamanager')],
      },
    },
    treden: [...navragen, klimNa(10, 'landelijkcoordinator')],
    bron: 'eigen keuze: wat een partij belooft, wordt op de afgesproken dag nagevraagd',
  },
  advies: {
    ...daarna,
    rol: 'landelijkcoordinator',
    uiterlijk: { werkdagen: 20 },
    treden: [herinner(15), klim(20, 'programmamanager')],
    bron: 'eigen keuze: een advies van de Adviesraad krijgt een antwoord',
  },
} as const satisfies Record<string, Term>;
