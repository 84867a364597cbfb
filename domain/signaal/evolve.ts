/** Folds an event into the state. Every event that enters or re-enters a phase raises `stay`. */
import { dagVan } from '../calendar/moment.ts';
import { onbekend } from '../codes.ts';
import type { Instant } from '../instant.ts';
import type { FaseSignaal, Niveau } from './codes.ts';
import type { SignaalEvent, SignaalGegeven, VraagstukGeopend } from './events.ts';
import type { GekozenStrategie, Gemeen, InAfpellen, InStrategie, Signaal, SignaalAfgesloten } from './state.ts';
import { teMelden } from './te-melden.ts';
import { anders } from './vouwen/anders.ts';
import { as, enter, zonder } from './vouwen/fase.ts';

/** The state after `event`. Throws only when the events themselves are broken: the first one must be a beginning. */
export function evolve(signaal: Signaal | null, event: SignaalEvent): Signaal {
  const na = signaal ? next(signaal, event) : first(event);
  const gewaarschuwd = event.waarschuwingen ? { ...na, waarschuwingen: na.waarschuwingen + event.waarschuwingen } : na;
  return metNieuws(gewaarschuwd, event);
}

/** Raised when a state that was folded earlier lacks something: see the refolding of stored states. */
export const stateShape = 2;

/** The state of a whole stream of events, oldest first. */
export const fold = (events: SignaalEvent[]): Signaal | null => events.reduce<Signaal | null>(evolve, null);

/** What happens to a vraagstuk is news for the signals in it; one action is one piece of news, its last: that it ended says more than why. */
function metNieuws(na: Signaal, event: SignaalEvent): Signaal {
  const wat = na.soort === 'vraagstuk' ? teMelden(event) : null;
  if (!wat) return na;
  const versie = na.gebeurd + 1;
  const eerder = na.nieuws.filter(({ op }) => op !== event.at);
  return { ...na, gebeurd: versie, nieuws: [...eerder, { versie, wat, op: event.at }] };
}

function first(event: SignaalEvent): Signaal {
  if (event.type === 'SignaalGegeven') return gegeven(event);
  if (event.type === 'VraagstukGeopend') return geopend(event);
  throw new Error(`first event of a signaal is ${event.type}`);
}

function next(signaal: Signaal, event: SignaalEvent): Signaal {
  switch (event.type) {
    case 'SignaalGegeven':
      return gegeven(event);
    case 'VraagstukGeopend':
      return geopend(event);
    case 'Afgepeld': {
      const { type: _type, at, waarschuwingen: _aantal, ...facts } = event;
      return { ...enter(signaal, at, 'strategie'), ...facts, fase: 'strategie', onvolledig: false, afgepeldOp: at };
    }
    case 'StrategieGekozen': {
      const { type: _type, at, vanuit: _vanuit, waarschuwingen: _aantal, ...gekozen } = event;
      return inAanpak(signaal, at, { ...gekozen, niveau: signaal.niveau, op: at });
    }
    case 'MeerTijdGegeven':
      return { ...as(signaal, 'aanpak'), meerTijd: event.tot };
    case 'GeEscaleerd': {
      const { escalatie, overdracht: _eerder, ...rest } = signaal;
      const hoger: Signaal = { ...rest, niveau: event.naar, ...(escalatie ? { overdracht: escalatie } : {}) };
      return event.naar === 'beleid' ? inFase(hoger, event.at, 'beleid') : inFase(hoger, event.at, 'duiding');
    }
    case 'AanpakAfgerond':
      return inMonitoring({ ...signaal, resultaatAanpak: event.resultaat }, event.at);
    case 'MonitoringVastgelegd': {
      const monitoring = as(signaal, 'monitoring');
      return { ...monitoring, vanaf: dagVan(event.at), goedOpRij: event.goed ? monitoring.goedOpRij + 1 : 0 };
    }
    case 'StapTerugGezet':
      return terug({ ...signaal, niveau: event.niveau }, event.naar, event.at);
    case 'InVraagstukGeplaatst':
      return {
        ...enter(signaal, event.at, 'in vraagstuk'),
        fase: 'in vraagstuk',
        vraagstukId: event.vraagstukId,
        gehoordTot: 0,
      };
    case 'UitVraagstukGehaald':
      return uitVraagstuk(signaal, event.at);
    case 'SignaalAfgesloten': {
      const { reden, resultaat, geleerd, watWerkte, at } = event;
      const einde = { resultaat, geleerd, ...(watWerkte === undefined ? {} : { watWerkte }) };
      return { ...beeindigd(signaal, at, reden), ...einde };
    }
    case 'Ingetrokken':
      return { ...beeindigd(signaal, event.at, 'ingetrokken'), toelichting: event.reden };
    case 'SignalenSamengevoegd':
      return { ...beeindigd(signaal, event.at, 'samengevoegd'), met: event.met };
    case 'Gesplitst':
      return { ...beeindigd(signaal, event.at, 'gesplitst'), delen: event.delen.map(({ id }) => id) };
    case 'Aangevuld':
    case 'StapVastgelegd':
    case 'EscalatieGevraagd':
    case 'EscalatieGeweigerd':
    case 'EscalatieIngetrokken':
    case 'ToezeggingVastgelegd':
    case 'ToezeggingNagekomen':
    case 'ToezeggingVervallen':
    case 'SignaalOpgenomen':
    case 'VerhaalVastgelegd':
    case 'AdviesGegeven':
    case 'AdviesBeantwoord':
    case 'TerugkoppelingGegeven':
    case 'VernomenVanVraagstuk':
    case 'Gedeeld':
      return anders(signaal, event);
  }
}

