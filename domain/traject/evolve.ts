/** Folds an event into the state. Every event that enters or re-enters a phase raises `stay`. */
import { dagVan } from '../calendar/moment.ts';
import type { Doelgroep, Onbekend } from '../codes.ts';
import type { Feiten } from '../criteria/feiten.ts';
import type { Instant } from '../instant.ts';
import type { Aangemeld, TrajectEvent } from './events.ts';
import type { Besluit, Gemeen, InAanmelding, InMatching, Ondersteuning, Traject } from './state.ts';

/** The state after `event`. Throws only when the events themselves are broken: the first one must be Aangemeld. */
export function evolve(traject: Traject | null, event: TrajectEvent): Traject {
  if (!traject) return first(event);
  switch (event.type) {
    case 'Aangemeld':
      return aangemeld(event);
    case 'FeitenVastgelegd':
      return feitenVastgelegd(traject, event);
    case 'ToestemmingVastgelegd':
      return {
        ...traject,
        toestemming: { ...traject.toestemming, [event.doel]: { waarde: event.waarde, door: event.door, op: event.at } },
      };
    case 'AanvullingGevraagd':
      return inAanmelding(besloten(traject, event.besluit), event.at, { aanvulling: 'gevraagd', wat: event.wat });
    case 'AanvullingOntvangen':
      return { ...as(traject, 'aanmelding'), ...metFeiten(traject, event.feiten), aanvulling: 'ontvangen' };
    case 'AanvullenGestopt':
      return { ...as(traject, 'aanmelding'), aanvulling: 'ontvangen' };
    case 'Toegelaten':
      return inMatching(besloten(traject, event.besluit), event.at, event.opdracht ? { opdracht: event.opdracht } : {});
    case 'VoorgelegdAanOverleg':
      return {
        ...enter(besloten(traject, event.besluit), event.at),
        fase: 'aanmeldoverleg',
        dilemma: event.dilemma,
        grijsSinds: event.at,
        leden: event.leden,
        inschattingen: [],
        voorbereidDoor: [...new Set([...traject.voorbereidDoor, event.voorbereidDoor])],
      };
    case 'InschattingGegeven': {
      const overleg = as(traject, 'aanmeldoverleg');
      const andere = overleg.inschattingen.filter((i) => i.lidId !== event.inschatting.lidId);
      return { ...overleg, inschattingen: [...andere, event.inschatting] };
    }
    case 'OverlegBesloten':
      return traject;
    case 'Doorverwezen':
      return { ...enter(besloten(traject, event.besluit), event.at), fase: 'doorverwijzing', ontvanger: event.ontvanger };
    case 'MatchvoorstelGedaan':
      return { ...as(traject, 'matching'), kandidaten: event.kandidaten };
    case 'MetgezelGekozen':
      return { ...as(traject, 'matching'), gekozen: event.gcoerId };
    case 'VoorstelAfgewezen':
      return opnieuwMatchen(as(traject, 'matching'), event.at, []);
    case 'KennismakingGeregistreerd':
      return { ...as(traject, 'matching'), kennismakingOp: event.op };
    case 'GeenKlikGemeld':
      return opnieuwMatchen(as(traject, 'matching'), event.at, [event.gcoerId]);
    case 'KlikBevestigd':
      return ondersteund(traject, event.at, {
        ondersteunerId: event.gcoerId,
        gestartOp: event.at,
        inzet: 'regulier',
        ritmeVanaf: dagVan(event.at),
      });
    case 'ContactGeregistreerd':
      return metOndersteuning(traject, (o) => ({ ...o, ritmeVanaf: laatste(o.ritmeVanaf, event.op) }));
    case 'InzetGewijzigd':
      return metOndersteuning(traject, (o) => ({ ...o, inzet: event.naar }));
    case 'OverdrachtAangeboden':
      return {
        ...enter(traject, event.at),
        fase: 'overdracht',
        ondersteuning: ondersteuningVan(traject),
        ontvanger: event.ontvanger,
      };
    case 'OverdrachtAanvaard':
      return { ...enter(traject, event.at), fase: 'nazorg', na: 'overdracht', ontvanger: as(traject, 'overdracht').ontvanger };
    case 'OverdrachtGeweigerd':
    case 'OverdrachtIngetrokken':
      return ondersteund(traject, event.at, ondersteuningVan(traject));
    case 'DoorverwijzingAanvaard':
      return {
        ...enter(traject, event.at),
        fase: 'nazorg',
        na: 'doorverwijzing',
        ontvanger: as(traject, 'doorverwijzing').ontvanger,
      };
    case 'DoorverwijzingGeweigerd':
      return inAanmelding(traject, event.at, { aanvulling: 'niet gevraagd' });
    case 'NazorgVastgelegd':
      return naNazorg(traject, event.naar, event.at);
    case 'Afgesloten':
      return { ...enter(traject, event.at), fase: 'afgesloten', reden: event.reden, op: event.at, vanuit: traject.fase };
  }
}

/** The state of a whole stream of events, oldest first. */
export const fold = (events: TrajectEvent[]): Traject | null => events.reduce<Traject | null>(evolve, null);

