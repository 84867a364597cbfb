/** Puts the demo's people in the database; who is there already keeps what a beheerder made of them. */
import type { Database } from '../../db/client.ts';
import { dagVan } from '../../domain/calendar/moment.ts';
import type { Instant } from '../../domain/instant.ts';
import { demoId } from './ids.ts';
import { afwezigSinds } from './planning.ts';
import { afwezig, emailVan, userId, userKeys, users } from './users.ts';

const asRow = (key: (typeof userKeys)[number]) => {
  const { rollen, expertises = [], contracturen = 0, landelijkeDienst = false, regio, plaats, profiel, naam } = users[key];
  const email = emailVan(users[key]);
  return { id: userId(key), naam, email, rollen, expertises, contracturen, landelijkeDienst, regio, plaats, profiel };
};

/** `nu`: the moment at which the demo was first loaded. */
export async function demoPeople(pool: Database['pool'], nu: Instant): Promise<void> {
  await pool.query(
    `insert into gebruiker (id, naam, email, rollen, expertises, regio, plaats, profiel, contracturen, landelijke_dienst)
     select id, naam, email, rollen, expertises, regio, plaats, profiel, contracturen, "landelijkeDienst"
     from jsonb_to_recordset($1) as g(id uuid, naam text, email text, rollen jsonb, expertises jsonb, regio text, plaats text,
       profiel text, contracturen numeric, "landelijkeDienst" boolean)
     on conflict (id) do nothing`,
    [JSON.stringify(userKeys.map(asRow))],
  );
  await pool.query(
    'insert into afwezigheid (id, gebruiker_id, van, waarnemer_id) values ($1, $2, $3, $4) on conflict (id) do nothing',
    [demoId('afwezigheid', 1), userId(afwezig.wie), afwezigSinds(dagVan(nu)), userId(afwezig.waarnemer)],
  );
}
