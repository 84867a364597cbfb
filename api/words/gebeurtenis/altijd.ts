/** What can happen in every phase: people, moments, a complaint, a pause. */
import { dagInWoorden } from '../../../domain/calendar/dag.ts';
import type { NieuwPersoon } from '../../../domain/traject/commands.ts';
import { opgesomd } from '../mensen.ts';
import { type Bekend, momentInWoorden, regels, type WoordenVoor } from './woorden.ts';

type Altijd =
  | 'VertegenwoordigerVastgelegd'
  | 'PersoonGewijzigd'
  | 'Samengevoegd'
  | 'ApartGehouden'
  | 'KlachtIngediend'
  | 'KlachtAfgehandeld'
  | 'MomentVastgelegd'
  | 'MomentAfgehandeld'
  | 'MomentGeschrapt'
  | 'Opgeschort'
  | 'Hervat';

const persoonVelden: Record<keyof Omit<NieuwPersoon, 'id'>, string> = {
  naam: 'de naam',
  geboortedatum: 'de geboortedatum',
  telefoon: 'het telefoonnummer',
  email: 'het e-mailadres',
  adres: 'het adres',
  plaats: 'de plaats',
};

type Gewijzigd = Partial<Omit<NieuwPersoon, 'id'>>;

const velden = (persoon: Gewijzigd) =>
  (Object.keys(persoonVelden) as (keyof Gewijzigd)[]).filter((veld) => persoon[veld] !== undefined);

const hetMoment = (id: string, { momenten }: Bekend): string => {
  const moment = momenten.get(id);
  return moment ? `het moment ${momentInWoorden(moment)}` : 'een moment';
};

export const altijd: WoordenVoor<Altijd> = {
  VertegenwoordigerVastgelegd: ({ vertegenwoordiger }) =>
    vertegenwoordiger
      ? { wat: `legde de vertegenwoordiger vast: ${vertegenwoordiger.rol}`, vrijeTekst: vertegenwoordiger.naam }
      : { wat: 'legde vast dat er geen vertegenwoordiger is' },
  PersoonGewijzigd: ({ persoon }) => ({
    wat: `veranderde van de cliënt: ${opgesomd(velden(persoon).map((veld) => persoonVelden[veld]))}`,
    vrijeTekst: regels(...velden(persoon).map((veld) => `Nu: ${persoon[veld]}`)),
  }),
  Samengevoegd: ({ reden }) => ({ wat: 'voegde dit traject bij een persoon die al bekend was', vrijeTekst: reden }),
  ApartGehouden: ({ reden }) => ({ wat: 'legde vast dat dit iemand anders is dan wie erop lijkt', vrijeTekst: reden }),
  KlachtIngediend: ({ over, tekst }) => ({ wat: 'legde een klacht vast', vrijeTekst: regels(`Over: ${over}`, tekst) }),
  KlachtAfgehandeld: ({ antwoord }) => ({ wat: 'handelde de klacht af', vrijeTekst: antwoord }),
  MomentVastgelegd: ({ moment }) => ({ wat: `plande ${momentInWoorden(moment)}`, vrijeTekst: moment.toelichting }),
  MomentAfgehandeld: ({ momentId, gedaan }, bekend) => ({ wat: `regelde ${hetMoment(momentId, bekend)}`, vrijeTekst: gedaan }),
  MomentGeschrapt: ({ momentId, reden }, bekend) => ({ wat: `schrapte ${hetMoment(momentId, bekend)}`, vrijeTekst: reden }),
  Opgeschort: ({ terugOp, reden }) => ({ wat: `schortte het traject op tot ${dagInWoorden(terugOp)}`, vrijeTekst: reden }),
  Hervat: ({ toelichting }) => ({ wat: 'hervatte het traject', vrijeTekst: toelichting }),
};
