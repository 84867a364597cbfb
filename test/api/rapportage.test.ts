import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Caller, openApi } from '../support/api.ts';

let api: Api;
let manager: Caller;
const jaar = 2025;

const antwoorden = async (aantal: number, regio: string, doelgroep: string, cijfer: number) => {
  for (let i = 0; i < aantal; i += 1)
    await api.query('insert into ervaring values ($1, $2, $3, $4, $5, 4, 5, 4, null)', [
      ...[randomUUID(), `${jaar}-06-0${(i % 9) + 1}`, regio, doelgroep, cijfer],
    ]);
};

const meting = (moment: string, rust: number | null) =>
  api.query('insert into meting values ($1, $2, $3, $4, $5, $6, null, null, null, $7, now())', [
    ...[randomUUID(), randomUUID(), moment, 'cliënt', `${jaar}-03-01`, rust, randomUUID()],
  ]);

beforeAll(async () => {
  api = await openApi();
  manager = await api.als(api.people.manager);
  await antwoorden(6, 'Oost', 'NAH', 9);
  await antwoorden(5, 'West', 'NAH', 8);
  await antwoorden(2, 'Noord', 'ZEVMB', 10);
  for (let i = 0; i < 5; i += 1) await meting('start', 2);
  for (let i = 0; i < 5; i += 1) await meting('einde', 4);
});
afterAll(() => api.close());

const rapport = async (van = manager, vraag = `jaar=${jaar}`) =>
  (await van.get(`/rapportages/ervaring?${vraag}`).expect(200)).body;

describe('het rapport over cliëntervaring', () => {
  it('geeft per regio en doelgroep het gemiddelde, en schermt kleine groepen af', async () => {
    const { totaal, perRegio, perDoelgroep } = await rapport();
    expect(totaal).toMatchObject({ gegeven: 13, cijfer: 8.8, relatie: 5 });
    expect(perRegio.find(({ groep }: { groep: string }) => groep === 'Oost')).toMatchObject({ gegeven: 6, cijfer: 9 });
    for (const groep of ['Noord', 'West'])
      expect(perRegio.find((r: { groep: string }) => r.groep === groep)).toMatchObject({
        teKlein: true,
        gegeven: null,
        cijfer: null,
      });
    expect(perDoelgroep.every(({ teKlein }: { teKlein: boolean }) => teKlein)).toBe(true);
  });

  it('laat zien hoe het effect verandert tussen start en einde', async () => {
    const { effect } = await rapport();
    expect(effect).toEqual([
      expect.objectContaining({ moment: 'start', aantal: 5, rust: 2, overzicht: null }),
      expect.objectContaining({ moment: 'einde', aantal: 5, rust: 4 }),
    ]);
  });

  it('is leeg in een jaar waarin niemand iets zei, en weigert een jaar dat geen jaar is', async () => {
    expect(await rapport(manager, 'jaar=2031')).toMatchObject({ perRegio: [], effect: [], totaal: { gegeven: 0, cijfer: null } });
    await manager.get('/rapportages/ervaring?jaar=vorig').expect(400);
  });

  it('is er voor wie het programma stuurt, niet voor wie ondersteunt', async () => {
    const gcoer = await api.als(api.people.gcoer);
    await gcoer.get(`/rapportages/ervaring?jaar=${jaar}`).expect(403);
    const regio = await api.als(api.people.regioOost);
    expect((await rapport(regio)).jaar).toBe(jaar);
  });
});
