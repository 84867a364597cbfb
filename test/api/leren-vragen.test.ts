import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LerenApi, mensen, openLerenApi, verslag, type Wie } from '../support/leren-api.ts';

let api: LerenApi['api'];
let callers: LerenApi['callers'];
let overDagen: LerenApi['overDagen'];
let sessie: LerenApi['sessie'];
let plant: LerenApi['plant'];
let lees: LerenApi['lees'];
beforeAll(async () => {
  ({ api, callers, overDagen, sessie, plant, lees } = await openLerenApi());
});
afterAll(() => api.close());

const over = async (id: string) => (await callers.gcoer.get(`/leren/sessies?over=${id}`).expect(200)).body;
const vragen = async (wie: Wie, filter = '') => (await callers[wie].get(`/leren/kennisvragen${filter}`).expect(200)).body;
const ids = ({ sessies }: { sessies: { id: string }[] }) => sessies.map(({ id }) => id);

let nummer = 0;
/** As the read model of a signaal has it. */
const signaal = async (rest: Record<string, unknown> = {}): Promise<string> => {
  nummer += 1;
  const rij = {
    ...{ id: randomUUID(), kind: 'signaal', referentie: `S-2026-9${String(nummer).padStart(4, '0')}`, titel: `Kennis ${nummer}` },
    ...{ fase: 'strategie', niveau: 'regio', regio: 'Oost', gemeente: 'onbekend', doelgroep: 'NAH', levensdomein: 'onbekend' },
    ...{ wet: 'onbekend', soort_knelpunt: 'kennis', partijen: '{}', hoe_vaak: 'onbekend', gever_id: mensen.tweede.id },
    ...{ namens: 'eigen werk', gegeven_op: api.now(), sinds: api.now(), onvolledig: false, waarschuwingen: 0, tekst: 'kennis' },
    ...rest,
  };
  const kolommen = Object.keys(rij);
  await api.query(
    `insert into signaal (${kolommen.join(', ')}) values (${kolommen.map((_kolom, i) => `$${i + 1}`).join(', ')})`,
    Object.values(rij),
  );
  return rij.id;
};

