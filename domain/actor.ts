/** Who acts: a user with roles, the public form, the holder of a mail link, or the system itself. */
import type { Buitenstaander, Doelgroep, Regio, Rol } from './codes.ts';

/** One role of a user; without `regio` it counts for the whole country. */
export type RolInRegio = { rol: Rol; regio?: Regio; vakgroep?: Doelgroep };

export type Gebruiker = {
  soort: 'gebruiker';
  id: string;
  naam: string;
  rollen: RolInRegio[];
  /** Supporters for whom this user is deputy at this moment. */
  waarnemerVoor: string[];
  /** Regiocoördinator on national duty: owns what has no regio [docs/rules.md: ladders]. */
  landelijkeDienst: boolean;
};

export type Actor =
  | Gebruiker
  | { soort: 'publiek'; id: string }
  | { soort: 'link'; id: string; taakId: string; partij: Buitenstaander }
  | { soort: 'systeem'; id: 'systeem' };
