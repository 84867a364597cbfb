/** What a list or a traject page shows of a task; the client's name only to who may see it. */
import { sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { Doelgroep, Onbekend, Regio } from '../../domain/codes.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Rung } from '../../domain/ladder/ladder.ts';
import type { Uitleg } from '../../domain/ladder/uitleg.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import type { SubjectKind } from '../../domain/thing.ts';
import { namenVan } from './namen.ts';
import { alsInstant, alsInstantOfNiets, type Reader, rowsOf } from './reader.ts';
import { lijst, namenScope, signaalScope, trajectScope } from './scope.ts';

export type Gevuurd = {
  n: number;
  soort: 'herinnering' | 'klim';
  fired: Instant;
  uitkomst: 'bereikt' | 'niemand' | 'ingehaald';
  bereikt: string[];
};

export type TaakRegel = {
  id: string;
  soort: TaakSoort;
  key: string;
  /** Which term holds; for a moment: what comes. */
  variant: string;
  kind: SubjectKind;
  onderwerpId: string;
  onderwerpVersie: number;
  referentie: string;
  naam: string | null;
  dossierOpen: boolean;
  regio: Regio | Onbekend;
  doelgroep: Doelgroep | Onbekend;
  spoed: boolean;
  rol: string;
  buitenstaander: string | null;
  toegewezenAan: string | null;
  gevraagdOp: Instant;
  uiterlijk: Instant | null;
  rungs: Rung[];
  uitleg: Uitleg | null;
  revisie: number;
  open: boolean;
  /** For an alarm: the task that nobody could act on. */
  overTaak: { soort: TaakSoort; uiterlijk: Instant | null } | null;
  gevuurd: Gevuurd[];
  clockOffsetMs: number;
};

type Row = Omit<TaakRegel, 'gevuurd' | 'clockOffsetMs'> & { gevuurd: Gevuurd[] | null; clockOffsetMs: string };

/** The tasks with these ids in the order given, and the names of everybody in them. Scope of the list itself is its caller's. */
export async function taakRegels(
  tx: Reader,
  actor: Actor,
  ids: readonly string[],
): Promise<{ regels: TaakRegel[]; namen: Map<string, string> }> {
  if (ids.length === 0) return { regels: [], namen: new Map() };
  const rows = await rowsOf<Row>(
    tx,
    sql`select k.id, k.soort, k.key, k.variant, k.kind, k.subject_id as "onderwerpId", s.version as "onderwerpVersie", coalesce(t.referentie, n.referentie) as referentie, k.regio, k.doelgroep, k.spoed, k.rol, k.buitenstaander,
          case when k.kind = 'traject' then case when ${namenScope(actor)} then p.naam end when ${signaalScope(actor)} then n.titel end as naam,
          case when k.kind = 'traject' then ${trajectScope(actor)} is true else ${signaalScope(actor)} is true end as "dossierOpen",
          k.toegewezen_aan as "toegewezenAan", k.gevraagd_op as "gevraagdOp", k.uiterlijk, k.rungs, k.uitleg,
          k.revision as revisie, k.status = 'open' as open, s.clock_offset_ms as "clockOffsetMs",
          (select json_build_object('soort', o.soort, 'uiterlijk', o.uiterlijk) from taak o where o.id = k.over_taak) as "overTaak",
          (select json_agg(json_build_object('n', r.n, 'soort', r.soort, 'fired', r.fired, 'uitkomst', r.uitkomst, 'bereikt', r.bereikt) order by r.n)
            from rung r where r.taak_id = k.id) as gevuurd
        from unnest(${lijst(ids, 'uuid')}) with ordinality as gevraagd (id, plek)
        join taak k on k.id = gevraagd.id
        left join traject t on k.kind = 'traject' and t.id = k.subject_id
        left join signaal n on k.kind <> 'traject' and n.id = k.subject_id
        join subject s on s.kind = k.kind and s.id = k.subject_id
        left join persoon p on p.id = t.persoon_id
        order by gevraagd.plek`,
  );
  const regels = rows.map(alsRegel);
  const wie = regels.flatMap((regel) => [regel.toegewezenAan ?? '', ...regel.gevuurd.flatMap((g) => g.bereikt)]);
  return { regels, namen: await namenVan(tx, wie) };
}

/** A card says no more than reference, kind, regio, how late and with whom. */
function alsRegel(row: Row): TaakRegel {
  return {
    ...row,
    doelgroep: row.dossierOpen ? row.doelgroep : 'onbekend',
    gevraagdOp: alsInstant(row.gevraagdOp),
    uiterlijk: alsInstantOfNiets(row.uiterlijk),
    overTaak: row.overTaak && { ...row.overTaak, uiterlijk: alsInstantOfNiets(row.overTaak.uiterlijk) },
    gevuurd: (row.gevuurd ?? []).map((g) => ({ ...g, fired: alsInstant(g.fired) })),
    clockOffsetMs: Number(row.clockOffsetMs),
  };
}

/** The tasks of one thing that are open, and those of its present stay that were answered. */
export async function takenVan(tx: Reader, kind: SubjectKind, id: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select k.id from taak k join subject s on s.kind = k.kind and s.id = k.subject_id
        where k.kind = ${kind} and k.subject_id = ${id}::uuid
          and (k.status = 'open' or (k.stay = s.stay and k.status = 'beantwoord'))
        order by k.status = 'open' desc, k.uiterlijk nulls last, k.id`,
  );
  return rows.map(({ id }) => id);
}
