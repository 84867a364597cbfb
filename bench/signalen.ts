/** Figures and likeness over 50,000 signalen with Dutch texts, put straight into Postgres. */
import { sql } from 'drizzle-orm';
import { alsSignaalCijfers } from '../api/views/signaal-cijfers.ts';
import { lijktOpSignaal, lijktOpTekst } from '../db/queries/lijkt-op.ts';
import { type CijferFilter, signalenCijfers } from '../db/queries/signaal-cijfers.ts';
import type { Gebruiker } from '../domain/actor.ts';
import { vindPersoonsgegevens } from '../domain/signaal/persoonsgegevens.ts';
import { type Dimensie, dimensies, standaardTaxonomie } from '../domain/signaal/taxonomie.ts';
import { type Bench, percentile, timed } from './setup.ts';

const rounds = 200;
const longest = 10_000;

/** From common to rare; what follows them is compounds, so that a text has words that few others have. */
const gewoon =
  `gezin hulp zorg ouders kind aanvraag gemeente jaar afgewezen school steun thuis begeleiding indicatie plek wachten brief
  telefoon bezwaar regel moeder vader broer zus wonen geld budget verlenging contact overleg casus besluit formulier termijn toegang
  vergoeding herstel netwerk afspraak uitleg dagelijks vragen krijgen zoeken aanvragen wachtlijst voorziening specialist volwassen
  jeugd behandeling vervoer nacht crisis diagnose hersenletsel beperking autisme mantelzorger meerzorg overprikkeling respijt`.split(
    /\s+/,
  );
const voor =
  `zorg hulp woon school vervoer nacht dag jeugd ouder mantelzorg herstel crisis budget thuis taal geld werk leer vak rust slaap
  speel reis arbeids inkomens bewind onderwijs logeer intensieve begeleidings behandel wijk regio keten dossier kennis vraag recht
  plaatsings overgangs veiligheids communicatie medicatie voedings prikkel`.split(/\s+/);
const na =
  `aanvraag indicatie budget plek regeling toeslag loket team overleg plan beschikking termijn vergoeding wachttijd afwijzing
  begeleider voorziening traject gesprek wissel drempel grens norm tarief contract inkoop aanbod tekort route formulier verklaring
  toets herindicatie machtiging overdracht afstemming regie verslag bijdrage urenaantal leeftijdsgrens woonplaatsbeginsel uitzondering`.split(
    /\s+/,
  );
const tussendoor =
  `de het een van en in op dat die is voor niet met aan te bij als dan maar ook nog wel naar om door er zij hij wij hun`.split(
    /\s+/,
  );

const woorden = [...gewoon, ...voor.flatMap((een) => na.map((ander) => een + ander))];

const codesVan = (dimensie: Dimensie): string[] => standaardTaxonomie[dimensie].map(({ code }) => code);

/** `random()` over the logarithm of the list: its first few words are drawn as often as its second half; one in twenty is rare. */
const vulling = `
  insert into signaal (id, kind, referentie, titel, fase, niveau, regio, gemeente, doelgroep, levensdomein, wet, soort_knelpunt, partijen,
    hoe_vaak, gever_id, namens, gegeven_op, sinds, afgesloten_op, reden, resultaat, onvolledig, waarschuwingen, geholpen, tekst)
  select gen_random_uuid(), 'signaal', 'B-' || i, t.titel, case when i % 3 = 0 then 'afgesloten' else 'aanpak' end,
    (array['regio', 'regio', 'regio', 'landelijk', 'beleid'])[1 + i % 5],
    (array['West', 'Oost', 'Zuid', 'Midden', 'Noord', 'onbekend'])[1 + floor(6 * random() * random())::int],
    'Gemeente ' || floor(340 * random() * random()), (array['ZEVMB', 'NAH', 'LVB+', 'NAASTEN', 'ASS', 'onbekend'])[1 + floor(6 * random())::int],
    'wonen', ($6::text[])[1 + floor(cardinality($6::text[]) * random() * random())::int],
    ($7::text[])[1 + floor(cardinality($7::text[]) * random() * random())::int],
    array[($8::text[])[1 + floor(cardinality($8::text[]) * random())::int]], 'vaak', gen_random_uuid(), 'eigen werk', d.dag, d.dag,
    case when i % 3 = 0 then d.dag + (20 + 300 * random()) * interval '1 day' end, case when i % 3 = 0 then 'opgelost' end,
    case when i % 3 = 0 then (array['groot', 'klein', 'geen'])[1 + i % 7 % 3] end, i % 50 = 0, floor(3 * random() ^ 9)::int,
    case when i % 6 = 0 then (array['ja', 'deels', 'nee', 'weet ik niet'])[1 + i % 5 % 4] end, t.titel || ' ' || t.wat
  from generate_series(1, $1::int) i
    cross join lateral (select now() - (i % 1095) * interval '1 day' as dag) d
    cross join lateral (
      select string_agg(w, ' ') filter (where n <= 5) as titel, string_agg(w, ' ') filter (where n > 5) as wat
      from (select n, case when n > 5 and random() < 0.4 then ($3::text[])[1 + floor(cardinality($3::text[]) * random())::int]
        when random() < 0.05 then ($4::text[])[1 + floor(cardinality($4::text[]) * random())::int] ||
          ($4::text[])[1 + floor(cardinality($4::text[]) * random())::int] || ($5::text[])[1 + floor(cardinality($5::text[]) * random())::int]
        else ($2::text[])[floor(exp(random() * ln(cardinality($2::text[]) + 1)))::int] end as w
        from generate_series(1, 45 + i % 90) n) los
    ) t`;

