/** Session, mail links, settings, health and the demo mailbox over the api. */
import { z } from 'zod';
import { rollen } from '../../domain/codes.ts';
import { taakSoorten } from '../../domain/taak/codes.ts';
import { dag, moment, regio, regioOfOnbekend, rol, tekst, uuid } from './common.ts';
import { linkSoorten } from './link.ts';

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
  soort: z.enum(linkSoorten),
  partij: z.enum(['aanmelder', 'client', 'ontvanger']),
  referentie: z.string(),
  aanhef: z.string(),
  vraag: z.string(),
  /** What the Metgezel wrote for who takes over. */
  toelichting: z.string().nullable(),
  uiterlijk: moment.nullable(),
  gebruikt: z.boolean(),
  kandidaten: z.array(z.object({ id: uuid, naam: z.string(), profiel: z.string() })),
  /** Of a promise: what was promised, and for which day; null for every other question, and once it was answered. */
  toezegging: z.object({ wat: z.string(), voor: dag }).nullable(),
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

const aantalDagen = z
  .int({ error: 'vul een heel getal in' })
  .min(0, 'vul 0 of meer in')
  .max(3650, 'een termijn is ten hoogste tien jaar');
const Duur = z.union(
  [z.strictObject({ werkdagen: aantalDagen }), z.strictObject({ weken: aantalDagen }), z.strictObject({ dagen: aantalDagen })],
  {
    error: 'vul een aantal werkdagen, weken of dagen in',
  },
);
const vanaf = z.enum(['vraag', 'voor', 'na'], { error: 'kies vanaf de vraag, vóór of na de uiterste datum' });
const Wanneer = z.union(
  [
    z.strictObject({ werkdagen: aantalDagen, vanaf }),
    z.strictObject({ weken: aantalDagen, vanaf }),
    z.strictObject({ dagen: aantalDagen, vanaf }),
  ],
  { error: 'vul een aantal in, en vanaf wanneer' },
);
const geadresseerde = z.enum(['eigenaar', 'ontvanger', 'aanmelder', 'client', ...rollen], {
  error: 'kies voor wie deze stap is',
});
const Stap = z.strictObject({
  soort: z.enum(['herinnering', 'klim'], { error: 'kies herinnering of klim' }),
  op: Wanneer,
  aan: z.array(geadresseerde).min(1, 'kies voor wie deze stap is').max(5),
});
const stappen = z.array(Stap).max(20, 'een termijn heeft hoogstens 20 stappen');

/** What a beheerder may change of a term; what is left out stays as it is. */
export const TermijnDeel = z
  .strictObject({
    uiterlijk: Duur,
    treden: stappen,
    /** What an older version stored of it besides is sent back by the screen, and left out. */
    spoed: z.object({ uiterlijk: Duur, treden: stappen.optional() }),
    varianten: z.record(
      z.string().max(50),
      z.strictObject({ rol: geadresseerde.optional(), uiterlijk: Duur.optional(), treden: stappen.optional() }),
    ),
  })
  .partial();

export const TermijnWijziging = z.strictObject({
  termijnen: z.partialRecord(
    z.enum([...taakSoorten.filter((soort) => soort !== 'alarm'), 'concept'], { error: 'voor deze taak is er geen termijn' }),
    TermijnDeel,
  ),
  reden: tekst('de reden', 500),
});

/** The terms that count now, by kind of task; `versie` is that of the settings. */
export const Termijnen = z.object({ termijnen: z.record(z.string(), z.unknown()), versie: z.int() });
export type Termijnen = z.infer<typeof Termijnen>;

export const Wijziging = z.object({ kind: z.string(), id: z.string(), versie: z.int() });
export type Wijziging = z.infer<typeof Wijziging>;
