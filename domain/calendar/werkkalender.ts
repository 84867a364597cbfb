import type { Day } from '../instant.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { dagNummer, dagUitNummer, isWeekend, jaarVanNummer } from './dag.ts';
import { BEVRIJDINGSDAG, feestdagenIn } from './feestdagen.ts';

/** Which days count as working days, and counting with them [docs/rules.md: calendar]. */

export type VrijeDag = { datum: Day; naam: string };

/** What a beheerder sets; plain JSON. */
export type KalenderInstelling = {
  /** Days off that the organisation adds. */
  extraVrij?: readonly VrijeDag[] | undefined;
  /** Days that are worked after all, a holiday or a day in the weekend. */
  gewerkt?: readonly Day[] | undefined;
  /** When 5 May is free: in years divisible by five (the default), always, or never. */
  bevrijdingsdag?: 'lustrum' | 'altijd' | 'nooit' | undefined;
};

/** A work calendar; made once per setting, kept as long as one likes. */
export type Werkkalender = {
  readonly instelling: KalenderInstelling;
  readonly isWerkdag: (nummer: number) => boolean;
  readonly vrijIn: (jaar: number) => ReadonlyMap<number, string>;
  /** A day of a pause: no clock runs. */
  readonly staatStil?: (nummer: number) => boolean;
};

/** The calendar of one thing whose clocks stood still: days from `van` up to, not including, `tot` count in no unit. */
export function metPauzes(kal: Werkkalender, pauzes: readonly { van: Day; tot: Day }[]): Werkkalender {
  if (pauzes.length === 0) return kal;
  const stil = pauzes.map(({ van, tot }) => [dagNummer(van), dagNummer(tot)] as const);
  const staatStil = (nummer: number): boolean => stil.some(([van, tot]) => nummer >= van && nummer < tot);
  return { ...kal, staatStil, isWerkdag: (nummer) => !staatStil(nummer) && kal.isWerkdag(nummer) };
}

/** How many days stood still after `van` up to and including `tot`: working days of `kal`, or all days. */
export function stilgestaan(
  kal: Werkkalender,
  metStilstand: Werkkalender,
  van: Day,
  tot: Day,
  eenheid: 'werkdagen' | 'dagen',
): number {
  let dagen = 0;
  for (let nummer = dagNummer(van) + 1; nummer <= dagNummer(tot); nummer += 1)
    if (metStilstand.staatStil?.(nummer) && (eenheid === 'dagen' || kal.isWerkdag(nummer))) dagen += 1;
  return dagen;
}

/** Makes a calendar from its setting. Throws RangeError when a day in it is no day: see `valideerKalender`. */
export function werkkalender(instelling: KalenderInstelling = {}): Werkkalender {
  const gewerkt = new Set((instelling.gewerkt ?? []).map(dagNummer));
  const extra = (instelling.extraVrij ?? []).map(({ datum, naam }) => [dagNummer(datum), naam] as const);
  const perJaar = new Map<number, ReadonlyMap<number, string>>();
  const vrijIn = (jaar: number): ReadonlyMap<number, string> => {
    const bekend = perJaar.get(jaar);
    if (bekend) return bekend;
    const vrij = vrijeNummers(jaar, instelling.bevrijdingsdag ?? 'lustrum', extra, gewerkt);
    perJaar.set(jaar, vrij);
    return vrij;
  };
  const werkdagen = new Map<number, boolean>();
  const isWerkdag = (nummer: number): boolean => {
    const bekend = werkdagen.get(nummer);
    if (bekend !== undefined) return bekend;
    const werkdag = gewerkt.has(nummer) || (!isWeekend(nummer) && !vrijIn(jaarVanNummer(nummer)).has(nummer));
    werkdagen.set(nummer, werkdag);
    return werkdag;
  };
  return { instelling, isWerkdag, vrijIn };
}

