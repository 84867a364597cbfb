/** What is filtered: in the URL, codes only. */
import { z } from 'zod';
import { doelgroepen, onbekend, regios } from '../../../../domain/codes.ts';

const jaar = z.coerce.number().int().min(2024).max(2100).optional().catch(undefined);
const code = z.string().min(1).max(60).optional().catch(undefined);

export const CijfersSearch = z.object({
  jaar,
  regio: z
    .enum([...regios, onbekend])
    .optional()
    .catch(undefined),
  doelgroep: z
    .enum([...doelgroepen, onbekend])
    .optional()
    .catch(undefined),
  wet: code,
  soort: code,
});
export type CijfersSearch = z.infer<typeof CijfersSearch>;

export const LandelijkSearch = z.object({ jaar });
