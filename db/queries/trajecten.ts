/** Which trajecten exist for this actor: a page of them, the newest phase first; by filter, or by name or reference. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { Doelgroep, Onbekend, Regio } from '../../domain/codes.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Fase } from '../../domain/traject/codes.ts';
import { laatSpoor } from './audit.ts';
import { alsInstant, type Reader, rowsOf } from './reader.ts';
import { namenScope, trajectScope } from './scope.ts';

export type TrajectRij = {
  id: string;
  referentie: string;
  naam: string | null;
  fase: Fase;
  regio: Regio | Onbekend;
  doelgroep: Doelgroep | Onbekend;
  spoed: boolean;
  sinds: Instant;
  ondersteuner: string | null;
  /** Its place in the list, for the cursor. */
  plek: { sinds: string; id: string };
};

export type TrajectFilter = {
  fase?: Fase | undefined;
  regio?: string | undefined;
  doelgroep?: string | undefined;
  na?: { sinds: string; id: string } | undefined;
  limit: number;
};

type Row = Omit<TrajectRij, 'plek'>;

async function lees(tx: Reader, actor: Actor, waar: SQL, limit: number): Promise<TrajectRij[]> {
  const rows = await rowsOf<Row>(
    tx,
    sql`select t.id, t.referentie, t.fase, t.regio, t.doelgroep, t.spoed, t.sinds, g.naam as ondersteuner,
          case when ${namenScope(actor)} then p.naam end as naam
        from traject t join persoon p on p.id = t.persoon_id left join gebruiker g on g.id = t.ondersteuner_id
        where ${trajectScope(actor)} and ${waar}
        order by t.sinds desc, t.id desc limit ${limit}`,
  );
  return rows.map((row) => ({ ...row, sinds: alsInstant(row.sinds), plek: { sinds: row.sinds, id: row.id } }));
}

/** One page; `na` = the place of the last one seen. */
export function trajecten(tx: Reader, actor: Actor, { fase, regio, doelgroep, na, limit }: TrajectFilter): Promise<TrajectRij[]> {
  const delen = [sql`true`];
  if (fase) delen.push(sql`t.fase = ${fase}`);
  if (regio) delen.push(sql`t.regio = ${regio}`);
  if (doelgroep) delen.push(sql`t.doelgroep = ${doelgroep}`);
  if (na) delen.push(sql`(t.sinds, t.id) < (${na.sinds}::timestamptz, ${na.id}::uuid)`);
  return lees(tx, actor, sql.join(delen, sql` and `), limit);
}

const letterlijk = (tekst: string): string => tekst.replace(/[\\%_]/g, '\\$&');

/** By a part of the name, where names are theirs to see, or of the reference. The search leaves a trace without its words. */
export async function zoekTrajecten(tx: Reader, actor: Actor, zoek: string, limit: number): Promise<TrajectRij[]> {
  await laatSpoor(tx, actor, { actie: 'trajecten.zoeken', uitkomst: 'gedaan' });
  const deel = `%${letterlijk(zoek)}%`;
  return lees(tx, actor, sql`((p.naam ilike ${deel} and ${namenScope(actor)}) or t.referentie ilike ${deel})`, limit);
}
