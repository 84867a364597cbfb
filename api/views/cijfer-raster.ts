/** Every figure of signaleren in one raster: its cells, and which of them add up to which, so that they can be masked together. */
import {
  type CijferFilter,
  type CijferRij,
  eersteJaar,
  type FilterNaam,
  filterNamen,
  type SignalenCijfers,
} from '../../db/queries/signaal-cijfers.ts';
import { onbekend } from '../../domain/codes.ts';
import { afgeschermd, type Cel, type Lijn } from '../../domain/rapportage/afscherm.ts';
import { rondAf } from '../../domain/rapportage/rond-af.ts';
import { fasenSignaal, niveaus, resultaten } from '../../domain/signaal/codes.ts';

/** The total of an axis. */
export const alle = '*';
/** A cell by its table and its codes. */
export const sleutel = (...delen: (string | number | boolean | null)[]): string => delen.join('|');

const bit = (naam: FilterNaam): number => 2 ** filterNamen.indexOf(naam);
const bits = (namen: readonly FilterNaam[]): number => namen.reduce((som, naam) => som + bit(naam), 0);

type Raster = { cellen: Map<string, Cel & { resten: number[] }>; lijnen: Lijn[] };
type Geteld = { buiten: number; aantal: number };

/** Counts a row in a cell; `filters` = those that hold for it. What falls outside one of them is its rest. */
function tel({ cellen }: Raster, waar: string, { buiten, aantal }: Geteld, filters: readonly FilterNaam[]): void {
  const cel = cellen.get(waar) ?? { aantal: 0, resten: filterNamen.map(() => 0) };
  cellen.set(waar, cel);
  const eruit = buiten & bits(filters);
  const welke = filterNamen.findIndex((naam) => bit(naam) === eruit);
  if (eruit === 0) cel.aantal += aantal;
  else if (welke >= 0) cel.resten[welke] = (cel.resten[welke] ?? 0) + aantal;
}

const assen = ['regio', 'soort', 'doelgroep'] as const;
type As = (typeof assen)[number];
type Plek = Record<As, string>;

export const inMatrix = ({ regio, soort, doelgroep }: Plek): string => sleutel('matrix', regio, soort, doelgroep);

/** Every cell of regio × soort × doelgroep with all of its totals, whatever is filtered on: so filters tell nothing of each other. */
function matrix(raster: Raster, rijen: readonly CijferRij[]): void {
  const waarden = (as: As): string[] => [...new Set(rijen.map((rij) => rij[as] ?? onbekend))];
  const metTotaal = (as: As): string[] => [...waarden(as), alle];
  for (const rij of rijen)
    for (const regio of [rij.regio ?? onbekend, alle])
      for (const soort of [rij.soort ?? onbekend, alle])
        for (const doelgroep of [rij.doelgroep ?? onbekend, alle])
          tel(raster, inMatrix({ regio, soort, doelgroep }), rij, ['jaar', 'wet']);
  for (const as of assen) {
    const [een, ander] = assen.filter((andere) => andere !== as) as [As, As];
    for (const a of metTotaal(een))
      for (const b of metTotaal(ander)) {
        const plek = (waarde: string) => inMatrix({ [een]: a, [ander]: b, [as]: waarde } as Plek);
        raster.lijnen.push({ delen: waarden(as).map(plek), totaal: plek(alle) });
      }
  }
}

const naamVanKwartaal = (kwartaal: number): string =>
  `${eersteJaar + Math.floor((kwartaal - 1) / 4)}-${((kwartaal - 1) % 4) + 1}`;

const opDeTrend = filterNamen.filter((naam) => naam !== 'jaar');

/** The quarters of a year add up to that year, and the years to everything. */
function trend(raster: Raster, rijen: readonly CijferRij[], totaal: string, jaar: number | undefined): string[] {
  const kwartalen = [...new Set(rijen.map(({ kwartaal }) => naamVanKwartaal(kwartaal ?? 1)))].sort();
  const jaren = [...new Set(kwartalen.map((kwartaal) => kwartaal.slice(0, 4)))];
  const inJaar = (welk: string): string => (Number(welk) === jaar ? totaal : sleutel('jaar', welk));
  for (const rij of rijen) {
    const kwartaal = naamVanKwartaal(rij.kwartaal ?? 1);
    tel(raster, sleutel('kwartaal', kwartaal), rij, opDeTrend);
    if (inJaar(kwartaal.slice(0, 4)) !== totaal) tel(raster, inJaar(kwartaal.slice(0, 4)), rij, opDeTrend);
  }
  for (const welk of jaren)
    raster.lijnen.push({
      delen: kwartalen.filter((kwartaal) => kwartaal.startsWith(welk)).map((kwartaal) => sleutel('kwartaal', kwartaal)),
      totaal: inJaar(welk),
    });
  if (jaar === undefined) raster.lijnen.push({ delen: jaren.map(inJaar), totaal });
  return kwartalen.filter((kwartaal) => jaar === undefined || Number(kwartaal.slice(0, 4)) <= jaar);
}

