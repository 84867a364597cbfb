/** Leren over the api: which knowledge is missing, and the kennissessies planned and held about it. */
import { z } from 'zod';
import { rollen } from '../../domain/codes.ts';
import { bronnenKennissessie, soortenKennissessie, standenKennissessie } from '../../domain/leren/codes.ts';
import { werkgebieden } from '../../domain/netwerk/codes.ts';
import { fasenSignaal } from '../../domain/signaal/codes.ts';
import { lessen } from '../../domain/traject/codes.ts';
import { datum, doelgroepOfOnbekend, moment, regioOfOnbekend, tekst, uuid } from './common.ts';

const soort = z.enum(soortenKennissessie, { error: 'kies of de sessie intern of extern is' });
const stand = z.enum(standenKennissessie);
const werkgebied = z.enum(werkgebieden, { error: 'kies een regio, of landelijk' });
const les = z.enum(lessen, { error: 'kies de les uit het aanmeldoverleg' });
const jaar = z.coerce.number({ error: 'kies een jaar' }).int('kies een jaar').min(2024, 'kies een jaar vanaf 2024').max(2100);

const bron = z.discriminatedUnion(
  'soort',
  [
    z.strictObject({ soort: z.literal('les'), les }),
    z.strictObject({ soort: z.enum(['signaal', 'vraagstuk']), id: z.uuid({ error: 'kies het signaal of vraagstuk' }) }),
    z.strictObject({ soort: z.literal('eigen idee') }),
  ],
  { error: 'kies waar deze sessie uit voortkomt' },
);

/** The person saw the warning on personal data, and lets the words stand. */
const bevestigd = z.boolean().optional();

const verslag = {
  aantalAanwezig: z
    .number({ error: 'vul in hoeveel mensen er waren' })
    .int('vul een heel aantal in')
    .min(0, 'vul 0 of meer in')
    .max(500, 'vul hoogstens 500 in'),
  organisaties: z.array(uuid).max(100, 'kies hoogstens honderd organisaties').default([]),
  rollen: z.array(z.enum(rollen)).max(rollen.length).default([]),
  /** An average, with one decimal. */
  score: z
    .number({ error: 'vul een cijfer in' })
    .min(1, 'een cijfer is 1 of meer')
    .max(10, 'een cijfer is hoogstens 10')
    .refine((cijfer) => Math.abs(cijfer * 10 - Math.round(cijfer * 10)) < 1e-6, { error: 'gebruik één cijfer achter de komma' })
    .optional(),
  aantalScores: z
    .number({ error: 'vul in hoeveel mensen een cijfer gaven' })
    .int('vul een heel aantal in')
    .min(1, 'vul 1 of meer in')
    .max(500, 'vul hoogstens 500 in')
    .optional(),
  geleerd: tekst('wat er geleerd is', 10_000).optional(),
  vervolg: tekst('het vervolg', 4_000).optional(),
};

/** What is left out is not known; at a correction it is emptied. */
export const KennissessieVerslag = z.strictObject({ ...verslag, bevestigd });
export type KennissessieVerslag = z.infer<typeof KennissessieVerslag>;

const plan = {
  onderwerp: tekst('het onderwerp', 200),
  kennisgebied: tekst('welke kennis er ontbrak', 200),
  datum: datum('de datum'),
  soort,
  voorWie: tekst('voor wie de sessie is', 500),
  bron,
  regio: werkgebied,
  doelgroep: doelgroepOfOnbekend.default('onbekend'),
  sprekers: tekst('de sprekers', 500).optional(),
  organisatorId: z.uuid({ error: 'kies wie de sessie regelt' }).optional(),
  bevestigd,
};

export const KennissessiePlan = z.strictObject(plan);
export type KennissessiePlan = z.infer<typeof KennissessiePlan>;

/** With a `verslag` it was held already. */
export const NieuweKennissessie = z.strictObject({ ...plan, verslag: z.strictObject(verslag).optional() });
export type NieuweKennissessie = z.infer<typeof NieuweKennissessie>;

export const KennissessieAfzeggen = z.strictObject({ reden: tekst('de reden', 500), bevestigd });
export type KennissessieAfzeggen = z.infer<typeof KennissessieAfzeggen>;

