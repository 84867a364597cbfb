/** The person behind a traject over the api: who looks alike, which other trajecten there are, and what is newer. */
import { z } from 'zod';
import { fasen } from '../../domain/traject/codes.ts';
import { dag, moment, uuid } from './common.ts';

export const AnderTraject = z.object({ id: uuid, referentie: z.string(), fase: z.enum(fasen), sinds: moment });
export type AnderTraject = z.infer<typeof AnderTraject>;

/** Who may be the same person. Nothing of who this is for a reader who may see none of their trajecten. */
export const Dubbel = z.object({
  persoonId: uuid,
  naam: z.string().nullable(),
  geboortedatum: dag.nullable(),
  adres: z.string().nullable(),
  plaats: z.string().nullable(),
  /** Which fields are the same, or sound alike. */
  gelijk: z.array(z.enum(['geboortedatum', 'naam', 'adres'])),
  trajecten: z.array(AnderTraject),
  /** How many more trajecten, outside what the reader may see. */
  buitenZicht: z.int(),
});
export type Dubbel = z.infer<typeof Dubbel>;

/** After joining: what stood in this aanmelding and differs from what was known of the person. A person takes it over, or not. */
export const NieuwerGegeven = z.object({
  veld: z.enum(['naam', 'geboortedatum', 'telefoon', 'email', 'adres', 'plaats']),
  waarde: z.string(),
});
export type NieuwerGegeven = z.infer<typeof NieuwerGegeven>;
