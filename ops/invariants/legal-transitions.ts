/** 4. Only legal transitions; nothing after an end. Told anew here, so that a mistake in the decisions is found. */
import { type Fase, fasen } from '../../domain/traject/codes.ts';
import type { TrajectEvent } from '../../domain/traject/events.ts';
import { evolve } from '../../domain/traject/evolve.ts';
import type { Traject } from '../../domain/traject/state.ts';
import type { Finding, Inspection } from './inspection.ts';
import { type Thing, things } from './things.ts';

/** From these phases; to this one, which raises the stay; null stays where it is. */
type Overgang = { uit: readonly Fase[]; naar: Fase | null };

const van = (...uit: Fase[]) => ({ uit, naar: null });
const levend = fasen.filter((fase) => fase !== 'afgesloten');

const overgangen: Record<Exclude<TrajectEvent['type'], 'Aangemeld' | 'NazorgVastgelegd'>, Overgang> = {
  FeitenVastgelegd: van(...levend),
  ToestemmingVastgelegd: van(...levend),
  AanvullingGevraagd: { uit: ['aanmelding', 'aanmeldoverleg'], naar: 'aanmelding' },
  AanvullingOntvangen: van('aanmelding'),
  AanvullenGestopt: van('aanmelding'),
  Toegelaten: { uit: ['aanmelding', 'aanmeldoverleg'], naar: 'matching' },
  VoorgelegdAanOverleg: { uit: ['aanmelding'], naar: 'aanmeldoverleg' },
  InschattingGegeven: van('aanmeldoverleg'),
  OverlegBesloten: van('aanmeldoverleg'),
  Doorverwezen: { uit: ['aanmelding', 'aanmeldoverleg'], naar: 'doorverwijzing' },
  MatchvoorstelGedaan: van('matching'),
  MetgezelGekozen: van('matching'),
  VoorstelAfgewezen: { uit: ['matching'], naar: 'matching' },
  KennismakingGeregistreerd: van('matching'),
  KlikBevestigd: { uit: ['matching'], naar: 'ondersteuning' },
  GeenKlikGemeld: { uit: ['matching'], naar: 'matching' },
  ContactGeregistreerd: van('ondersteuning', 'overdracht'),
  InzetGewijzigd: van('ondersteuning'),
  OverdrachtAangeboden: { uit: ['ondersteuning'], naar: 'overdracht' },
  OverdrachtAanvaard: { uit: ['overdracht'], naar: 'nazorg' },
  OverdrachtGeweigerd: { uit: ['overdracht'], naar: 'ondersteuning' },
  OverdrachtIngetrokken: { uit: ['overdracht'], naar: 'ondersteuning' },
  DoorverwijzingAanvaard: { uit: ['doorverwijzing'], naar: 'nazorg' },
  DoorverwijzingGeweigerd: { uit: ['doorverwijzing'], naar: 'aanmelding' },
  Afgesloten: { uit: levend, naar: 'afgesloten' },
};

export async function legalTransitions({ tx }: Inspection): Promise<Finding> {
  const fouten: string[] = [];
  let gecontroleerd = 0;
  for await (const thing of things(tx)) {
    gecontroleerd += thing.events.length;
    fouten.push(...faultsOf(thing).map((what) => `traject ${thing.id}: ${what}`));
  }
  return { naam: '4 alleen toegestane overgangen', gecontroleerd, fouten };
}

function faultsOf({ events }: Thing): string[] {
  const faults: string[] = [];
  let state: Traject | null = null;
  for (const { version, ...event } of events) {
    const fault = faultOf(state, event);
    if (fault) faults.push(`gebeurtenis ${version} (${event.type}) ${fault}`);
    try {
      state = evolve(state, event);
    } catch {
      return [...faults, `gebeurtenis ${version} (${event.type}) past niet op de stand`];
    }
  }
  return faults;
}

function faultOf(before: Traject | null, event: TrajectEvent): string | null {
  if (!before) return event.type === 'Aangemeld' ? null : 'is de eerste';
  if (event.type === 'Aangemeld') return 'komt een tweede keer';
  const { uit, naar } = overgangOf(before, event);
  if (!uit.includes(before.fase)) return `in fase ${before.fase}`;
  const { fase, stay } = evolve(before, event);
  if (fase !== (naar ?? before.fase)) return `leidt naar ${fase}`;
  return stay === before.stay + (naar ? 1 : 0) ? null : `maakt van verblijf ${before.stay} ${stay}`;
}

/** It held: the end follows as an event of its own. It did not: back to where it came from. */
function overgangOf(before: Traject, event: Exclude<TrajectEvent, { type: 'Aangemeld' }>): Overgang {
  if (event.type !== 'NazorgVastgelegd') return overgangen[event.type];
  if (event.houdtStand) return van('nazorg');
  const terug = before.fase === 'nazorg' && before.na === 'overdracht' ? 'ondersteuning' : 'aanmelding';
  return { uit: ['nazorg'], naar: terug };
}
