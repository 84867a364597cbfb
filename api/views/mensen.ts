/** The people of a traject: only for who may see names. */
import type { Persoon } from '../../db/queries/een-traject.ts';
import type { Traject } from '../../domain/traject/state.ts';
import type { TrajectView } from '../contract/traject.ts';

type Mensen = Pick<TrajectView, 'persoon' | 'aanmelder' | 'kanaal' | 'vertegenwoordiger' | 'hulpvraag'>;

export function mensenVan(traject: Traject, persoon: Persoon, metNamen: boolean): Mensen {
  const { kanaal, vertegenwoordiger } = traject;
  const { soort, naam, telefoon = null, email = null } = traject.aanmelder;
  if (!metNamen) {
    const aanmelder = { soort, naam: null, telefoon: null, email: null };
    return { persoon: null, aanmelder, kanaal, vertegenwoordiger: null, hulpvraag: null };
  }
  return {
    ...{ persoon, kanaal, hulpvraag: traject.hulpvraag },
    aanmelder: { soort, naam, telefoon, email },
    vertegenwoordiger: vertegenwoordiger
      ? { ...vertegenwoordiger, telefoon: vertegenwoordiger.telefoon ?? null, email: vertegenwoordiger.email ?? null }
      : null,
  };
}
