import { z } from 'zod';

/** The page to go back to after the login. */
export const InloggenSearch = z.object({ naar: z.string().optional().catch(undefined) });
