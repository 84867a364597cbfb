/** Free ports below 32768: outside the range from which the system hands out ports for outgoing connections. */
import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

const lowest = 15_000;
const highest = 32_000;
const tries = 200;
const unsupported = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

/** Ports that this process gave out: two engines that start side by side must not get the same one. */
const givenOut = new Set<number>();

const canListen = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(unsupported.includes(error.code ?? '')));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

/** Both loopbacks: a browser that resolves localhost to ::1 must not reach somebody else. */
export const isFree = async (port: number): Promise<boolean> => (await canListen(port, '127.0.0.1')) && canListen(port, '::1');

/** Gives `preferred`, or the next free one after it; without a preference any free one. Throws a StartError when there is none. */
export async function freePort(preferred?: number): Promise<number> {
  for (let i = 0; i < tries; i++) {
    const port = preferred === undefined ? lowest + Math.floor(Math.random() * (highest - lowest)) : preferred + i;
    if (port > 65_535) break;
    if (preferred === undefined && givenOut.has(port)) continue;
    if (!(await isFree(port))) continue;
    givenOut.add(port);
    return port;
  }
  throw new StartError(
    `Geen vrije poort gevonden${preferred ? ` vanaf ${preferred}` : ''}. Sluit een ander programma, of kies met PORT een andere.`,
  );
}
