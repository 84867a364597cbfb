/** Session, mail links, settings, health and the demo mailbox over the api. */
import { z } from 'zod';
import { taakSoorten } from '../../domain/taak/codes.ts';
import { moment, regio, regioOfOnbekend, rol, tekst, uuid } from './common.ts';

export const Ik = z.object({
  id: uuid,
  naam: z.string(),
  rollen: z.array(z.object({ rol, regio: regio.optional(), vakgroep: z.string().optional() })),
  acties: z.array(z.string()),
  csrf: z.string(),
});
export type Ik = z.infer<typeof Ik>;

/** For a form of who is not logged in: goes back in the header X-CSRF-Token. */
export const Csrf = z.object({ csrf: z.string() });

export const Inloggen = z.strictObject({ gebruikerId: uuid });

export const Gemeente = z.object({ code: z.string(), naam: z.string(), regio: regioOfOnbekend });
export type Gemeente = z.infer<typeof Gemeente>;

export const DemoGebruiker = z.object({ id: uuid, naam: z.string(), rollen: z.array(z.string()) });
export type DemoGebruiker = z.infer<typeof DemoGebruiker>;

/** What the page behind a mail link shows; reading it uses nothing up. */
export const LinkView = z.object({
  soort: z.enum(taakSoorten),
  partij: z.enum(['aanmelder', 'client', 'ontvanger']),
  referentie: z.string(),
  aanhef: z.string(),
  vraag: z.string(),
  uiterlijk: moment.nullable(),
  gebruikt: z.boolean(),
  kandidaten: z.array(z.object({ id: uuid, naam: z.string(), profiel: z.string() })),
});
export type LinkView = z.infer<typeof LinkView>;

/** What an outsider hears after an answer or an aanmelding: no more than the reference. */
export const Ontvangen = z.object({ referentie: z.string() });
export type Ontvangen = z.infer<typeof Ontvangen>;

export const Gezondheid = z.object({
  status: z.enum(['gezond', 'motor weg']),
  /** True when reminders wait because the engine lags. */
  herinneringenWachten: z.boolean(),
  wachtend: z.int(),
  opnieuwBegonnen: z.int(),
});
export type Gezondheid = z.infer<typeof Gezondheid>;

export const DemoMail = z.object({ id: z.string(), op: moment, aan: z.string(), onderwerp: z.string(), tekst: z.string() });
export type DemoMail = z.infer<typeof DemoMail>;

export const TermijnWijziging = z.strictObject({ termijnen: z.record(z.string(), z.unknown()), reden: tekst('de reden', 500) });

/** The terms that count now, by kind of task; `versie` is that of the settings. */
export const Termijnen = z.object({ termijnen: z.record(z.string(), z.unknown()), versie: z.int() });
export type Termijnen = z.infer<typeof Termijnen>;

export const Wijziging = z.object({ kind: z.string(), id: z.string(), versie: z.int() });
export type Wijziging = z.infer<typeof Wijziging>;