type Leeg = 'nieuws' | 'ookVoor' | 'stappen' | 'toezeggingen' | 'toezeggingenKlaar' | 'adviezen';
type Teller = 'stay' | 'waarschuwingen' | 'gebeurd' | 'gedeeld';

const nieuwe = (at: Instant): Pick<Gemeen, Leeg | Teller | 'sinds' | 'gegevenOp' | 'hoeVaak'> => ({
  ...{ stay: 1, sinds: at, gegevenOp: at, hoeVaak: onbekend, waarschuwingen: 0, gebeurd: 0, gedeeld: 0 },
  ...{ nieuws: [], ookVoor: [], stappen: [], toezeggingen: [], toezeggingenKlaar: [], adviezen: [] },
});

function gegeven(event: SignaalGegeven): InAfpellen {
  const { type: _type, at, waarschuwingen: _aantal, ...rest } = event;
  return {
    ...nieuwe(at),
    ...rest,
    ...{ soort: 'signaal', fase: 'afpellen', niveau: 'regio', onvolledig: rest.wat.trim() === '', gehad: ['afpellen'] },
  };
}

function geopend(event: VraagstukGeopend): InStrategie {
  const { type: _type, at, waarschuwingen: _aantal, ...rest } = event;
  return {
    ...nieuwe(at),
    ...rest,
    ...{ soort: 'vraagstuk', fase: 'strategie', namens: 'eigen werk', onvolledig: false, afpellerId: null, gehad: ['strategie'] },
  };
}

const inFase = (signaal: Signaal, at: Instant, fase: 'afpellen' | 'strategie' | 'duiding' | 'beleid'): Signaal => ({
  ...enter(signaal, at, fase),
  fase,
});

const inAanpak = (signaal: Signaal, at: Instant, strategie: GekozenStrategie): Signaal => ({
  ...enter(signaal, at, 'aanpak'),
  ...{ fase: 'aanpak', strategie },
});

const inMonitoring = (signaal: Signaal, at: Instant): Signaal => ({
  ...enter(signaal, at, 'monitoring'),
  ...{ fase: 'monitoring', vanaf: dagVan(at), goedOpRij: 0 },
});

function terug(signaal: Signaal, naar: FaseSignaal, at: Instant): Signaal {
  if (naar === 'aanpak' && signaal.strategie) return inAanpak(signaal, at, signaal.strategie);
  return inFase(signaal, at, naar === 'afpellen' || naar === 'duiding' || naar === 'beleid' ? naar : 'strategie');
}

/** Beleid has no choice of strategy: that is made nationally. What was never peeled is peeled first. */
function uitVraagstuk(signaal: Signaal, at: Instant): Signaal {
  const niveau: Niveau = signaal.niveau === 'beleid' ? 'landelijk' : signaal.niveau;
  return inFase({ ...signaal, niveau }, at, signaal.afgepeldOp ? 'strategie' : 'afpellen');
}

const beeindigd = (signaal: Signaal, at: Instant, reden: SignaalAfgesloten['reden']): SignaalAfgesloten => ({
  ...enter(zonder(signaal, 'escalatie'), at, 'afgesloten'),
  ...(signaal.fase === 'in vraagstuk' ? { vraagstukId: signaal.vraagstukId } : {}),
  ...{ fase: 'afgesloten', reden, op: at, vanuit: signaal.fase },
});
