/** The filters of the list, in the URL; on the page of one, what is being done with it. */
import { z } from 'zod';
import { regios } from '../../../../domain/codes.ts';
import { soortenVrager } from '../../../../domain/vraagvooraf/codes.ts';

export const standen = ['open', 'te laat', 'afgehandeld'] as const;

export const VragenSearch = z.object({
  stand: z.enum(standen).optional().catch(undefined),
  regio: z
    .enum([...regios, 'onbekend'])
    .optional()
    .catch(undefined),
  soort: z.enum(soortenVrager).optional().catch(undefined),
});
export type VragenSearch = z.infer<typeof VragenSearch>;

export const VraagSearch = z.object({ actie: z.enum(['beantwoorden', 'wijzigen']).optional().catch(undefined) });
