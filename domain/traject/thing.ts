/** A traject as a thing with a story. */
import type { Buitenstaander } from '../codes.ts';
import type { Adres, Thing } from '../thing.ts';
import type { Traject } from './state.ts';
import { directTasks, ownerOf, timedTasks, uitgesloten } from './tasks.ts';

/** What every part that knows no traject needs of it; what is asked is worked out when it is looked at. */
export const trajectThing = (traject: Traject): Thing => ({
  kind: 'traject',
  id: traject.id,
  referentie: traject.referentie,
  fase: traject.fase,
  stay: traject.stay,
  ended: traject.fase === 'afgesloten',
  regio: traject.regio,
  doelgroep: traject.teldoelgroep,
  spoed: traject.spoed,
  opgeschort: traject.opgeschort !== undefined,
  pauzes: traject.pauzes,
  get gevraagd() {
    return directTasks(traject);
  },
  get gepland() {
    return timedTasks(traject);
  },
  ownerOf: (vraag) => ownerOf(traject, vraag),
  uitgesloten: (kind) => uitgesloten(traject, kind),
  vanRol: (rol) => (rol === 'gcoer' ? (traject.ondersteuning?.ondersteunerId ?? null) : undefined),
  adres: (wie) => adresVan(traject, wie),
});

function adresVan(traject: Traject, wie: Buitenstaander): Adres {
  if (wie === 'aanmelder') return traject.aanmelder.email ?? null;
  if (wie === 'ontvanger') return 'ontvanger' in traject ? traject.ontvanger.email : null;
  return { persoonId: traject.persoonId };
}
