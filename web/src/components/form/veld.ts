/** A form as data: its fields, and the way from what is typed to what is sent. */
import type { z } from 'zod';

/** One line of a repeatable list: what is typed, by the name of its column. */
export type Rij = Record<string, string>;

export type Waarde = string | string[] | Rij[];
/** By name; a name with slashes ("ontvanger/email") is a place inside what is sent. */
export type Waarden = Record<string, Waarde>;

export type Optie = { waarde: string; label: string; uitleg?: string };

/** One of several; `bezwaar` says why it cannot be chosen now. */
export type Keuze = Optie & { bezwaar?: string | null };

type Basis = {
  naam: string;
  label: string;
  uitleg?: string;
  optioneel?: boolean;
  /** What is said when it stays empty, where the schema allows that. */
  verplicht?: string;
  /** Fields that follow each other with the same title stand folded away under it. */
  onder?: string;
};

/**
 * A field with one input; `snel` are buttons that fill it, `knoppen` shows the options as wide buttons side by side. With
 * `vult` it only fills other fields, by name, and is itself not sent.
 */
export type EnkelVeld = Basis &
  (
    | { soort: 'tekst'; autoComplete?: string; toetsen?: 'tel' | 'email' | 'text'; suggesties?: readonly string[] }
    | { soort: 'lang'; regels?: number }
    | { soort: 'dag'; totVandaag?: boolean; vanafVandaag?: boolean; snel?: readonly Optie[] }
    | { soort: 'getal'; eenheid?: string; snel?: readonly Optie[] }
    | { soort: 'keuze'; opties: readonly Optie[]; knoppen?: boolean }
    | { soort: 'schaal'; opties: readonly Optie[]; knoppen?: boolean }
    | { soort: 'lijst'; opties: readonly Optie[] }
    | { soort: 'zoeklijst'; opties: readonly Optie[]; vult?: (waarde: string) => Waarden }
    | { soort: 'ja-nee'; ja: string; nee: string }
    | { soort: 'meer'; opties: readonly Keuze[]; hoogstens?: number; alleen?: string }
  );

/** A list of which people add and remove lines, each with the same columns; `wat` is one line in a word. */
export type RijenVeld = Basis & { soort: 'rijen'; wat: string; kolommen: readonly EnkelVeld[]; hoogstens: number };

export type Veld = EnkelVeld | RijenVeld;

export type Fouten = Record<string, string>;

const isEmpty = (value: Waarde | undefined): boolean =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);

/** Is this one chosen, or among the chosen? */
export const bevat = (value: Waarde | undefined, one: string): boolean =>
  Array.isArray(value) ? value.some((chosen) => chosen === one) : value === one;

const isNumber = ({ soort }: Veld): boolean => soort === 'getal' || soort === 'schaal';

function sentAs(veld: Veld, value: Waarde): unknown {
  if (isNumber(veld) && typeof value === 'string') return Number(value.replace(',', '.'));
  if (veld.soort === 'ja-nee') return value === 'ja';
  return value;
}

const isRij = (one: string | Rij): one is Rij => typeof one !== 'string';

const fillsOnly = (veld: Veld): boolean => veld.soort === 'zoeklijst' && veld.vult !== undefined;

/** What the other fields become by this choice. */
export const filledBy = (veld: Veld, value: Waarde): Waarden =>
  veld.soort === 'zoeklijst' && typeof value === 'string' ? (veld.vult?.(value) ?? {}) : {};

/** Every line in its place, so that a message finds it; what is empty in it is left out. */
const linesOf = (veld: RijenVeld, value: Waarde | undefined): unknown[] =>
  (Array.isArray(value) ? value : []).filter(isRij).map((rij) => buildBody(veld.kolommen, rij));

/** What is sent: shown fields only, empty ones left out; groups stay, so that their fields are asked. */
export function buildBody(velden: readonly Veld[], waarden: Waarden): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const veld of velden) {
    const path = veld.naam.split('/');
    const last = path.pop() ?? veld.naam;
    const place = path.reduce<Record<string, unknown>>((at, step) => {
      at[step] ??= {};
      return at[step] as Record<string, unknown>;
    }, body);
    const value = waarden[veld.naam];
    if (fillsOnly(veld)) continue;
    if (veld.soort === 'meer') place[last] = value ?? [];
    else if (veld.soort === 'rijen') place[last] = linesOf(veld, value);
    else if (value !== undefined && !isEmpty(value)) place[last] = sentAs(veld, value);
  }
  return body;
}

/** The first message for each field that is wrong, in the order of the form. */
export function findErrors(velden: readonly Veld[], waarden: Waarden, schema: z.ZodType, body: unknown): Fouten {
  const fouten: Fouten = {};
  for (const { naam, verplicht } of velden) if (verplicht && isEmpty(waarden[naam])) fouten[naam] = verplicht;
  const parsed = schema.safeParse(body);
  const missing = Object.keys(fouten).length > 0;
  for (const issue of parsed.error?.issues ?? []) {
    const name = nameOf(issue.path.map(String), velden);
    // What a field that is still empty was to fill in has no field of its own: the empty field says it.
    if (!missing || velden.some((veld) => hoortBij(veld, name))) fouten[name] ??= issue.message;
  }
  const order = (naam: string): number => velden.findIndex((veld) => hoortBij(veld, naam));
  return Object.fromEntries(Object.entries(fouten).sort(([a], [b]) => order(a) - order(b)));
}

/** Is this the name of the field, or of a place in one of its lines ("doelen/1/domein")? */
export const hoortBij = (veld: Veld, naam: string): boolean =>
  naam === veld.naam || (veld.soort === 'rijen' && naam.startsWith(`${veld.naam}/`));

/** The field that a path in the body belongs to, for a list the place in it; the path itself when it has none. */
export function nameOf(path: readonly string[], velden: readonly Veld[]): string {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join('/');
    const veld = velden.find(({ naam }) => naam === name);
    if (veld) return veld.soort === 'rijen' ? path.join('/') : name;
  }
  const whole = path.join('/');
  return velden.find(({ naam }) => naam.startsWith(`${whole}/`))?.naam ?? whole;
}

export const emptyValue = (veld: Veld): Waarde => (veld.soort === 'meer' || veld.soort === 'rijen' ? [] : '');
