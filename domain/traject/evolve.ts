/** Folds an event into the state. Every event that enters or re-enters a phase raises `stay`. */
import { dagVan } from '../calendar/moment.ts';
import type { Instant } from '../instant.ts';
import type { HeropenbareFase } from './codes.ts';
import type { Aangemeld, TrajectEvent } from './events.ts';
import type { Besluit, InAanmelding, Ondersteuning, Traject, Waakvlam } from './state.ts';
import { altijd } from './vouwen/altijd.ts';
import { as, enter, metOndersteuning, ondersteuningVan, waakvlamVan, zonder } from './vouwen/fase.ts';
import { feitenVastgelegd, metFeiten, teldoelgroepVan, toestemmingVastgelegd } from './vouwen/feiten.ts';
import { laatste, metRitme, nieuweOndersteuning, tijdens, vanafVandaag } from './vouwen/ondersteuning.ts';
import { gewacht, gezocht, inMatching } from './vouwen/zoeken.ts';

/** The state after `event`. Throws only when the events themselves are broken: the first one must be Aangemeld. */
export function evolve(traject: Traject | null, event: TrajectEvent): Traject {
  if (!traject) return first(event);
  switch (event.type) {
    case 'Aangemeld':
      return aangemeld(event);
    case 'FeitenVastgelegd':
      return feitenVastgelegd(traject, event);
    case 'ToestemmingVastgelegd':
      return toestemmingVastgelegd(traject, event);
    case 'AanvullingGevraagd':
      return inAanmelding(besloten(traject, event.besluit), event.at, { aanvulling: 'gevraagd', wat: event.wat });
    case 'AanvullingOntvangen':
      return { ...as(traject, 'aanmelding'), ...metFeiten(traject, event.feiten), aanvulling: 'ontvangen' };
    case 'AanvullenGestopt':
      return { ...as(traject, 'aanmelding'), aanvulling: 'ontvangen' };
    case 'Toegelaten':
      return inMatching(
        teVertellen(besloten(traject, event.besluit)),
        event.at,
        event.opdracht ? { opdracht: event.opdracht } : {},
      );
    case 'VoorgelegdAanOverleg':
      return {
        ...enter(besloten(traject, event.besluit), event.at, 'aanmeldoverleg'),
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
      return {
        ...enter(teVertellen(besloten(traject, event.besluit)), event.at, 'doorverwijzing'),
        fase: 'doorverwijzing',
        ontvanger: event.ontvanger,
      };
    case 'MatchvoorstelGedaan':
    case 'MetgezelGekozen':
    case 'VoorstelAfgewezen':
    case 'KennismakingGeregistreerd':
    case 'GeenKlikGemeld':
      return gezocht(traject, event);
    case 'KlikBevestigd':
      return ondersteund(zonder(traject, 'nogTeVertellen'), event.at, nieuweOndersteuning(event.gcoerId, event.at));
    case 'ContactGeregistreerd':
      return metOndersteuning(traject, (o) => ({ ...o, ritmeVanaf: laatste(o.ritmeVanaf, event.op) }));
    case 'InzetGewijzigd':
      return metOndersteuning(traject, (o) => metRitme({ ...o, inzet: event.naar }, event.ritmeWerkdagen));
    case 'OverdrachtAangeboden':
      return {
        ...enter(traject, event.at, 'overdracht'),
        fase: 'overdracht',
        ondersteuning: ondersteuningVan(traject),
        ontvanger: event.ontvanger,
        vanuit: traject.fase === 'waakvlam' ? 'waakvlam' : 'ondersteuning',
        plekGevonden: event.plekGevonden ?? false,
      };
    case 'OverdrachtAanvaard': {
      const { ontvanger, plekGevonden } = as(traject, 'overdracht');
      return { ...enter(traject, event.at, 'nazorg'), fase: 'nazorg', na: 'overdracht', ontvanger, plekGevonden };
    }
    case 'OverdrachtGeweigerd':
    case 'OverdrachtIngetrokken':
      return as(traject, 'overdracht').vanuit === 'waakvlam'
        ? inWaakvlam(traject, event.at, waakvlamVan(traject))
        : ondersteund(traject, event.at, ondersteuningVan(traject));
    case 'DoorverwijzingAanvaard':
      return {
        ...enter(traject, event.at, 'nazorg'),
        fase: 'nazorg',
        na: 'doorverwijzing',
        ontvanger: as(traject, 'doorverwijzing').ontvanger,
        plekGevonden: false,
      };
    case 'DoorverwijzingGeweigerd':
      return inAanmelding(traject, event.at, { aanvulling: 'niet gevraagd' });
    case 'NazorgVastgelegd':
      return naNazorg(traject, event.naar, event.at);
    case 'Afgesloten':
      return {
        ...enter(zonder(zonder(traject, 'heroverweging'), 'opgeschort'), event.at, 'afgesloten'),
        fase: 'afgesloten',
        reden: event.reden,
        op: event.at,
        vanuit: traject.fase,
      };
    case 'PersoonGewijzigd':
    case 'MetingVastgelegd':
    case 'BesluitVerteld':
    case 'SpoedGewijzigd':
    case 'Gebeld':
    case 'BewijsVastgelegd':
    case 'VertegenwoordigerVastgelegd':
    case 'Samengevoegd':
    case 'ApartGehouden':
    case 'MomentVastgelegd':
    case 'MomentAfgehandeld':
    case 'MomentGeschrapt':
    case 'Opgeschort':
    case 'Hervat':
    case 'HeroverwegingGevraagd':
    case 'KlachtIngediend':
    case 'KlachtAfgehandeld':
      return altijd(traject, event);
    case 'HeroverwegingBesloten':
      return event.uitkomst === 'besluit blijft'
        ? zonder(traject, 'heroverweging')
        : inAanmelding(traject, event.at, { aanvulling: 'niet gevraagd' });
    case 'OpWachtlijstGezet':
    case 'WachtlijstHerzien':
    case 'VanWachtlijstGehaald':
      return gewacht(traject, event);
    case 'UrgenteZaakOpgepakt':
    case 'PlanVastgelegd':
    case 'EvaluatieVastgelegd':
    case 'VormGewijzigd':
    case 'FeitenOnbekendGelaten':
    case 'ErvaringGegeven':
    case 'ErvaringOvergeslagen':
    case 'VervangingGevraagd':
    case 'WensVastgelegd':
    case 'VervangingBeeindigd':
    case 'OndersteunerVervangen':
      return metOndersteuning(traject, (o) => tijdens(o, event));
    case 'WaakvlamBegonnen':
      return inWaakvlam(
        metOndersteuning(traject, (o) => metRitme(o, event.ritmeWerkdagen)),
        event.at,
        {
          plan: event.plan,
          begonnenOp: dagVan(event.at),
          besluitVanaf: dagVan(event.at),
        },
      );
    case 'WaakvlamBesloten': {
      const waakvlam = as(traject, 'waakvlam');
      return { ...waakvlam, waakvlam: { ...waakvlam.waakvlam, besluitVanaf: dagVan(event.at) } };
    }
    case 'Opgeschaald':
      return ondersteund(traject, event.at, {
        ...metRitme(ondersteuningVan(traject), undefined),
        inzet: event.inzet,
        ritmeVanaf: dagVan(event.at),
        stappenVanaf: dagVan(event.at),
      });
    case 'HeropenenGevraagd': {
      const { naar, reden, door, at } = event;
      return { ...as(traject, 'afgesloten'), heropenenGevraagd: { naar, reden, door, op: at } };
    }
    case 'Heropend':
      return heropend(traject, event.naar, event.at);
  }
}

/** Raised when a state that was folded earlier lacks something: see the refolding of stored states. */
export const stateShape = 3;

/** The state of a whole stream of events, oldest first. */
export const fold = (events: TrajectEvent[]): Traject | null => events.reduce<Traject | null>(evolve, null);

function first(event: TrajectEvent): Traject {
  if (event.type === 'Aangemeld') return aangemeld(event);
  throw new Error(`first event of a traject is ${event.type}`);
}

function aangemeld(event: Aangemeld): InAanmelding {
  const { type: _type, at, toestemmingAanmelden, vraagvooraf: _vraag, ...rest } = event;
  const geen = { waarde: 'onbekend' } as const;
  return {
    ...rest,
    kanaal: rest.kanaal ?? 'formulier',
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
    bewijzen: {},
    besluiten: [],
    geenKlikMet: [],
    voorbereidDoor: [],
    gehad: ['aanmelding'],
    apartGehoudenVan: [],
    momenten: [],
    momentenKlaar: [],
    pauzes: [],
    klachten: [],
    klachtenKlaar: [],
  };
}

const teVertellen = (traject: Traject): Traject => ({ ...traject, nogTeVertellen: true });

const besloten = (traject: Traject, besluit: Besluit): Traject => ({ ...traject, besluiten: [...traject.besluiten, besluit] });

/** Looked at anew: who asked for that is answered by it. */
const inAanmelding = (traject: Traject, at: Instant, facts: Pick<InAanmelding, 'aanvulling' | 'wat'>): InAanmelding => ({
  ...enter(zonder(traject, 'heroverweging'), at, 'aanmelding'),
  fase: 'aanmelding',
  ...facts,
});

const inWaakvlam = (traject: Traject, at: Instant, waakvlam: Waakvlam): Traject => ({
  ...enter(traject, at, 'waakvlam'),
  fase: 'waakvlam',
  ondersteuning: ondersteuningVan(traject),
  waakvlam,
});

const ondersteund = (traject: Traject, at: Instant, ondersteuning: Ondersteuning): Traject => ({
  ...enter(traject, at, 'ondersteuning'),
  fase: 'ondersteuning',
  ondersteuning,
});

function naNazorg(traject: Traject, naar: string, at: Instant): Traject {
  if (naar === 'ondersteuning') return ondersteund(traject, at, vanafVandaag(ondersteuningVan(traject), dagVan(at)));
  if (naar === 'aanmelding') return inAanmelding(traject, at, { aanvulling: 'niet gevraagd' });
  return traject;
}

/** Back into a phase that it had; what counted on from a day long ago counts from today. */
function heropend(traject: Traject, naar: HeropenbareFase, at: Instant): Traject {
  switch (naar) {
    case 'aanmelding':
      return inAanmelding(traject, at, { aanvulling: 'niet gevraagd' });
    case 'matching':
      return inMatching(traject, at, {});
    case 'ondersteuning':
      return ondersteund(traject, at, vanafVandaag(ondersteuningVan(traject), dagVan(at)));
    case 'waakvlam': {
      const weer = { ...traject, ondersteuning: vanafVandaag(ondersteuningVan(traject), dagVan(at)) } as Traject;
      return inWaakvlam(weer, at, { ...waakvlamVan(traject), besluitVanaf: dagVan(at) });
    }
  }
}
