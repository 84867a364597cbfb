/** A signaal or vraagstuk as one line: in a list, on the board, in a vraagstuk. */
import type { SignaalRij } from '../../db/queries/signalen.ts';
import type { Werkkalender } from '../../domain/calendar/werkkalender.ts';
import type { Instant } from '../../domain/instant.ts';
import type { SignaalRegel } from '../contract/signalen/signaal.ts';
import { titelVan } from '../words/taak.ts';
import { werkdagenTeLaat } from './taak.ts';

/** `now` = real time. */
export function alsSignaalRegel(rij: SignaalRij, now: Instant, kalender: Werkkalender): SignaalRegel {
  const { plek: _plek, aantalLeesbaar: _leesbaar, clockOffsetMs, klok, ...rest } = rij;
  return {
    ...rest,
    klok: klok && {
      titel: titelVan(klok.soort),
      uiterlijk: klok.uiterlijk,
      werkdagenTeLaat: werkdagenTeLaat({ uiterlijk: klok.uiterlijk, clockOffsetMs }, now, kalender),
    },
  };
}
