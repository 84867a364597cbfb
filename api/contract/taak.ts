/** Tasks over the api: what is asked of whom, until when, why that date, and whom each rung reached. */
import { z } from 'zod';
import { taakSoorten } from '../../domain/taak/codes.ts';
import { subjectKinds } from '../../domain/thing.ts';
import { doelgroepOfOnbekend, moment, regioOfOnbekend, tekst, uuid } from './common.ts';

export const Trede = z.object({
  n: z.int(),
  soort: z.enum(['herinnering', 'klim']),
  op: moment,
  status: z.enum(['gepland', 'bereikt', 'niemand bereikt', 'ingehaald']),
  bereikt: z.array(z.string()),
});

export const Taak = z.object({
  id: uuid,
  soort: z.enum(taakSoorten),
  titel: z.string(),
  /** What it is about, where a thing has several: a moment, a complaint, a promise. */
  over: z.string().nullable(),
  /** Of which thing. */
  kind: z.enum(subjectKinds),
  onderwerpId: uuid,
  /** Its version, for who acts on it from the card. */
  onderwerpVersie: z.int(),
  referentie: z.string(),
  /** The client's name or the title of a signaal, or null for who may not see it. */
  naam: z.string().nullable(),
  /** False for who sees only the card (programmamanager, beheerder). */
  dossierOpen: z.boolean(),
  regio: regioOfOnbekend,
  doelgroep: doelgroepOfOnbekend,
  spoed: z.boolean(),
  rol: z.string(),
  toegewezenAan: z.object({ id: z.string(), naam: z.string() }).nullable(),
  gevraagdOp: moment,
  uiterlijk: moment.nullable(),
  /** Derived now, in working days; 0 when not overdue. */
  werkdagenTeLaat: z.int(),
  groep: z.enum(['te laat', 'vandaag', 'deze week', 'later']),
  uitleg: z.string(),
  waaromVanMij: z.string(),
  revisie: z.int(),
  open: z.boolean(),
  tredes: z.array(Trede),
});
export type Taak = z.infer<typeof Taak>;

/** `tellingen` count all that fits the filters, whatever group is shown; a group is counted up to 999. */
export const MijnWerk = z.object({
  taken: z.array(Taak),
  tellingen: z.object({ 'te laat': z.int(), vandaag: z.int(), 'deze week': z.int(), later: z.int(), totaal: z.int() }),
  cursor: z.string().nullable(),
});
export type MijnWerk = z.infer<typeof MijnWerk>;

/** Which tasks: with me (also as deputy, or climbed to me), those and nobody's of my role, or all that I may see. */
export const WerkVraag = z.object({
  van: z.enum(['mij', 'rol', 'alles']).default('rol'),
  soort: z.enum(taakSoorten).optional(),
  regio: regioOfOnbekend.optional(),
  groep: z.enum(['te laat', 'vandaag', 'deze week', 'later']).optional(),
  cursor: z.string().max(300).optional(),
  aantal: z.coerce.number().int().min(1).max(100).default(50),
});

/** Somebody to whom a task can be given. */
export const Collega = z.object({ id: uuid, naam: z.string(), rollen: z.array(z.string()), aanwezig: z.boolean() });
export type Collega = z.infer<typeof Collega>;

export const TaakUitkomst = z.object({ revisie: z.int() });
export type TaakUitkomst = z.infer<typeof TaakUitkomst>;

export const Toewijzing = z.strictObject({ aan: uuid, reden: tekst('de reden', 500) });
