/** Figures without client content; a masked group has no counts and no averages. */
import { z } from 'zod';

export const RapportVraag = z.strictObject({
  jaar: z.coerce.number({ error: 'kies een jaar' }).int('kies een jaar').min(2024, 'kies een jaar vanaf 2024').max(2100),
});

const gemiddelde = z.number().nullable();

/** `te klein`: under five people, or recognisable from the total. */
const ErvaringRegel = z.object({
  groep: z.string(),
  teKlein: z.boolean(),
  gevraagd: z.int().nullable(),
  gegeven: z.int().nullable(),
  cijfer: gemiddelde,
  verandering: gemiddelde,
  relatie: gemiddelde,
  meerwaarde: gemiddelde,
});

export const ErvaringRapport = z.object({
  jaar: z.int(),
  totaal: ErvaringRegel,
  perRegio: z.array(ErvaringRegel),
  perDoelgroep: z.array(ErvaringRegel),
  effect: z.array(
    z.object({
      moment: z.string(),
      wie: z.string(),
      teKlein: z.boolean(),
      aantal: z.int().nullable(),
      rust: gemiddelde,
      overzicht: gemiddelde,
      passendeHulp: gemiddelde,
      dagelijksLeven: gemiddelde,
    }),
  ),
});
export type ErvaringRapport = z.infer<typeof ErvaringRapport>;
