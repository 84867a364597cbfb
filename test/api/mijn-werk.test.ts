import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Climb, climb } from '../../db/climb.ts';
import { type Api, openApi } from '../support/api.ts';
import { cast, gcoer, user } from '../support/people.ts';

const people = {
  ...cast(),
  waarnemer: gcoer('Waar Nemer', 'West', ['NAH']),
  tweedeCoordinator: user('Coor Twee', [{ rol: 'aanmeldcoordinator' }]),
};

let api: Api;
beforeAll(async () => {
  api = await openApi({ people });
});
afterAll(() => api.close());

type Taak = { id: string; soort: string; onderwerpId: string; naam: string | null; [key: string]: unknown };
const werkVan = async (wie: keyof typeof people, vraag = '') => {
  const caller = await api.als(people[wie]);
  return (await caller.get(`/taken?aantal=100${vraag}`).expect(200)).body as {
    taken: Taak[];
    tellingen: Record<string, number>;
    cursor: string | null;
  };
};
const takenOver = async (wie: keyof typeof people, trajectId: string, vraag = '') =>
  (await werkVan(wie, vraag)).taken.filter((taak) => taak.onderwerpId === trajectId);
const taakVan = async (trajectId: string, soort: string) =>
  (
    await api.query<{ id: string; rungs: { n: number; at: string }[] }>(
      'select id, rungs from taak where subject_id = $1 and soort = $2',
      [trajectId, soort],
    )
  )[0];

/** Fires the rungs of a task up to and including `n`, each at its own moment. */
async function klim(trajectId: string, soort: string, n: number) {
  const taak = await taakVan(trajectId, soort);
  for (const rung of taak?.rungs.filter((r) => r.n <= n) ?? []) {
    const stap: Climb = {
      subject: { kind: 'traject', id: trajectId },
      taakId: taak?.id ?? '',
      n: rung.n,
      ladderVersion: 1,
      now: rung.at,
    };
    expect(await climb(api.store, stap)).toBe('done');
  }
}

describe('een nieuwe aanmelding', () => {
  it('ligt meteen bij elke aanmeldcoördinator, met wat, voor wie, tot wanneer en waarom', async () => {
    const id = await api.steps.to.aanmelding();
    const [taak] = await takenOver('tweedeCoordinator', id);
    expect(taak).toMatchObject({
      ...{
        soort: 'triage',
        titel: 'Aanmelding beoordelen',
        naam: 'Canarie Vogel',
        dossierOpen: true,
        regio: 'Oost',
        doelgroep: 'NAH',
      },
      ...{ toegewezenAan: null, werkdagenTeLaat: 0, open: true, revisie: 1 },
      waaromVanMij: 'Dit is een taak voor de aanmeldcoördinator. Nog niemand pakte haar op.',
    });
    expect(taak?.uitleg).toMatch(/^5 werkdagen vanaf /);
    expect(taak?.tredes).toMatchObject([
      { n: 1, soort: 'herinnering', status: 'gepland', bereikt: ['wie de taak heeft'] },
      { n: 2, soort: 'klim', status: 'gepland', bereikt: ['regiocoördinator'] },
      { n: 3, soort: 'klim', status: 'gepland', bereikt: ['programmamanager'] },
    ]);
  });

  it('ligt bij niemand anders', async () => {
    const id = await api.steps.to.aanmelding();
    for (const wie of ['regioOost', 'regioWest', 'gcoer', 'voorzitter', 'lidNah', 'manager', 'beheerder'] as const)
      expect(await takenOver(wie, id, '&van=alles')).toEqual([]);
  });
});

