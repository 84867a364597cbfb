/** 2. Every open task is with somebody, or with a role that somebody has; none is of a thing that ended. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../db/queries/reader.ts';
import type { RolInRegio } from '../../domain/actor.ts';
import { type Rol, rollen } from '../../domain/codes.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import type { Finding, Inspection } from './inspection.ts';
import { asAny, type OpenTask, type Thing, things } from './things.ts';

type Person = { rollen: RolInRegio[]; inDienst: boolean; dienst: boolean };
type People = Map<string, Person>;

export async function tasksOwned({ tx }: Inspection): Promise<Finding> {
  const people = await everybody(tx);
  const fouten: string[] = [];
  const opmerkingen: string[] = [];
  let gecontroleerd = 0;
  for await (const thing of things(tx)) {
    const { kind, id, ended, open } = thing;
    gecontroleerd += open.length;
    if (ended && open.length > 0) fouten.push(`${kind} ${id}: is beëindigd, met ${open.length} open taken`);
    for (const task of open) {
      fouten.push(...ownerFaults(task, thing, people).map((what) => `taak ${task.id} (${task.soort}): ${what}`));
      if (!canBeDone(task, people)) opmerkingen.push(`taak ${task.id} (${task.soort}): niemand die in dienst is kan haar doen`);
    }
  }
  return { naam: '2 elke open taak is van iemand of van een rol', gecontroleerd, fouten, opmerkingen };
}

const isRol = (rol: string): rol is Rol => (rollen as readonly string[]).includes(rol);

/** A chair is a member of the overleg too. */
const holds = ({ rollen: eigen }: Person, rol: string): boolean =>
  eigen.some((one) => one.rol === rol || (rol === 'lid' && one.rol === 'voorzitter'));

function ownerFaults({ soort, key, rol, toegewezenAan }: OpenTask, thing: Thing, people: People): string[] {
  if (!isRol(rol)) return [`de rol ${rol} bestaat niet`];
  const personal = soort !== 'alarm' && asAny(thing).ownerOf({ kind: soort as TaakSoort, key }) !== null;
  if (toegewezenAan === null) return personal ? ['hoort bij een persoon, en is van niemand'] : [];
  const owner = people.get(toegewezenAan);
  if (!owner) return ['is van iemand die er niet is'];
  return holds(owner, rol) ? [] : [`is van iemand zonder de rol ${rol}`];
}

/** Whom a ladder would find; a lapsed task climbs, so this is worth knowing and no fault. */
function canBeDone({ rol, regio, toegewezenAan }: OpenTask, people: People): boolean {
  const owner = toegewezenAan ? people.get(toegewezenAan) : undefined;
  if (owner?.inDienst) return true;
  return [...people.values()].some((person) => person.inDienst && holds(person, rol) && inRegio(person, rol, regio));
}

const inRegio = ({ rollen: eigen, dienst }: Person, rol: string, regio: string): boolean => {
  if (rol !== 'regiocoordinator') return true;
  return regio === 'onbekend' ? dienst : eigen.some((one) => one.rol === rol && one.regio === regio);
};

async function everybody(tx: Inspection['tx']): Promise<People> {
  const rows = await rowsOf<Person & { id: string }>(
    tx,
    sql`select id, rollen, in_dienst as "inDienst", landelijke_dienst as dienst from gebruiker`,
  );
  return new Map(rows.map(({ id, ...person }) => [id, person]));
}
