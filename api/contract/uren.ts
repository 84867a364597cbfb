/** A person's own hours over the api: a week of them, contacts with clients beside those that are about no client. */
import { z } from 'zod';
import { soortenUren } from '../../domain/uren/codes.ts';
import { dag, tekst, uuid } from './common.ts';

const soort = z.enum(soortenUren, { error: 'kies waaraan u deze tijd besteedde' });

/** Hours, with two decimals at most. */
const aantal = z
  .number({ error: 'vul het aantal uren in' })
  .positive('vul meer dan 0 uur in')
  .max(24, 'een dag heeft hoogstens 24 uur')
  .refine((uren) => Math.abs(uren * 100 - Math.round(uren * 100)) < 1e-6, {
    error: 'gebruik hoogstens twee cijfers achter de komma: een kwartier is 0,25',
  });

export const UrenInvoer = z.strictObject({ op: dag, soort, uren: aantal, notitie: tekst('de notitie', 500).optional() });
export type UrenInvoer = z.infer<typeof UrenInvoer>;

export const UrenRegel = z.object({
  id: uuid,
  op: dag,
  soort,
  uren: z.number(),
  notitie: z.string().nullable(),
  revisie: z.int(),
});
export type UrenRegel = z.infer<typeof UrenRegel>;

/** Recorded with the traject and changed there; the client only where their names are this person's to see. */
export const ContactUren = z.object({
  op: dag,
  hoe: z.string(),
  uren: z.number(),
  reisuren: z.number(),
  referentie: z.string(),
  trajectId: uuid.nullable(),
  naam: z.string().nullable(),
});
export type ContactUren = z.infer<typeof ContactUren>;

/** `totaal` counts everything in it, travel with a contact too. */
export const UrenWeek = z.object({
  van: dag,
  tot: dag,
  regels: z.array(UrenRegel),
  contacten: z.array(ContactUren),
  totaal: z.number(),
});
export type UrenWeek = z.infer<typeof UrenWeek>;

/** Any day of the week that is asked for; without one, this week. */
export const UrenVraag = z.object({ dag: dag.optional() });
