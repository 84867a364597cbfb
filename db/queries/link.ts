/** What the holder of a mail link is asked: one task, and of its thing only what the question needs. */
import { sql } from 'drizzle-orm';
import type { Instant } from '../../domain/instant.ts';
import type { SoortSignaal } from '../../domain/signaal/codes.ts';
import type { Signaal, Toezegging } from '../../domain/signaal/state.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import type { Traject } from '../../domain/traject/state.ts';
import { alsInstantOfNiets, type Reader, rowsOf } from './reader.ts';
import { lijst } from './scope.ts';

export type GevraagdPerLink = {
  soort: TaakSoort;
  open: boolean;
  uiterlijk: Instant | null;
  traject: Traject;
  clientNaam: string;
  /** Written for who takes over. */
  overdrachtToelichting: string | null;
  clockOffsetMs: number;
};

/** Gives null when the task does not exist, or was never asked of this party. */
export async function gevraagdPerLink(tx: Reader, taakId: string, partij: string): Promise<GevraagdPerLink | null> {
  const [row] = await rowsOf<Omit<GevraagdPerLink, 'clockOffsetMs'> & { offset: string }>(
    tx,
    sql`select k.soort, k.status = 'open' as open, k.uiterlijk, s.state as traject, p.naam as "clientNaam", s.clock_offset_ms as "offset",
          (select e.data ->> 'toelichting' from event e where e.kind = k.kind and e.subject_id = k.subject_id
           and e.type = 'OverdrachtAangeboden' order by e.version desc limit 1) as "overdrachtToelichting"
        from taak k join subject s on s.kind = k.kind and s.id = k.subject_id
        join traject t on t.id = k.subject_id join persoon p on p.id = t.persoon_id
        where k.id = ${taakId}::uuid and k.buitenstaander = ${partij}`,
  );
  if (!row) return null;
  const { offset, uiterlijk, ...rest } = row;
  return { ...rest, uiterlijk: alsInstantOfNiets(uiterlijk), clockOffsetMs: Number(offset) };
}

/** Asked of the party that promised something. */
export type ToezeggingPerLink = {
  kind: SoortSignaal;
  signaalId: string;
  referentie: string;
  toezeggingId: string;
  open: boolean;
  uiterlijk: Instant | null;
  /** Null once it was kept or lapsed. */
  toezegging: Toezegging | null;
};

type PromiseRow = Omit<ToezeggingPerLink, 'toezegging' | 'referentie'> & { state: Signaal };

/** Gives null when the task is none of a promise, or was never asked of this party. */
export async function toezeggingPerLink(tx: Reader, taakId: string, partij: string): Promise<ToezeggingPerLink | null> {
  const [row] = await rowsOf<PromiseRow>(
    tx,
    sql`select k.kind, k.subject_id as "signaalId", k.key as "toezeggingId", k.status = 'open' as open, k.uiterlijk, s.state
        from taak k join subject s on s.kind = k.kind and s.id = k.subject_id
        where k.id = ${taakId}::uuid and k.buitenstaander = ${partij} and k.soort = 'toezegging'`,
  );
  if (!row) return null;
  const { state, uiterlijk, ...rest } = row;
  const toezegging = state.toezeggingen.find(({ id }) => id === row.toezeggingId) ?? null;
  return { ...rest, referentie: state.referentie, uiterlijk: alsInstantOfNiets(uiterlijk), toezegging };
}

export type AangebodenProfiel = { id: string; naam: string; profiel: string };

/** The supporters whom a client can choose from, as they present themselves. */
export async function aangebodenProfielen(tx: Reader, ids: readonly string[]): Promise<AangebodenProfiel[]> {
  if (ids.length === 0) return [];
  return rowsOf<AangebodenProfiel>(
    tx,
    sql`select id, naam, coalesce(profiel, '') as profiel from gebruiker where id = any(${lijst(ids, 'uuid')}) order by naam, id`,
  );
}
