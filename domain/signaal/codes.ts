/** Codes of signaleren en escaleren. A signaal or vraagstuk is in one phase, on one level [docs/rules.md: signaleren]. */
import type { Rol } from '../codes.ts';

export const soortenSignaal = ['signaal', 'vraagstuk'] as const;
export type SoortSignaal = (typeof soortenSignaal)[number];

/** From close by to far away; beleid = the ministry (VWS). */
export const niveaus = ['regio', 'landelijk', 'beleid'] as const;
export type Niveau = (typeof niveaus)[number];

export const fasenSignaal = [
  'afpellen',
  'strategie',
  'aanpak',
  'duiding',
  'beleid',
  'monitoring',
  'in vraagstuk',
  'afgesloten',
] as const;
export type FaseSignaal = (typeof fasenSignaal)[number];

/** On whose behalf it was given. */
export const namensWie = ['eigen werk', 'aanmeldoverleg', 'vakgroep', 'adviesraad'] as const;
export type Namens = (typeof namensWie)[number];

/** Who gives signals: those of the programme, and the coordinators who hear one from a partner. */
export const rollenGever = [
  'gcoer',
  'aanmeldcoordinator',
  'lid',
  'voorzitter',
  'adviesraad',
  'regiocoordinator',
  'landelijkcoordinator',
] as const satisfies readonly Rol[];
export type RolGever = (typeof rollenGever)[number];

export const hoeVaakKomtHetVoor = ['een keer', 'soms', 'vaak', 'altijd'] as const;
export type HoeVaak = (typeof hoeVaakKomtHetVoor)[number];

/** What changed in the end. */
export const resultaten = ['groot', 'klein', 'geen'] as const;
export type Resultaat = (typeof resultaten)[number];

/** What a person may close with. */
export const redenenSluiten = ['opgelost', 'niet op te lossen'] as const;
export type RedenSluiten = (typeof redenenSluiten)[number];

export const redenenSignaalAfgesloten = [...redenenSluiten, 'ingetrokken', 'samengevoegd', 'gesplitst', 'met vraagstuk'] as const;
export type RedenSignaalAfgesloten = (typeof redenenSignaalAfgesloten)[number];

/** `anders` asks for an own one in words. */
export const strategieen = [
  'bellen met de partij',
  'casusoverleg',
  'bezwaar ondersteunen',
  'werkafspraak met de partij',
  'voorlichting',
  'regionaal overleg',
  'landelijk overleg',
  'wijziging van de regel vragen',
  'anders',
] as const;
export type Strategie = (typeof strategieen)[number];

/** Did it help the family? */
export const geholpenCodes = ['ja', 'deels', 'nee', 'weet ik niet'] as const;
export type Geholpen = (typeof geholpenCodes)[number];

/** What the giver is told of; the words are elsewhere. */
export const meldingen = [
  'afgepeld',
  'aangevuld',
  'strategie gekozen',
  'stap gezet',
  'escalatie gevraagd',
  'geescaleerd',
  'escalatie geweigerd',
  'escalatie ingetrokken',
  'meer tijd',
  'toezegging gedaan',
  'toezegging nagekomen',
  'toezegging vervallen',
  'aanpak klaar',
  'het helpt',
  'stap terug',
  'afgesloten',
  'ingetrokken',
  'samengevoegd',
  'gesplitst',
  'in vraagstuk',
  'uit vraagstuk',
  'nieuws van het vraagstuk',
  'advies beantwoord',
] as const;
export type Melding = (typeof meldingen)[number];
