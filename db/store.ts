/** The database with the settings that its rules need: terms, calendar, who is on duty. */
import { desc, sql } from 'drizzle-orm';
import { type KalenderInstelling, type Werkkalender, werkkalender } from '../domain/calendar/werkkalender.ts';
import { standaardTermen } from '../domain/ladder/defaults.ts';
import type { Terms } from '../domain/ladder/term.ts';
import { standaardTaxonomie, type Taxonomie } from '../domain/signaal/taxonomie.ts';
import type { Database, Db, Tx } from './client.ts';
import { instelling } from './schema/index.ts';

export type Settings = {
  /** Id of the newest change; 0 while everything is the default. */
  version: number;
  termen: Terms;
  kalender: Werkkalender;
  voorzitterVanDienst: string | null;
  /** By what signals are counted. */
  taxonomie: Taxonomie;
};

export type Store = {
  db: Db;
  /** Today's settings; `newest` (the newest change's id, read in the same transaction) saves a look-up. */
  settings(tx?: Tx, newest?: number): Promise<Settings>;
};

const defaults: Settings = {
  version: 0,
  termen: standaardTermen,
  kalender: werkkalender(),
  voorzitterVanDienst: null,
  taxonomie: standaardTaxonomie,
};

/** Opens the store; settings are read again only when a newer change exists. */
export function openStore({ db }: Pick<Database, 'db'>): Store {
  let known = defaults;
  return {
    db,
    async settings(tx, newest) {
      const newestId = newest ?? (await newestSetting(tx ?? db));
      if (newestId !== known.version) known = await readSettings(tx ?? db, newestId);
      return known;
    },
  };
}

async function newestSetting(db: Db | Tx): Promise<number> {
  const { rows } = await db.execute<{ id: number }>(sql`select coalesce(max(id), 0)::int as id from instelling`);
  return rows[0]?.id ?? 0;
}

async function readSettings(db: Db | Tx, version: number): Promise<Settings> {
  const rows = await db.selectDistinctOn([instelling.naam]).from(instelling).orderBy(instelling.naam, desc(instelling.id));
  const value = (naam: string): unknown => rows.find((row) => row.naam === naam)?.waarde;
  return {
    version,
    termen: { ...standaardTermen, ...(value('termijnen') as Partial<Terms> | undefined) },
    kalender: werkkalender((value('kalender') ?? {}) as KalenderInstelling),
    voorzitterVanDienst: (value('voorzitterVanDienst') as string | undefined) ?? null,
    taxonomie: { ...standaardTaxonomie, ...(value('taxonomie') as Partial<Taxonomie> | undefined) },
  };
}
