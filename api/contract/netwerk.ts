/** The netwerk over the api: organisations and contact persons, what to filter on, and who changed what. */
import { z } from 'zod';
import { landelijk, soortenOrganisatie, werkgebieden } from '../../domain/netwerk/codes.ts';
import { email, moment, tekst, telefoon, uuid } from './common.ts';

const soort = z.enum(soortenOrganisatie, { error: 'kies wat voor organisatie het is' });
const werkgebied = z.enum(werkgebieden, { error: 'kies een regio, of landelijk' });
const naam = tekst('de naam', 200);

/** With or without https:// in front; nothing else than a page on the web. */
const website = z
  .string()
  .trim()
  .max(300, 'een webadres is hoogstens 300 tekens lang')
  .regex(/^(https?:\/\/)?[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#]\S*)?$/u, 'vul een webadres in, zoals www.voorbeeld.nl');

const regios = z
  .array(werkgebied)
  .min(1, 'kies ten minste één regio, of landelijk')
  .max(werkgebieden.length)
  .refine((gebied) => !gebied.includes(landelijk) || gebied.every((deel) => deel === landelijk), {
    error: 'landelijk staat alleen: daar horen alle regio’s al bij',
  });

/** A gemeente is a code of GET /gemeenten. What is left out is not known; at a change it is emptied. */
const ingevuld = {
  naam,
  soort,
  regios,
  gemeente: tekst('de gemeente', 20).optional(),
  telefoon: telefoon.optional(),
  email: email.optional(),
  website: website.optional(),
  notitie: tekst('de notitie', 2000).optional(),
};

export const NieuweOrganisatie = z.strictObject(ingevuld);
export type NieuweOrganisatie = z.infer<typeof NieuweOrganisatie>;

/** Never removed: no longer in use. */
export const OrganisatieWijziging = z.strictObject({
  ...ingevuld,
  inGebruik: z.boolean({ error: 'kies of deze organisatie nog in gebruik is' }),
});

const persoon = {
  naam,
  functie: tekst('de functie', 200).optional(),
  telefoon: telefoon.optional(),
  email: email.optional(),
};

export const NieuweContactpersoon = z.strictObject(persoon);
export type NieuweContactpersoon = z.infer<typeof NieuweContactpersoon>;

export const ContactpersoonWijziging = z.strictObject({
  ...persoon,
  actief: z.boolean({ error: 'kies of deze persoon er nog werkt' }),
});

export const Contactpersoon = z.object({
  id: uuid,
  naam: z.string(),
  functie: z.string().nullable(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  actief: z.boolean(),
  revisie: z.int(),
});
export type Contactpersoon = z.infer<typeof Contactpersoon>;

export const Organisatie = z.object({
  id: uuid,
  naam: z.string(),
  soort,
  regios: z.array(werkgebied),
  gemeente: z.object({ code: z.string(), naam: z.string() }).nullable(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  website: z.string().nullable(),
  notitie: z.string().nullable(),
  inGebruik: z.boolean(),
  revisie: z.int(),
  /** In a list only who still works there. */
  contactpersonen: z.array(Contactpersoon),
});
export type Organisatie = z.infer<typeof Organisatie>;

export const OrganisatieView = Organisatie.extend({
  /** May who asks correct this one? */
  magWijzigen: z.boolean(),
  /** The newest first; which fields, not what they said. */
  wijzigingen: z.array(z.object({ op: moment, door: z.string(), wat: z.string() })),
});
export type OrganisatieView = z.infer<typeof OrganisatieView>;

export const NetwerkLijst = z.object({ organisaties: z.array(Organisatie), cursor: z.string().nullable() });
export type NetwerkLijst = z.infer<typeof NetwerkLijst>;

/** A regio gives those that work there and those that work everywhere; `tekst` is looked for in name, gemeente and kind. */
export const NetwerkVraag = z.object({
  regio: werkgebied.optional(),
  soort: soort.optional(),
  gemeente: z.string().max(20).optional(),
  tekst: z.string().trim().max(100).optional(),
  gebruik: z.enum(['ja', 'nee', 'alle']).default('ja'),
  cursor: z.string().max(500).optional(),
  aantal: z.coerce.number().int().min(1).max(100).default(50),
});

/** What a change of a register gives: which entry, and its revision from now on. */
export const RegisterUitkomst = z.object({ id: uuid, revisie: z.int() });
export type RegisterUitkomst = z.infer<typeof RegisterUitkomst>;
