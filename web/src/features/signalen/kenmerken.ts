/** By what a signaal is counted, as fields: the codes of today, and what it has already; unknown is always a choice. */
import type { Gemeente } from '../../../../api/contract/overig.ts';
import type { Taxonomie } from '../../../../api/contract/signalen/taxonomie.ts';
import { doelgroepen, regios } from '../../../../domain/codes.ts';
import { hoeVaakKomtHetVoor } from '../../../../domain/signaal/codes.ts';
import { type Dimensie, kiesbaar } from '../../../../domain/signaal/taxonomie.ts';
import { levensdomeinen } from '../../../../domain/traject/codes.ts';
import type { Optie, Veld } from '../../components/form/veld.ts';
import { vandaag } from '../../lib/dates.ts';
import { doelgroepKort, regioKort, zin } from '../../lib/words.ts';
import { gemeenteOpties, gemeenteVan } from '../aanmelden/gemeenten.ts';

const weetNiet: Optie = { waarde: 'onbekend', label: 'Weet ik niet' };

const metOnbekend = (codes: readonly string[], label: (code: string) => string = zin): Optie[] => [
  weetNiet,
  ...codes.map((waarde) => ({ waarde, label: label(waarde) })),
];

/** What may be chosen today; what it has already stays, also when that is retired. */
export function codeOpties(taxonomie: Taxonomie, dimensie: Dimensie, had: readonly string[] = []): Optie[] {
  const codes = taxonomie.codes[dimensie];
  const nu = kiesbaar(codes, vandaag());
  const oud = codes.filter(({ code }) => had.includes(code) && !nu.some((een) => een.code === code));
  return [...nu, ...oud].map(({ code, naam }) => ({ waarde: code, label: zin(naam) }));
}

type Had = { wet?: string; soortKnelpunt?: string; partijen?: readonly string[] };

const zonderOnbekend = (code: string | undefined): string[] => (code === undefined || code === 'onbekend' ? [] : [code]);

export const regioVeld = (label = 'Regio'): Veld => ({
  naam: 'regio',
  soort: 'lijst',
  label,
  opties: metOnbekend(regios, (code) => zin(regioKort(code))),
});

export const doelgroepVeld = (label = 'Doelgroep'): Veld => ({
  naam: 'doelgroep',
  soort: 'lijst',
  label,
  opties: metOnbekend(doelgroepen, doelgroepKort),
});

/** The regio follows; the body takes the name. */
export const gemeenteVeld = (gemeenten: readonly Gemeente[], metRegio = true): Veld => ({
  naam: 'gemeente',
  soort: 'zoeklijst',
  label: 'Gemeente',
  optioneel: true,
  opties: gemeenteOpties(gemeenten),
  vult: (code) => {
    const regio = metRegio ? gemeenteVan(gemeenten, code)?.regio : undefined;
    return regio ? { regio } : {};
  },
});

/** "Arnhem", or onbekend. */
export const gemeenteNaam = (gemeenten: readonly Gemeente[], code: unknown): string =>
  gemeenteVan(gemeenten, code)?.naam ?? 'onbekend';

export const hoeVaakVeld: Veld = {
  naam: 'hoeVaak',
  soort: 'keuze',
  label: 'Hoe vaak komt het voor?',
  opties: metOnbekend(hoeVaakKomtHetVoor),
};

export const domeinVeld: Veld = {
  naam: 'levensdomein',
  soort: 'lijst',
  label: 'Waar in het leven speelt het?',
  opties: metOnbekend(levensdomeinen),
};

export const wetVeld = (taxonomie: Taxonomie, had: Had = {}): Veld => ({
  naam: 'wet',
  soort: 'lijst',
  label: 'Welke wet of regeling?',
  opties: [weetNiet, ...codeOpties(taxonomie, 'wet', zonderOnbekend(had.wet))],
});

const uitlegSoort: Record<string, string> = {
  regel: 'een wet of regel staat in de weg',
  procedure: 'de regel is goed, maar de weg erheen loopt vast',
  aanbod: 'er is geen passende hulp of plek',
  kennis: 'iemand weet niet wat kan of mag',
  samenwerking: 'partijen werken langs elkaar heen',
};

export const soortVeld = (taxonomie: Taxonomie, had: Had = {}): Veld => ({
  naam: 'soortKnelpunt',
  soort: 'keuze',
  label: 'Wat voor knelpunt is het?',
  opties: [
    ...codeOpties(taxonomie, 'soortKnelpunt', zonderOnbekend(had.soortKnelpunt)).map((optie) => {
      const uitleg = uitlegSoort[optie.waarde];
      return uitleg ? { ...optie, uitleg } : optie;
    }),
    weetNiet,
  ],
});

export const partijenVeld = (taxonomie: Taxonomie, label: string, had: readonly string[] = []): Veld => ({
  naam: 'partijen',
  soort: 'meer',
  label,
  opties: codeOpties(taxonomie, 'partij', had),
});

/** One party; it may stay open. */
export const partijVeld = (taxonomie: Taxonomie, label: string): Veld => ({
  naam: 'partij',
  soort: 'lijst',
  label,
  opties: codeOpties(taxonomie, 'partij'),
});
