/** A thing with a story, as all that is the same for every kind sees it: what it asks of whom, and whether its clock runs. */
import type { Buitenstaander, Rol } from './codes.ts';
import type { Day } from './instant.ts';
import type { TaakSoort } from './taak/codes.ts';
import type { GeplandeVraag, Vraag } from './taak/vraag.ts';

export const subjectKinds = ['traject', 'signaal', 'vraagstuk'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What a story and an operator may know of any thing: codes, no name, no text. */
export type Codes = { fase: string; stay: number; regio: string; doelgroep: string };

/** An address, or whose it is to look up; null when none is known. */
export type Adres = string | { persoonId: string } | null;

export type Thing = Codes & {
  kind: SubjectKind;
  id: string;
  referentie: string;
  /** Its story is over; an action may begin it again. */
  ended: boolean;
  spoed: boolean;
  /** Every clock stands still but that of the return. */
  opgeschort: boolean;
  /** Finished pauses: their days count for no term. */
  pauzes: readonly { van: Day; tot: Day }[];
  /** What it asks now; written in the transaction of the action that led to it. */
  gevraagd: readonly Vraag[];
  /** What time brings. */
  gepland: readonly GeplandeVraag[];
  /** For whom a person-bound task is; null = the role's. */
  ownerOf(vraag: Pick<Vraag, 'kind' | 'key'>): string | null;
  /** Who may not do a task, and why. */
  uitgesloten(kind: TaakSoort): { ids: readonly string[]; waarom: string };
  /** Who holds a role for this thing alone (its supporter): null = nobody; undefined = a role of the regio or the country. */
  vanRol(rol: Rol): string | null | undefined;
  /** Where an outsider of this thing gets mail; `key` = of which task, where there are more of a kind. */
  adres(wie: Buitenstaander, key: string): Adres;
};