describe('welke kennis ontbreekt', () => {
  const les = 'aanbod in de regio';
  const vanLes = ({ lessen }: { lessen: { les: string }[] }) => lessen.find((een) => een.les === les);
  const besloten = async (): Promise<string> => {
    const id = await api.steps.to.aanmeldoverleg();
    await api.steps.besluit(id, 'toelaten');
    return id;
  };

  it('telt de lessen uit het aanmeldoverleg, met wat eraan gedaan is; wie de zaken niet kent, ziet kleine groepen niet', async () => {
    const vier = [await besloten(), await besloten(), await besloten(), await besloten()];
    expect(vanLes(await vragen('voorzitter'))).toMatchObject({ aantal: 4, gepland: 0, gehouden: 0 });
    for (const wie of ['monitoring', 'gcoer', 'tweede', 'landelijk'] as const)
      expect(vanLes(await vragen(wie))).toMatchObject({ aantal: null, teKlein: true });
    await besloten();
    await api.query("update traject set doelgroep = 'ASS' where id = $1", [vier[0]]);
    await plant({ bron: { soort: 'les', les }, doelgroep: 'NAH' });
    await plant({ bron: { soort: 'les', les }, doelgroep: 'onbekend', datum: overDagen(-1), verslag: verslag() });
    expect(vanLes(await vragen('voorzitter'))).toMatchObject({
      ...{ aantal: 5, gepland: 1, gehouden: 1 },
      perDoelgroep: [
        { doelgroep: 'ASS', aantal: 1, teKlein: false, gepland: 0, gehouden: 0 },
        { doelgroep: 'NAH', aantal: 4, teKlein: false, gepland: 1, gehouden: 0 },
        { doelgroep: 'onbekend', aantal: 0, teKlein: false, gepland: 0, gehouden: 1 },
      ],
    });
    const afgeschermd = { aantal: null, teKlein: true };
    expect(vanLes(await vragen('adviesraad'))).toMatchObject({
      aantal: 5,
      perDoelgroep: [afgeschermd, afgeschermd, { aantal: 0 }],
    });
    expect(JSON.stringify(await vragen('landelijk'))).not.toContain(vier[0]);
    expect(vanLes(await vragen('voorzitter', '?jaar=2024'))).toMatchObject({ aantal: 0 });
    // nobody is not told apart from a few in one year
    expect(vanLes(await vragen('monitoring', '?jaar=2024'))).toMatchObject({ aantal: null, teKlein: true });
  });

  it('noemt signalen over kennis aan wie ze mag zien, wat nog niet gebeurde eerst; de anderen horen een aantal', async () => {
    const vraagstuk = await signaal({ kind: 'vraagstuk', niveau: 'landelijk', regio: 'onbekend', gever_id: mensen.landelijk.id });
    const gedaan = await signaal({ vraagstuk_id: vraagstuk });
    const open = await signaal();
    const buiten = [await signaal({ soort_knelpunt: 'regel' }), await signaal({ onvolledig: true })];
    buiten.push(await signaal({ reden: 'ingetrokken', fase: 'afgesloten' }));
    await plant({ bron: { soort: 'vraagstuk', id: vraagstuk } }, 'landelijk');
    const { signalen, perDoelgroep } = await vragen('tweede');
    expect(signalen.map(({ id }: { id: string }) => id)).toEqual([open, gedaan]);
    expect(signalen[1]).toMatchObject({ gepland: 1, gehouden: 0, titel: expect.stringMatching(/^Kennis/), soort: 'signaal' });
    // the vraagstuk is not theirs to read, and the only one
    expect(perDoelgroep).toMatchObject({ aantal: null, groepen: [{ doelgroep: 'NAH', aantal: null, gepland: 1 }] });
    const voorMonitoring = await vragen('monitoring');
    expect(voorMonitoring).toMatchObject({ signalen: [], perDoelgroep: { aantal: null, teKlein: true } });
    expect((await vragen('landelijk')).perDoelgroep).toMatchObject({ aantal: 3, groepen: [{ doelgroep: 'NAH', aantal: 3 }] });
    const gezien = (await vragen('landelijk')).signalen.map(({ id }: { id: string }) => id);
    expect(gezien).toEqual(expect.arrayContaining([vraagstuk, gedaan, open]));
    expect(gezien.filter((id: string) => buiten.includes(id))).toEqual([]);
    expect((await vragen('adviesraad')).signalen).toMatchObject([{ id: vraagstuk }]);
  });

  it('een sessie over een signaal noemt de titel alleen aan wie het signaal mag zien', async () => {
    const signaalId = await signaal({ titel: 'Scholen kennen dit niet' });
    const id = await plant({ bron: { soort: 'signaal', id: signaalId } }, 'tweede');
    expect((await lees(id, 'tweede')).bron).toMatchObject({ soort: 'signaal', id: signaalId, titel: 'Scholen kennen dit niet' });
    expect((await lees(id, 'regioWest')).bron).toMatchObject({ soort: 'signaal', titel: null, referentie: null });
    expect(ids(await over(signaalId))).toEqual([id]);
    await callers.gcoer.post('/leren/sessies', sessie({ bron: { soort: 'signaal', id: signaalId } })).expect(422);
    await callers.tweede.post('/leren/sessies', sessie({ bron: { soort: 'vraagstuk', id: signaalId } })).expect(422);
    await callers.gcoer
      .put(`/leren/sessies/${id}`, sessie({ bron: { soort: 'signaal', id: signaalId } }), { version: 1 })
      .expect(200);
    await callers.tweede.get(`/leren/bronnen/${signaalId}`).expect(200);
    await callers.gcoer.get(`/leren/bronnen/${signaalId}`).expect(404);
  });

  it('telt in één jaar afgerond: met alle jaren samen is het andere jaar niet uit te rekenen, behalve voor wie alles mag zien', async () => {
    const zet = async (jaar: number, aantal: number, doelgroep: string) => {
      for (let i = 0; i < aantal; i += 1) await signaal({ doelgroep, gegeven_op: `${jaar}-03-01T12:00:00Z`, regio: 'West' });
    };
    // the smallest of a year stands in the dark beside the one that must
    await zet(2024, 5, 'NAH');
    await zet(2025, 8, 'NAH');
    await zet(2024, 4, 'ASS');
    await zet(2025, 8, 'ASS');
    await zet(2024, 9, 'LVB+');
    await zet(2025, 11, 'LVB+');
    const van = async (wie: Wie, filter: string) => {
      const { afgerond, perDoelgroep } = await vragen(wie, filter);
      const groep = (welke: string) =>
        perDoelgroep.groepen.find(({ doelgroep }: { doelgroep: string }) => doelgroep === welke)?.aantal;
      return [afgerond, groep('ASS'), groep('LVB+')];
    };
    expect(await van('monitoring', '')).toEqual([false, 12, 20]);
    for (const wie of ['monitoring', 'adviesraad', 'regioOost', 'gcoer'] as const) {
      expect(await van(wie, '?jaar=2024')).toEqual([true, null, 10]);
      expect(await van(wie, '?jaar=2025')).toEqual([true, null, 10]);
      expect(await van(wie, '?jaar=2031')).toEqual([true, null, null]);
    }
    expect((await van('landelijk', '?jaar=2024')).slice(1)).toEqual([4, 9]);
    expect((await van('regioWest', '?jaar=2025')).slice(1)).toEqual([8, 11]);
  });
});
