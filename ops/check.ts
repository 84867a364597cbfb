/** `npm run check`: looks whether what was promised is true, in the database and the engine of the settings. Changes nothing. */
import { readConfig } from '../config.ts';
import { openDatabase } from '../db/client.ts';
import { openStore } from '../db/store.ts';
import { openEngine } from '../worker/engine.ts';
import { invariants } from './invariants/all.ts';
import { inspect } from './invariants/inspection.ts';
import { faultCount, reportOf } from './invariants/report.ts';

async function main(): Promise<number> {
  const config = readConfig();
  if (!config.databaseUrl) throw new Error('DATABASE_URL ontbreekt');
  const database = openDatabase(config.databaseUrl, 4);
  const engine = await openEngine(config);
  try {
    const { taskQueue, smtpUrl, demoMailboxDir: mailDir } = config;
    const findings = await inspect(
      { store: openStore(database), engine, taskQueue, smtp: smtpUrl !== undefined, mailDir },
      invariants,
    );
    const faults = faultCount(findings);
    console.log(reportOf(findings));
    console.log(faults === 0 ? '\nalles klopt' : `\n${faults} fouten`);
    return faults === 0 ? 0 : 1;
  } finally {
    await engine.close();
    await database.close();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`de controle kon niet worden gedaan: ${(error as Error).message}`);
  return 1;
});
