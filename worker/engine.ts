/** The connection to Temporal: the same for the worker, the operators' commands and the tests. */
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import proto from '@temporalio/proto';
import type { Config } from '../config.ts';
import { OperatorError } from '../db/error-in-log.ts';
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

const attributes = ['Fase', 'Doelgroep', 'Regio'];

/**
 * Registers the search attributes that the stories set; without them their first workflow task would fail for ever.
 * Throws with what to create by hand where we may not (Temporal Cloud).
 */
export async function ensureSearchAttributes({ connection, namespace }: Engine): Promise<void> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = attributes.filter((name) => !(name in (customAttributes ?? {})));
  if (missing.length === 0) return;
  const keyword = proto.temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD;
  await connection.operatorService
    .addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(missing.map((name) => [name, keyword])) })
    .catch((error: unknown) => {
      throw new OperatorError(`maak in Temporal deze search attributes aan, van het type Keyword: ${missing.join(', ')}`, {
        cause: error,
      });
    });
}

/** Connects within 10 seconds, or throws. */
export async function openEngine(config: Config): Promise<Engine> {
  const connection = await Connection.connect({ ...connectionOptions(config), connectTimeout: '10s' });
  const namespace = config.temporalNamespace;
  const client = new Client({ connection, namespace, dataConverter: dataConverter(config.codecKeys) });
  const namespaceId = await namespaceIdOf({ connection, namespace });
  return { client, connection, namespace, namespaceId, close: () => connection.close() };
}
