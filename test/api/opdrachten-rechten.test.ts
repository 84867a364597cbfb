import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Caller, openApi } from '../support/api.ts';
import { eenVanElk, triage } from '../support/commands.ts';
import { cast, gcoer, user } from '../support/people.ts';

const mensen = {
  ...cast(),
  waarnemer: gcoer('Waar Nemer', 'West', ['NAH']),
  llb: user('El Elbee', [{ rol: 'llbcoordinator' }]),
};
type Wie = keyof typeof mensen;
const allen = Object.keys(mensen) as Wie[];

/** One traject per phase, all in Oost and LLB, so that everybody who may ever read a phase reads it. */
const fasen = ['aanmelding', 'aanmeldoverleg', 'matching', 'ondersteuning', 'waakvlam', 'nazorg', 'afgesloten'] as const;
type Fase = (typeof fasen)[number];

const opdrachten = eenVanElk();
type Soort = keyof typeof opdrachten;
const soorten = Object.keys(opdrachten) as Soort[];

const vanTriage: Soort[] = [
  'ZetSpoed',
  'RegistreerGebeld',
  'LegBewijsVast',
  'LegVertegenwoordigerVast',
  'WijzigPersoon',
  'VoegSamen',
  'HoudApart',
  'VertelBesluit',
  'VraagHeroverweging',
  'BeslisHeroverweging',
  'DienKlachtIn',
  'LegMomentVast',
  'SchortOp',
  'Hervat',
  'Heropen',
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
  'ZetSpoed',
  'RegistreerGebeld',
  'LegBewijsVast',
  'LaatFeitenOnbekend',
  'LegVertegenwoordigerVast',
  'WijzigPersoon',
  'VertelBesluit',
  'VraagHeroverweging',
  'DienKlachtIn',
  'HandelKlachtAf',
  'ZetOpWachtlijst',
  'HerzieWachtlijst',
  'HaalVanWachtlijst',
  'WijzigVorm',
  'LegMomentVast',
  'HandelMomentAf',
  'SchrapMoment',
  'SchaalOp',
  'SchortOp',
  'Hervat',
  'VraagVervanging',
  'LegWensVast',
  'BeeindigVervanging',
  'Heropen',
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
  'LegBewijsVast',
  'LaatFeitenOnbekend',
  'LegVertegenwoordigerVast',
  'WijzigPersoon',
  'DienKlachtIn',
  'PakUrgenteZaakOp',
  'LegPlanVast',
  'LegEvaluatieVast',
  'WijzigVorm',
  'LegMomentVast',
  'HandelMomentAf',
  'SchrapMoment',
  'GaNaarWaakvlam',
  'BeslisWaakvlam',
  'SchaalOp',
  'SchortOp',
  'Hervat',
  'VraagVervanging',
  'LegMetingVast',
  'SlaErvaringOver',
  'Heropen',
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

const metSteun = ['ondersteuning', 'waakvlam', 'nazorg', 'afgesloten'] as const;
const inElk = <F extends Fase>(welke: readonly F[], soorten: Soort[]): Partial<Record<Fase, Soort[]>> =>
  Object.fromEntries(welke.map((fase) => [fase, soorten]));

/** The oracle, by hand: in which phases somebody reads the traject, and what they may ask of it there. */
const mag: Partial<Record<Wie, Partial<Record<Fase, Soort[]>>>> = {
  coordinator: inElk(['aanmelding', 'aanmeldoverleg', 'matching'], vanTriage),
  regioOost: inElk(fasen, vanRegio),
  voorzitter: { aanmeldoverleg: ['GeefInschatting', 'LegBesluitVast'] },
  lidNah: { aanmeldoverleg: ['GeefInschatting'] },
  lidZevmb: { aanmeldoverleg: ['GeefInschatting'] },
  gcoer: { matching: ['RegistreerKennismaking'], ...inElk(metSteun, vanGcoer) },
  waarnemer: { matching: ['RegistreerKennismaking'], ...inElk(metSteun, vanGcoer) },
  llb: inElk(fasen, []),
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
  ids.waakvlam = await to.waakvlam(llb);
  ids.nazorg = await to.nazorg(llb);
  ids.afgesloten = await to.afgesloten(llb);
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
    const vraag = (soort: Soort) => callers[wie].post(`/trajecten/${ids[fase]}/opdrachten`, opdrachten[soort], { version: 999 });
    const gekregen = await Promise.all(soorten.map(async (soort) => [soort, (await vraag(soort)).status]));
    expect(gekregen).toEqual(soorten.map((soort) => [soort, verwacht(wie, fase, soort)]));
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
    expect(body.acties).not.toContain('BeslisTriage');
    expect(body.acties).toEqual(expect.arrayContaining(['LegFeitenVast', 'LegToestemmingVast', 'SluitAf']));
    const bijCoordinator = await callers.coordinator.get(`/trajecten/${ids.aanmelding}`).expect(200);
    expect(bijCoordinator.body.acties).toContain('BeslisTriage');
  });
});
