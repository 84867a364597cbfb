import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrajectCommand } from '../../domain/traject/commands.ts';
import { type Api, type Caller, openApi } from '../support/api.ts';
import {
  aanvulling,
  afsluiting,
  besluit,
  contact,
  inschatting,
  korte,
  nazorg,
  overdracht,
  toestemming,
  triage,
} from '../support/commands.ts';
import { cast, gcoer, user } from '../support/people.ts';

const mensen = {
  ...cast(),
  waarnemer: gcoer('Waar Nemer', 'West', ['NAH']),
  llb: user('El Elbee', [{ rol: 'llbcoordinator' }]),
};
type Wie = keyof typeof mensen;
const allen = Object.keys(mensen) as Wie[];

/** One traject per phase, all in Oost and LLB, so that everybody who may ever read a phase reads it. */
const fasen = ['aanmelding', 'aanmeldoverleg', 'matching', 'ondersteuning', 'nazorg'] as const;
type Fase = (typeof fasen)[number];

const dag = '2026-01-01';
const opdrachten: Record<Exclude<TrajectCommand['type'], 'MeldAan'>, object> = {
  LegFeitenVast: { type: 'LegFeitenVast', feiten: {} },
  LegToestemmingVast: toestemming('delen met het overleg'),
  BeslisTriage: triage('toelaten'),
  GeefAanvulling: aanvulling(),
  StopAanvullen: korte.stopAanvullen,
  GeefInschatting: inschatting(),
  LegBesluitVast: besluit('toelaten', [randomUUID()]),
  DoeMatchvoorstel: { type: 'DoeMatchvoorstel', kandidaten: [randomUUID()] },
  KiesMetgezel: { type: 'KiesMetgezel', gcoerId: randomUUID() },
  WijsVoorstelAf: korte.wijsVoorstelAf,
  RegistreerKennismaking: { type: 'RegistreerKennismaking', op: dag },
  BevestigKlik: korte.klik,
  MeldGeenKlik: korte.geenKlik,
  RegistreerContact: contact(dag),
  WijzigInzet: { type: 'WijzigInzet', inzet: 'laag', reden: 'minder nodig' },
  BiedOverdrachtAan: overdracht(),
  AanvaardOverdracht: korte.aanvaardOverdracht,
  WeigerOverdracht: korte.weigerOverdracht,
  TrekOverdrachtIn: korte.trekOverdrachtIn,
  AanvaardDoorverwijzing: korte.aanvaardDoorverwijzing,
  WeigerDoorverwijzing: korte.weigerDoorverwijzing,
  LegNazorgVast: nazorg(true),
  SluitAf: afsluiting(),
};
type Soort = keyof typeof opdrachten;
const soorten = Object.keys(opdrachten) as Soort[];

const vanTriage: Soort[] = [
  'LegFeitenVast',
  'LegToestemmingVast',
  'BeslisTriage',
  'GeefAanvulling',
  'StopAanvullen',
  'AanvaardDoorverwijzing',
  'WeigerDoorverwijzing',
  'LegNazorgVast',
  'SluitAf',
];
const vanRegio: Soort[] = [
  'LegFeitenVast',
  'LegToestemmingVast',
  'DoeMatchvoorstel',
  'KiesMetgezel',
  'WijsVoorstelAf',
  'RegistreerKennismaking',
  'BevestigKlik',
  'MeldGeenKlik',
  'SluitAf',
];
const vanGcoer: Soort[] = [
  'LegFeitenVast',
  'LegToestemmingVast',
  'RegistreerContact',
  'WijzigInzet',
  'BiedOverdrachtAan',
  'AanvaardOverdracht',
  'WeigerOverdracht',
  'TrekOverdrachtIn',
  'LegNazorgVast',
  'SluitAf',
];

