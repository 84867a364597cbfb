/** Events that leave the phase as it is. */
import type { SignaalEvent } from '../events.ts';
import type { Advies, Signaal } from '../state.ts';
import { metTerugkoppeling } from '../terugkoppeling.ts';
import { as, zonder } from './fase.ts';

type InDeFase =
  | 'Aangevuld'
  | 'StapVastgelegd'
  | 'EscalatieGevraagd'
  | 'EscalatieGeweigerd'
  | 'EscalatieIngetrokken'
  | 'ToezeggingVastgelegd'
  | 'ToezeggingNagekomen'
  | 'ToezeggingVervallen'
  | 'SignaalOpgenomen'
  | 'VerhaalVastgelegd'
  | 'AdviesGegeven'
  | 'AdviesBeantwoord'
  | 'TerugkoppelingGegeven'
  | 'VernomenVanVraagstuk'
  | 'Gedeeld';

/** The state after something that happened within a phase. */
export function anders(signaal: Signaal, event: Extract<SignaalEvent, { type: InDeFase }>): Signaal {
  // biome-ignore lint/nursery/useExhaustiveSwitchCases: it does not see through Extract; the compiler does
  switch (event.type) {
    case 'Aangevuld': {
      const { type: _type, at: _at, waarschuwingen: _aantal, ...facts } = event;
      const aangevuld: Signaal = { ...signaal, ...facts };
      return { ...aangevuld, onvolledig: aangevuld.soort === 'signaal' && aangevuld.wat.trim() === '' };
    }
    case 'StapVastgelegd': {
      const { type: _type, at: _at, waarschuwingen: _aantal, ...stap } = event;
      return { ...signaal, stappen: [...signaal.stappen, { ...stap, niveau: signaal.niveau }] };
    }
    case 'EscalatieGevraagd': {
      const { naar, notitie, door, at } = event;
      return { ...signaal, escalatie: { naar, notitie, door, op: at } };
    }
    case 'EscalatieGeweigerd':
    case 'EscalatieIngetrokken':
      return zonder(signaal, 'escalatie');
    case 'ToezeggingVastgelegd': {
      const { type: _type, at, waarschuwingen: _aantal, toezeggingId, ...rest } = event;
      return { ...signaal, toezeggingen: [...signaal.toezeggingen, { ...rest, id: toezeggingId, op: at }] };
    }
    case 'ToezeggingNagekomen':
    case 'ToezeggingVervallen':
      return zonderToezegging(signaal, event.toezeggingId);
    case 'SignaalOpgenomen':
      return { ...signaal, ookVoor: [...new Set([...signaal.ookVoor, ...event.gevers])].filter((id) => id !== signaal.geverId) };
    case 'VerhaalVastgelegd':
      return { ...signaal, verhaal: event.verhaal };
    case 'AdviesGegeven': {
      const { adviesId, advies, door, at } = event;
      return { ...signaal, adviezen: [...signaal.adviezen, { id: adviesId, advies, door, op: at }] };
    }
    case 'AdviesBeantwoord': {
      const beantwoord = (een: Advies): Advies =>
        een.id === event.adviesId ? { ...een, antwoord: event.antwoord, beantwoordOp: event.at } : een;
      return { ...signaal, adviezen: signaal.adviezen.map(beantwoord) };
    }
    case 'TerugkoppelingGegeven': {
      const { geholpen, toelichting, at, door = signaal.geverId } = event;
      return metTerugkoppeling(signaal, { door, geholpen, ...(toelichting ? { toelichting } : {}), op: at });
    }
    case 'VernomenVanVraagstuk':
      return { ...as(signaal, 'in vraagstuk'), gehoordTot: event.versie };
    case 'Gedeeld':
      return { ...signaal, gedeeld: event.versie, nieuws: signaal.nieuws.filter(({ versie }) => versie > event.versie) };
  }
}

const zonderToezegging = (signaal: Signaal, id: string): Signaal => ({
  ...signaal,
  toezeggingen: signaal.toezeggingen.filter((een) => een.id !== id),
  toezeggingenKlaar: [...signaal.toezeggingenKlaar, id],
});
