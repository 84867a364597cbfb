import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort, isFree } from '../../local/ports.ts';

async function listen(host: string): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

describe('een poort', () => {
  it('die bezet is, schuift op naar de volgende vrije', async () => {
    const { server, port } = await listen('127.0.0.1');
    const moved = await freePort(port);
    expect(moved).toBeGreaterThan(port);
    expect(await isFree(moved)).toBe(true);
    server.close();
  });

  it('die vrij is, blijft zoals gevraagd', async () => {
    const { server, port } = await listen('127.0.0.1');
    server.close();
    await once(server, 'close');
    expect(await freePort(port)).toBe(port);
  });

  it('zonder voorkeur ligt onder 32768 en wordt geen twee keer gegeven', async () => {
    const ports = await Promise.all(Array.from({ length: 20 }, () => freePort()));
    expect(new Set(ports).size).toBe(20);
    expect(Math.max(...ports)).toBeLessThan(32_768);
  });
});
