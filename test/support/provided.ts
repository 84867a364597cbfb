/** What the set-up of the tests hands to each test file: `inject('databaseUrl')`. */

export type Chromium = { executablePath: string; args: string[] };

declare module 'vitest' {
  export interface ProvidedContext {
    ci: boolean;
    databaseUrl: string;
    temporalAddress: string;
    /** The engine's own database; its -wal and its log lie beside it. */
    temporalDbFile: string;
    smtpUrl: string;
    mailDir: string;
    /** Absent on a machine without a browser: then the browser tests are skipped, in CI they fail. */
    chromium: Chromium | null;
  }
}
