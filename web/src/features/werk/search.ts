/** The filters of Mijn werk, in the URL. What does not fit is left out. */
import { z } from 'zod';
import { regios } from '../../../../domain/codes.ts';
import { taakSoorten } from '../../../../domain/taak/codes.ts';

export const groepen = ['te laat', 'vandaag', 'deze week', 'later'] as const;
export const bereiken = ['mij', 'rol', 'alles'] as const;

export const WerkSearch = z.object({
  groep: z.enum(groepen).optional().catch(undefined),
  soort: z.enum(taakSoorten).optional().catch(undefined),
  regio: z
    .enum([...regios, 'onbekend'])
    .optional()
    .catch(undefined),
  van: z.enum(bereiken).optional().catch(undefined),
});
export type WerkSearch = z.infer<typeof WerkSearch>;
