/** A public form that is saved for later: what may be saved, and what the holder of its link sees. */
import { z } from 'zod';
import { conceptStanden } from '../../domain/concept/codes.ts';
import { email, moment, tekst } from './common.ts';

/** The answers so far, as a new aanmelding takes them. Half an answer is one too: only kinds and lengths are looked at. */
const ConceptAntwoorden = z
  .record(z.string(), z.unknown(), { error: 'stuur de antwoorden mee' })
  .meta({ description: 'De antwoorden tot nu toe, zoals bij POST /aanmeldingen; wat nog ontbreekt, mag ontbreken' });

const stap = z
  .int({ error: 'geef aan bij welke stap u was' })
  .min(1, 'de eerste stap is 1')
  .max(20, 'zo veel stappen zijn er niet');

/** The first time: an address is needed for the link. */
export const NieuwConcept = z.strictObject({ email, stap, antwoorden: ConceptAntwoorden });

/** With `email` the link goes to another address as well. */
export const ConceptWijziging = z.strictObject({ email: email.optional(), stap, antwoorden: ConceptAntwoorden });

/** `antwoorden` and `email` are null once it was sent, thrown away or removed. */
export const ConceptView = z.object({
  stand: z.enum(conceptStanden),
  revisie: z.int(),
  stap: z.int(),
  antwoorden: z.record(z.string(), z.unknown()).nullable(),
  email: z.string().nullable(),
  bewaardOp: moment,
  bewaardTot: moment,
  referentie: z.string().nullable(),
});
export type ConceptView = z.infer<typeof ConceptView>;

/** The part of the link that is secret goes back to who began the form as well: they go on in the same page. */
export const ConceptBegonnen = ConceptView.extend({ token: z.string() });
export type ConceptBegonnen = z.infer<typeof ConceptBegonnen>;

/** How long a form is kept and when its reminders go, in words ("30 dagen"), as the settings are now. */
export const ConceptTermijn = z.object({ bewaren: tekst('de termijn'), herinneringen: z.array(tekst('de termijn')) });
export type ConceptTermijn = z.infer<typeof ConceptTermijn>;
