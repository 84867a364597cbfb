/** The taxonomy for its page: each code, for who keeps it with how often it is used, and what every change changed. */
import { sleutelVanCode, type WijzigingTaxonomie } from '../../db/queries/taxonomie.ts';
import { dagInWoorden } from '../../domain/calendar/dag.ts';
import { rondAf } from '../../domain/rapportage/rond-af.ts';
import {
  type Dimensie,
  dimensies,
  type Taxonomie as Lijsten,
  standaardTaxonomie,
  type TaxonomieCode,
} from '../../domain/signaal/taxonomie.ts';
import type { Taxonomie } from '../contract/signalen/taxonomie.ts';
import { wieInWoorden } from '../words/mensen.ts';

const lijstNamen: Record<Dimensie, string> = { wet: 'wetten', soortKnelpunt: 'soorten knelpunt', partij: 'partijen' };

function veranderdeCode(nu: TaxonomieCode, was: TaxonomieCode | undefined, lijst: string): string[] {
  if (!was) return [`nieuw bij ${lijst}: ${nu.naam}`];
  const vervalt = nu.vervallen ? `${nu.naam} vervalt per ${dagInWoorden(nu.vervallen)}` : `${nu.naam} is weer te kiezen`;
  return [
    ...(nu.naam === was.naam ? [] : [`${was.naam} heet nu ${nu.naam}`]),
    ...(nu.vervallen === was.vervallen ? [] : [vervalt]),
  ];
}

function veranderdeLijst(dimensie: Dimensie, nu: Lijsten, was: Lijsten): string[] {
  const lijst = lijstNamen[dimensie];
  const codes = nu[dimensie].flatMap((code) =>
    veranderdeCode(
      code,
      was[dimensie].find((eerder) => eerder.code === code.code),
      lijst,
    ),
  );
  const volgorde = nu[dimensie].filter(({ code }) => was[dimensie].some((eerder) => eerder.code === code));
  const verplaatst = volgorde.some(({ code }, i) => code !== was[dimensie][i]?.code);
  return [...codes, ...(verplaatst ? [`andere volgorde van ${lijst}`] : [])];
}

/** The newest first; each is compared with the one before it, the first with what the programme began with. */
function geschiedenisVan(
  wijzigingen: readonly WijzigingTaxonomie[],
  namen: ReadonlyMap<string, string>,
): Taxonomie['geschiedenis'] {
  return wijzigingen.map(({ op, door, reden, waarde }, i) => {
    const nu = { ...standaardTaxonomie, ...waarde };
    const was = { ...standaardTaxonomie, ...wijzigingen[i + 1]?.waarde };
    const wat = dimensies.flatMap((dimensie) => veranderdeLijst(dimensie, nu, was));
    return { op, wie: wieInWoorden(door, namen), reden, wat };
  });
}

type Gelezen = {
  taxonomie: Lijsten;
  /** Null for who does not keep the lists. */
  gebruik: ReadonlyMap<string, number> | null;
  wijzigingen: readonly WijzigingTaxonomie[];
  namen: ReadonlyMap<string, string>;
  magWijzigen: boolean;
};

/** `versie` = the newest change of it; 0 while it is as it began. */
export function alsTaxonomie({ taxonomie, gebruik, wijzigingen, namen, magWijzigen }: Gelezen): Taxonomie {
  const geteld = (dimensie: Dimensie): Taxonomie['codes'][Dimensie] =>
    taxonomie[dimensie].map((code) => {
      const sleutel = sleutelVanCode(dimensie, code.code);
      return { ...code, gebruikt: gebruik && { ooit: gebruik.has(sleutel), aantal: rondAf(gebruik.get(sleutel) ?? 0) } };
    });
  return {
    versie: wijzigingen[0]?.id ?? 0,
    codes: { wet: geteld('wet'), soortKnelpunt: geteld('soortKnelpunt'), partij: geteld('partij') },
    geschiedenis: geschiedenisVan(wijzigingen, namen),
    magWijzigen,
  };
}