export const inStand = (totaal: string, niveau: string, fase: string): string =>
  niveau === alle && fase === alle ? totaal : sleutel('stand', niveau, fase);

/** Niveau × fase, and of what is closed what changed. */
function stand(raster: Raster, rijen: readonly CijferRij[], totaal: string): void {
  for (const rij of rijen) {
    const { niveau, fase } = rij;
    for (const waar of [
      inStand(totaal, niveau ?? '', fase ?? ''),
      inStand(totaal, niveau ?? '', alle),
      inStand(totaal, alle, fase ?? ''),
    ])
      tel(raster, waar, rij, filterNamen);
    if (fase === 'afgesloten') tel(raster, sleutel('resultaat', rij.resultaat), rij, filterNamen);
  }
  for (const niveau of [...niveaus, alle])
    raster.lijnen.push({
      delen: fasenSignaal.map((fase) => inStand(totaal, niveau, fase)),
      totaal: inStand(totaal, niveau, alle),
    });
  for (const fase of [...fasenSignaal, alle])
    raster.lijnen.push({ delen: niveaus.map((niveau) => inStand(totaal, niveau, fase)), totaal: inStand(totaal, alle, fase) });
  raster.lijnen.push({
    delen: [...resultaten, null].map((resultaat) => sleutel('resultaat', resultaat)),
    totaal: inStand(totaal, alle, 'afgesloten'),
  });
}

type Regel = { code: string | boolean | null; rij: Geteld };

/** A table of one column; with `totaal` it adds up to that. */
function kolom(raster: Raster, tabel: string, regels: readonly Regel[], totaal: string | null): string[] {
  for (const { code, rij } of regels) tel(raster, sleutel(tabel, code), rij, filterNamen);
  const codes = [...new Set(regels.map(({ code }) => String(code ?? '')))];
  if (totaal) raster.lijnen.push({ delen: codes.map((code) => sleutel(tabel, code)), totaal });
  return codes;
}

/** What may be shown of a cell; null = masked. */
export type Toon = (waar: string) => number | null;

/** A count that is not masked, as it may be told: with a filter rounded, or masked after all. */
type Vertel = (aantal: number) => number | null;

export type Geschermd = {
  toon: Toon;
  vertel: Vertel;
  /** A filter is on. */
  afgerond: boolean;
  /** The cell of everything inside the filters. */
  totaal: string;
  /** Codes that occur, inside the filters or outside, also those that are masked; quarters oldest first. */
  komtVoor: { soort: string[]; wet: string[]; partij: string[]; kwartaal: string[] };
};

/** Puts every count in its cell, masks what must be, and rounds what a filter leaves. */
export function schermAf({ tellingen }: SignalenCijfers, filter: CijferFilter): Geschermd {
  const van = (tabel: CijferRij['tabel']) => tellingen.filter((rij) => rij.tabel === tabel);
  const raster: Raster = { cellen: new Map(), lijnen: [] };
  const totaal = inMatrix({ regio: filter.regio ?? alle, soort: filter.soort ?? alle, doelgroep: filter.doelgroep ?? alle });
  const gezegd = van('stand').map((rij) => ({ code: rij.geholpen, rij }));
  const gewaarschuwd = van('wetten').map((rij) => ({ code: (rij.waarschuwingen ?? 0) > 0, rij }));
  const partijen = van('partijen').flatMap((rij) => (rij.partijen ?? []).map((code) => ({ code, rij })));
  matrix(raster, van('matrix'));
  stand(raster, van('stand'), totaal);
  kolom(raster, 'geholpen', gezegd, totaal);
  kolom(raster, 'gewaarschuwd', gewaarschuwd, totaal);
  const wetten = van('wetten').map((rij) => ({ code: rij.wet, rij }));
  const komtVoor = {
    soort: [...new Set(van('matrix').map(({ soort }) => soort ?? onbekend))],
    wet: kolom(raster, 'wet', wetten, totaal),
    // one signaal may have several: they add up to nothing
    partij: kolom(raster, 'partij', partijen, null),
    kwartaal: trend(raster, van('wetten'), totaal, filter.jaar),
  };
  const donker = afgeschermd(raster.cellen, raster.lijnen);
  const afgerond = filterNamen.some((naam) => filter[naam] !== undefined);
  const vertel: Vertel = (aantal) => (afgerond ? rondAf(aantal) : aantal);
  const toon: Toon = (waar) => (donker.has(waar) ? null : vertel(raster.cellen.get(waar)?.aantal ?? 0));
  return { toon, vertel, afgerond, totaal, komtVoor };
}