describe('mijn werk', () => {
  it('is van een lid alleen de eigen inschatting, zonder naam', async () => {
    const id = await api.steps.to.aanmeldoverleg();
    const taken = await takenOver('lidNah', id, '&van=alles');
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({
      soort: 'inschatting',
      naam: null,
      dossierOpen: true,
      waaromVanMij: 'Deze taak staat op uw naam.',
    });
  });

  it('is van een regiocoördinator de eigen regio, en met landelijke dienst wat geen regio heeft', async () => {
    const oost = await api.steps.to.matching();
    const nergens = await api.steps.to.matching({ regio: 'onbekend' });
    expect(await takenOver('regioOost', oost)).toHaveLength(1);
    expect(await takenOver('regioOost', nergens)).toEqual([]);
    expect(await takenOver('regioWest', oost)).toEqual([]);
    const [taak] = await takenOver('regioWest', nergens);
    expect(taak?.waaromVanMij).toContain('want de regio is niet bekend');
  });

  it('is van een GCO’er de eigen caseload, en van wie waarneemt die van een ander', async () => {
    const id = await api.steps.to.kennismaking();
    expect(await takenOver('gcoer', id)).toHaveLength(1);
    expect(await takenOver('tweede', id, '&van=alles')).toEqual([]);
    expect(await takenOver('waarnemer', id, '&van=alles')).toEqual([]);
    const afwezig = randomUUID();
    await api.query(
      "insert into afwezigheid (id, gebruiker_id, van, waarnemer_id) values ($1, $2, now() - interval '1 hour', $3)",
      [afwezig, people.gcoer.id, people.waarnemer.id],
    );
    const [taak] = await takenOver('waarnemer', id, '&van=mij');
    expect(taak).toMatchObject({ soort: 'kennismaking', dossierOpen: true, waaromVanMij: 'U neemt waar voor Gee Coer.' });
    await api.query('delete from afwezigheid where id = $1', [afwezig]);
  });

  it('laat bij “mij” weg wat van niemand is, en bij “rol” wat een collega oppakte', async () => {
    const id = await api.steps.to.aanmelding();
    const taak = await taakVan(id, 'triage');
    expect(await takenOver('coordinator', id, '&van=mij')).toEqual([]);
    const coordinator = await api.als(people.coordinator);
    await coordinator.post(`/taken/${taak?.id}/_oppakken`, {}, { version: 1 }).expect(200);
    expect(await takenOver('coordinator', id, '&van=mij')).toHaveLength(1);
    expect(await takenOver('tweedeCoordinator', id, '&van=rol')).toEqual([]);
    const [bijAlles] = await takenOver('tweedeCoordinator', id, '&van=alles');
    expect(bijAlles?.waaromVanMij).toBe('Coor Aanmeld heeft deze taak.');
  });
});

describe('een taak die te laat is', () => {
  it('staat na een klim op de lijst van wie zij bereikte, en zegt wie dat is', async () => {
    const id = await api.steps.to.aanmelding();
    await klim(id, 'triage', 2);
    const [taak] = await takenOver('regioOost', id, '&van=mij');
    expect(taak).toMatchObject({
      soort: 'triage',
      naam: 'Canarie Vogel',
      waaromVanMij: 'Deze taak is naar u doorgezet, omdat er nog geen antwoord was.',
    });
    expect(taak?.tredes).toMatchObject([
      { status: 'bereikt' },
      { status: 'bereikt', bereikt: ['Regi Oost'] },
      { status: 'gepland' },
    ]);
    expect(await takenOver('coordinator', id)).toHaveLength(1);
  });

  it('is voor de programmamanager een kaart zonder inhoud', async () => {
    const id = await api.steps.to.aanmelding();
    await klim(id, 'triage', 3);
    const [taak] = await takenOver('manager', id, '&van=mij');
    expect(taak).toMatchObject({ soort: 'triage', naam: null, dossierOpen: false, doelgroep: 'onbekend', regio: 'Oost' });
    expect(JSON.stringify(taak)).not.toMatch(/Canarie|NAH/);
    const manager = await api.als(people.manager);
    await manager.get(`/trajecten/${id}`).expect(403);
  });

  it('telt hoeveel werkdagen, op de kalender van Nederland', async () => {
    const id = await api.steps.to.aanmelding();
    await api.query("update taak set uiterlijk = '2026-04-03T15:00:00Z' where subject_id = $1", [id]);
    api.verzet(Date.parse('2026-04-08T10:00:00Z') - Date.parse(api.now()));
    const [taak] = await takenOver('coordinator', id);
    expect(taak).toMatchObject({ werkdagenTeLaat: 2, groep: 'te laat' });
    api.verzet(Date.now() - Date.parse(api.now()));
  });

  it('wordt een alarm voor de beheerder als niemand haar kan doen', async () => {
    const id = await api.steps.to.aanmelding();
    await api.query('update gebruiker set in_dienst = false where rollen @> \'[{"rol":"programmamanager"}]\'');
    await klim(id, 'triage', 3);
    await api.query('update gebruiker set in_dienst = true');
    const [alarm] = await takenOver('beheerder', id);
    expect(alarm).toMatchObject({
      soort: 'alarm',
      titel: 'Niemand kan deze taak doen: aanmelding beoordelen',
      naam: null,
      dossierOpen: false,
      groep: 'later',
    });
  });
});

