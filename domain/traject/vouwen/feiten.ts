/** Folding what becomes known: facts of the case, consent. What was missing and is known now is not asked on from long ago. */
import { dagVan } from '../../calendar/moment.ts';
import type { Doelgroep, Onbekend } from '../../codes.ts';
import type { Feiten } from '../../criteria/feiten.ts';
import type { Instant } from '../../instant.ts';
import type { TrajectEvent } from '../events.ts';
import { ontbrekendeFeiten } from '../ontbrekend.ts';
import type { Gemeen, Toestemming, Traject } from '../state.ts';
import { metOndersteuning } from './fase.ts';

type Of<T extends TrajectEvent['type']> = Extract<TrajectEvent, { type: T }>;

export function feitenVastgelegd(traject: Traject, event: Of<'FeitenVastgelegd'>): Traject {
  const bekend: Traject = {
    ...traject,
    ...metFeiten(traject, event.feiten),
    regio: event.regio ?? traject.regio,
    gemeente: event.gemeente ?? traject.gemeente,
    gevraagdeExpertises: event.gevraagdeExpertises ?? traject.gevraagdeExpertises,
  };
  return opnieuwGeteld(traject, bekend, event.at);
}

export function toestemmingVastgelegd(traject: Traject, event: Of<'ToestemmingVastgelegd'>): Traject {
  const toestemming = { ...traject.toestemming, [event.doel]: toestemmingVan(event) };
  return opnieuwGeteld(traject, { ...traject, toestemming }, event.at);
}

/** Once nothing is missing, what is missing later is asked from here. */
const opnieuwGeteld = (voor: Traject, na: Traject, at: Instant): Traject =>
  ontbrekendeFeiten(voor).length > 0 && ontbrekendeFeiten(na).length === 0
    ? metOndersteuning(na, (o) => ({ ...o, ontbrekendVanaf: dagVan(at) }))
    : na;

export function metFeiten(traject: Traject, nieuw: Partial<Feiten>): Pick<Gemeen, 'feiten' | 'teldoelgroep'> {
  const feiten = { ...traject.feiten, ...nieuw };
  return { feiten, teldoelgroep: teldoelgroepVan(feiten) };
}

/** Looked at and none fits counts as unknown in the figures. */
export const teldoelgroepVan = (feiten: Feiten): Doelgroep | Onbekend =>
  feiten.doelgroep === 'geen' ? 'onbekend' : feiten.doelgroep;

function toestemmingVan({ waarde, door, at, omvang, tot }: Of<'ToestemmingVastgelegd'>): Toestemming {
  return { waarde, door, op: at, ...(omvang ? { omvang } : {}), ...(tot ? { tot } : {}) };
}
