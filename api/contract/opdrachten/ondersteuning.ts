/** Ondersteuning and waakvlam: contacts, plan, evaluation, inzet, form, and the light contact after it. */
import { z } from 'zod';
import { levensdomeinen, soortenDuo, standenDoel, uitkomstenWaakvlam } from '../../../domain/traject/codes.ts';
import { dag, datum, tekst, tekstOfLeeg } from '../common.ts';
import { euro, inzet, reisuren, ritmeWerkdagen, samenEenDag, uren } from './velden.ts';

const meesteDoelen = 20;

/** Who supports: one, two together, or one for weeks to months. */
const Vorm = z.discriminatedUnion(
  'vorm',
  [
    z.strictObject({ vorm: z.literal('enkel') }),
    z.strictObject({
      vorm: z.literal('duo'),
      tweedeId: z.uuid({ error: 'kies wie de tweede Metgezel is' }),
      soort: z.enum(soortenDuo, { error: 'kies wat voor duo het is' }),
    }),
    z.strictObject({ vorm: z.literal('kortdurend'), verwachtEinde: datum('het verwachte einde') }),
  ],
  { error: 'kies een vorm' },
);

const RegistreerContact = z
  .strictObject({
    type: z.literal('RegistreerContact'),
    op: dag,
    hoe: z.enum(['bezoek', 'telefoon', 'videobellen', 'bericht', 'overleg met anderen'], { error: 'kies hoe het contact was' }),
    uren,
    reisuren: reisuren.optional(),
    bijdrage: z.strictObject({ wat: tekst('waarvoor de bijdrage was', 200), euro }).optional(),
    notitie: tekst('de notitie'),
  })
  .refine(samenEenDag, { path: ['reisuren'], error: 'uren en reisuren zijn samen hoogstens 24 uur op een dag' });

const LegPlanVast = z.strictObject({
  type: z.literal('LegPlanVast'),
  doelen: z
    .array(
      z.strictObject({
        domein: z.enum(levensdomeinen, { error: 'kies een levensdomein' }),
        doel: tekst('het doel', 1000),
      }),
      { error: 'vul de doelen in' },
    )
    .min(1, 'vul ten minste één doel in')
    .max(meesteDoelen, `een plan heeft hoogstens ${meesteDoelen} doelen`),
  toelichting: tekstOfLeeg('de toelichting'),
});

const geenDoel = 'dit doel staat niet in het plan';
const doelNr = z
  .int({ error: geenDoel })
  .min(0, geenDoel)
  .max(meesteDoelen - 1, geenDoel);

const LegEvaluatieVast = z.strictObject({
  type: z.literal('LegEvaluatieVast'),
  bevindingen: tekst('de bevindingen'),
  doelen: z
    .array(
      z.strictObject({
        nr: doelNr,
        stand: z.enum(standenDoel, { error: 'kies hoe het met dit doel staat' }),
      }),
    )
    .max(meesteDoelen, `een plan heeft hoogstens ${meesteDoelen} doelen`)
    .default([]),
  vervolg: tekst('het vervolg'),
});

export const opdrachtenOndersteuning = [
  RegistreerContact,
  z.strictObject({
    type: z.literal('WijzigInzet'),
    inzet,
    ritmeWerkdagen: ritmeWerkdagen.optional(),
    reden: tekst('de reden'),
  }),
  z.strictObject({ type: z.literal('PakUrgenteZaakOp'), op: datum('de dag'), wat: tekst('wat u oppakte') }),
  LegPlanVast,
  LegEvaluatieVast,
  z.strictObject({ type: z.literal('WijzigVorm'), vorm: Vorm, reden: tekst('de reden') }),
  z.strictObject({
    type: z.literal('GaNaarWaakvlam'),
    plan: tekst('het waakvlamplan', 10_000),
    ritmeWerkdagen: ritmeWerkdagen.optional(),
  }),
  z.strictObject({
    type: z.literal('BeslisWaakvlam'),
    uitkomst: z.enum(uitkomstenWaakvlam, { error: 'kies een uitkomst' }),
    toelichting: tekst('de toelichting'),
  }),
  z.strictObject({ type: z.literal('SchaalOp'), inzet, reden: tekst('de reden') }),
] as const;
