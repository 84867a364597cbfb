import { z } from 'zod';

/** The step, and whether it is asked from the check page; for who works here the enquiry from which the form is filled in. */
export const AanmeldenSearch = z.object({
  stap: z.coerce.number().int().min(1).max(5).optional().catch(undefined),
  wijzig: z.boolean().optional().catch(undefined),
  vraag: z.string().optional().catch(undefined),
});
export type AanmeldenSearch = z.infer<typeof AanmeldenSearch>;

/** `bewaard`: it was saved just now. */
export const VerderSearch = AanmeldenSearch.omit({ vraag: true }).extend({ bewaard: z.boolean().optional().catch(undefined) });

export const OntvangenSearch = z.object({ referentie: z.string().optional().catch(undefined) });
