/** Payloads are encrypted before they leave the process: AES-256-GCM, key id in the metadata, old keys kept for reading. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import proto from '@temporalio/proto';

const { Payload: PayloadMessage } = proto.temporal.api.common.v1;
const encoding = 'binary/encrypted';
const ivBytes = 12;
const tagBytes = 16;

type Keys = { current: { id: string; key: Buffer }; byId: Map<string, Buffer> };

/** "k2:<64 hex>,k1:<64 hex>", or 64 hex characters alone. Throws when a key has not 32 bytes. */
function parseKeys(setting: string): Keys {
  const keys = setting.split(',').map((part, i) => {
    const [id, hex] = part.includes(':') ? part.split(':') : [`k${i}`, part];
    const key = Buffer.from(hex ?? '', 'hex');
    if (key.length !== 32) throw new Error('CODEC_KEYS: elke sleutel heeft 64 hexadecimale tekens');
    return { id: id ?? '', key };
  });
  const [current] = keys;
  if (!current) throw new Error('CODEC_KEYS ontbreekt');
  return { current, byId: new Map(keys.map(({ id, key }) => [id, key])) };
}

/** A codec over the keys of the setting; the first key writes. Reading with an unknown key throws. */
export function encryptionCodec(setting: string): PayloadCodec {
  const { current, byId } = parseKeys(setting);
  const encrypt = (payload: Payload): Payload => {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', current.key, iv);
    const plain = PayloadMessage.encode(payload).finish();
    const data = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return { metadata: { encoding: Buffer.from(encoding), 'key-id': Buffer.from(current.id) }, data };
  };
  const decrypt = (payload: Payload): Payload => {
    const { metadata, data } = payload;
    if (!data || Buffer.from(metadata?.encoding ?? []).toString() !== encoding) return payload;
    const id = Buffer.from(metadata?.['key-id'] ?? []).toString();
    const key = byId.get(id);
    if (!key) throw new Error(`payload written with unknown key ${id}`);
    const bytes = Buffer.from(data);
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes));
    decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
    const plain = Buffer.concat([decipher.update(bytes.subarray(ivBytes, bytes.length - tagBytes)), decipher.final()]);
    return PayloadMessage.decode(plain);
  };
  return { encode: async (payloads) => payloads.map(encrypt), decode: async (payloads) => payloads.map(decrypt) };
}
