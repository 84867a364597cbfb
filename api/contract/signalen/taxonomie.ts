/** By what signals are counted, as a setting: each code, and how often it is used for who keeps them. */
import { z } from 'zod';
import { dag, moment, tekst } from '../common.ts';

const Code = z.strictObject({
  code: tekst('de code', 60),
  naam: tekst('de naam', 120),
  /** The first day on which it is not offered any more. */
  vervallen: dag.optional(),
});

const perDimensie = <S extends z.ZodType>(codes: S) => z.strictObject({ wet: codes, soortKnelpunt: codes, partij: codes });

/** `ooit`: a signaal or vraagstuk has it, also one that is gone. `aantal` signals that the report counts, to five; null = under eight. */
const Gebruikt = z.object({ ooit: z.boolean(), aantal: z.int().nullable() });

export const Taxonomie = z.object({
  versie: z.int(),
  /** `gebruikt` is null for who may not change them. */
  codes: perDimensie(z.array(z.object({ ...Code.shape, gebruikt: Gebruikt.nullable() }))),
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
