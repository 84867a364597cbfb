/** By what signals are counted, as a setting: each code with how often it is used. */
import { z } from 'zod';
import { dag, moment, tekst } from '../common.ts';

const Code = z.strictObject({
  code: tekst('de code', 60),
  naam: tekst('de naam', 120),
  /** The first day on which it is not offered any more. */
  vervallen: dag.optional(),
});

const perDimensie = <S extends z.ZodType>(codes: S) => z.strictObject({ wet: codes, soortKnelpunt: codes, partij: codes });

export const Taxonomie = z.object({
  versie: z.int(),
  codes: perDimensie(z.array(z.object({ ...Code.shape, gebruikt: z.int() }))),
  /** Who changed it when, and why; the newest first. */
  geschiedenis: z.array(z.object({ op: moment, wie: z.string(), reden: z.string(), wat: z.array(z.string()) })),
  magWijzigen: z.boolean(),
});
export type Taxonomie = z.infer<typeof Taxonomie>;

export const TaxonomieWijziging = z.strictObject({
  codes: perDimensie(z.array(Code).max(60, 'een lijst heeft hoogstens zestig codes')),
  reden: tekst('de reden', 500),
});
export type TaxonomieWijziging = z.input<typeof TaxonomieWijziging>;