function first(event: TrajectEvent): Traject {
  if (event.type === 'Aangemeld') return aangemeld(event);
  throw new Error(`first event of a traject is ${event.type}`);
}

function aangemeld(event: Aangemeld): InAanmelding {
  const { type: _type, at, toestemmingAanmelden, ...rest } = event;
  const geen = { waarde: 'onbekend' } as const;
  return {
    ...rest,
    fase: 'aanmelding',
    aanvulling: 'niet gevraagd',
    stay: 1,
    sinds: at,
    ontvangenOp: at,
    teldoelgroep: teldoelgroepVan(event.feiten),
    gevraagdeExpertises: [],
    toestemming: {
      aanmelden: { waarde: toestemmingAanmelden, door: event.aanmelder.naam, op: at },
      'delen met het overleg': geen,
      'delen met wie overneemt': geen,
    },
    besluiten: [],
    geenKlikMet: [],
    voorbereidDoor: [],
  };
}

function feitenVastgelegd(traject: Traject, event: Extract<TrajectEvent, { type: 'FeitenVastgelegd' }>): Traject {
  return {
    ...traject,
    ...metFeiten(traject, event.feiten),
    regio: event.regio ?? traject.regio,
    gemeente: event.gemeente ?? traject.gemeente,
    gevraagdeExpertises: event.gevraagdeExpertises ?? traject.gevraagdeExpertises,
  };
}

/** What every traject keeps when it enters a phase; the facts of the phase that it leaves stay behind in the events. */
function enter(traject: Traject, at: Instant): Gemeen {
  const { id, referentie, stroom, persoonId, teldoelgroep, gevraagdeExpertises, regio, gemeente, spoed, ontvangenOp } = traject;
  const { aanmelder, hulpvraag, feiten, toestemming, besluiten, geenKlikMet, voorbereidDoor, ondersteuning } = traject;
  return {
    ...{ id, referentie, stroom, persoonId, teldoelgroep, gevraagdeExpertises, regio, gemeente, spoed, ontvangenOp },
    ...{ aanmelder, hulpvraag, feiten, toestemming, besluiten, geenKlikMet, voorbereidDoor },
    ...(ondersteuning ? { ondersteuning } : {}),
    stay: traject.stay + 1,
    sinds: at,
  };
}

function metFeiten(traject: Traject, nieuw: Partial<Feiten>): Pick<Gemeen, 'feiten' | 'teldoelgroep'> {
  const feiten = { ...traject.feiten, ...nieuw };
  return { feiten, teldoelgroep: teldoelgroepVan(feiten) };
}

/** Looked at and none fits counts as unknown in the figures. */
const teldoelgroepVan = (feiten: Feiten): Doelgroep | Onbekend => (feiten.doelgroep === 'geen' ? 'onbekend' : feiten.doelgroep);

const besloten = (traject: Traject, besluit: Besluit): Traject => ({ ...traject, besluiten: [...traject.besluiten, besluit] });

const inAanmelding = (traject: Traject, at: Instant, facts: Pick<InAanmelding, 'aanvulling' | 'wat'>): InAanmelding => ({
  ...enter(traject, at),
  fase: 'aanmelding',
  ...facts,
});

const inMatching = (traject: Traject, at: Instant, facts: Pick<InMatching, 'opdracht'>): InMatching => ({
  ...enter(traject, at),
  fase: 'matching',
  ...facts,
});

const opnieuwMatchen = (traject: InMatching, at: Instant, geenKlik: string[]): InMatching => ({
  ...inMatching(traject, at, traject.opdracht ? { opdracht: traject.opdracht } : {}),
  geenKlikMet: [...traject.geenKlikMet, ...geenKlik],
});

const ondersteund = (traject: Traject, at: Instant, ondersteuning: Ondersteuning): Traject => ({
  ...enter(traject, at),
  fase: 'ondersteuning',
  ondersteuning,
});

function metOndersteuning(traject: Traject, change: (o: Ondersteuning) => Ondersteuning): Traject {
  if (traject.fase !== 'ondersteuning' && traject.fase !== 'overdracht') return traject;
  return { ...traject, ondersteuning: change(traject.ondersteuning) };
}

function naNazorg(traject: Traject, naar: string, at: Instant): Traject {
  if (naar === 'ondersteuning') return ondersteund(traject, at, { ...ondersteuningVan(traject), ritmeVanaf: dagVan(at) });
  if (naar === 'aanmelding') return inAanmelding(traject, at, { aanvulling: 'niet gevraagd' });
  return traject;
}

function ondersteuningVan(traject: Traject): Ondersteuning {
  if (!traject.ondersteuning) throw new Error(`traject ${traject.id} has no support to go back to`);
  return traject.ondersteuning;
}

const laatste = (a: string, b: string): string => (a > b ? a : b);

function as<F extends Traject['fase']>(traject: Traject, fase: F): Extract<Traject, { fase: F }> {
  if (traject.fase !== fase) throw new Error(`event of phase ${fase} on a traject in ${traject.fase}`);
  return traject as Extract<Traject, { fase: F }>;
}
