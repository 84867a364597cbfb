/** What is filtered, what a new one comes from, and what is being done with one: in the URL, codes and ids, never words that were typed. */
import { z } from 'zod';
import { doelgroepen, regios } from '../../../../domain/codes.ts';
import { fasenSignaal, niveaus, soortenSignaal } from '../../../../domain/signaal/codes.ts';
import { lessen } from '../../../../domain/traject/codes.ts';

const tekst = z.string().optional().catch(undefined);
const code = z.coerce.string().max(60).optional().catch(undefined);
const id = z.uuid().optional().catch(undefined);
const regio = z
  .enum([...regios, 'onbekend'])
  .optional()
  .catch(undefined);
const doelgroep = z
  .enum([...doelgroepen, 'onbekend'])
  .optional()
  .catch(undefined);

export const SignalenSearch = z.object({
  van: z.enum(['mij']).optional().catch(undefined),
  kind: z.enum(soortenSignaal).optional().catch(undefined),
  niveau: z.enum(niveaus).optional().catch(undefined),
  fase: z.enum(fasenSignaal).optional().catch(undefined),
  regio,
  doelgroep,
  soortKnelpunt: code,
  wet: code,
  /** Without it both: what goes on and what is closed. */
  open: z.enum(['ja', 'nee']).optional().catch(undefined),
});
export type SignalenSearch = z.infer<typeof SignalenSearch>;

/** The task that someone came for, the action at hand and what it is about; `nieuw` = given just now. */
export const SignaalSearch = z.object({
  taak: tekst,
  actie: tekst,
  over: tekst,
  nieuw: z.enum(['ja']).optional().catch(undefined),
});
export type SignaalSearch = z.infer<typeof SignaalSearch>;

/** From a traject, or with the codes alone for who may no longer read that. */
export const GevenSearch = z.object({
  traject: id,
  les: z.enum(lessen).optional().catch(undefined),
  regio,
  gemeente: z.coerce.string().max(100).optional().catch(undefined),
  doelgroep,
});
export type GevenSearch = z.infer<typeof GevenSearch>;

/** The signals that it begins with. */
export const NieuwVraagstukSearch = z.object({ signalen: z.array(z.uuid()).max(100).optional().catch(undefined) });