describe('de lijst', () => {
  it('telt per groep alles wat past, ook wat de bladzijde niet toont', async () => {
    const { tellingen, taken } = await werkVan('coordinator', '&van=alles');
    const perGroep = (groep: string) => taken.filter((taak) => taak.groep === groep).length;
    for (const groep of ['te laat', 'vandaag', 'deze week', 'later']) expect(tellingen[groep]).toBe(perGroep(groep));
    expect(tellingen.totaal).toBe(taken.length);
    const gefilterd = await werkVan('coordinator', '&van=alles&groep=te laat');
    expect(gefilterd.tellingen).toEqual(tellingen);
    expect(gefilterd.taken.every((taak) => taak.groep === 'te laat')).toBe(true);
  });

  it('filtert op soort en regio', async () => {
    await api.steps.to.aanmelding({ regio: 'Zuid', gemeente: 'Breda' });
    const { taken } = await werkVan('coordinator', '&van=alles&soort=triage&regio=Zuid');
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.every((taak) => taak.soort === 'triage' && taak.regio === 'Zuid')).toBe(true);
  });

  it('geeft met de cursor elke taak één keer, de dringendste eerst', async () => {
    for (let i = 0; i < 5; i += 1) await api.steps.to.aanmelding({ regio: i % 2 === 0 ? 'Noord' : 'onbekend' });
    const coordinator = await api.als(people.coordinator);
    const gezien: Taak[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: { taken: Taak[]; cursor: string | null } } = await coordinator
        .get(`/taken?van=alles&aantal=3&cursor=${cursor}`)
        .expect(200);
      gezien.push(...body.taken);
      cursor = body.cursor;
    }
    const alles = (await werkVan('coordinator', '&van=alles')).taken;
    expect(gezien.map((taak) => taak.id)).toEqual(alles.map((taak) => taak.id));
    expect(new Set(gezien.map((taak) => taak.id)).size).toBe(gezien.length);
    const data = gezien.map((taak) => String(taak.uiterlijk));
    expect(data).toEqual(data.toSorted());
  });

  it('rekent met de eigen klok van een traject dat vooruitgezet is', async () => {
    const verzet = await openApi({ config: { timeMachine: true } });
    const id = await verzet.steps.to.aanmelding();
    await verzet.query('update subject set clock_offset_ms = $1 where id = $2', [30 * 24 * 3_600_000, id]);
    const coordinator = await verzet.als(verzet.people.coordinator);
    const { body } = await coordinator.get('/taken').expect(200);
    expect(body.taken[0]).toMatchObject({ groep: 'te laat' });
    expect(body.taken[0].werkdagenTeLaat).toBeGreaterThan(10);
    expect(body.tellingen).toMatchObject({ 'te laat': 1, totaal: 1 });
    await verzet.close();
  });
});
