/** Enquiries before an aanmelding: a page of them, the open ones first, one of them, and how many wait. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { Onbekend, Regio } from '../../domain/codes.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Kanaal } from '../../domain/traject/codes.ts';
import type { SoortVrager, UitkomstVraag } from '../../domain/vraagvooraf/codes.ts';
import { laatSpoor } from './audit.ts';
import { alsInstant, alsInstantOfNiets, type Reader, rowsOf } from './reader.ts';
import { trajectScope, vraagScope } from './scope.ts';

export type VraagRij = {
  id: string;
  referentie: string;
  naam: string;
  organisatie: string | null;
  soort: SoortVrager;
  telefoon: string | null;
  email: string | null;
  vraag: string;
  over: string | null;
  regio: Regio | Onbekend;
  gemeente: string;
  kanaal: Kanaal;
  ontvangenOp: Instant;
  ontvangenDoor: string;
  afgehandeldOp: Instant | null;
  afgehandeldDoor: string | null;
  uitkomst: UitkomstVraag | null;
  antwoord: string | null;
  doorverwezenNaar: string | null;
  /** Only where this actor may see it. */
  traject: { id: string; referentie: string } | null;
  revisie: number;
  plek: Plek;
};

/** As Postgres writes the moments, to the microsecond. */
export type Plek = { afgehandeld: string | null; ontvangen: string; id: string };

export type VraagFilter = {
  stand?: 'open' | 'te laat' | 'afgehandeld' | undefined;
  regio?: string | undefined;
  soort?: string | undefined;
  /** What is open and came before this moment, is late. */
  laatVoor: Instant;
};

type Row = Omit<VraagRij, 'plek'>;

async function lees(tx: Reader, actor: Actor, waar: SQL, limit: number): Promise<VraagRij[]> {
  const rows = await rowsOf<Row>(
    tx,
    sql`select t.id, t.referentie, t.naam, t.organisatie, t.soort, t.telefoon, t.email, t.vraag, t.over, t.regio, t.gemeente, t.kanaal,
          t.ontvangen_op as "ontvangenOp", coalesce(o.naam, 'Een collega') as "ontvangenDoor", t.afgehandeld_op as "afgehandeldOp",
          case when t.afgehandeld_op is not null then coalesce(a.naam, 'Een collega') end as "afgehandeldDoor", t.uitkomst, t.antwoord,
          t.doorverwezen_naar as "doorverwezenNaar", t.revisie, (select json_build_object('id', w.id, 'referentie', w.referentie)
            from (select t.* from traject t where ${trajectScope(actor)}) w where w.id = t.traject_id) as traject
        from vraagvooraf t left join gebruiker o on o.id = t.ontvangen_door left join gebruiker a on a.id = t.afgehandeld_door
        where ${vraagScope(actor)} and ${waar}
        order by t.afgehandeld_op desc nulls first, t.ontvangen_op, t.id limit ${limit}`,
  );
  return rows.map((row) => ({
    ...row,
    ontvangenOp: alsInstant(row.ontvangenOp),
    afgehandeldOp: alsInstantOfNiets(row.afgehandeldOp),
    plek: { afgehandeld: row.afgehandeldOp, ontvangen: row.ontvangenOp, id: row.id },
  }));
}

const gefilterd = ({ stand, regio, soort, laatVoor }: VraagFilter): SQL => {
  const delen = [sql`true`];
  if (stand === 'afgehandeld') delen.push(sql`t.afgehandeld_op is not null`);
  if (stand === 'open') delen.push(sql`t.afgehandeld_op is null`);
  if (stand === 'te laat') delen.push(isTeLaat(laatVoor));
  if (regio) delen.push(sql`t.regio = ${regio}`);
  if (soort) delen.push(sql`t.soort = ${soort}`);
  return sql.join(delen, sql` and `);
};

const isTeLaat = (laatVoor: Instant): SQL => sql`(t.afgehandeld_op is null and t.ontvangen_op < ${laatVoor})`;

/** After this place, in the order of the list: open by who waits longest, then the newest answer first. */
function na({ afgehandeld, ontvangen, id }: Plek): SQL {
  const later = sql`(t.ontvangen_op, t.id) > (${ontvangen}::timestamptz, ${id}::uuid)`;
  if (afgehandeld === null) return sql`(t.afgehandeld_op is not null or ${later})`;
  return sql`(t.afgehandeld_op < ${afgehandeld}::timestamptz or (t.afgehandeld_op = ${afgehandeld}::timestamptz and ${later}))`;
}

/** One page, and its trace; `plek` = the place of the last one seen. */
export async function vragenVooraf(
  tx: Reader,
  actor: Actor,
  { plek, limit, ...filter }: VraagFilter & { plek?: Plek | undefined; limit: number },
): Promise<VraagRij[]> {
  await laatSpoor(tx, actor, { actie: 'vraagvooraf.lezen', uitkomst: 'gedaan' });
  return lees(tx, actor, plek ? sql`${gefilterd(filter)} and ${na(plek)}` : gefilterd(filter), limit);
}

/** One enquiry, and its trace; null when it does not exist for this actor. */
export async function eenVraagVooraf(tx: Reader, actor: Actor, id: string): Promise<VraagRij | null> {
  const [rij] = await lees(tx, actor, sql`t.id = ${id}::uuid`, 1);
  const spoor = { actie: 'vraagvooraf.lezen', kind: 'vraagvooraf', subjectId: id };
  await laatSpoor(tx, actor, rij ? { ...spoor, uitkomst: 'gedaan' } : { ...spoor, uitkomst: 'geweigerd', reden: 'bestaat niet' });
  return rij ?? null;
}

/** How many wait, and how many of those too long; within regio and soort, whatever page or stand is shown. */
export async function vragenTellingen(tx: Reader, actor: Actor, filter: VraagFilter): Promise<{ open: number; teLaat: number }> {
  const [row] = await rowsOf<{ open: number; teLaat: number }>(
    tx,
    sql`select count(*)::int as open, (count(*) filter (where ${isTeLaat(filter.laatVoor)}))::int as "teLaat" from vraagvooraf t
        where t.afgehandeld_op is null and ${vraagScope(actor)} and ${gefilterd({ ...filter, stand: undefined })}`,
  );
  return row ?? { open: 0, teLaat: 0 };
}
