/** The filters of the list, in the URL; a name that is searched for never is. */
import { z } from 'zod';
import { doelgroepen, regios } from '../../../../domain/codes.ts';
import { fasen } from '../../../../domain/traject/codes.ts';

export const TrajectenSearch = z.object({
  fase: z.enum(fasen).optional().catch(undefined),
  regio: z
    .enum([...regios, 'onbekend'])
    .optional()
    .catch(undefined),
  doelgroep: z
    .enum([...doelgroepen, 'onbekend'])
    .optional()
    .catch(undefined),
});
export type TrajectenSearch = z.infer<typeof TrajectenSearch>;
