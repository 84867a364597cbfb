import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import createSubscriber from 'pg-listen';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Wijziging } from '../../api/contract/overig.ts';
import { type ChangeHub, openChangeHub } from '../../api/live.ts';
import { openLog } from '../../api/log.ts';
import { type Api, type Caller, openApi } from '../support/api.ts';
import { triage } from '../support/commands.ts';
import type { Cast } from '../support/people.ts';

let api: Api;
let hub: ChangeHub;
beforeAll(async () => {
  const later: { open?: ChangeHub['open'] } = {};
  api = await openApi({
    deps: { changes: { open: (...args) => later.open?.(...args) ?? Promise.resolve(), close: async () => undefined } },
  });
  const subscriber = createSubscriber.default({ connectionString: api.database.url });
  hub = await openChangeHub({ store: api.store, subscriber, log: openLog('silent'), now: api.now });
  later.open = hub.open;
});
afterAll(async () => {
  await hub.close();
  await api.close();
});

/** Cookies as the agent keeps them, for a stream that supertest would wait for. */
const cookieOf = async (caller: Caller): Promise<string> => {
  const call = caller.get('/ik');
  const cookie = await new Promise<string>((resolve) =>
    call
      .on('request', ({ req }: { req: { getHeader(name: string): string } }) => resolve(req.getHeader('cookie')))
      .then(() => undefined),
  );
  return cookie;
};

type Stroom = { gehoord: Wijziging[]; sluit(): void; open: () => boolean };

async function luister(wie: keyof Cast): Promise<Stroom> {
  const cookie = await cookieOf(await api.als(api.people[wie]));
  const { port } = api.server.address() as AddressInfo;
  const gehoord: Wijziging[] = [];
  let open = true;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest({ port, host: '127.0.0.1', path: '/api/v1/wijzigingen', headers: { cookie } }, resolve).on('error', reject).end();
  });
  expect(response.statusCode).toBe(200);
  let text = '';
  response.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data:\s*(.*)$/m.exec(block)?.[1];
      if (data && /^event:\s*wijziging$/m.test(block)) gehoord.push(JSON.parse(data) as Wijziging);
    }
  });
  response.on('close', () => {
    open = false;
  });
  return { gehoord, sluit: () => response.destroy(), open: () => open };
}

const wacht = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
async function tot(klopt: () => boolean, binnenMs = 3_000): Promise<boolean> {
  const einde = Date.now() + binnenMs;
  while (!klopt() && Date.now() < einde) await wacht(20);
  return klopt();
}

describe('een scherm hoort vanzelf wat er veranderde', () => {
  it('alleen van wat het mag zien, en alleen welk traject', async () => {
    const coordinator = await luister('coordinator');
    const oost = await luister('regioOost');
    const west = await luister('regioWest');
    const beheerder = await luister('beheerder');
    const id = await api.steps.to.aanmelding();
    expect(await tot(() => coordinator.gehoord.length > 0 && oost.gehoord.length > 0)).toBe(true);
    await wacht(200);
    expect(coordinator.gehoord).toEqual([{ kind: 'traject', id, versie: 1 }]);
    expect(oost.gehoord).toEqual([{ kind: 'traject', id, versie: 1 }]);
    expect([west.gehoord, beheerder.gehoord]).toEqual([[], []]);
    for (const stroom of [coordinator, oost, west, beheerder]) stroom.sluit();
  });

  it('ook dat iets uit zijn bereik verdween waar het eerder van hoorde', async () => {
    const lid = await luister('lidNah');
    const id = await api.steps.to.aanmeldoverleg();
    expect(await tot(() => lid.gehoord.some((w) => w.id === id))).toBe(true);
    const eerst = lid.gehoord.length;
    await api.steps.besluit(id, 'toelaten');
    expect(await tot(() => lid.gehoord.length > eerst)).toBe(true);
    lid.sluit();
  });

  it('niet meer na het einde van een dienstverband', async () => {
    const gcoer = await luister('gcoer');
    await api.query('update gebruiker set in_dienst = false where id = $1', [api.people.gcoer.id]);
    await api.query("select pg_notify('wijziging', $1)", [
      JSON.stringify({ kind: 'traject', id: api.people.gcoer.id, versie: 1 }),
    ]);
    expect(await tot(() => !gcoer.open())).toBe(true);
    await api.query('update gebruiker set in_dienst = true');
  });

  it('houdt niet op bij een bericht dat geen bericht is', async () => {
    const coordinator = await luister('coordinator');
    await api.query('select pg_notify(\'wijziging\', \'{"iets": "anders"}\')');
    await api.query(`select pg_notify('wijziging', '{"kind":"traject","id":"geen uuid","versie":1}')`);
    const id = await api.steps.to.aanmelding();
    await api.doet(api.people.coordinator, id, triage('toelaten'));
    expect(await tot(() => coordinator.gehoord.some((w) => w.id === id))).toBe(true);
    coordinator.sluit();
  });
});
