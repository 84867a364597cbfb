/** Shapes that every resource shares: validation, types for the web, and the OpenAPI document come from here. */
import { z } from 'zod';
import { doelgroepen, regios, rollen } from '../../domain/codes.ts';

/** Postgres keeps no NUL, and half a character is none. */
export const bewaarbaar = /^[^\0\p{Surrogate}]*$/u;

/** A text of a person, trimmed; `label` is the field's Dutch name in the error. */
export const tekst = (label: string, max = 4000) =>
  z
    .string({ error: `vul ${label} in` })
    .trim()
    .min(1, `vul ${label} in`)
    .max(max, `${label} mag hoogstens ${max} tekens lang zijn`)
    .regex(bewaarbaar, `${label} bevat een teken dat niet bewaard kan worden`);

/** As `tekst`, but it may be left out or empty. */
export const tekstOfLeeg = (label: string, max = 4000) =>
  z
    .string({ error: `vul ${label} in` })
    .trim()
    .max(max, `${label} mag hoogstens ${max} tekens lang zijn`)
    .regex(bewaarbaar, `${label} bevat een teken dat niet bewaard kan worden`)
    .default('');

export const uuid = z.uuid({ error: 'dit is geen geldig kenmerk' });

/** A day that exists, "2026-03-12". */
export const dag = z.iso.date({ error: 'vul een datum in die bestaat, als jaar-maand-dag' });

/** A day that exists; `label` is the field's Dutch name in the error. */
export const datum = (label: string) => z.iso.date({ error: `vul ${label} in: een datum die bestaat, als jaar-maand-dag` });

export const email = z.email({ error: 'dit is geen e-mailadres' }).max(254, 'een e-mailadres is hoogstens 254 tekens lang');

export const telefoon = z
  .string()
  .trim()
  .regex(/^[+0-9][0-9 ()-]{5,24}$/, 'vul een telefoonnummer in met alleen cijfers, spaties, +, - of haakjes');

export const regio = z.enum(regios, { error: 'kies een regio' });
export const regioOfOnbekend = z.enum([...regios, 'onbekend'], { error: 'kies een regio, of onbekend' });
export const doelgroep = z.enum(doelgroepen, { error: 'kies een doelgroep' });
export const doelgroepOfOnbekend = z.enum([...doelgroepen, 'onbekend'], { error: 'kies een doelgroep, of onbekend' });
export const rol = z.enum(rollen);
export const moment = z.iso.datetime();

/** RFC 9457; `velden` names each field that is wrong. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  velden: z.array(z.object({ veld: z.string(), melding: z.string() })).optional(),
  /** At a conflict: what is true now. */
  nu: z.unknown().optional(),
});
export type Problem = z.infer<typeof Problem>;
