import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dagVan } from '../../domain/calendar/moment.ts';
import { isWerkdag, werkkalender } from '../../domain/calendar/werkkalender.ts';
import { doelgroepen, regios, rollen } from '../../domain/codes.ts';
import { triageVoorstel } from '../../domain/criteria/triage.ts';
import { type Kandidaat, urenPerWeek } from '../../domain/matching/uren.ts';
import { mag } from '../../domain/rechten/policy.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { fasen } from '../../domain/traject/codes.ts';
import { decide } from '../../domain/traject/decide.ts';
import { evolve } from '../../domain/traject/evolve.ts';
import type { LidVanOverleg, Traject } from '../../domain/traject/state.ts';
import { afwezigSinds, type Gepland, plan } from '../../local/demo/planning.ts';
import type { Scenario } from '../../local/demo/scenario.ts';
import { scenarios } from '../../local/demo/scenarios/all.ts';
import { afwezig, emailVan, logins, userId, userKeys, users } from '../../local/demo/users.ts';
import type { Stap } from '../domain/traject/pad.ts';
import { leef, type Verhaal } from '../domain/traject/verhaal.ts';

const nu = '2026-03-12T13:30:00.000Z';

const leden: LidVanOverleg[] = userKeys
  .filter((key) => users[key].rollen.some(({ rol }) => rol === 'lid' || rol === 'voorzitter'))
  .map((key) => ({
    id: userId(key),
    regios: users[key].rollen.flatMap(({ regio }) => (regio ? [regio] : [])),
    vakgroepen: users[key].rollen.flatMap(({ vakgroep }) => (vakgroep ? [vakgroep] : [])),
  }));

function kandidaten(trajecten: Iterable<Traject>, afwezigNu: boolean): Kandidaat[] {
  const bezet = new Map<string, number>();
  for (const t of trajecten) {
    if (t.fase !== 'ondersteuning' && t.fase !== 'overdracht') continue;
    const { ondersteunerId, inzet } = t.ondersteuning;
    bezet.set(ondersteunerId, (bezet.get(ondersteunerId) ?? 0) + urenPerWeek(t.teldoelgroep, inzet));
  }
  return userKeys
    .filter((key) => users[key].rollen.some(({ rol }) => rol === 'gcoer'))
    .map((key) => ({
      id: userId(key),
      naam: users[key].naam,
      inDienst: true,
      aanwezig: !(afwezigNu && key === afwezig.wie),
      expertises: users[key].expertises ?? [],
      regio: users[key].regio ?? 'onbekend',
      urenVrij: (users[key].contracturen ?? 0) - (bezet.get(userId(key)) ?? 0),
    }));
}

/** Tells all stories in memory; what is refused becomes a line. */
function tell(stappen: Gepland[], moment: string): { trajecten: Map<string, Traject>; bezwaren: string[] } {
  const trajecten = new Map<string, Traject>();
  const bezwaren: string[] = [];
  for (const { trajectId, actor, command, at, key } of stappen) {
    const before = trajecten.get(trajectId) ?? null;
    if (!mag(actor, command.type, before)) bezwaren.push(`${key} ${command.type}: mag niet`);
    const afwezigNu = at >= afwezigSinds(dagVan(moment));
    const facts = { actor, leden, gcoers: kandidaten(trajecten.values(), afwezigNu), personen: [], collegas: [] };
    const events = decide(before, command, facts, at, trajectId);
    if (isRefusal(events)) bezwaren.push(`${key} ${command.type}: ${events.reason}`);
    else trajecten.set(trajectId, events.reduce<Traject | null>(evolve, before) as Traject);
  }
  return { trajecten, bezwaren };
}

/** A working day, right after and in the free days, on a Sunday night, on the last day of February. */
const momenten = [
  nu,
  '2026-01-02T07:10:00.000Z',
  '2026-05-17T08:00:00.000Z',
  '2026-12-26T11:00:00.000Z',
  '2026-11-22T00:04:00.000Z',
  '2028-02-29T16:45:00.000Z',
];
const kal = werkkalender();
const uur = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23' });
const uurVan = (at: string): number => Number(uur.format(new Date(at)));

