/** The time machine of a demo or acceptance installation: the clock of one traject, moved ahead. */
import { z } from 'zod';
import { moment, uuid } from './common.ts';

const aantal = (meeste: number, eenheid: string) =>
  z
    .int({ error: 'vul een heel getal in' })
    .min(1, 'de klok gaat alleen vooruit: vul 1 of meer in')
    .max(meeste, `de klok gaat hoogstens een jaar vooruit: ${meeste} ${eenheid}`);

/** One of the three: at least a day, at most a year. */
export const Vooruit = z
  .strictObject({
    dagen: aantal(365, 'dagen').optional(),
    weken: aantal(52, 'weken').optional(),
    maanden: aantal(12, 'maanden').optional(),
  })
  .refine(({ dagen, weken, maanden }) => [dagen, weken, maanden].filter((n) => n !== undefined).length === 1, {
    error: 'kies dagen, weken of maanden: één van de drie',
    path: ['dagen'],
  });
export type Vooruit = z.infer<typeof Vooruit>;

/** A worker does it; from when to when, in the traject's own time. */
export const VooruitGevraagd = z.object({ id: uuid, van: moment, tot: moment });
export type VooruitGevraagd = z.infer<typeof VooruitGevraagd>;

/** `nu` = the traject's own time; `bezig` = its clock is being moved, actions wait. */
export const Tijdmachine = z.object({ aan: z.boolean(), bezig: z.boolean(), nu: moment });
export type Tijdmachine = z.infer<typeof Tijdmachine>;