const naam = z.object({ id: uuid, naam: z.string() });

export const Kennissessie = z.object({
  id: uuid,
  onderwerp: z.string(),
  kennisgebied: z.string(),
  datum: z.iso.date(),
  soort,
  voorWie: z.string(),
  /** Title and reference only for who may see that signaal or vraagstuk. */
  bron: z.object({
    soort: z.enum(bronnenKennissessie),
    id: uuid.nullable(),
    les: les.nullable(),
    titel: z.string().nullable(),
    referentie: z.string().nullable(),
  }),
  regio: werkgebied,
  doelgroep: doelgroepOfOnbekend,
  sprekers: z.string().nullable(),
  organisator: naam.nullable(),
  stand,
  /** Planned for a day that is over. */
  wachtOpVerslag: z.boolean(),
  redenAfgezegd: z.string().nullable(),
  /** Null as long as it was not held; so is what follows. */
  aantalAanwezig: z.int().nullable(),
  organisaties: z.array(naam),
  rollen: z.array(z.enum(rollen)),
  score: z.number().nullable(),
  aantalScores: z.int().nullable(),
  geleerd: z.string().nullable(),
  vervolg: z.string().nullable(),
  vastgelegdDoor: z.string(),
  revisie: z.int(),
});
export type Kennissessie = z.infer<typeof Kennissessie>;

/** The newest day first. `tellingen` follow the filter; `score` is the average over everybody who gave one. */
export const Kennissessies = z.object({
  sessies: z.array(Kennissessie),
  tellingen: z.object({ gepland: z.int(), gehouden: z.int(), aanwezig: z.int(), score: z.number().nullable() }),
  cursor: z.string().nullable(),
});
export type Kennissessies = z.infer<typeof Kennissessies>;

/** `over`: the id of a signaal or vraagstuk. */
export const KennissessiesVraag = z.object({
  jaar: jaar.optional(),
  regio: werkgebied.optional(),
  soort: soort.optional(),
  stand: stand.optional(),
  les: les.optional(),
  over: uuid.optional(),
  cursor: z.string().max(300).optional(),
  aantal: z.coerce.number().int().min(1).max(100).default(50),
});

const gedaan = { gepland: z.int(), gehouden: z.int() };
const geteld = { aantal: z.int().nullable(), teKlein: z.boolean() };

/** Null and `teKlein`: of what the reader cannot see themselves under five, or recognisable from the total; in a year under eight. */
const groep = z.object({ doelgroep: z.string(), ...geteld, ...gedaan });

export const Kennisvragen = z.object({
  /** A year was chosen: what the reader cannot see themselves is counted to five. */
  afgerond: z.boolean(),
  /** What exceptions taught in the aanmeldoverleg: about which nothing was done first. */
  lessen: z.array(z.object({ les, ...geteld, ...gedaan, perDoelgroep: z.array(groep) })),
  /** Those of the kind kennis that the reader may see: about which nothing was done first. */
  signalen: z.array(
    z.object({
      id: uuid,
      soort: z.enum(['signaal', 'vraagstuk']),
      referentie: z.string(),
      titel: z.string(),
      regio: regioOfOnbekend,
      doelgroep: doelgroepOfOnbekend,
      fase: z.enum(fasenSignaal),
      gegevenOp: moment,
      ...gedaan,
    }),
  ),
  /** There are more of them than stand here. */
  meerSignalen: z.boolean(),
  /** All of the kind kennis in the country. */
  perDoelgroep: z.object({ ...geteld, groepen: z.array(groep) }),
});
export type Kennisvragen = z.infer<typeof Kennisvragen>;

/** The year in which it was learned or given; sessions count whenever they were. */
export const KennisvragenVraag = z.object({ jaar: jaar.optional() });

/** From which signaal or vraagstuk a session comes. */
export const KennisBron = z.object({
  id: uuid,
  soort: z.enum(['signaal', 'vraagstuk']),
  referentie: z.string(),
  titel: z.string(),
  regio: regioOfOnbekend,
  doelgroep: doelgroepOfOnbekend,
});
export type KennisBron = z.infer<typeof KennisBron>;

export const Organisatoren = z.array(naam);
export type Organisatoren = z.infer<typeof Organisatoren>;
