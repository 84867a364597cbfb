import { describe, expect, it } from 'vitest';
import { monitoringGevraagdOp } from '../../db/signaal-termijn.ts';
import { dagVan } from '../../domain/calendar/moment.ts';
import { isWerkdag, werkkalender } from '../../domain/calendar/werkkalender.ts';
import { regios } from '../../domain/codes.ts';
import { standaardTermen } from '../../domain/ladder/defaults.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { niveaus } from '../../domain/signaal/codes.ts';
import { decide } from '../../domain/signaal/decide.ts';
import { evolve } from '../../domain/signaal/evolve.ts';
import { magSignaal } from '../../domain/signaal/rechten.ts';
import type { Signaal } from '../../domain/signaal/state.ts';
import { standaardTaxonomie } from '../../domain/signaal/taxonomie.ts';
import { nieuwsVan } from '../../domain/signaal/te-melden.ts';
import { signaalScenarios } from '../../local/demo/signalen/all.ts';
import { type GeplandSignaal, planSignalen } from '../../local/demo/signalen/planning.ts';

const nu = '2026-03-12T13:30:00.000Z';
const instellingen = {
  ...{ version: 0, termen: standaardTermen, kalender: werkkalender(), voorzitterVanDienst: null },
  taxonomie: standaardTaxonomie,
};
const systeem = { soort: 'systeem', id: 'systeem' } as const;

/** Tells all of it in memory, as the load does; what is refused becomes a line. */
function tell(stappen: GeplandSignaal[]): { dingen: Map<string, Signaal>; bezwaren: string[] } {
  const dingen = new Map<string, Signaal>();
  const bezwaren: string[] = [];
  const doe = (id: string, actor: GeplandSignaal['actor'], command: GeplandSignaal['command'], at: string, key: string) => {
    const before = dingen.get(id) ?? null;
    if (!magSignaal(actor, command.type, before)) bezwaren.push(`${key} ${command.type}: mag niet`);
    const linkKey = 'toezeggingId' in command ? command.toezeggingId : null;
    const facts = {
      ...{ actor, taxonomie: standaardTaxonomie, anderen: [...dingen.values()], organisaties: [], linkKey },
      gemeenten: 'gemeente' in command && command.gemeente ? [command.gemeente] : [],
      ...{ erin: [], gevraagdOp: before && monitoringGevraagdOp(before, instellingen), uiterlijk: null },
    };
    const events = decide(before, command, facts, at, id);
    if (isRefusal(events)) bezwaren.push(`${key} ${command.type}: ${events.reason} (${events.field ?? ''})`);
    else dingen.set(id, events.reduce<Signaal | null>(evolve, before) as Signaal);
  };
  for (const { id, actor, command, at, key } of stappen) {
    doe(id, actor, command, at, key);
    const vraagstuk = dingen.get(id);
    for (const nieuws of vraagstuk ? nieuwsVan(vraagstuk) : []) {
      for (const ander of [...dingen.values()])
        if (ander.fase === 'in vraagstuk' && ander.vraagstukId === id) doe(ander.id, systeem, nieuws, at, `${key} nieuws`);
      doe(id, systeem, { type: 'MarkeerGedeeld', versie: nieuws.versie }, at, key);
    }
  }
  return { dingen, bezwaren };
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
const stappen = planSignalen(signaalScenarios, nu);
const { dingen } = tell(stappen);
const stand = (naam: string) => dingen.get(stappen.find(({ scenario }) => scenario.naam === naam)?.id ?? '');

describe('the signals of the demo', () => {
  it.each(momenten)('are refused nowhere, and warn of no personal data, when they are loaded on %s', (moment) => {
    const { bezwaren, dingen: geladen } = tell(planSignalen(signaalScenarios, moment));
    expect(bezwaren).toEqual([]);
    expect([...geladen.values()].filter(({ waarschuwingen }) => waarschuwingen > 0)).toEqual([]);
  });

  it.each(signaalScenarios.map((s) => [s.naam, s] as const))(
    '“%s” ends in the phase and on the level that it says',
    (naam, s) => {
      expect(stand(naam)).toMatchObject({ fase: s.eind, niveau: s.niveau, soort: s.kind });
    },
  );

  it('show every regio and unknown, every level, several givers, and a vraagstuk with signals of two regio’s', () => {
    const alle = [...dingen.values()];
    const signalen = alle.filter(({ soort }) => soort === 'signaal');
    expect(new Set(alle.map(({ regio }) => regio))).toEqual(new Set([...regios, 'onbekend']));
    expect(new Set(alle.map(({ niveau }) => niveau))).toEqual(new Set(niveaus));
    expect(new Set(signalen.map(({ geverRol }) => geverRol)).size).toBeGreaterThanOrEqual(4);
    const erin = signalen.filter(({ fase }) => fase === 'in vraagstuk');
    expect([erin.length, new Set(erin.map(({ regio }) => regio)).size]).toEqual([3, 2]);
    expect(
      signalen.filter(({ toezeggingen }) => toezeggingen.length > 0).map(({ toezeggingenKlaar }) => toezeggingenKlaar.length),
    ).toEqual([1]);
  });

  it('let every signaal in the vraagstuk hear all that happened since it came', () => {
    const vraagstuk = stand('Vraagstuk Meerzorg');
    expect(vraagstuk?.gebeurd).toBe(vraagstuk?.gedeeld);
    for (const signaal of dingen.values())
      if (signaal.fase === 'in vraagstuk') expect(signaal.gehoordTot).toBe(vraagstuk?.gebeurd);
  });

  it.each(momenten)('happen in order and before now, staff on working days, when they are loaded on %s', (moment) => {
    const gepland = planSignalen(signaalScenarios, moment);
    for (const scenario of signaalScenarios) {
      const eigen = gepland.filter((s) => s.scenario === scenario);
      expect(eigen.map((s) => s.stapNr)).toEqual(scenario.stappen.map((_, i) => i + 1));
      expect(new Set(eigen.map((s) => s.at)).size, scenario.naam).toBe(eigen.length);
    }
    expect(gepland.filter(({ at }) => at >= moment)).toEqual([]);
    const vanStaf = gepland.filter(({ actor }) => actor.soort === 'gebruiker');
    expect(vanStaf.filter(({ at }) => !isWerkdag(kal, dagVan(at)))).toEqual([]);
  });
});
