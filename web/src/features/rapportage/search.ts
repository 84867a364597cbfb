import { z } from 'zod';

/** The year stands in the address: a link shows the same figures. */
export const RapportSearch = z.object({ jaar: z.coerce.number().int().min(2024).max(2100).optional().catch(undefined) });
