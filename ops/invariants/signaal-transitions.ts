/** 17. Of signals and vraagstukken: only legal transitions, a level at a time up and only when asked or taken over; nothing after an end. */
import type { SignaalEvent } from '../../domain/signaal/events.ts';
import { evolve } from '../../domain/signaal/evolve.ts';
import type { Signaal } from '../../domain/signaal/state.ts';
import type { Finding, Inspection } from './inspection.ts';
import { alleenVan, overgangenSignaal, stappenHoger } from './signaal-overgangen.ts';
import { type Thing, thingsOf } from './things.ts';

const soorten = ['signaal', 'vraagstuk'] as const;
type Soort = (typeof soorten)[number];

export async function signaalTransitions({ tx }: Inspection): Promise<Finding> {
  const fouten: string[] = [];
  let gecontroleerd = 0;
  for (const soort of soorten)
    for await (const thing of thingsOf(tx, soort)) {
      gecontroleerd += thing.events.length;
      fouten.push(...faultsOf(thing).map((what) => `${soort} ${thing.id}: ${what}`));
    }
  return { naam: '17 signalen en vraagstukken: alleen toegestane overgangen', gecontroleerd, fouten };
}

function faultsOf({ kind, events }: Thing<Soort>): string[] {
  const faults: string[] = [];
  let state: Signaal | null = null;
  for (const { version, ...event } of events) {
    try {
      const after: Signaal = evolve(state, event);
      const fault = state ? faultOf(kind, state, event, after) : firstFault(kind, event);
      if (fault) faults.push(`gebeurtenis ${version} (${event.type}) ${fault}`);
      state = after;
    } catch {
      return [...faults, `gebeurtenis ${version} (${event.type}) past niet op de stand`];
    }
  }
  return faults;
}

const eerste = { signaal: 'SignaalGegeven', vraagstuk: 'VraagstukGeopend' } as const;

const firstFault = (kind: Soort, { type }: SignaalEvent): string | null => (type === eerste[kind] ? null : 'is de eerste');

function faultOf(kind: Soort, before: Signaal, event: SignaalEvent, after: Signaal): string | null {
  if (event.type === 'SignaalGegeven' || event.type === 'VraagstukGeopend') return 'komt een tweede keer';
  const { uit, naar } = overgangenSignaal[event.type];
  if (!uit.includes(before.fase)) return `in fase ${before.fase}`;
  if ((alleenVan[event.type] ?? kind) !== kind) return `bij een ${kind}`;
  if (!(naar ?? [before.fase]).includes(after.fase)) return `leidt naar ${after.fase}`;
  if (after.stay !== before.stay + (naar ? 1 : 0)) return `maakt van verblijf ${before.stay} ${after.stay}`;
  return wrongLevel(before, event, after);
}

/** A deadline never moves the level: only who is asked, or takes over, lifts it; only a step back lowers it. */
function wrongLevel(before: Signaal, event: SignaalEvent, { niveau }: Signaal): string | null {
  const hoger = stappenHoger(before.niveau, niveau);
  if (event.type === 'GeEscaleerd') {
    const gevraagd = event.vanzelf ? !before.escalatie : before.escalatie?.naar === event.naar;
    return hoger === 1 && gevraagd ? null : `gaat van ${before.niveau} naar ${niveau}`;
  }
  if (event.type === 'StapTerugGezet') return hoger <= 0 ? null : `gaat van ${before.niveau} naar ${niveau}`;
  if (event.type === 'UitVraagstukGehaald' && before.niveau === 'beleid') return hoger === -1 ? null : `blijft op ${niveau}`;
  return hoger === 0 ? null : `gaat van ${before.niveau} naar ${niveau}`;
}
