/** The queue page with 100,000 open tasks, put straight into Postgres. */

import { mijnWerk, werkTellingen } from '../db/queries/mijn-werk.ts';
import type { Gebruiker } from '../domain/actor.ts';
import { type Bench, percentile, timed } from './setup.ts';

const dayMs = 86_400_000;
const rounds = 200;

export async function benchQueue({ people, store, database }: Bench, count: number): Promise<string[]> {
  await database.pool.query(
    `insert into taak (id, kind, subject_id, stay, soort, rol, regio, doelgroep, gevraagd_op, vanaf, uiterlijk, rungs)
     select gen_random_uuid(), 'traject', gen_random_uuid(), 1, (array['triage', 'matchvoorstel', 'keuze', 'klik'])[1 + i % 4],
       case when i % 4 = 0 then 'aanmeldcoordinator' else 'regiocoordinator' end,
       (array['West', 'Oost', 'Zuid', 'Midden', 'Noord', 'onbekend'])[1 + i % 6], 'NAH', now(), now(), now() + (i % 40000 - 20000) * interval '1 minute', '[]'
     from generate_series(1, $1::int) as i`,
    [count],
  );
  await database.pool.query('analyze taak');
  const lines: string[] = [];
  for (const [naam, actor] of [
    ['aanmeldcoördinator', people.coordinator],
    ['regiocoördinator', people.regio],
  ] as const) {
    lines.push(await pageOf(naam, actor, store, count));
  }
  await database.pool.query(`delete from taak where not exists (select 1 from subject s where s.id = taak.subject_id)`);
  return lines;
}

async function pageOf(naam: string, actor: Gebruiker, store: Bench['store'], count: number): Promise<string> {
  const nu = new Date().toISOString();
  const later = (days: number) => new Date(Date.now() + days * dayMs).toISOString();
  const vraag = {
    van: 'alles' as const,
    limit: 50,
    grenzen: { nu, eindeVandaag: later(1), eindeWeek: later(5) },
    klokVerschoven: false,
  };
  const page: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    page.push(await timed(() => store.db.transaction((tx) => mijnWerk(tx, actor, vraag))));
    counts.push(await timed(() => store.db.transaction((tx) => werkTellingen(tx, actor, vraag))));
  }
  return `queue page of the ${naam} over ${count} open tasks: rows p95 ${percentile(page, 95)} ms, counts p95 ${percentile(counts, 95)} ms`;
}
