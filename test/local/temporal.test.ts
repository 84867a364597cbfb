import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killNow } from '../../local/engine.ts';
import { markOf } from '../../local/process.ts';
import { startTemporal, type Temporal, wipeTemporal } from '../../local/temporal.ts';
import { findTemporalCli } from '../../local/temporal-cli.ts';
import { type FreshDir, freshDir } from './fresh-dir.ts';
import { leftByKilledParent } from './killed-parent.ts';

let data: FreshDir;
let temporal: Temporal;
const log = (): void => undefined;
const start = (): Promise<Temporal> => startTemporal({ dataDir: data.dir, log });

async function namespaceId(): Promise<string | null | undefined> {
  const connection = await Connection.connect({ address: temporal.address });
  try {
    const { namespaceInfo } = await connection.workflowService.describeNamespace({ namespace: 'default' });
    return namespaceInfo?.id;
  } finally {
    await connection.close();
  }
}

beforeAll(async () => {
  data = await freshDir();
  temporal = await start();
});

afterAll(async () => {
  await temporal.stop();
  await data.remove();
});

describe('de ingebouwde Temporal', () => {
  it('is gevonden en haar server is 1.32 of nieuwer', async () => {
    const { serverVersion } = await findTemporalCli({ log });
    const [major, minor] = serverVersion.split('.').map(Number);
    expect([major, Number(minor) >= 32]).toEqual([1, true]);
  });

  it('komt na een afschot terug op hetzelfde adres en met dezelfde namespace', async () => {
    const before = { address: temporal.address, id: await namespaceId() };
    await killNow(temporal.pid);
    temporal = await start();
    expect({ address: temporal.address, id: await namespaceId() }).toEqual(before);
  });

  it('wordt overgenomen als de start die haar begon is afgeschoten', async () => {
    await temporal.stop();
    const left = await leftByKilledParent('temporal', data.dir);
    temporal = await start();
    expect(temporal).toMatchObject({ pid: left.pid, address: left.at });
  });

  it('laat een vreemd proces uit een oud pid-bestand met rust', async () => {
    await temporal.stop();
    await writeFile(join(data.dir, 'temporal', 'pid'), JSON.stringify(markOf(process.pid)));
    temporal = await start();
    expect(temporal.pid).not.toBe(process.pid);
  });

  it('begint met een nieuw bestand als de server een andere versie heeft', async () => {
    const before = await namespaceId();
    await temporal.stop();
    await writeFile(join(data.dir, 'temporal', 'version'), '1.31.0');
    temporal = await start();
    expect(await namespaceId()).not.toBe(before);
  });

  it('heeft een andere namespace nadat haar gegevens verloren zijn', async () => {
    const before = await namespaceId();
    await temporal.stop();
    await wipeTemporal(data.dir);
    temporal = await start();
    expect(await namespaceId()).not.toBe(before);
  });
});
