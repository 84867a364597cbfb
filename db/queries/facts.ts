/** What deciding needs to know about people: members of the overleg, supporters with their room, and who a user is now. */
import { type SQL, sql } from 'drizzle-orm';
import type { Gebruiker, RolInRegio } from '../../domain/actor.ts';
import type { Doelgroep, Regio } from '../../domain/codes.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Kandidaat } from '../../domain/matching/uren.ts';
import type { LidVanOverleg } from '../../domain/traject/state.ts';
import { isAfwezigOp } from './afwezig.ts';
import { type Reader, rowsOf } from './reader.ts';

const bekend = <T>(waarden: (T | undefined)[]): T[] => [...new Set(waarden.filter((waarde) => waarde !== undefined))];

/** Members and chairs of the aanmeldoverleg who are in service today. */
export async function ledenInDienst(tx: Reader): Promise<LidVanOverleg[]> {
  const rows = await rowsOf<{ id: string; rollen: RolInRegio[] }>(
    tx,
    sql`select id, rollen from gebruiker
        where in_dienst and (rollen @> '[{"rol":"lid"}]' or rollen @> '[{"rol":"voorzitter"}]')
        order by naam, id`,
  );
  return rows.map(({ id, rollen }) => ({
    id,
    regios: bekend<Regio>(rollen.map((r) => r.regio)),
    vakgroepen: bekend<Doelgroep>(rollen.map((r) => r.vakgroep)),
  }));
}

type KandidaatRow = Omit<Kandidaat, 'urenVrij'> & { urenVrij: string };

/** Supporters as matching sees them at `now`: those with these ids, or all of them (null). Hours are per week. */
export async function kandidaten(tx: Reader, ids: readonly string[] | null, now: Instant): Promise<Kandidaat[]> {
  if (ids?.length === 0) return [];
  const rows = await rowsOf<KandidaatRow>(
    tx,
    sql`select g.id, g.naam, g.in_dienst as "inDienst", g.expertises, coalesce(g.regio, 'onbekend') as regio,
          not exists (select 1 from afwezigheid a
            where a.gebruiker_id = g.id and ${isAfwezigOp(now)}) as aanwezig,
          g.contracturen - coalesce((select sum(t.uren) from traject t
            where t.ondersteuner_id = g.id and t.fase in ('ondersteuning', 'waakvlam', 'overdracht')), 0)
            - coalesce((select sum(t.uren_tweede) from traject t where t.tweede_id = g.id), 0) as "urenVrij"
        from gebruiker g
        where g.rollen @> '[{"rol":"gcoer"}]' and ${ids ? sql`g.id = any(${sql.param([...ids])}::uuid[])` : sql`true`}
        order by g.naam, g.id`,
  );
  return rows.map((row) => ({ ...row, urenVrij: Number(row.urenVrij) }));
}

/** Of these ids, the colleagues who are in service today. */
export async function collegasInDienst(tx: Reader, ids: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select id from gebruiker where in_dienst and id = any(${sql.param([...ids])}::uuid[])`,
  );
  return rows.map(({ id }) => id);
}

type ActorRow = Omit<Gebruiker, 'soort'> & { vervangen: Vervangen[] };

/** The user as an actor at `now`, with whom they replace; null when there is no such user in service. */
export async function gebruikerAlsActor(tx: Reader, id: string, now: Instant): Promise<Gebruiker | null> {
  return (await alsActors(tx, sql`g.id = ${id}::uuid`, now))[0] ?? null;
}

/** Who holds this role in service, wherever, as actors at `now`; by name. */
export const actorsMetRol = (tx: Reader, rol: string, now: Instant): Promise<Gebruiker[]> =>
  alsActors(tx, sql`g.rollen @> ${JSON.stringify([{ rol }])}::jsonb`, now);

async function alsActors(tx: Reader, wie: SQL, now: Instant): Promise<Gebruiker[]> {
  const rows = await rowsOf<ActorRow>(
    tx,
    sql`select g.id, g.naam, g.rollen, g.landelijke_dienst as "landelijkeDienst",
          coalesce((select json_agg(distinct a.gebruiker_id) from afwezigheid a
            where a.waarnemer_id = g.id and ${isAfwezigOp(now)}), '[]') as "waarnemerVoor",
          coalesce((select json_agg(json_build_object('rollen', v.rollen, 'dienst', v.landelijke_dienst))
            from afwezigheid a join gebruiker v on v.id = a.gebruiker_id
            where a.waarnemer_id = g.id and ${isAfwezigOp(now)}), '[]') as vervangen
        from gebruiker g where ${wie} and g.in_dienst order by g.naam, g.id`,
  );
  return rows.map(({ vervangen, ...eigen }) => ({ soort: 'gebruiker', ...eigen, ...metRegiosVan(eigen, vervangen) }));
}

type Vervangen = { rollen: RolInRegio[]; dienst: boolean };

/** A regiocoördinator who is deputy of another one coordinates that regio too, as long as it lasts. */
function metRegiosVan({ rollen, landelijkeDienst }: Pick<Gebruiker, 'rollen' | 'landelijkeDienst'>, vervangen: Vervangen[]) {
  if (!rollen.some((r) => r.rol === 'regiocoordinator')) return {};
  const erbij = vervangen.flatMap((ander) => ander.rollen.filter((r) => r.rol === 'regiocoordinator'));
  const metDienst = vervangen.some((ander) => ander.dienst && ander.rollen.some((r) => r.rol === 'regiocoordinator'));
  return { rollen: [...rollen, ...erbij], landelijkeDienst: landelijkeDienst || metDienst };
}
