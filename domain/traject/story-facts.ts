/** What a story may know of a traject: codes, ids and dates; no name, no text. */
import type { Codes } from '../thing.ts';
import type { Traject } from './state.ts';

export type TrajectCodes = Codes & {
  fase: Traject['fase'];
  aanvullenGevraagd: boolean;
  /** Members who are asked for an inschatting. */
  leden: string[];
};

/** The codes of a state; two states with the same codes and tasks make no difference to a story. */
export const storyCodes = (traject: Traject): TrajectCodes => ({
  fase: traject.fase,
  stay: traject.stay,
  regio: traject.regio,
  doelgroep: traject.teldoelgroep,
  aanvullenGevraagd: traject.fase === 'aanmelding' && traject.aanvulling === 'gevraagd',
  leden: traject.fase === 'aanmeldoverleg' ? traject.leden.map((lid) => lid.id) : [],
});
