/** A path as its story would live it: time brings tasks and rungs, actions answer and ask. Without an engine, on the same functions. */
import type { Settings } from '../../../db/store.ts';
import { taskChanges } from '../../../db/task-changes.ts';
import { type NieuweTaak, newTask, plannedTasks, type TaakRow, wantedTasks } from '../../../db/task-plan.ts';
import { werkkalender } from '../../../domain/calendar/werkkalender.ts';
import type { Instant } from '../../../domain/instant.ts';
import { standaardTermen } from '../../../domain/ladder/defaults.ts';
import { standaardTaxonomie } from '../../../domain/signaal/taxonomie.ts';
import { answeredBy } from '../../../domain/traject/answers.ts';
import type { Traject } from '../../../domain/traject/state.ts';
import { trajectThing } from '../../../domain/traject/thing.ts';
import type { Stap } from './pad.ts';

export const settings: Settings = {
  ...{ version: 0, termen: standaardTermen, kalender: werkkalender(), voorzitterVanDienst: null, taxonomie: standaardTaxonomie },
};

/** A rung that fired: of which task, when it was due and when it fired. */
export type Gegaan = { taak: TaakRow; n: number; gepland: Instant; at: Instant; opgeschort: boolean };

export type Verhaal = { taken: TaakRow[]; gegaan: Gegaan[] };

/** More than this in one go and it would never end. */
const meestTussenTweeStappen = 500;

const alsRij = (taak: NieuweTaak): TaakRow => ({ ...taak, geslotenOp: null, geslotenDoor: null, overTaak: null });

const isOpen = ({ status }: TaakRow): boolean => status === 'open';

/** Throws when the same is asked twice in one stay: the database would not write it, and the story would ask for ever. */
function vraagt(verhaal: Verhaal, traject: Traject, taak: NieuweTaak): void {
  const eerder = verhaal.taken.find((t) => t.stay === taak.stay && t.soort === taak.soort && t.key === taak.key);
  if (eerder) throw new Error(`${taak.soort} “${taak.key}” is asked again in stay ${taak.stay} of ${traject.fase}`);
  verhaal.taken.push(alsRij(taak));
}

/** What time brings up to a moment, in order. */
function laatTijdVerstrijken(verhaal: Verhaal, traject: Traject, vanaf: Instant, tot: Instant): void {
  let nu = vanaf;
  for (let keer = 0; keer < meestTussenTweeStappen; keer += 1) {
    const open = verhaal.taken.filter(isOpen);
    const gepland = plannedTasks(trajectThing(traject), open, settings).sort((a, b) => a.at.localeCompare(b.at))[0];
    const taak = open
      .filter(({ nextRungAt }) => nextRungAt !== null && nextRungAt <= tot)
      .sort((a, b) => (a.nextRungAt ?? '').localeCompare(b.nextRungAt ?? ''))[0];
    if (gepland && gepland.at <= tot && (!taak || gepland.at <= (taak.nextRungAt ?? ''))) {
      nu = gepland.at > nu ? gepland.at : nu;
      const vraag = wantedTasks(trajectThing(traject)).find(({ kind, key }) => kind === gepland.kind && key === gepland.key);
      if (vraag) vraagt(verhaal, traject, newTask(trajectThing(traject), vraag, nu, settings));
    } else if (taak) {
      nu = (taak.nextRungAt ?? nu) > nu ? (taak.nextRungAt ?? nu) : nu;
      gaat(verhaal, taak, nu, traject.opgeschort !== undefined);
    } else return;
  }
  throw new Error(`time never ends in ${traject.fase}`);
}

function gaat(verhaal: Verhaal, taak: TaakRow, at: Instant, opgeschort: boolean): void {
  const nu = taak.rungs.filter(({ n, at: gepland }) => n >= (taak.nextRungN ?? 0) && gepland <= at);
  for (const { n, at: gepland } of nu) verhaal.gegaan.push({ taak, n, gepland, at, opgeschort });
  const volgende = taak.rungs.find(({ n }) => n > (nu.at(-1)?.n ?? 0));
  Object.assign(taak, { nextRungN: volgende?.n ?? null, nextRungAt: volgende?.at ?? null });
}

function handelt(verhaal: Verhaal, { voor, na, events, at }: Stap): void {
  const open = verhaal.taken.filter(isOpen);
  const { closed, kept, asked } = taskChanges({
    ...{ open, before: voor && trajectThing(voor), after: trajectThing(na) },
    ...{ answered: events.flatMap((event) => answeredBy(event) ?? []), now: at, actorId: 'x', settings },
  });
  for (const { id, status } of closed)
    Object.assign(open.find((taak) => taak.id === id) ?? {}, { status, nextRungN: null, nextRungAt: null });
  for (const [id, change] of kept) Object.assign(open.find((taak) => taak.id === id) ?? {}, change);
  for (const taak of asked) vraagt(verhaal, na, taak);
}

/** Lives the whole path; `zie` looks after every action, once time brought what was due at that moment. */
export function leef(stappen: Stap[], zie: (verhaal: Verhaal, stap: Stap) => void): void {
  const verhaal: Verhaal = { taken: [], gegaan: [] };
  let vorige = stappen[0]?.at ?? '';
  for (const stap of stappen) {
    if (stap.voor) laatTijdVerstrijken(verhaal, stap.voor, vorige, stap.at);
    handelt(verhaal, stap);
    laatTijdVerstrijken(verhaal, stap.na, stap.at, stap.at);
    zie(verhaal, stap);
    vorige = stap.at;
  }
}