const stappen = plan(scenarios, nu);
const { trajecten } = tell(stappen, nu);
const stand = (nr: number) => trajecten.get(stappen.find((s) => s.scenario.nr === nr)?.trajectId ?? '');

describe('the demo', () => {
  it.each(momenten)('is refused nowhere when it is loaded on %s', (moment) => {
    expect(tell(plan(scenarios, moment), moment).bezwaren).toEqual([]);
  });

  it.each(scenarios.map((s) => [s.naam, s] as const))('“%s” ends in the phase that it says', (_naam, scenario) => {
    expect(stand(scenario.nr)?.fase).toBe(scenario.eind);
  });

  it.each(scenarios.map((s) => [s.naam, s] as const))('“%s” has facts that give the proposal it says', (_naam, scenario) => {
    const traject = stand(scenario.nr);
    expect(traject && triageVoorstel(traject.feiten).uitkomst).toBe(scenario.voorstel);
  });

  it('decides otherwise than the criteria propose for LLB alone, which has no doelgroep criteria', () => {
    const anders = scenarios.filter((s) => stand(s.nr)?.besluiten.some((besluit) => besluit.afwijkendVan));
    expect(anders.map(({ nr }) => nr)).toEqual([17]);
  });

  it('shows every phase, every regio and unknown, and every doelgroep', () => {
    const alle = [...trajecten.values()];
    expect(new Set(alle.map((t) => t.fase))).toEqual(new Set(fasen));
    expect(new Set(alle.map((t) => t.regio))).toEqual(new Set([...regios, 'onbekend']));
    expect(new Set(alle.map((t) => t.teldoelgroep))).toEqual(new Set([...doelgroepen, 'onbekend']));
  });

  it.each(momenten)('happens in order and before now, staff on working days and by day, when it is loaded on %s', (moment) => {
    const gepland = plan(scenarios, moment);
    for (const scenario of scenarios) {
      const eigen = gepland.filter((s) => s.scenario === scenario);
      expect(eigen.map((s) => s.stapNr)).toEqual(scenario.stappen.map((_, i) => i + 1));
      expect(new Set(eigen.map((s) => s.at)).size, scenario.naam).toBe(eigen.length);
    }
    expect(gepland.filter(({ at }) => at >= moment)).toEqual([]);
    const vanStaf = gepland.filter(({ actor }) => actor.soort === 'gebruiker');
    expect(vanStaf.filter(({ at }) => !isWerkdag(kal, dagVan(at)) || uurVan(at) < 8 || uurVan(at) >= 18)).toEqual([]);
  });

  /** The same stories with what time brings: what is asked, reminded and open at this moment. */
  function geleefd(scenario: Scenario, moment: string): Verhaal {
    const eigen = plan([scenario], moment);
    let voor: Traject | null = null;
    const gelopen: Stap[] = eigen.map(({ actor, command, at, trajectId }) => {
      const facts = { actor, leden, gcoers: kandidaten([], false), personen: [], collegas: [] };
      const events = decide(voor, command, facts, at, trajectId);
      if (isRefusal(events)) throw new Error(`${scenario.naam}, ${command.type}: ${events.reason}`);
      const na = events.reduce<Traject | null>(evolve, voor) as Traject;
      const stap = { voor, command, events, na, at };
      voor = na;
      return stap;
    });
    let verhaal: Verhaal = { taken: [], gegaan: [] };
    const nuStap = { ...(gelopen.at(-1) as Stap), voor, events: [], at: moment };
    leef([...gelopen, nuStap], (v) => {
      verhaal = v;
    });
    return verhaal;
  }

  it.each(momenten)('shows nothing that is overdue but the contact of 9, when it is loaded on %s', (moment) => {
    const teLaat = scenarios.flatMap((scenario) =>
      geleefd(scenario, moment)
        .taken.filter(({ status, uiterlijk }) => status === 'open' && (uiterlijk ?? '') < moment)
        .map(({ soort }) => `${scenario.nr} ${soort}`),
    );
    expect(teLaat).toEqual(['9 contact']);
  });

  it.each(momenten)('lets a client answer only what was asked, when it is loaded on %s', (moment) => {
    for (const scenario of scenarios) {
      const gegeven = scenario.stappen.filter(({ command }) => command.type === 'GeefErvaring').length;
      const { taken } = geleefd(scenario, moment);
      const beantwoord = taken.filter(({ soort, status }) => soort === 'clientervaring' && status === 'beantwoord').length;
      expect(beantwoord, scenario.naam).toBe(gegeven);
    }
  });

  it('tells of Floor that she turns eighteen while she is supported', () => {
    const melding = stappen.find(({ scenario, command }) => scenario.nr === 8 && command.type === 'MeldAan')?.command;
    const taart = stappen.find(
      ({ command }) => command.type === 'RegistreerContact' && /achttien geworden/.test(command.notitie),
    );
    const geboren = melding?.type === 'MeldAan' ? (melding.persoon.geboortedatum ?? '') : '';
    const jarig = `${Number(geboren.slice(0, 4)) + 18}${geboren.slice(4)}`;
    expect(jarig < dagVan(taart?.at ?? '') && jarig > dagVan(stappen[0]?.at ?? '')).toBe(true);
  });
});