/** The oracle, by hand: in which phases somebody reads the traject, and what they may ask of it there. */
const mag: Partial<Record<Wie, Partial<Record<Fase, Soort[]>>>> = {
  coordinator: { aanmelding: vanTriage, aanmeldoverleg: vanTriage, matching: vanTriage },
  regioOost: { aanmelding: vanRegio, aanmeldoverleg: vanRegio, matching: vanRegio, ondersteuning: vanRegio, nazorg: vanRegio },
  voorzitter: { aanmeldoverleg: ['GeefInschatting', 'LegBesluitVast'] },
  lidNah: { aanmeldoverleg: ['GeefInschatting'] },
  lidZevmb: { aanmeldoverleg: ['GeefInschatting'] },
  gcoer: { matching: ['RegistreerKennismaking'], ondersteuning: vanGcoer, nazorg: vanGcoer },
  waarnemer: { matching: ['RegistreerKennismaking'], ondersteuning: vanGcoer, nazorg: vanGcoer },
  llb: { aanmelding: [], aanmeldoverleg: [], matching: [], ondersteuning: [], nazorg: [] },
};

let api: Api;
const ids = {} as Record<Fase, string>;
const callers = {} as Record<Wie, Caller>;

beforeAll(async () => {
  api = await openApi({ people: mensen });
  const { to } = api.steps;
  const llb = { stroom: 'LLB' } as const;
  ids.aanmelding = await to.aanmelding(llb);
  ids.aanmeldoverleg = await to.aanmeldoverleg(llb);
  ids.matching = await to.kennismaking(llb);
  ids.ondersteuning = await to.ondersteuning(llb);
  ids.nazorg = await to.nazorg(llb);
  await api.query("insert into afwezigheid (id, gebruiker_id, van, waarnemer_id) values ($1, $2, now() - interval '1 day', $3)", [
    randomUUID(),
    mensen.gcoer.id,
    mensen.waarnemer.id,
  ]);
  for (const wie of allen) callers[wie] = await api.als(mensen[wie]);
});
afterAll(() => api.close());

/** An old version: who may ask is told that they come too late, and nothing happens. */
const verwacht = (wie: Wie, fase: Fase, soort: Soort): number => {
  if (wie === 'manager' || wie === 'beheerder') return 403;
  const hier = mag[wie]?.[fase];
  if (!hier) return 404;
  return hier.includes(soort) ? 412 : 403;
};

describe.each(fasen)('in de fase %s', (fase) => {
  it.each(allen)('mag %s precies wat bij rol en relatie hoort', async (wie) => {
    const gekregen: Record<string, number> = {};
    for (const soort of soorten)
      gekregen[soort] = (
        await callers[wie].post(`/trajecten/${ids[fase]}/opdrachten`, opdrachten[soort], { version: 999 })
      ).status;
    expect(gekregen).toEqual(Object.fromEntries(soorten.map((soort) => [soort, verwacht(wie, fase, soort)])));
  });
});

describe('een geweigerde opdracht', () => {
  it('verandert niets, en blijft bewaard met wie het vroeg', async () => {
    const versie = async () =>
      (await api.query<{ version: number }>('select version from subject where id = $1', [ids.aanmelding]))[0]?.version;
    const eerst = await versie();
    await callers.regioOost
      .post(`/trajecten/${ids.aanmelding}/opdrachten`, triage('toelaten'), { version: eerst ?? 0 })
      .expect(403);
    await callers.gcoer.post(`/trajecten/${ids.aanmelding}/opdrachten`, triage('toelaten'), { version: eerst ?? 0 }).expect(404);
    expect(await versie()).toBe(eerst);
    const sporen = await api.query(
      "select actor_id, reden from audit where subject_id = $1 and actie = 'BeslisTriage' and uitkomst = 'geweigerd' order by id desc limit 2",
      [ids.aanmelding],
    );
    expect(sporen).toEqual([
      { actor_id: mensen.gcoer.id, reden: 'bestaat niet' },
      { actor_id: mensen.regioOost.id, reden: 'mag niet' },
    ]);
  });

  it('staat niet bij de knoppen van de pagina', async () => {
    const { body } = await callers.regioOost.get(`/trajecten/${ids.aanmelding}`).expect(200);
    expect(body.acties).toEqual(['LegFeitenVast', 'LegToestemmingVast', 'SluitAf']);
    const bijCoordinator = await callers.coordinator.get(`/trajecten/${ids.aanmelding}`).expect(200);
    expect(bijCoordinator.body.acties).toContain('BeslisTriage');
  });
});
