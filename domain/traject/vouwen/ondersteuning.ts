/** Folding what happens while somebody is supported: plan, evaluation, vorm, and the story of a new Metgezel. */
import { dagVan } from '../../calendar/moment.ts';
import type { Day, Instant } from '../../instant.ts';
import type { TrajectEvent } from '../events.ts';
import type { Ondersteuning, Plan, Vervanging } from '../state.ts';
import { zonder } from './fase.ts';

type Tijdens = Extract<
  TrajectEvent,
  {
    type:
      | 'UrgenteZaakOpgepakt'
      | 'PlanVastgelegd'
      | 'EvaluatieVastgelegd'
      | 'VormGewijzigd'
      | 'FeitenOnbekendGelaten'
      | 'ErvaringGegeven'
      | 'ErvaringOvergeslagen'
      | 'VervangingGevraagd'
      | 'WensVastgelegd'
      | 'VervangingBeeindigd'
      | 'OndersteunerVervangen';
  }
>;

/** Support as it begins: regular, alone, everything still to come. */
export const nieuweOndersteuning = (ondersteunerId: string, at: Instant): Ondersteuning => {
  const dag = dagVan(at);
  return {
    ...{ ondersteunerId, gestartOp: at, inzet: 'regulier', vorm: { vorm: 'enkel' } },
    ...{ ritmeVanaf: dag, evaluatieVanaf: dag, ervaringVanaf: dag, ontbrekendVanaf: dag, rondes: 0 },
  };
};

/** After a long absence nothing counts on from long ago. */
export const vanafVandaag = (o: Ondersteuning, dag: Day): Ondersteuning => ({
  ...zonder(o, 'vervanging'),
  ...{ ritmeVanaf: dag, evaluatieVanaf: dag, ervaringVanaf: dag, ontbrekendVanaf: dag, stappenVanaf: dag },
});

/** An agreed rhythm replaces the setting's; without one the setting holds again. */
export const metRitme = (o: Ondersteuning, ritmeWerkdagen: number | undefined): Ondersteuning =>
  ritmeWerkdagen === undefined ? zonder(o, 'ritmeWerkdagen') : { ...o, ritmeWerkdagen };

export const laatste = (a: string, b: string): string => (a > b ? a : b);

export function tijdens(o: Ondersteuning, event: Tijdens): Ondersteuning {
  // biome-ignore lint/nursery/useExhaustiveSwitchCases: it does not see through Extract; the compiler does
  switch (event.type) {
    case 'UrgenteZaakOpgepakt':
      return { ...o, urgenteZaakOp: event.op };
    case 'PlanVastgelegd': {
      const doelen = event.doelen.map(({ domein, doel }) => ({ domein, doel, stand: 'loopt' as const }));
      return { ...o, plan: { doelen, toelichting: event.toelichting, op: event.at } };
    }
    case 'EvaluatieVastgelegd':
      return { ...o, evaluatieVanaf: dagVan(event.at), ...(o.plan ? { plan: geevalueerd(o.plan, event) } : {}) };
    case 'VormGewijzigd':
      return { ...o, vorm: event.vorm, vormSinds: event.at };
    case 'FeitenOnbekendGelaten':
      return { ...o, ontbrekendVanaf: dagVan(event.at) };
    case 'ErvaringGegeven':
    case 'ErvaringOvergeslagen':
      return { ...o, ervaringVanaf: dagVan(event.at) };
    case 'VervangingGevraagd': {
      const { reden, laatsteDag, at } = event;
      return { ...o, rondes: o.rondes + 1, vervanging: { reden, sinds: at, ...(laatsteDag ? { laatsteDag } : {}) } };
    }
    case 'WensVastgelegd':
      return gewenst(o, event);
    case 'VervangingBeeindigd':
      return zonder(o, 'vervanging');
    case 'OndersteunerVervangen':
      return {
        ...{ ...zonder(o, 'vervanging'), ondersteunerId: event.naar, ritmeVanaf: dagVan(event.at) },
        ...(o.vorm.vorm === 'duo' && o.vorm.tweedeId === event.naar ? { vorm: { vorm: 'enkel' } } : {}),
      };
  }
}

function geevalueerd(plan: Plan, { doelen }: Extract<Tijdens, { type: 'EvaluatieVastgelegd' }>): Plan {
  const standVan = new Map(doelen.map(({ nr, stand }) => [nr, stand]));
  return { ...plan, doelen: plan.doelen.map((doel, nr) => ({ ...doel, stand: standVan.get(nr) ?? doel.stand })) };
}

/** Another wish begins anew: what was offered falls away. Light contact is less inzet until somebody is found. */
function gewenst(o: Ondersteuning, { wens, at }: Extract<Tijdens, { type: 'WensVastgelegd' }>): Ondersteuning {
  if (!o.vervanging) return o;
  const { reden, sinds, laatsteDag } = o.vervanging;
  const vervanging: Vervanging = { reden, sinds, wens, wensVanaf: dagVan(at), ...(laatsteDag ? { laatsteDag } : {}) };
  return { ...o, rondes: o.rondes + 1, vervanging, ...(wens === 'licht contact' ? { inzet: 'laag' as const } : {}) };
}
