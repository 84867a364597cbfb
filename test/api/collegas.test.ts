import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('de collegas van een traject', () => {
  it('zijn wie met cliënten werkt, en niet wie uit dienst is', async () => {
    const id = await api.steps.to.matching();
    await api.query('update gebruiker set in_dienst = false where id = $1', [api.people.tweede.id]);
    const regio = await api.als(api.people.regioOost);
    const { body } = await regio.get(`/trajecten/${id}/collegas`).expect(200);
    const ids = body.map((collega: { id: string }) => collega.id);
    expect(ids).toContain(api.people.gcoer.id);
    expect(ids).not.toContain(api.people.tweede.id);
    for (const { rollen } of body as { rollen: string[] }[])
      expect(rollen.some((rol) => ['gcoer', 'regiocoordinator', 'aanmeldcoordinator'].includes(rol))).toBe(true);
  });

  it('bestaan niet voor wie het traject niet mag zien', async () => {
    const id = await api.steps.to.matching();
    const gcoer = await api.als(api.people.gcoer);
    await gcoer.get(`/trajecten/${id}/collegas`).expect(404);
  });
});
