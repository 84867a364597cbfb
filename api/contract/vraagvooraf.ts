/** Enquiries before an aanmelding over the api: what is recorded, what is answered, and the list of them. */
import { z } from 'zod';
import { kanalen } from '../../domain/traject/codes.ts';
import { soortenVrager, uitkomstenVraag } from '../../domain/vraagvooraf/codes.ts';
import { dag, email, moment, regioOfOnbekend, tekst, telefoon, uuid } from './common.ts';

const soort = z.enum(soortenVrager, { error: 'kies wie er vraagt' });
const kanaal = z.enum(kanalen, { error: 'kies hoe de vraag binnenkwam' });

/** Also for a change: what is left out then, is emptied. */
export const VraagVoorafInvoer = z
  .strictObject({
    naam: tekst('de naam van wie vraagt', 200),
    organisatie: tekst('de organisatie', 200).optional(),
    soort,
    telefoon: telefoon.optional(),
    email: email.optional(),
    vraag: tekst('de vraag', 10_000),
    /** Initials are enough. */
    over: tekst('over wie het gaat', 60).optional(),
    regio: regioOfOnbekend.default('onbekend'),
    gemeente: tekst('de gemeente', 100).default('onbekend'),
    kanaal,
    /** The day; today when left out. */
    ontvangen: dag.optional(),
  })
  .refine((vraag) => Boolean(vraag.telefoon ?? vraag.email), {
    path: ['telefoon'],
    error: 'vul een telefoonnummer of een e-mailadres in',
    when: ({ value }) => typeof value === 'object' && value !== null,
  });
export type VraagVoorafInvoer = z.infer<typeof VraagVoorafInvoer>;

export const VraagVoorafAntwoord = z
  .strictObject({
    uitkomst: z.enum(['beantwoord', 'doorverwezen'], { error: 'kies wat er met de vraag gebeurde' }),
    antwoord: tekst('het antwoord', 10_000),
    doorverwezenNaar: tekst('naar wie u doorverwees', 300).optional(),
  })
  .refine(({ uitkomst, doorverwezenNaar }) => uitkomst !== 'doorverwezen' || doorverwezenNaar !== undefined, {
    path: ['doorverwezenNaar'],
    error: 'vul in naar wie u doorverwees',
  });
export type VraagVoorafAntwoord = z.infer<typeof VraagVoorafAntwoord>;

export const VraagVooraf = z.object({
  id: uuid,
  referentie: z.string(),
  naam: z.string(),
  organisatie: z.string().nullable(),
  soort,
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  vraag: z.string(),
  over: z.string().nullable(),
  regio: regioOfOnbekend,
  gemeente: z.string(),
  kanaal,
  ontvangenOp: moment,
  ontvangenDoor: z.string(),
  /** Working days since it was received, or until it was answered. */
  werkdagen: z.int(),
  uiterlijk: moment,
  /** Open, and past `uiterlijk`. */
  teLaat: z.boolean(),
  /** Null = open. */
  afgehandeld: z.object({ op: moment, door: z.string(), uitkomst: z.enum(uitkomstenVraag) }).nullable(),
  antwoord: z.string().nullable(),
  doorverwezenNaar: z.string().nullable(),
  /** The aanmelding that it became, for who may see that. */
  traject: z.object({ id: uuid, referentie: z.string() }).nullable(),
  revisie: z.int(),
});
export type VraagVooraf = z.infer<typeof VraagVooraf>;

/** Open ones first, who waits longest on top. `tellingen` follow regio and soort, whatever else is filtered. */
export const VragenVooraf = z.object({
  vragen: z.array(VraagVooraf),
  tellingen: z.object({ open: z.int(), teLaat: z.int() }),
  cursor: z.string().nullable(),
});
export type VragenVooraf = z.infer<typeof VragenVooraf>;

export const VragenVoorafVraag = z.object({
  stand: z.enum(['open', 'te laat', 'afgehandeld']).optional(),
  regio: regioOfOnbekend.optional(),
  soort: soort.optional(),
  cursor: z.string().max(300).optional(),
  aantal: z.coerce.number().int().min(1).max(100).default(50),
});