describe('the people of the demo', () => {
  it('hold every role, with a coordinator in each regio', () => {
    const alle = userKeys.flatMap((key) => users[key].rollen);
    expect(new Set(alle.map(({ rol }) => rol))).toEqual(new Set(rollen));
    const coordinatoren = alle.filter(({ rol }) => rol === 'regiocoordinator').map(({ regio }) => regio);
    expect(coordinatoren.sort()).toEqual([...regios].sort());
  });

  it('cover every doelgroep in the overleg and among the GCO’ers', () => {
    expect(new Set(leden.flatMap(({ vakgroepen }) => vakgroepen))).toEqual(new Set(doelgroepen));
    expect(new Set(userKeys.flatMap((key) => users[key].expertises ?? []))).toEqual(new Set(doelgroepen));
  });

  it('have an id and a mail address each', () => {
    expect(new Set(userKeys.map(userId)).size).toBe(userKeys.length);
    const adressen = userKeys.map((key) => emailVan(users[key]));
    expect(adressen.filter((adres) => !/^[a-z.-]+@metgezel\.example$/.test(adres))).toEqual([]);
    expect(logins.every(({ naam }) => userKeys.some((key) => users[key].naam === naam))).toBe(true);
  });
});

describe('the texts of the demo', () => {
  /** Hashes of names that occur in the sources: the names themselves stand nowhere. */
  const echteNamen = new Set([
    '196812685e9a',
    'e4522fc74f16',
    'fe5f2eadd296',
    '0657c6b92e3a',
    'a4748d935d36',
    '8b49a459569b',
    '1f02e917fd21',
    '30aa56e12f08',
    '3f4aaa20d3e5',
    '91ce7d8f81a8',
    '2ca74c87d6c7',
    '29b566345fb2',
    '669017e14615',
    '3b580a08ba9e',
    '966b04e11665',
    '3793abb2b838',
    '39a5fd65a664',
    'e809900c7648',
    '1ecb9e6bdf6c',
    '186d3212ceed',
    'e4279ebd8979',
    'c9b5d704902a',
    'b90823c9208b',
    '83b956d80a8f',
    '22229825111a',
    '0a26fe9f2e22',
    '60a1909e48b0',
    'f6dce2c608ef',
    'd7c7abb4946b',
    '5bd34386f06c',
    '16f06f1b9f70',
    'c736fb68ca8c',
    '455710a04058',
    'ec3120f3b7de',
    '18632c8e73b4',
    'd95db98bc0e9',
    'd97bf13b41a5',
    'f37cc1518967',
    '127fb2177e1b',
  ]);
  const files = ['local/demo', 'local/demo/scenarios', 'local/demo/signalen'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
  const hash = (woord: string) => createHash('sha256').update(woord).digest('hex').slice(0, 12);

  it('name nobody who exists in the sources', () => {
    const woorden = new Set(files.join('\n').match(/\p{Lu}[\p{L}-]+/gu));
    expect([...woorden].filter((woord) => echteNamen.has(hash(woord)))).toEqual([]);
  });

  it('mail to nowhere but example domains', () => {
    const adressen = files.join('\n').match(/[\w.-]+@[\w.-]+/g) ?? [];
    expect(adressen.filter((adres) => !adres.endsWith('.example') && !adres.includes('${'))).toEqual([]);
  });
});
