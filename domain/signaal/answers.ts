/** Which open task an event answers. */
import type { TaakSoort } from '../taak/codes.ts';
import type { Antwoord } from '../taak/vraag.ts';
import type { SignaalEvent } from './events.ts';

const perSoort: Partial<Record<SignaalEvent['type'], TaakSoort>> = {
  Afgepeld: 'afpellen',
  GeEscaleerd: 'escalatie',
  EscalatieGeweigerd: 'escalatie',
  MonitoringVastgelegd: 'monitoring',
};

/** Gives null for an event that answers nothing. A task that is still asked after the event stays open all the same. */
export function answeredBy(event: SignaalEvent): Antwoord | null {
  switch (event.type) {
    case 'StrategieGekozen':
    case 'AanpakAfgerond':
      return { kind: event.vanuit };
    case 'ToezeggingNagekomen':
    case 'ToezeggingVervallen':
      return { kind: 'toezegging', key: event.toezeggingId };
    case 'AdviesBeantwoord':
      return { kind: 'advies', key: event.adviesId };
    default: {
      const kind = perSoort[event.type];
      return kind ? { kind } : null;
    }
  }
}
