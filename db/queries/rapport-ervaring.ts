/** Cliëntervaring of a year and the effect measure, per group: counts and averages, never a person. */
import { sql } from 'drizzle-orm';
import { type Reader, rowsOf } from './reader.ts';

/** `groep` is null in the total; averages are null when nobody answered. */
export type ErvaringRij = {
  groep: string | null;
  gevraagd: number;
  gegeven: number;
  cijfer: number | null;
  verandering: number | null;
  relatie: number | null;
  meerwaarde: number | null;
};

export type EffectRij = {
  moment: string;
  wie: string;
  aantal: number;
  rust: number | null;
  overzicht: number | null;
  passendeHulp: number | null;
  dagelijksLeven: number | null;
};

const inJaar = (kolom: string, jaar: number) =>
  sql`${sql.raw(kolom)} >= ${`${jaar}-01-01`}::date and ${sql.raw(kolom)} < ${`${jaar + 1}-01-01`}::date`;

/** One row per regio or doelgroep that was asked or answered in that year, and the total. */
export function ervaringPer(tx: Reader, per: 'regio' | 'doelgroep', jaar: number): Promise<ErvaringRij[]> {
  const kolom = sql.raw(per);
  return rowsOf<ErvaringRij>(
    tx,
    sql`with gevraagd as (
          select coalesce(${kolom}, '') as groep, count(*)::int as n from taak
          where soort = 'clientervaring' and ${inJaar("(gevraagd_op at time zone 'Europe/Amsterdam')::date", jaar)}
          group by grouping sets ((${kolom}), ())
        ), gegeven as (
          select coalesce(${kolom}, '') as groep, count(*)::int as n, avg(cijfer)::float8 as cijfer, avg(verandering)::float8 as verandering,
            avg(relatie)::float8 as relatie, avg(meerwaarde)::float8 as meerwaarde
          from ervaring where ${inJaar('op', jaar)} group by grouping sets ((${kolom}), ())
        )
        select nullif(coalesce(v.groep, g.groep), '') as groep, coalesce(v.n, 0) as gevraagd, coalesce(g.n, 0) as gegeven,
          g.cijfer, g.verandering, g.relatie, g.meerwaarde
        from gevraagd v full join gegeven g on g.groep = v.groep
        order by groep nulls last`,
  );
}

/** Averages of the effect measure of a year by moment and person; `aantal` counts trajecten. */
export function effectPerMoment(tx: Reader, jaar: number): Promise<EffectRij[]> {
  return rowsOf<EffectRij>(
    tx,
    sql`select moment, wie, count(distinct traject_id)::int as aantal, avg(rust)::float8 as rust, avg(overzicht)::float8 as overzicht,
          avg(passende_hulp)::float8 as "passendeHulp", avg(dagelijks_leven)::float8 as "dagelijksLeven"
        from meting where ${inJaar('op', jaar)} group by moment, wie
        order by array_position(array['start', 'evaluatie', 'einde'], moment), wie`,
  );
}
