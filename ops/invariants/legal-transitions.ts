/** 4. Only legal transitions; nothing after an end. Told anew here, so that a mistake in the decisions is found. */
import type { Fase } from '../../domain/traject/codes.ts';
import type { TrajectEvent } from '../../domain/traject/events.ts';
import { evolve } from '../../domain/traject/evolve.ts';
import type { Traject } from '../../domain/traject/state.ts';
import type { Finding, Inspection } from './inspection.ts';
import { type Naar, type Overgang, overgangen, verlopen } from './overgangen.ts';
import { type Thing, thingsOf } from './things.ts';

type Later = Exclude<TrajectEvent, { type: 'Aangemeld' }>;

/** What was seen of the events so far, beside the folded state. */
type Gezien = {
  fasen: Set<Fase>;
  /** The phase before the last OverdrachtAangeboden. */
  aangebodenUit: Fase | null;
  naarNazorg: 'OverdrachtAanvaard' | 'DoorverwijzingAanvaard' | null;
  persoonGewijzigdOp: string | null;
  lopend: Set<string>;
};

export async function legalTransitions({ tx }: Inspection): Promise<Finding> {
  const fouten: string[] = [];
  let gecontroleerd = 0;
  for await (const thing of thingsOf(tx, 'traject')) {
    gecontroleerd += thing.events.length;
    fouten.push(...faultsOf(thing).map((what) => `traject ${thing.id}: ${what}`));
  }
  return { naam: '4 alleen toegestane overgangen', gecontroleerd, fouten };
}

function faultsOf({ events }: Thing<'traject'>): string[] {
  const faults: string[] = [];
  const gezien: Gezien = {
    ...{ fasen: new Set<Fase>(), aangebodenUit: null, naarNazorg: null, persoonGewijzigdOp: null, lopend: new Set<string>() },
  };
  let state: Traject | null = null;
  for (const { version, ...event } of events) {
    const fault = faultOf(state, event, gezien);
    if (fault) faults.push(`gebeurtenis ${version} (${event.type}) ${fault}`);
    const before: Traject | null = state;
    try {
      state = evolve(before, event);
    } catch {
      return [...faults, `gebeurtenis ${version} (${event.type}) past niet op de stand`];
    }
    onthoud(gezien, before, event, state);
  }
  return faults;
}

function faultOf(before: Traject | null, event: TrajectEvent, gezien: Gezien): string | null {
  if (!before) return event.type === 'Aangemeld' ? null : 'is de eerste';
  if (event.type === 'Aangemeld') return 'komt een tweede keer';
  const overgang = overgangen[event.type].find(({ uit }) => uit.includes(before.fase));
  if (!overgang) return `in fase ${before.fase}`;
  return nietNaHetEinde(before, event, gezien) ?? buitenVerloop(event, gezien) ?? verkeerdeFase(before, event, overgang, gezien);
}

/** After an end a moment only follows the birth date, when that is corrected. */
function nietNaHetEinde({ fase }: Traject, event: Later, { persoonGewijzigdOp }: Gezien): string | null {
  const moment = event.type === 'MomentVastgelegd' || event.type === 'MomentGeschrapt';
  return fase === 'afgesloten' && moment && event.at !== persoonGewijzigdOp ? 'na het einde' : null;
}

function buitenVerloop({ type }: Later, { lopend }: Gezien): string | null {
  for (const { naam, begint, tijdens = [], eindigt } of verlopen) {
    if (type === begint && lopend.has(naam)) return `terwijl ${naam} al begonnen is`;
    if ([...tijdens, ...eindigt].includes(type) && !lopend.has(naam)) return `terwijl ${naam} niet begonnen is`;
  }
  return null;
}

function verkeerdeFase(before: Traject, event: Later, { naar }: Overgang, gezien: Gezien): string | null {
  const verwacht = naar && doelVan(naar, event, gezien);
  if (event.type === 'Heropend' && !gezien.fasen.has(event.naar)) return `naar ${event.naar}, waar het nooit was`;
  const { fase, stay } = evolve(before, event);
  if (fase !== (verwacht ?? before.fase)) return `leidt naar ${fase}`;
  return stay === before.stay + (verwacht ? 1 : 0) ? null : `maakt van verblijf ${before.stay} ${stay}`;
}

/** The phase that it leads to; null when it stays where it is. */
function doelVan(naar: Naar, event: Later, { aangebodenUit, naarNazorg }: Gezien): Fase | null {
  if (naar === 'waar het vandaan kwam') return aangebodenUit;
  if (naar !== 'waar het zegt') return naar;
  if (event.type === 'Heropend') return event.naar;
  if (event.type === 'HeroverwegingBesloten') return event.uitkomst === 'opnieuw bekijken' ? 'aanmelding' : null;
  if (event.type !== 'NazorgVastgelegd' || event.houdtStand) return null; // it held: the end follows as an event of its own
  return naarNazorg === 'OverdrachtAanvaard' ? 'ondersteuning' : 'aanmelding';
}

function onthoud(gezien: Gezien, before: Traject | null, event: TrajectEvent, { fase }: Traject): void {
  const { type, at } = event;
  gezien.fasen.add(fase);
  if (type === 'OverdrachtAangeboden') gezien.aangebodenUit = before?.fase ?? null;
  if (type === 'OverdrachtAanvaard' || type === 'DoorverwijzingAanvaard') gezien.naarNazorg = type;
  if (type === 'PersoonGewijzigd') gezien.persoonGewijzigdOp = at;
  for (const { naam, begint, eindigt, wijktVoor = [], in: waar } of verlopen) {
    if (type === begint) gezien.lopend.add(naam);
    if ([...eindigt, ...wijktVoor].includes(type) || !waar.includes(fase)) gezien.lopend.delete(naam);
  }
}
