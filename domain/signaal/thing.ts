/** A signaal or vraagstuk as a thing with a story. */
import type { Thing } from '../thing.ts';
import type { Signaal } from './state.ts';
import { directTasks, ownerOf, timedTasks, uitgesloten } from './tasks.ts';
import { teDelenVan } from './te-melden.ts';

/**
 * What every part that knows no signaal needs of it; what is asked is worked out when it is looked at. A vraagstuk that closed
 * ends when its signals heard of it.
 */
export const signaalThing = (signaal: Signaal): Thing => ({
  kind: signaal.soort,
  id: signaal.id,
  referentie: signaal.referentie,
  fase: signaal.fase,
  stay: signaal.stay,
  ended: signaal.fase === 'afgesloten' && teDelenVan(signaal) === null,
  regio: signaal.regio,
  doelgroep: signaal.doelgroep,
  spoed: false,
  opgeschort: false,
  pauzes: [],
  get gevraagd() {
    return directTasks(signaal);
  },
  get gepland() {
    return timedTasks(signaal);
  },
  ownerOf: (vraag) => ownerOf(signaal, vraag),
  uitgesloten: (kind) => uitgesloten(signaal, kind),
  vanRol: (rol) => (rol === 'gcoer' ? (signaal.geverRol === 'gcoer' ? signaal.afpellerId : null) : undefined),
  adres: (wie, key) => (wie === 'ontvanger' ? (signaal.toezeggingen.find(({ id }) => id === key)?.email ?? null) : null),
});
