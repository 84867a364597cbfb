/** The filters of the netwerk, in the URL: organisations, never people. */
import { z } from 'zod';
import { soortenOrganisatie, werkgebieden } from '../../../../domain/netwerk/codes.ts';

export const NetwerkSearch = z.object({
  regio: z.enum(werkgebieden).optional().catch(undefined),
  soort: z.enum(soortenOrganisatie).optional().catch(undefined),
  gemeente: z.coerce.string().max(20).optional().catch(undefined),
  tekst: z.coerce.string().max(100).optional().catch(undefined),
  gebruik: z.enum(['nee', 'alle']).optional().catch(undefined),
});
export type NetwerkSearch = z.infer<typeof NetwerkSearch>;
