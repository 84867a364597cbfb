/** Signalen and vraagstukken as screens show them: a line, the board, and the whole page of one. No way leads to a traject. */
import { z } from 'zod';
import {
  fasenSignaal,
  geholpenCodes,
  namensWie,
  niveaus,
  redenenSignaalAfgesloten,
  resultaten,
  soortenSignaal,
  strategieen,
} from '../../../domain/signaal/codes.ts';
import { lessen } from '../../../domain/traject/codes.ts';
import { bewaarbaar, dag, doelgroepOfOnbekend, moment, regioOfOnbekend, uuid } from '../common.ts';
import { Taak } from '../taak.ts';
import { Tijdmachine } from '../tijdmachine.ts';
import { TijdlijnRegel } from '../traject.ts';

const kind = z.enum(soortenSignaal);
const fase = z.enum(fasenSignaal);
const niveau = z.enum(niveaus);
const Wie = z.object({ id: z.string(), naam: z.string() });

/** `klok`: the first open task of it, as the board shows it. */
export const SignaalRegel = z.object({
  id: uuid,
  kind,
  referentie: z.string(),
  titel: z.string(),
  fase,
  niveau,
  regio: regioOfOnbekend,
  gemeente: z.string(),
  doelgroep: doelgroepOfOnbekend,
  soortKnelpunt: z.string(),
  wet: z.string(),
  gegevenOp: moment,
  sinds: moment,
  /** Without any fact yet. */
  onvolledig: z.boolean(),
  escalatieNaar: niveau.nullable(),
  /** The one that it is in; `leesbaar` = this actor may open it. */
  vraagstuk: z.object({ id: uuid, referentie: z.string(), titel: z.string(), leesbaar: z.boolean() }).nullable(),
  /** Of a vraagstuk: how many signals are in it that count; null = masked, those that the reader cannot see are under five. */
  aantalSignalen: z.int().nullable(),
  klok: z.object({ titel: z.string(), uiterlijk: moment.nullable(), werkdagenTeLaat: z.int() }).nullable(),
});
export type SignaalRegel = z.infer<typeof SignaalRegel>;

export const SignalenLijst = z.object({ signalen: z.array(SignaalRegel), cursor: z.string().nullable() });
export type SignalenLijst = z.infer<typeof SignalenLijst>;

/** `van`: given by me, or all that I may see. */
const filters = {
  van: z.enum(['mij', 'alles']).default('alles'),
  kind: kind.optional(),
  niveau: niveau.optional(),
  fase: fase.optional(),
  regio: regioOfOnbekend.optional(),
  doelgroep: doelgroepOfOnbekend.optional(),
  soortKnelpunt: z.string().max(60).optional(),
  wet: z.string().max(60).optional(),
  cursor: z.string().max(300).optional(),
};

/** What stands in the URL: codes. */
export const SignalenVraag = z.strictObject({
  ...filters,
  open: z.stringbool().optional(),
  aantal: z.coerce.number().int().min(1).max(100).default(50),
});

/** Words, or a part of the reference; by POST, so that nothing that was typed (the name of a client too) stands in a URL. */
export const SignalenZoekvraag = z.strictObject({
  ...filters,
  tekst: z
    .string({ error: 'vul in waar u op zoekt' })
    .trim()
    .min(1, 'vul in waar u op zoekt')
    .max(200, 'zoek op hoogstens 200 tekens')
    .regex(bewaarbaar, 'dit bevat een teken dat niet gezocht kan worden'),
  open: z.boolean().optional(),
  aantal: z.int().min(1).max(100).default(50),
});

/** From where a list on a page goes on. */
export const BladVraag = z.strictObject({ cursor: z.string().max(300).optional() });

export const TijdlijnBlad = z.object({ regels: z.array(TijdlijnRegel), cursor: z.string().nullable() });
export type TijdlijnBlad = z.infer<typeof TijdlijnBlad>;

/** Per level what is open there, the latest clock first. */
export const Bord = z.object({
  kolommen: z.array(z.object({ niveau, totaal: z.int(), teLaat: z.int(), signalen: z.array(SignaalRegel) })),
});
export type Bord = z.infer<typeof Bord>;

/** Why something resembles it: the words and the codes that both have. */
export const Lijkt = SignaalRegel.extend({
  gelijkenis: z.number(),
  woorden: z.array(z.string()),
  kenmerken: z.array(z.string()),
});
export type Lijkt = z.infer<typeof Lijkt>;
export const LijktOp = z.object({ signalen: z.array(Lijkt) });

