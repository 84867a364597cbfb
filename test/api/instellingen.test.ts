import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Caller, openApi } from '../support/api.ts';

let api: Api;
let beheerder: Caller;
beforeAll(async () => {
  api = await openApi();
  beheerder = await api.als(api.people.beheerder);
});
afterAll(() => api.close());

const wijzig = (termijnen: object, reden: unknown = 'het moet sneller') =>
  beheerder.put('/instellingen/termijnen', { termijnen, reden });

describe('een termijn wijzigen', () => {
  it('geeft lopende taken een nieuwe datum met een nieuwe uitleg, en blijft bewaard met de reden', async () => {
    const id = await api.steps.to.aanmelding();
    const triage = async () =>
      (
        await api.query<{ uiterlijk: Date; term: object }>(
          "select uiterlijk, uitleg->'term' as term from taak where subject_id = $1",
          [id],
        )
      )[0];
    const eerst = await triage();
    const { body } = await wijzig({ triage: { uiterlijk: { werkdagen: 10 } } }).expect(200);
    expect(body.termijnen.triage).toMatchObject({ rol: 'aanmeldcoordinator', uiterlijk: { werkdagen: 10 } });
    const nu = await triage();
    expect(nu?.term).toEqual({ werkdagen: 10 });
    expect(nu?.uiterlijk.getTime()).toBeGreaterThan(eerst?.uiterlijk.getTime() ?? 0);
    expect(await api.query("select uitkomst, reden from audit where actie = 'instellingen.wijzigen'")).toEqual([
      { uitkomst: 'gedaan', reden: 'termijnen: het moet sneller' },
    ]);
  });

  it('neemt van een oudere instelling niet mee wat niet meer bestaat', async () => {
    const { body: nu } = await beheerder.get('/instellingen/termijnen').expect(200);
    const spoed = { ...nu.termijnen.triage.spoed, belDezelfdeDag: true };
    await api.query("insert into instelling (naam, waarde, reden, door) values ('termijnen', $1, 'ouder', $2)", [
      JSON.stringify({ ...nu.termijnen, triage: { ...nu.termijnen.triage, spoed } }),
      api.people.beheerder.id,
    ]);
    const { body: ouder } = await beheerder.get('/instellingen/termijnen').expect(200);
    expect(ouder.termijnen.triage.spoed).toEqual(spoed);
    const { body } = await wijzig({ triage: { spoed: { ...ouder.termijnen.triage.spoed, uiterlijk: { werkdagen: 3 } } } }).expect(
      200,
    );
    expect(body.termijnen.triage.spoed).toEqual({ uiterlijk: { werkdagen: 3 } });
  });

  it.each([
    ['zonder reden', { triage: { uiterlijk: { werkdagen: 5 } } }, '', 'reden'],
    ['van een taak die niet bestaat', { koffie: {} }, 'x', 'termijnen.koffie'],
    ['van een alarm', { alarm: {} }, 'x', 'termijnen.alarm'],
    ['naar nul dagen', { triage: { uiterlijk: { werkdagen: 0 } } }, 'x', 'termijnen.triage.uiterlijk'],
    ['naar halve dagen', { triage: { uiterlijk: { werkdagen: 1.5 } } }, 'x', 'termijnen.triage.uiterlijk'],
    ['naar een woord', { triage: { uiterlijk: 'snel' } }, 'x', 'termijnen.triage.uiterlijk'],
    [
      'met een stap voor niemand',
      { triage: { treden: [{ soort: 'klim', op: { werkdagen: 9, vanaf: 'vraag' }, aan: [] }] } },
      'x',
      'termijnen.triage.treden.0.aan',
    ],
    [
      'met een stap voor een rol die niet bestaat',
      { triage: { treden: [{ soort: 'klim', op: { werkdagen: 9, vanaf: 'vraag' }, aan: ['koning'] }] } },
      'x',
      'termijnen.triage.treden.0.aan.0',
    ],
    [
      'met een escalatie naar wie de taak heeft',
      { triage: { treden: [{ soort: 'klim', op: { werkdagen: 9, vanaf: 'vraag' }, aan: ['eigenaar'] }] } },
      'x',
      'termijnen.triage.treden.0.aan',
    ],
    ['van wat geen instelling is', { triage: { rol: 'beheerder' } }, 'x', 'termijnen.triage.rol'],
  ])('kan niet %s, en verandert dan niets', async (_wat, termijnen, reden, veld) => {
    const eerst = (await beheerder.get('/instellingen/termijnen').expect(200)).body;
    const { status, body } = await wijzig(termijnen, reden);
    expect(status).toBe(422);
    expect(body.velden.map((v: { veld: string }) => v.veld)).toContain(veld);
    expect((await beheerder.get('/instellingen/termijnen')).body).toEqual(eerst);
  });
});