function vrijeNummers(
  jaar: number,
  bevrijdingsdag: 'lustrum' | 'altijd' | 'nooit',
  extra: readonly (readonly [number, string])[],
  gewerkt: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const bevrijdingsdagVrij = bevrijdingsdag === 'altijd' || (bevrijdingsdag === 'lustrum' && jaar % 5 === 0);
  const feestdagen = feestdagenIn(jaar)
    .filter(({ naam }) => naam !== BEVRIJDINGSDAG || bevrijdingsdagVrij)
    .map(({ datum, naam }) => [dagNummer(datum), naam] as const);
  const vrij = new Map<number, string>();
  for (const [nummer, naam] of [...feestdagen, ...extra.filter(([n]) => jaarVanNummer(n) === jaar)]) {
    const eerder = vrij.get(nummer);
    if (!gewerkt.has(nummer)) vrij.set(nummer, eerder ? `${eerder} en ${naam}` : naam);
  }
  return new Map([...vrij].sort(([a], [b]) => a - b));
}

/** Refuses a setting with a day that does not exist, or a day off without a name; null when it is right. */
export function valideerKalender(instelling: KalenderInstelling): Refusal | null {
  const bestaat = (dag: Day): boolean => {
    try {
      return dagNummer(dag) !== undefined;
    } catch {
      return false;
    }
  };
  for (const [i, { datum, naam }] of (instelling.extraVrij ?? []).entries()) {
    if (!bestaat(datum)) return refuse('Deze datum bestaat niet.', `extraVrij.${i}.datum`);
    if (naam.trim() === '') return refuse('Geef de vrije dag een naam.', `extraVrij.${i}.naam`);
  }
  const fout = (instelling.gewerkt ?? []).findIndex((dag) => !bestaat(dag));
  return fout < 0 ? null : refuse('Deze datum bestaat niet.', `gewerkt.${fout}`);
}

/** False in weekends and on free days. */
export const isWerkdag = (kal: Werkkalender, dag: Day): boolean => kal.isWerkdag(dagNummer(dag));

/** The n-th working day after a day, or before it when n is negative; n = 0 is the day itself or the next working day. */
export function plusWerkdagen(kal: Werkkalender, dag: Day, n: number): Day {
  if (n === 0) return volgendeWerkdag(kal, dag);
  const stap = Math.sign(n);
  let nummer = dagNummer(dag);
  for (let teGaan = Math.abs(n); teGaan > 0; ) {
    nummer += stap;
    if (kal.isWerkdag(nummer)) teGaan -= 1;
  }
  return dagUitNummer(nummer);
}

/** Working days after `a` up to and including `b`; negative, and without `a`, when `b` is earlier. The inverse of `plusWerkdagen`. */
export function werkdagenTussen(kal: Werkkalender, a: Day, b: Day): number {
  const van = dagNummer(a);
  const tot = dagNummer(b);
  const stap = Math.sign(tot - van);
  let werkdagen = 0;
  for (let nummer = van; nummer !== tot; ) {
    nummer += stap;
    if (kal.isWerkdag(nummer)) werkdagen += stap;
  }
  return werkdagen;
}

/** The day itself when it is a working day, else the first one after it. */
export function volgendeWerkdag(kal: Werkkalender, dag: Day): Day {
  let nummer = dagNummer(dag);
  while (!kal.isWerkdag(nummer)) nummer += 1;
  return dagUitNummer(nummer);
}

const alsVrijeDag = ([nummer, naam]: readonly [number, string]): VrijeDag => ({ datum: dagUitNummer(nummer), naam });

/** The free days of a year with their names, in order; weekends are not in it, a holiday that falls in one is. */
export const vrijeDagen = (kal: Werkkalender, jaar: number): VrijeDag[] => [...kal.vrijIn(jaar)].map(alsVrijeDag);

/** The named free days after `van` up to and including `tot` that would have been working days otherwise. */
export function vrijTussen(kal: Werkkalender, van: Day, tot: Day): VrijeDag[] {
  const eerste = dagNummer(van) + 1;
  const laatste = dagNummer(tot);
  const dagen: VrijeDag[] = [];
  for (let jaar = jaarVanNummer(eerste); jaar <= jaarVanNummer(laatste); jaar += 1) {
    for (const vrij of kal.vrijIn(jaar)) {
      const [nummer] = vrij;
      if (nummer >= eerste && nummer <= laatste && !isWeekend(nummer)) dagen.push(alsVrijeDag(vrij));
    }
  }
  return dagen;
}
