import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSignaalApi, type SignaalApi } from '../support/signaal-api.ts';

let api: SignaalApi;
beforeAll(async () => {
  api = await openSignaalApi();
});
afterAll(() => api.close());

describe('samenvoegen en splitsen', () => {
  it('voegt een signaal samen met een ander: het ene eindigt, en wie het gaf ziet en hoort hoe het met het andere gaat', async () => {
    const { opdrachten, people } = api;
    const [een, ander] = [await api.to.afpellen({}, 'tweede'), await api.to.strategie()];
    await (await api.als('tweede')).get(`/signalen/${ander}`).expect(404);
    await api.doet('regioOost', een, { type: 'VoegSamenMet', signaalId: ander });
    expect((await api.leest('tweede', een)).afgesloten).toMatchObject({
      reden: 'samengevoegd',
      verder: [{ id: ander, kind: 'signaal', titel: 'Meerzorg wordt geweigerd' }],
    });
    const [opgenomen] = await api.query("select data from event where subject_id = $1 and type = 'SignaalOpgenomen'", [ander]);
    expect(opgenomen).toEqual({ data: { signaalId: een, gevers: [people.tweede.id] } });
    await api.doet('regioOost', ander, opdrachten.KiesStrategie);
    const gemaild = await api.query('select partij from message where subject_id = $1 and rung = $2', [
      ander,
      await api.versie(ander),
    ]);
    expect(gemaild.map(({ partij }) => partij).sort()).toEqual([people.gcoer.id, people.tweede.id].sort());
    expect(await api.leest('tweede', ander)).toMatchObject({ vanMij: false, fase: 'aanpak', acties: [] });
  });

  it('ook als het andere daarna zelf met een derde wordt samengevoegd', async () => {
    const [een, ander, derde] = [await api.to.afpellen({}, 'coordinator'), await api.to.strategie(), await api.to.strategie()];
    await api.doet('regioOost', een, { type: 'VoegSamenMet', signaalId: ander });
    await api.doet('regioOost', ander, { type: 'VoegSamenMet', signaalId: derde });
    for (const id of [een, ander, derde]) await api.leest('coordinator', id);
    const { body } = await (await api.als('coordinator')).get('/signalen');
    expect(body.signalen.map(({ id }: { id: string }) => id).sort()).toEqual([een, ander, derde].sort());
  });

  it('vraagt daarna elke gever of het hielp, en bewaart wat elk van hen zegt', async () => {
    const { opdrachten } = api;
    const [een, ander] = [await api.to.afpellen({}, 'coordinator'), await api.to.aanpak()];
    await api.doet('regioOost', een, { type: 'VoegSamenMet', signaalId: ander });
    await api.doet('regioOost', ander, opdrachten.RondAanpakAf);
    const geholpen = async () =>
      (await api.query<{ geholpen: string }>('select geholpen from signaal where id = $1', [ander]))[0];
    const zegt = (wie: 'gcoer' | 'coordinator', code: 'ja' | 'deels' | 'nee') =>
      api.doet(wie, ander, { type: 'GeefTerugkoppeling', geholpen: code });
    expect((await api.leest('coordinator', ander)).acties).toEqual(['GeefTerugkoppeling']);
    await zegt('coordinator', 'nee');
    expect(await geholpen()).toEqual({ geholpen: 'nee' });
    await zegt('gcoer', 'ja');
    await zegt('coordinator', 'deels');
    expect(await geholpen()).toEqual({ geholpen: 'ja' });
    const gelezen = (await api.leest('coordinator', ander)).terugkoppelingen;
    expect(gelezen.map(({ door, geholpen: code, vanMij }) => [door.naam, code, vanMij])).toEqual([
      ['Gee Coer', 'ja', false],
      ['Coor Aanmeld', 'deels', true],
    ]);
  });

  it('en als het daarna wordt gesplitst: wie het ene gaf ziet de delen, en hoort wat daarmee gebeurt', async () => {
    const { opdrachten, people } = api;
    const [een, ander] = [await api.to.afpellen({}, 'lidNah'), await api.to.strategie()];
    await api.doet('regioOost', een, { type: 'VoegSamenMet', signaalId: ander });
    const delen = [1, 2].map((n) => ({ id: randomUUID(), titel: `Deel ${n}`, wat: 'Waar dit deel over gaat.' }));
    await api.doet('regioOost', ander, { type: 'Splits', delen });
    const { body } = await (await api.als('lidNah')).get('/signalen');
    expect(body.signalen.map(({ id }: { id: string }) => id).sort()).toEqual([een, ander, ...delen.map(({ id }) => id)].sort());
    const deel = delen[0]?.id ?? '';
    expect(await api.leest('lidNah', deel)).toMatchObject({ titel: 'Deel 1', vanMij: false, acties: [] });
    await api.doet('gcoer', deel, opdrachten.PelAf);
    const gemaild = await api.query('select partij from message where subject_id = $1 and rung = 2', [deel]);
    expect(gemaild).toEqual([{ partij: people.lidNah.id }]);
  });

  it('splitst in delen van dezelfde gever, of helemaal niet', async () => {
    const id = await api.to.strategie();
    const delen = [1, 2].map((n) => ({ id: randomUUID(), titel: `Deel ${n}`, wat: 'Waar dit deel over gaat.' }));
    const key = randomUUID();
    const regio = await api.als('regioOost');
    const vraag = () => regio.post(`/signalen/${id}/opdrachten`, { type: 'Splits', delen }, { version: 2, key });
    const eerste = await vraag().expect(200);
    expect((await vraag().expect(200)).body).toEqual(eerste.body);
    const geheel = await api.leest('gcoer', id);
    expect(geheel.afgesloten?.verder.map(({ titel }) => titel)).toEqual(['Deel 1', 'Deel 2']);
    const deel = await api.leest('gcoer', delen[0]?.id ?? '');
    expect(deel).toMatchObject({ fase: 'afpellen', vanMij: true, uit: { id }, wet: 'Wlz', regio: 'Oost' });
    expect(deel.referentie).not.toBe(geheel.referentie);

    const vooraf = await api.tel();
    const nogEen = await api.to.strategie();
    const daarna = await api.tel();
    const bezet = [
      { ...delen[0], titel: 'Bezet' },
      { id: randomUUID(), titel: 'Vrij', wat: 'Iets.' },
    ];
    const geweigerd = await api.vraagt('regioOost', nogEen, { type: 'Splits', delen: bezet });
    expect([geweigerd.status, geweigerd.body.velden]).toEqual([
      422,
      [{ veld: 'delen.0.id', melding: 'dit kenmerk is al in gebruik' }],
    ]);
    expect(await api.tel()).toEqual(daarna);
    expect(daarna).not.toEqual(vooraf);
  });
});
