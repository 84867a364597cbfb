/** What the api is built on; a test hands in its own clock, limits and mailbox. */
import type pg from 'pg';
import type { Config } from '../config.ts';
import type { Store } from '../db/store.ts';
import type { Instant } from '../domain/instant.ts';
import type { DemoMail } from './contract/overig.ts';
import type { ChangeHub } from './live.ts';
import type { Log } from './log.ts';

/** The demo's mailbox, to look into. */
export type Mailbox = { list(): Promise<DemoMail[]>; read(id: string): Promise<DemoMail | null> };

/** Requests per quarter of an hour, per address of the caller. */
export type Limits = { formulier: number; inloggen: number; links: number };

export type ApiConfig = Pick<Config, 'production' | 'demoLogin' | 'timeMachine' | 'publicUrl' | 'sessionSecret' | 'linkSecret'>;

export type Deps = {
  store: Store;
  pool: pg.Pool;
  config: ApiConfig;
  log: Log;
  now: () => Instant;
  limits: Limits;
  mailbox: Mailbox | null;
  changes: ChangeHub | null;
  /** The folder of the built screens; null = the api alone. */
  webDir: string | null;
};
