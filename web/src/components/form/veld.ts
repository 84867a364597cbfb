/** A form as data: its fields, and the way from what is typed to what is sent. */
import type { z } from 'zod';

export type Waarde = string | string[];
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
};

export type Veld = Basis &
  (
    | { soort: 'tekst'; autoComplete?: string; toetsen?: 'tel' | 'email' | 'text'; suggesties?: readonly string[] }
    | { soort: 'lang'; regels?: number }
    | { soort: 'dag'; totVandaag?: boolean }
    | { soort: 'getal'; eenheid?: string }
    | { soort: 'keuze'; opties: readonly Optie[] }
    | { soort: 'lijst'; opties: readonly Optie[] }
    | { soort: 'zoeklijst'; opties: readonly Optie[] }
    | { soort: 'ja-nee'; ja: string; nee: string }
    | { soort: 'meer'; opties: readonly Keuze[]; hoogstens?: number; alleen?: string }
  );

export type Fouten = Record<string, string>;

const isEmpty = (value: Waarde | undefined): boolean =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);

function sentAs(veld: Veld, value: Waarde): unknown {
  if (veld.soort === 'getal' && typeof value === 'string') return Number(value.replace(',', '.'));
  if (veld.soort === 'ja-nee') return value === 'ja';
  return value;
}

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
    if (veld.soort === 'meer') place[last] = value ?? [];
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
    if (!missing || velden.some(({ naam }) => naam === name)) fouten[name] ??= issue.message;
  }
  const order = (naam: string): number => velden.findIndex((veld) => veld.naam === naam);
  return Object.fromEntries(Object.entries(fouten).sort(([a], [b]) => order(a) - order(b)));
}

/** The field that a path in the body belongs to; the path itself when it has none. */
export function nameOf(path: readonly string[], velden: readonly Veld[]): string {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join('/');
    if (velden.some(({ naam }) => naam === name)) return name;
  }
  const whole = path.join('/');
  return velden.find(({ naam }) => naam.startsWith(`${whole}/`))?.naam ?? whole;
}

export const emptyValue = (veld: Veld): Waarde => (veld.soort === 'meer' ? [] : '');
