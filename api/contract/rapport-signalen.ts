/** Figures of signaleren, and the national overview: counts and retold cases, no client content. A masked figure is null. */
import { z } from 'zod';
import { fasenSignaal, geholpenCodes, niveaus, resultaten } from '../../domain/signaal/codes.ts';
import { doelgroepOfOnbekend, moment, regioOfOnbekend, uuid } from './common.ts';

const jaar = z.coerce.number({ error: 'kies een jaar' }).int('kies een jaar').min(2024, 'kies een jaar vanaf 2024').max(2100);
const code = z.string().trim().min(1, 'kies een code').max(60, 'een code is hoogstens 60 tekens lang');

/** `jaar`: in which it was given. */
export const SignaalCijfersVraag = z.strictObject({
  jaar: jaar.optional(),
  regio: regioOfOnbekend.optional(),
  doelgroep: doelgroepOfOnbekend.optional(),
  wet: code.optional(),
  soort: code.optional(),
});

/** null = masked: under five, or to be told from what is beside it; in a rounded answer 0 to 7, or to be told. */
const Getal = z.int().nullable();
const Code = z.object({ code: z.string(), naam: z.string() });
const Rij = z.object({ cellen: z.array(Getal), totaal: Getal });

const Kruis = z.object({ kolommen: z.array(Code), rijen: z.array(Rij.extend(Code.shape)), totaal: Rij });
export type Kruis = z.infer<typeof Kruis>;

const Geteld = z.array(Code.extend({ aantal: Getal }));

export const SignaalCijfers = z.object({
  /** A filter is on: every count is a multiple of five. */
  afgerond: z.boolean(),
  totaal: Getal,
  /** Regio × kind of knelpunt; of the doelgroep that is filtered on, or of all. */
  matrix: Kruis,
  perDoelgroep: Kruis,
  /** "2026-1": the newest twelve up to the year that is filtered on, oldest first. */
  trend: z.array(z.object({ kwartaal: z.string(), aantal: Getal })),
  /** Niveau × fase. */
  stand: Kruis,
  resultaat: z.array(z.object({ resultaat: z.enum(resultaten), aantal: Getal })),
  /** `weken`: the median between given and closed, of the level where it was closed. */
  duur: z.array(z.object({ niveau: z.enum(niveaus), afgesloten: Getal, weken: z.number().nullable() })),
  /** What givers say; null = nothing yet. */
  geholpen: z.array(z.object({ antwoord: z.enum(geholpenCodes).nullable(), aantal: Getal })),
  /** Warnings on personal data that were passed over: in how many signalen, and how often. */
  waarschuwingen: z.object({ signalen: Getal, keren: Getal }),
  /** In a rounded answer only those that are shown. */
  wetten: Geteld,
  partijen: Geteld,
  /** What can be filtered on. */
  keuzes: z.object({ wetten: z.array(Code), soorten: z.array(Code) }),
});
export type SignaalCijfers = z.infer<typeof SignaalCijfers>;

export const LandelijkVraag = z.strictObject({ jaar: jaar.optional(), cursor: z.string().max(300).optional() });

/** Of each vraagstuk what may be told to a partner; one page of them. */
export const LandelijkOverzicht = z.object({
  cursor: z.string().nullable(),
  vraagstukken: z.array(
    z.object({
      id: uuid,
      referentie: z.string(),
      titel: z.string(),
      niveau: z.enum(niveaus),
      fase: z.enum(fasenSignaal),
      regio: regioOfOnbekend,
      doelgroep: doelgroepOfOnbekend,
      wet: z.string(),
      soortKnelpunt: z.string(),
      gegevenOp: moment,
      afgeslotenOp: moment.nullable(),
      resultaat: z.enum(resultaten).nullable(),
      verhaal: z.string().nullable(),
      /** Signals in it that count, and from how many regio's; null when these, or those that this reader cannot open, are under five. */
      signalen: Getal,
      regios: Getal,
      /** This reader may open it. */
      leesbaar: z.boolean(),
    }),
  ),
});
export type LandelijkOverzicht = z.infer<typeof LandelijkOverzicht>;
