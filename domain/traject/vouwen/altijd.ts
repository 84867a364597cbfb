/** Folding what may happen in every phase: a pause, a moment, a complaint, what becomes known of the person. */
import { dagVan } from '../../calendar/moment.ts';
import type { Day } from '../../instant.ts';
import type { TrajectEvent } from '../events.ts';
import type { Traject } from '../state.ts';
import { zonder } from './fase.ts';

type Altijd = Extract<
  TrajectEvent,
  {
    type:
      | 'PersoonGewijzigd'
      | 'MetingVastgelegd'
      | 'BesluitVerteld'
      | 'SpoedGewijzigd'
      | 'Gebeld'
      | 'BewijsVastgelegd'
      | 'VertegenwoordigerVastgelegd'
      | 'Samengevoegd'
      | 'ApartGehouden'
      | 'MomentVastgelegd'
      | 'MomentAfgehandeld'
      | 'MomentGeschrapt'
      | 'Opgeschort'
      | 'Hervat'
      | 'HeroverwegingGevraagd'
      | 'KlachtIngediend'
      | 'KlachtAfgehandeld';
  }
>;

export function altijd(traject: Traject, event: Altijd): Traject {
  // biome-ignore lint/nursery/useExhaustiveSwitchCases: it does not see through Extract; the compiler does
  switch (event.type) {
    case 'PersoonGewijzigd':
    case 'MetingVastgelegd':
      return traject;
    case 'BesluitVerteld':
      return zonder(traject, 'nogTeVertellen');
    case 'SpoedGewijzigd':
      return event.spoed ? { ...traject, spoed: true, spoedSinds: event.at } : { ...zonder(traject, 'spoedSinds'), spoed: false };
    case 'Gebeld':
      return { ...traject, gebeldOp: event.at };
    case 'BewijsVastgelegd': {
      const { feit, wat, door, op } = event;
      return { ...traject, bewijzen: { ...traject.bewijzen, [feit]: { wat, door, op } } };
    }
    case 'VertegenwoordigerVastgelegd':
      return event.vertegenwoordiger
        ? { ...traject, vertegenwoordiger: event.vertegenwoordiger }
        : zonder(traject, 'vertegenwoordiger');
    case 'Samengevoegd':
      return { ...traject, persoonId: event.persoonId };
    case 'ApartGehouden':
      return { ...traject, apartGehoudenVan: [...new Set([...traject.apartGehoudenVan, event.persoonId])] };
    case 'MomentVastgelegd': {
      const andere = traject.momenten.filter(({ id }) => id !== event.moment.id);
      return { ...traject, momenten: [...andere, event.moment].sort((a, b) => (a.op < b.op ? -1 : 1)) };
    }
    case 'MomentAfgehandeld':
    case 'MomentGeschrapt': {
      const momenten = traject.momenten.filter(({ id }) => id !== event.momentId);
      return { ...traject, momenten, momentenKlaar: [...new Set([...traject.momentenKlaar, ...nietOpnieuw(traject, event)])] };
    }
    case 'Opgeschort':
      return { ...traject, opgeschort: { reden: event.reden, sinds: event.at, van: dagVan(event.at), terugOp: event.terugOp } };
    case 'Hervat':
      return hervat(traject, dagVan(event.at));
    case 'HeroverwegingGevraagd':
      return { ...traject, heroverweging: { reden: event.reden, door: event.door, op: event.at } };
    case 'KlachtIngediend':
      return { ...traject, klachten: [...traject.klachten, { id: event.klachtId, over: event.over, op: event.at }] };
    case 'KlachtAfgehandeld':
      return {
        ...traject,
        klachten: traject.klachten.filter(({ id }) => id !== event.klachtId),
        klachtenKlaar: [...traject.klachtenKlaar, event.klachtId],
      };
  }
}

/** An eighteenth birthday is remembered by its day: known under another id, it is still done. */
export const achttienOp = (dag: Day): string => `18 jaar op ${dag}`;

/** The id is never used again; what fell away with a wrong birth date may be planned once more. */
function nietOpnieuw({ momenten }: Traject, event: Extract<Altijd, { type: 'MomentAfgehandeld' | 'MomentGeschrapt' }>): string[] {
  const moment = momenten.find(({ id }) => id === event.momentId);
  const vervallen = event.type === 'MomentGeschrapt' && event.vervallen;
  return [event.momentId, ...(moment?.soort === '18 jaar' && !vervallen ? [achttienOp(moment.op)] : [])];
}

/** The days of the pause count for no term; a pause that ends on the day it began took none. */
function hervat(traject: Traject, tot: Day): Traject {
  if (!traject.opgeschort) return traject;
  const { van } = traject.opgeschort;
  return { ...zonder(traject, 'opgeschort'), pauzes: van < tot ? [...traject.pauzes, { van, tot }] : traject.pauzes };
}
