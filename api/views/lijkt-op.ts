/** What resembles a signaal, with why: the words and the codes that both have. */
import type { Lijkende, ZelfdeKenmerk } from '../../db/queries/lijkt-op.ts';
import type { SignaalRij } from '../../db/queries/signalen.ts';
import type { Werkkalender } from '../../domain/calendar/werkkalender.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Lijkt } from '../contract/signalen/signaal.ts';
import { alsSignaalRegel } from './signaal-regel.ts';

const namen: Record<ZelfdeKenmerk['soort'], string> = {
  ...{ wet: 'wet', soortKnelpunt: 'soort knelpunt', partijen: 'partij', doelgroep: 'doelgroep' },
  ...{ gemeente: 'gemeente', regio: 'regio' },
};

/** In the order of likeness; `now` = real time. */
export const alsLijkend = (
  lijkenden: readonly Lijkende[],
  rijen: readonly SignaalRij[],
  now: Instant,
  kalender: Werkkalender,
): Lijkt[] =>
  lijkenden.flatMap(({ id, gelijkenis, woorden, kenmerken }) => {
    const rij = rijen.find((een) => een.id === id);
    if (!rij) return [];
    const codes = kenmerken.map(({ soort, code }) => `${namen[soort]}: ${code}`);
    return [{ ...alsSignaalRegel(rij, now, kalender), gelijkenis, woorden, kenmerken: codes }];
  });