/** While it is being typed: does this exist already? */
export const LijktOpVraag = z.strictObject({
  tekst: z
    .string({ error: 'schrijf ten minste drie letters' })
    .trim()
    .min(3, 'schrijf ten minste drie letters')
    .max(10_000)
    .regex(bewaarbaar, 'dit bevat een teken dat niet gezocht kan worden'),
  regio: regioOfOnbekend.optional(),
  gemeente: z.string().max(100).optional(),
  doelgroep: doelgroepOfOnbekend.optional(),
  wet: z.string().max(60).optional(),
  soortKnelpunt: z.string().max(60).optional(),
  partijen: z.array(z.string().max(60)).max(12).optional(),
});

/** One stop on the drawn path: a phase on a level, from when to when. */
const Stop = z.object({ fase, niveau, van: moment, tot: moment.nullable(), terug: z.boolean() });

const Verwijzing = z.object({ id: uuid, kind, referentie: z.string(), titel: z.string() });

const Toezegging = z.object({
  id: uuid,
  partij: z.string(),
  organisatie: z.string().nullable(),
  contactpersoon: z.string().nullable(),
  email: z.string().nullable(),
  wat: z.string(),
  voor: dag,
});

/** A question to take it a level higher. */
const Gevraagd = z.object({ naar: niveau, notitie: z.string(), door: Wie, op: moment });

export const SignaalView = z.object({
  ...SignaalRegel.omit({ klok: true, aantalSignalen: true }).shape,
  versie: z.int(),
  wat: z.string(),
  hoeVaak: z.string(),
  levensdomein: z.string(),
  partijen: z.array(z.string()),
  gevolg: z.string().nullable(),
  alGeprobeerd: z.string().nullable(),
  ookWatWerkte: z.string().nullable(),
  verhaal: z.string().nullable(),
  namens: z.enum(namensWie),
  /** Of the aanmeldoverleg, from which it was given. */
  les: z.enum(lessen).nullable(),
  /** Who gave it; null for who may not see names (Adviesraad). */
  gever: Wie.nullable(),
  vanMij: z.boolean(),
  pad: z.array(Stop),
  /** Of a signaal in a vraagstuk: the path of that, also for who may not open it. */
  padVraagstuk: z.array(Stop),
  /** The signaal of which it was a part, when the reader may see it. */
  uit: Verwijzing.nullable(),
  strategie: z
    .object({
      strategie: z.enum(strategieen),
      eigen: z.string().nullable(),
      doel: z.string(),
      partijen: z.array(z.string()),
      voorWanneer: dag,
    })
    .nullable(),
  stappen: z.array(
    z.object({
      op: dag,
      wat: z.string(),
      partij: z.string().nullable(),
      organisatie: z.string().nullable(),
      resultaat: z.string().nullable(),
      niveau,
    }),
  ),
  meerTijd: dag.nullable(),
  resultaatAanpak: z.string().nullable(),
  escalatie: Gevraagd.nullable(),
  /** With what it was handed to the level where it is now. */
  overdracht: Gevraagd.nullable(),
  toezeggingen: z.array(Toezegging),
  /** `teltVanaf`: the day on which it is asked whether it helps; a good look counts from then on. */
  monitoring: z.object({ goedOpRij: z.int(), vanaf: dag, teltVanaf: dag }).nullable(),
  adviezen: z.array(
    z.object({
      id: uuid,
      advies: z.string(),
      door: Wie,
      op: moment,
      antwoord: z.string().nullable(),
      beantwoordOp: moment.nullable(),
    }),
  ),
  afgesloten: z
    .object({
      reden: z.enum(redenenSignaalAfgesloten),
      op: moment,
      resultaat: z.enum(resultaten).nullable(),
      geleerd: z.string().nullable(),
      watWerkte: z.string().nullable(),
      toelichting: z.string().nullable(),
      /** Joined with, or split into: only those that the reader may see. */
      verder: z.array(Verwijzing),
    })
    .nullable(),
  /** Of every giver who said something, the giver first. */
  terugkoppelingen: z.array(
    z.object({ door: Wie, geholpen: z.enum(geholpenCodes), toelichting: z.string().nullable(), op: moment, vanMij: z.boolean() }),
  ),
  /** Of a vraagstuk: the signals in it that the reader may see (the first page), how many these are, and how many there are in all (null = masked). */
  signalen: z.array(SignaalRegel),
  signalenCursor: z.string().nullable(),
  aantalLeesbaar: z.int(),
  aantalSignalen: z.int().nullable(),
  taken: z.array(Taak),
  /** The newest; what is older by the cursor. */
  tijdlijn: z.array(TijdlijnRegel),
  tijdlijnCursor: z.string().nullable(),
  /** Names of commands that the reader may give now. */
  acties: z.array(z.string()),
  tijdmachine: Tijdmachine.nullable(),
});
export type SignaalView = z.infer<typeof SignaalView>;

/** What was accepted: of which thing, and how far it is. */
export const SignaalUitkomst = z.object({ id: uuid, versie: z.int(), referentie: z.string(), fase: z.string() });
export type SignaalUitkomst = z.infer<typeof SignaalUitkomst>;
