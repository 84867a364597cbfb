import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Caller, openApi } from '../support/api.ts';
import { cast, gcoer, user } from '../support/people.ts';

const mensen = {
  ...cast(),
  regioNoord: user('Regi Noord', [{ rol: 'regiocoordinator', regio: 'Noord' }]),
  gcoerWest: gcoer('West Gcoer', 'West', ['NAH']),
  llb: user('El Elbee', [{ rol: 'llbcoordinator' }]),
  monitoring: user('Moni Toring', [{ rol: 'monitoring' }]),
};
type Wie = keyof typeof mensen;

let api: Api;
const callers = {} as Record<Wie, Caller>;
beforeAll(async () => {
  api = await openApi({ people: mensen });
  for (const wie of Object.keys(mensen) as Wie[]) callers[wie] = await api.als(mensen[wie]);
});
afterAll(() => api.close());

let nummer = 0;
const nieuw = (rest: object = {}) => {
  nummer += 1;
  return { naam: `Wijkteam ${nummer}`, soort: 'gemeente', regios: ['Oost'], ...rest };
};

const voegToe = async (rest: object): Promise<string> =>
  (await callers.coordinator.post('/netwerk', nieuw(rest)).expect(201)).body.id;

const velden = ({ body }: { body: { velden?: { veld: string }[] } }) => body.velden?.map(({ veld }) => veld);

describe('wie het netwerk bijhoudt', () => {
  /** 201 or why not, by hand: everybody with a regio keeps the own one. */
  const wie: [Wie, string, number][] = [
    ['coordinator', 'West', 201],
    ['coordinator', 'landelijk', 201],
    ['llb', 'Zuid', 201],
    ['llb', 'landelijk', 201],
    ['regioOost', 'Oost', 201],
    ['regioOost', 'landelijk', 201],
    ['regioOost', 'West', 422],
    ['gcoer', 'Oost', 201],
    ['gcoer', 'landelijk', 422],
    ['gcoer', 'West', 422],
    ['beheerder', 'Oost', 403],
    ['manager', 'Oost', 403],
    ['voorzitter', 'Zuid', 403],
    ['lidNah', 'West', 403],
    ['monitoring', 'Oost', 403],
  ];
  it.each(wie)('%s voegt iets toe voor %s: %i', async (wie, regio, status) => {
    const antwoord = await callers[wie].post('/netwerk', nieuw({ regios: [regio] })).expect(status);
    if (status === 422) expect(velden(antwoord)).toEqual(['regios']);
  });

  it('verbetert alleen wat bij de eigen regio hoort, en dat blijft bewaard', async () => {
    const id = await voegToe({ regios: ['West'] });
    const na = nieuw({ regios: ['West'], inGebruik: true });
    const { body } = await callers.gcoer.put(`/netwerk/${id}`, na, { version: 1 }).expect(403);
    expect(body.detail).toContain('hoort niet bij uw regio');
    await callers.regioNoord.post(`/netwerk/${id}/contactpersonen`, { naam: 'Jet Canarie' }).expect(403);
    expect(await api.query("select reden from audit where subject_id = $1 and uitkomst = 'geweigerd'", [id])).toHaveLength(2);
    await callers.gcoerWest.put(`/netwerk/${id}`, na, { version: 1 }).expect(200);
    const eraf = nieuw({ regios: ['Oost'], inGebruik: true });
    expect(velden(await callers.gcoerWest.put(`/netwerk/${id}`, eraf, { version: 2 }).expect(422))).toEqual(['regios']);
  });

  it.each(['coordinator', 'regioOost', 'gcoer', 'voorzitter', 'lidNah', 'manager', 'beheerder', 'llb'] as const)(
    '%s leest het netwerk, ook van een andere regio',
    async (wie) => {
      const id = await voegToe({ regios: ['Zuid'] });
      expect((await callers[wie].get(`/netwerk/${id}`).expect(200)).body.regios).toEqual(['Zuid']);
    },
  );

  it('leest niet wie niet met trajecten werkt', async () => {
    await callers.monitoring.get('/netwerk').expect(403);
    await (await api.publiek()).get('/netwerk').expect(401);
  });
});
