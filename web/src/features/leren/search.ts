/** What is filtered, what a new session comes from, and what is being done with one: in the URL, codes and ids only. */
import { z } from 'zod';
import { doelgroepen } from '../../../../domain/codes.ts';
import { soortenKennissessie, standenKennissessie } from '../../../../domain/leren/codes.ts';
import { werkgebieden } from '../../../../domain/netwerk/codes.ts';
import { lessen } from '../../../../domain/traject/codes.ts';

const jaar = z.coerce.number().int().min(2024).max(2100).optional().catch(undefined);
const les = z.enum(lessen).optional().catch(undefined);
const id = z.uuid().optional().catch(undefined);

export const KennisvragenSearch = z.object({ jaar });

export const SessiesSearch = z.object({
  jaar,
  regio: z.enum(werkgebieden).optional().catch(undefined),
  soort: z.enum(soortenKennissessie).optional().catch(undefined),
  stand: z.enum(standenKennissessie).optional().catch(undefined),
  les,
  over: id,
});
export type SessiesSearch = z.infer<typeof SessiesSearch>;

/** `signaal`: the id of a signaal or vraagstuk. */
export const NieuweSessieSearch = z.object({ les, signaal: id, doelgroep: z.enum(doelgroepen).optional().catch(undefined) });

export const SessieSearch = z.object({
  actie: z.enum(['vastleggen', 'wijzigen', 'afzeggen']).optional().catch(undefined),
});
