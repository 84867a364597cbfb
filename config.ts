/** The only file that reads the environment: what an installation sets, with defaults for the embedded start. */
import { createHash } from 'node:crypto';

const text = (name: string): string | undefined => process.env[name] || undefined;
const number = (name: string, otherwise: number): number => {
  const value = Number(process.env[name] ?? otherwise);
  if (!Number.isFinite(value)) throw new Error(`${name} moet een getal zijn`);
  return value;
};

/** Secrets that only a demo may use; production refuses to start with them. */
const demoSecret = (purpose: string): string => createHash('sha256').update(`trajectregie demo ${purpose}`).digest('hex');

const production = process.env.NODE_ENV === 'production';
const secret = (name: string, purpose: string): string => {
  const value = text(name);
  if (value) return value;
  if (production) throw new Error(`${name} ontbreekt: in productie is een eigen geheim verplicht`);
  return demoSecret(purpose);
};

export type Config = ReturnType<typeof readConfig>;

/**
 * Reads the settings once at the start of a process.
 * Throws an Error with one Dutch line when production lacks a secret, or a number is no number.
 */
export function readConfig() {
  const demoLogin = process.env.DEMO_LOGIN === 'on';
  const timeMachine = process.env.TIME_MACHINE === 'on';
  if (production && demoLogin) throw new Error('DEMO_LOGIN=on mag niet in productie');
  if (production && timeMachine) throw new Error('TIME_MACHINE=on mag niet in productie');
  return {
    production,
    demoLogin,
    timeMachine,
    dataDir: text('DATA_DIR') ?? '.data',
    host: text('HOST') ?? '127.0.0.1',
    port: number('PORT', 3000),
    publicUrl: text('PUBLIC_URL') ?? `http://localhost:${number('PORT', 3000)}`,
    logLevel: text('LOG_LEVEL') ?? (process.env.VITEST ? 'silent' : 'info'),
    databaseUrl: text('DATABASE_URL'),
    databasePoolSize: number('DATABASE_POOL', 20),
    temporalAddress: text('TEMPORAL_ADDRESS'),
    temporalNamespace: text('TEMPORAL_NAMESPACE') ?? 'default',
    taskQueue: text('TASK_QUEUE') ?? 'trajectregie',
    smtpUrl: text('SMTP_URL'),
    mailFrom: text('MAIL_FROM') ?? 'Metgezel <noreply@metgezel.example>',
    demoMailboxDir: text('DEMO_MAILBOX_DIR'),
    /** On a database of one's own nobody invented is put in unless that is asked. */
    demoData: process.env.DEMO_DATA ? process.env.DEMO_DATA === 'on' : !text('DATABASE_URL'),
    engineUiUrl: text('ENGINE_UI_URL'),
    sessionSecret: secret('SESSION_SECRET', 'session'),
    linkSecret: secret('LINK_SECRET', 'link'),
    /** AES-256 keys by id, 64 hex characters each: "k2:…,k1:…"; the first one writes, all of them read. */
    codecKeys: secret('CODEC_KEYS', 'codec'),
    /** What a worker does when it meets another database of the engine: enter every story anew, or wait for an operator. */
    engineLost: process.env.ENGINE_LOST === 'recover' ? ('recover' as const) : ('wait' as const),
    sweepEveryMs: number('SWEEP_EVERY_MS', 15_000),
    sweepLagMs: number('SWEEP_LAG_MS', 10_000),
    sweepRestartAfterMs: number('SWEEP_RESTART_AFTER_MS', 120_000),
    maxCachedWorkflows: number('MAX_CACHED_WORKFLOWS', 1_000),
  };
}
