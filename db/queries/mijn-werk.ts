/** Which open tasks are mine, of my role, or climbed to me: one page, the most urgent first. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { Instant } from '../../domain/instant.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import { type Reader, rowsOf } from './reader.ts';
import { alsVoorwaarde, perRegio, takken, type Van } from './taak-scope.ts';

export const groepen = ['te laat', 'vandaag', 'deze week', 'later'] as const;
export type Groep = (typeof groepen)[number];

/** Where the groups end, in real time. */
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
const dueVan = (vraag: WerkVraag): SQL =>
  vraag.klokVerschoven ? sql`(k.uiterlijk - make_interval(secs => s.clock_offset_ms / 1000.0))` : sql`k.uiterlijk`;

const metKlok = (vraag: WerkVraag): SQL =>
  vraag.klokVerschoven ? sql`join subject s on s.kind = k.kind and s.id = k.subject_id` : sql``;

function inGroep(due: SQL, groep: Groep, { nu, eindeVandaag, eindeWeek }: Grenzen): SQL {
  switch (groep) {
    case 'te laat':
      return sql`${due} < ${nu}`;
    case 'vandaag':
      return sql`${due} >= ${nu} and ${due} <= ${eindeVandaag}`;
    case 'deze week':
      return sql`${due} >= ${nu} and ${due} > ${eindeVandaag} and ${due} <= ${eindeWeek}`;
    case 'later':
      return sql`${due} > ${eindeWeek}`;
  }
}

function gefilterd({ soort, regio }: WerkVraag): SQL {
  const delen = [sql`k.status = 'open'`];
  if (soort) delen.push(sql`k.soort = ${soort}`);
  if (regio) delen.push(sql`k.regio = ${regio}`);
  return sql.join(delen, sql` and `);
}

/** Two sources per branch: with a due date, and without one (last). Each follows its index and stops at the limit. */
function bronnen(vraag: WerkVraag, actor: Actor): SQL[] {
  const due = dueVan(vraag);
  const { na, groep, grenzen } = vraag;
  const verder = !na
    ? sql`true`
    : na.due
      ? sql`${due} >= ${na.due} and (${due}, k.id) > (${na.due}::timestamptz, ${na.id}::uuid)`
      : sql`false`;
  const zonderVerder = na && na.due === null ? sql`k.id > ${na.id}::uuid` : sql`true`;
  const binnen = groep ? inGroep(due, groep, grenzen) : sql`true`;
  const bron = (tak: { bron: SQL; waar: SQL }, ook: SQL) => sql`(select k.id, ${due} as due from ${tak.bron} ${metKlok(vraag)}
    where ${gefilterd(vraag)} and ${tak.waar} and ${ook} order by ${due}, k.id limit ${vraag.limit})`;
  return takken(actor, vraag.van)
    .flatMap(perRegio)
    .flatMap((tak) => [
      bron(tak, sql`k.uiterlijk is not null and ${verder} and ${binnen}`),
      ...(groep && groep !== 'later' ? [] : [bron(tak, sql`k.uiterlijk is null and ${zonderVerder}`)]),
    ]);
}

/** The ids of a page with where each stands in the order; a cursor is the last of them. */
export async function mijnWerk(tx: Reader, actor: Actor, vraag: WerkVraag): Promise<Plek[]> {
  const delen = bronnen(vraag, actor);
  if (delen.length === 0) return [];
  return rowsOf<Plek>(
    tx,
    sql`select id, min(due) as due from (${sql.join(delen, sql` union all `)}) as werk
        group by id order by 2 nulls last, 1 limit ${vraag.limit}`,
  );
}

/** A group is counted up to here; more than this many reads as "this many or more". */
export const hoogsteTelling = 999;

/** How much there is in each group, whatever group the page shows; each group is counted up to `hoogsteTelling`. */
export async function werkTellingen(tx: Reader, actor: Actor, vraag: WerkVraag): Promise<Record<Groep, number>> {
  const delen = takken(actor, vraag.van);
  const tel = (groep: Groep): SQL => {
    const due = dueVan(vraag);
    const binnen =
      groep === 'later'
        ? sql`(${inGroep(due, groep, vraag.grenzen)} or k.uiterlijk is null)`
        : inGroep(due, groep, vraag.grenzen);
    const bron = delen.map(
      (tak) =>
        sql`(select k.id from ${tak.bron} ${metKlok(vraag)} where ${gefilterd(vraag)} and ${alsVoorwaarde(tak)} and ${binnen} limit ${hoogsteTelling})`,
    );
    return sql`(select least(count(distinct id), ${hoogsteTelling})::int from (${sql.join(bron, sql` union all `)}) as g)`;
  };
  if (delen.length === 0) return { 'te laat': 0, vandaag: 0, 'deze week': 0, later: 0 };
  const kolommen = groepen.map((groep) => sql`${tel(groep)} as ${sql.identifier(groep)}`);
  const [row] = await rowsOf<Record<Groep, number>>(tx, sql`select ${sql.join(kolommen, sql`, `)}`);
  return row ?? { 'te laat': 0, vandaag: 0, 'deze week': 0, later: 0 };
}