type Lezer = { store: Bench['store']; actor: Gebruiker };

async function cijfersVan({ store }: Lezer, filter: CijferFilter): Promise<number> {
  const eenMoment = { isolationLevel: 'repeatable read' } as const;
  return timed(async () =>
    alsSignaalCijfers(await store.db.transaction((tx) => signalenCijfers(tx, filter), eenMoment), filter, standaardTaxonomie),
  );
}

const regel = (wat: string, ms: number[]): string => `${wat}: p50 ${percentile(ms, 50)} ms, p95 ${percentile(ms, 95)} ms`;

async function meet(times: number, work: (i: number) => Promise<number>): Promise<number[]> {
  const ms: number[] = [];
  for (let i = 0; i < times; i += 1) ms.push(await work(i));
  return ms;
}

async function* likeness({ store, actor }: Lezer, count: number): AsyncGenerator<string> {
  const { rows } = await store.db.execute<{ id: string; tekst: string }>(
    sql`select id, tekst from signaal order by id limit ${rounds}`,
  );
  const van = (i: number) => rows[i % rows.length] ?? { id: '', tekst: '' };
  yield regel(
    `what resembles one signaal, among ${count}`,
    await meet(rounds, (i) => timed(() => lijktOpSignaal(store.db, actor, van(i).id))),
  );
  yield regel(
    `what resembles a first sentence while it is typed, among ${count}`,
    await meet(rounds, (i) => timed(() => lijktOpTekst(store.db, actor, { tekst: van(i).tekst.slice(0, 80), regio: 'Oost' }))),
  );
  const lang = rows
    .map(({ tekst }) => tekst)
    .join(' ')
    .slice(0, longest);
  yield regel(
    `what resembles a text of ${longest} characters, among ${count}`,
    await meet(20, () => timed(() => lijktOpTekst(store.db, actor, { tekst: lang }))),
  );
}

/** Line by line: the whole report (matrix, trend and the rest, masked), with and without filters, and likeness. */
export async function* benchSignalen({ people, store, database }: Bench, count: number): AsyncGenerator<string> {
  const lezer: Lezer = { store, actor: { ...people.coordinator, rollen: [{ rol: 'landelijkcoordinator' }] } };
  const client = await database.pool.connect();
  await client.query('select setseed(0.42)');
  await client.query(vulling, [count, woorden, tussendoor, voor, na, ...dimensies.map(codesVan)]);
  await client.query('vacuum analyze signaal');
  client.release();
  const jaar = new Date().getFullYear() - 1;
  const filters: [string, CijferFilter][] = [
    ['all years', {}],
    ['one year', { jaar }],
    ['one year, regio, doelgroep and wet', { jaar, regio: 'Oost', doelgroep: 'NAH', wet: 'Wmo' }],
  ];
  for (const [naam, filter] of filters)
    yield regel(
      `matrix, trend and the rest over ${count} signalen, ${naam}`,
      await meet(rounds, () => cijfersVan(lezer, filter)),
    );
  yield* likeness(lezer, count);
  const alinea =
    'Het zorgkantoor weigert de verlenging. Mevr. De Wit belde op 12-03-2026 met 06-12345678. Volgens de Wlz kan dit. ';
  const tekst = alinea.repeat(100).slice(0, longest);
  yield regel(
    `personal data looked for in ${longest} characters`,
    await meet(rounds, () => timed(async () => vindPersoonsgegevens(tekst))),
  );
  await database.pool.query('truncate signaal');
}
