/** The connection to Temporal: the same for the worker, the operators' commands and the tests. */
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { Config } from '../config.ts';
import { encryptionCodec } from './codec.ts';

export type Engine = { client: Client; connection: Connection; namespace: string; namespaceId: string; close(): Promise<void> };

/** Encrypts payloads and error texts. */
export const dataConverter = (codecKeys: string): DataConverter => ({
  payloadCodecs: [encryptionCodec(codecKeys)],
  failureConverterPath: fileURLToPath(new URL('./failure-converter.ts', import.meta.url)),
});

/** Address, API key and certificates: the embedded engine's address, else the standard TEMPORAL_* settings and profile. */
export const connectionOptions = (config: Config) =>
  config.temporalAddress
    ? { ...loadClientConnectConfig().connectionOptions, address: config.temporalAddress }
    : loadClientConnectConfig().connectionOptions;

/** The id of the engine's database behind our address, now. */
export async function namespaceIdOf({ connection, namespace }: Pick<Engine, 'connection' | 'namespace'>): Promise<string> {
  const { namespaceInfo } = await connection.workflowService.describeNamespace({ namespace });
  return namespaceInfo?.id ?? '';
}

/** Connects within 10 seconds, or throws. */
export async function openEngine(config: Config): Promise<Engine> {
  const connection = await Connection.connect({ ...connectionOptions(config), connectTimeout: '10s' });
  const namespace = config.temporalNamespace;
  const client = new Client({ connection, namespace, dataConverter: dataConverter(config.codecKeys) });
  const namespaceId = await namespaceIdOf({ connection, namespace });
  return { client, connection, namespace, namespaceId, close: () => connection.close() };
}
