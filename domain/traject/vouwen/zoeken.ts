/** Folding the search for a Metgezel: in matching, or for a new one beside ongoing support; and the wachtlijst. */
import { dagVan } from '../../calendar/moment.ts';
import type { Instant } from '../../instant.ts';
import type { TrajectEvent } from '../events.ts';
import type { InMatching, Traject, Vervanging } from '../state.ts';
import { as, enter, metOndersteuning, zonder } from './fase.ts';

type Gezocht = Extract<
  TrajectEvent,
  { type: 'MatchvoorstelGedaan' | 'MetgezelGekozen' | 'VoorstelAfgewezen' | 'KennismakingGeregistreerd' | 'GeenKlikGemeld' }
>;
type Gewacht = Extract<TrajectEvent, { type: 'OpWachtlijstGezet' | 'WachtlijstHerzien' | 'VanWachtlijstGehaald' }>;

export const inMatching = (traject: Traject, at: Instant, facts: Pick<InMatching, 'opdracht'>): InMatching => ({
  ...enter(traject, at, 'matching'),
  fase: 'matching',
  ...facts,
});

/** In matching no klik enters the phase anew; beside support it only begins the search again. */
export function gezocht(traject: Traject, event: Gezocht): Traject {
  return traject.fase === 'matching' ? inMatchingGezocht(traject, event) : metOndersteuningGezocht(traject, event);
}

function inMatchingGezocht(traject: InMatching, event: Gezocht): Traject {
  // biome-ignore lint/nursery/useExhaustiveSwitchCases: it does not see through Extract; the compiler does
  switch (event.type) {
    case 'MatchvoorstelGedaan':
      return { ...zonder(traject, 'wachtlijst'), kandidaten: event.kandidaten };
    case 'MetgezelGekozen':
      return { ...traject, gekozen: event.gcoerId };
    case 'KennismakingGeregistreerd':
      return { ...traject, kennismakingOp: event.op };
    case 'VoorstelAfgewezen':
      return opnieuw(traject, event.at, []);
    case 'GeenKlikGemeld':
      return opnieuw(traject, event.at, [event.gcoerId]);
  }
}

const opnieuw = (traject: InMatching, at: Instant, geenKlik: string[]): InMatching => ({
  ...inMatching(traject, at, traject.opdracht ? { opdracht: traject.opdracht } : {}),
  geenKlikMet: [...traject.geenKlikMet, ...geenKlik],
});

function metOndersteuningGezocht(traject: Traject, event: Gezocht): Traject {
  const geenKlik = event.type === 'GeenKlikGemeld' ? [event.gcoerId] : [];
  const gezien: Traject = { ...traject, geenKlikMet: [...traject.geenKlikMet, ...geenKlik] };
  const opnieuw = event.type === 'GeenKlikGemeld' || event.type === 'VoorstelAfgewezen' ? 1 : 0;
  return metOndersteuning(gezien, (o) =>
    o.vervanging ? { ...o, rondes: o.rondes + opnieuw, vervanging: stap(o.vervanging, event) } : o,
  );
}

function stap(vervanging: Vervanging, event: Gezocht): Vervanging {
  // biome-ignore lint/nursery/useExhaustiveSwitchCases: it does not see through Extract; the compiler does
  switch (event.type) {
    case 'MatchvoorstelGedaan':
      return { ...vervanging, kandidaten: event.kandidaten };
    case 'MetgezelGekozen':
      return { ...vervanging, gekozen: event.gcoerId };
    case 'KennismakingGeregistreerd':
      return { ...vervanging, kennismakingOp: event.op };
    case 'VoorstelAfgewezen':
    case 'GeenKlikGemeld': {
      const { kandidaten: _k, gekozen: _g, kennismakingOp: _o, ...rest } = vervanging;
      return { ...rest, wensVanaf: dagVan(event.at) };
    }
  }
}

/** Who waits is called every few weeks; for whom a new Metgezel is awaited the same call is kept. */
export function gewacht(traject: Traject, event: Gewacht): Traject {
  const dag = dagVan(event.at);
  if (traject.fase !== 'matching')
    return metOndersteuning(traject, (o) => (o.vervanging ? { ...o, vervanging: { ...o.vervanging, wensVanaf: dag } } : o));
  const matching = as(traject, 'matching');
  if (event.type === 'VanWachtlijstGehaald') return opnieuw(matching, event.at, []);
  if (event.type === 'WachtlijstHerzien')
    return matching.wachtlijst ? { ...matching, wachtlijst: { ...matching.wachtlijst, herzienVanaf: dag } } : matching;
  const { reden, toelichting, contactpersoonId, at } = event;
  return { ...matching, wachtlijst: { sinds: at, reden, toelichting, contactpersoonId, herzienVanaf: dag } };
}
