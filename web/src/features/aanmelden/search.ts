import { z } from 'zod';

export const AanmeldenSearch = z.object({ stap: z.coerce.number().int().min(1).max(4).optional().catch(undefined) });

export const OntvangenSearch = z.object({ referentie: z.string().optional().catch(undefined) });
