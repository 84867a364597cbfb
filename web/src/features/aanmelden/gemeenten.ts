import { queryOptions } from '@tanstack/react-query';
import type { Gemeente } from '../../../../api/contract/overig.ts';
import type { Optie } from '../../components/form/veld.ts';
import { getJson } from '../../lib/api.ts';
import { regioKort } from '../../lib/words.ts';

export const gemeentenQuery = queryOptions({
  queryKey: ['gemeenten'],
  queryFn: ({ signal }) => getJson<Gemeente[]>('/gemeenten', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** By code, since two gemeenten may bear one name; those tell their regio. */
export const gemeenteOpties = (gemeenten: readonly Gemeente[]): Optie[] => [
  { waarde: 'onbekend', label: 'Weet ik niet' },
  ...gemeenten.map(({ code, naam, regio }) => {
    const twin = gemeenten.some((other) => other.naam === naam && other.code !== code);
    return { waarde: code, label: twin ? `${naam} (${regioKort(regio)})` : naam };
  }),
];

/** The name and regio that are recorded for a chosen code; nothing for onbekend. */
export const gemeenteVan = (gemeenten: readonly Gemeente[], code: unknown): Gemeente | undefined =>
  gemeenten.find((gemeente) => gemeente.code === code);

/** The code of what was recorded by name. */
export const codeVan = (gemeenten: readonly Gemeente[], naam: string, regio: string): string => {
  const named = gemeenten.filter((gemeente) => gemeente.naam === naam);
  return (named.find((gemeente) => gemeente.regio === regio) ?? named[0])?.code ?? 'onbekend';
};
