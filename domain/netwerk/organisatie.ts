/** What the netwerk keeps of an organisation and of a contact person, and how a change is told afterwards. */
import { type SoortOntvanger, soortenOntvanger } from '../traject/codes.ts';
import { landelijk, type SoortOrganisatie, type Werkgebied, werkgebieden } from './codes.ts';

export type Organisatie = {
  naam: string;
  soort: SoortOrganisatie;
  regios: Werkgebied[];
  /** Its code; null when it belongs to none, or to several. */
  gemeente: string | null;
  telefoon: string | null;
  email: string | null;
  website: string | null;
  notitie: string | null;
  /** False = no longer used; an organisation is never removed [docs/rules.md: netwerk]. */
  inGebruik: boolean;
};

export type Contactpersoon = {
  naam: string;
  functie: string | null;
  telefoon: string | null;
  email: string | null;
  actief: boolean;
};

/** The order of the programme, each once; landelijk holds all regio's and stands alone. */
export const geordend = (gebied: readonly Werkgebied[]): Werkgebied[] =>
  gebied.includes(landelijk) ? [landelijk] : werkgebieden.filter((deel) => gebied.includes(deel));

const woorden: Record<keyof Organisatie | keyof Contactpersoon, string> = {
  naam: 'naam',
  soort: 'soort',
  regios: 'regio',
  gemeente: 'gemeente',
  telefoon: 'telefoonnummer',
  email: 'e-mailadres',
  website: 'website',
  notitie: 'notitie',
  inGebruik: 'in gebruik',
  functie: 'functie',
  actief: 'actief',
};

/** Which fields changed, in words; not what they say: a trail is never removed, a telephone number may have to be. */
export function watVeranderde<T extends Organisatie | Contactpersoon>(voor: T, na: T): string {
  const velden = (Object.keys(na) as (keyof T & keyof typeof woorden)[]).filter(
    (veld) => String(voor[veld]) !== String(na[veld]),
  );
  return velden.map((veld) => woorden[veld]).join(', ') || 'niets';
}

/** As what an organisation of this kind takes over from us. */
export const alsOntvanger = (soort: SoortOrganisatie): SoortOntvanger =>
  soortenOntvanger.find((ontvanger) => ontvanger === soort) ?? 'andere hulp';
