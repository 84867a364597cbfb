/** What a story may know of a signaal or vraagstuk: codes, ids and dates; no name, no text. */
import type { Codes } from '../thing.ts';
import type { FaseSignaal, Niveau } from './codes.ts';
import type { Signaal } from './state.ts';
import { teDelenVan } from './te-melden.ts';

export type SignaalCodes = Codes & {
  fase: FaseSignaal;
  niveau: Niveau;
  /** The number of the news that the signals of this vraagstuk have to hear of. */
  teDelen: number | null;
};

/** The codes of a state; two states with the same codes and tasks make no difference to a story. */
export const storyCodes = (signaal: Signaal): SignaalCodes => ({
  fase: signaal.fase,
  stay: signaal.stay,
  regio: signaal.regio,
  doelgroep: signaal.doelgroep,
  niveau: signaal.niveau,
  teDelen: teDelenVan(signaal),
});
