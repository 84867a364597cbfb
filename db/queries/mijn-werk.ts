/** Which open tasks are mine, of my role, or climbed to me: one page, the most urgent first; and how many of each. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { Instant } from '../../domain/instant.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import { type Reader, rowsOf } from './reader.ts';
import { type Tak, takken, type Van } from './taak-scope.ts';

export const groepen = ['te laat', 'vandaag', 'deze week', 'later'] as const;
export type Groep = (typeof groepen)[number];

/** Where each group ends, in real time; the next one begins there. */
export type Grenzen = { nu: Instant; eindeVandaag: Instant; eindeWeek: Instant };

/** `due` as Postgres writes it, to the microsecond: a cursor must not lose its place. */
export type Plek = { due: string | null; id: string };

export type WerkVraag = {
  van: Van;
  soort?: TaakSoort | undefined;
  regio?: string | undefined;
  groep?: Groep | undefined;
  na?: Plek | undefined;
  limit: number;
  grenzen: Grenzen;
  /** Things may have a moved clock (a demo): then each due date is turned back into real time. */
  klokVerschoven: boolean;
};

/** When it is due in real time; without moved clocks the column itself, so that its index gives the order. */
const dueVan = ({ klokVerschoven }: WerkVraag): SQL =>
  klokVerschoven ? sql`(k.uiterlijk - make_interval(secs => s.clock_offset_ms / 1000.0))` : sql`k.uiterlijk`;

const uitTaken = ({ klokVerschoven }: WerkVraag): SQL =>
  klokVerschoven ? sql`taak k join subject s on s.kind = k.kind and s.id = k.subject_id` : sql`taak k`;

function gefilterd({ soort, regio }: WerkVraag): SQL {
  const delen = [sql`k.status = 'open' and not k.staat_stil`];
  if (soort) delen.push(sql`k.soort = ${soort}`);
  if (regio) delen.push(sql`k.regio = ${regio}`);
  return sql.join(delen, sql` and `);
}

const grensVan = (groep: Groep, { nu, eindeVandaag, eindeWeek }: Grenzen): readonly [Instant, Instant] => {
  const grenzen = ['-infinity', nu, eindeVandaag, eindeWeek, 'infinity'];
  const begin = groepen.indexOf(groep);
  return [grenzen[begin] ?? '-infinity', grenzen[begin + 1] ?? 'infinity'];
};

/** The rows of one branch at one page, each place in the order of its index. */
function blad(tak: Tak, vraag: WerkVraag, ook: SQL): SQL {
  const due = dueVan(vraag);
  return sql`(select t.id, t.due from ${tak.plaatsen} cross join lateral (
    select k.id, ${due} as due from ${uitTaken(vraag)}
    where ${gefilterd(vraag)} and ${tak.waar} and ${ook} order by ${due}, k.id limit ${vraag.limit}) as t)`;
}

function bladen(tak: Tak, vraag: WerkVraag): SQL[] {
  const due = dueVan(vraag);
  const { na, groep, grenzen } = vraag;
  const delen = [sql`k.uiterlijk is not null`];
  if (groep) delen.push(tussen(due, ...grensVan(groep, grenzen)));
  if (na?.due) delen.push(sql`${due} >= ${na.due}::timestamptz and (${due}, k.id) > (${na.due}::timestamptz, ${na.id}::uuid)`);
  const metDatum = na && na.due === null ? [] : [blad(tak, vraag, sql.join(delen, sql` and `))];
  if (!tak.zonderDatum || (groep && groep !== 'later')) return metDatum;
  const verder = na && na.due === null ? sql`k.id > ${na.id}::uuid` : sql`true`;
  return [...metDatum, blad(tak, vraag, sql`k.uiterlijk is null and ${verder}`)];
}

const tussen = (due: SQL, van: string, tot: string): SQL => sql`${due} >= ${van}::timestamptz and ${due} < ${tot}::timestamptz`;

/** The ids of a page with where each stands in the order; a cursor is the last of them. */
export async function mijnWerk(tx: Reader, actor: Actor, vraag: WerkVraag): Promise<Plek[]> {
  const delen = takken(actor, vraag.van).flatMap((tak) => bladen(tak, vraag));
  if (delen.length === 0) return [];
  return rowsOf<Plek>(
    tx,
    sql`select id, min(due) as due from (${sql.join(delen, sql` union all `)}) as werk
        group by id order by 2 nulls last, 1 limit ${vraag.limit}`,
  );
}

/** A group is counted up to here; this many reads as "this many or more". */
export const hoogsteTelling = 999;

/** How much there is in each group, whatever group the page shows; each group is counted up to `hoogsteTelling`. */
export async function werkTellingen(tx: Reader, actor: Actor, vraag: WerkVraag): Promise<Record<Groep, number>> {
  const alle = takken(actor, vraag.van);
  if (alle.length === 0) return { 'te laat': 0, vandaag: 0, 'deze week': 0, later: 0 };
  const persoonlijk = alle.filter((tak) => tak.persoonlijk).map((tak) => geheel(tak, vraag));
  const tel = (groep: Groep): SQL => {
    const delen = [uitMijne(groep, vraag), ...alle.filter((tak) => !tak.persoonlijk).flatMap((tak) => geteld(tak, groep, vraag))];
    return sql`(select least(count(distinct id), ${hoogsteTelling})::int from (${sql.join(delen, sql` union all `)}) as g) as ${sql.identifier(groep)}`;
  };
  const [row] = await rowsOf<Record<Groep, number>>(
    tx,
    sql`with mijne as materialized (${sql.join(persoonlijk, sql` union all `)}) select ${sql.join(groepen.map(tel), sql`, `)}`,
  );
  return row ?? { 'te laat': 0, vandaag: 0, 'deze week': 0, later: 0 };
}

/** What is somebody's own is little: read once, and sorted into its groups. */
const geheel = (tak: Tak, vraag: WerkVraag): SQL =>
  sql`(select k.id, ${dueVan(vraag)} as due from ${tak.plaatsen} cross join ${uitTaken(vraag)} where ${gefilterd(vraag)} and ${tak.waar})`;

function uitMijne(groep: Groep, { grenzen }: WerkVraag): SQL {
  const binnen = tussen(sql`due`, ...grensVan(groep, grenzen));
  return sql`select id from mijne where ${groep === 'later' ? sql`(due is null or (${binnen}))` : binnen}`;
}

/** A role has much: counting follows the index and stops at the limit, also over the places of a branch together. */
function geteld(tak: Tak, groep: Groep, vraag: WerkVraag): SQL[] {
  const due = dueVan(vraag);
  const tel = (ook: SQL): SQL => sql`(select t.id from ${tak.plaatsen} cross join lateral (
    select k.id from ${uitTaken(vraag)} where ${gefilterd(vraag)} and ${tak.waar} and ${ook}
    order by ${due} limit ${hoogsteTelling}) as t limit ${hoogsteTelling})`;
  const metDatum = tel(tussen(due, ...grensVan(groep, vraag.grenzen)));
  return tak.zonderDatum && groep === 'later' ? [metDatum, tel(sql`k.uiterlijk is null`)] : [metDatum];
}
