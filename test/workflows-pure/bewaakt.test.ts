import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoryFacts } from '../../domain/story-facts.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import { fasen } from '../../domain/traject/codes.ts';
import type { Traject } from '../../domain/traject/state.ts';
import { storyCodes } from '../../domain/traject/story-facts.ts';
import { directTasks, timedTasks } from '../../domain/traject/tasks.ts';
import { trajectWorkflow } from '../../workflows/traject/workflow.ts';
import { altijd } from '../domain/traject/pad.ts';

/** The world of a story in which nothing goes on: what it does is noted, what it waits for never comes. */
const wereld = vi.hoisted(() => ({ feiten: null as unknown, geklommen: [] as string[], gevraagd: [] as string[] }));

vi.mock('@temporalio/workflow', () => {
  const nooit = () => new Promise<never>(() => {});
  const noteer = async (lijst: string[], wat: string) => {
    lijst.push(wat);
    return 'done';
  };
  const activities = {
    readFacts: async () => wereld.feiten,
    climb: ({ taakId }: { taakId: string }) => noteer(wereld.geklommen, taakId),
    openTask: ({ kind, key }: { kind: string; key: string }) => noteer(wereld.gevraagd, `${kind} ${key}`),
  };
  class CancellationScope {
    run = (story: () => Promise<void>) => story();
    cancel() {}
  }
  return {
    ...{ proxyActivities: () => activities, proxyLocalActivities: () => activities },
    ...{ condition: nooit, CancellationScope, TemporalFailure: Error, isCancellation: () => false },
    ...{ defineSignal: () => ({}), setHandler: () => {}, setCurrentDetails: () => {}, upsertSearchAttributes: () => {} },
    ...{ workflowInfo: () => ({ historyLength: 0 }), allHandlersFinished: () => true, continueAsNew: nooit },
  };
});

const langGeleden = '2000-01-01T00:00:00.000Z';
const naam = ({ kind, key }: { kind: TaakSoort; key: string }): string => `${kind} ${key}`;

/** The story of this state: it begins, does what is due, and waits. */
async function begint(traject: Traject, rest: Pick<StoryFacts, 'taken' | 'gepland'>): Promise<void> {
  wereld.feiten = { ...storyCodes(traject), ...{ version: 1, now: new Date().toISOString(), forwarding: false }, ...rest };
  void trajectWorkflow({ id: traject.id });
  await new Promise((resolve) => setImmediate(resolve));
}

/** One state of every kind that the paths come by: what it asks, by phase. */
function standen(): Traject[] {
  const gevonden = new Map<string, Traject>();
  altijd(
    (stappen) => {
      for (const { na } of stappen) {
        const soorten = [...directTasks(na), ...timedTasks(na)].map(({ kind }) => kind);
        gevonden.set(`${na.fase}: ${[...new Set(soorten)].sort().join()}`, na);
      }
    },
    { numRuns: 150, seed: 7 },
  );
  return [...gevonden.values()];
}

describe('elke taak heeft een verhaal', { timeout: 60_000 }, () => {
  const alle = standen();
  beforeEach(() => {
    Object.assign(wereld, { geklommen: [], gevraagd: [] });
  });

  it('in elke fase', () => {
    expect(new Set(alle.map(({ fase }) => fase))).toEqual(new Set(fasen));
    expect(alle.length).toBeGreaterThan(100);
  });

  it('dat klimt als haar trede er is', async () => {
    for (const traject of alle) {
      const open = [...directTasks(traject), ...timedTasks(traject)];
      const taken = open.map(({ kind, key }) => ({
        ...{ id: naam({ kind, key }), kind, key, done: false, ladderVersion: 1 },
        nextRung: { n: 1, at: langGeleden },
      }));
      wereld.geklommen = [];
      await begint(traject, { taken, gepland: [] });
      expect(wereld.geklommen.toSorted(), traject.fase).toEqual(open.map(naam).sort());
    }
  });

  it('dat vraagt wat de tijd brengt', async () => {
    for (const traject of alle) {
      const gepland = timedTasks(traject).map(({ kind, key }) => ({ kind, key, at: langGeleden }));
      wereld.gevraagd = [];
      await begint(traject, { taken: [], gepland });
      expect(wereld.gevraagd.toSorted(), traject.fase).toEqual(gepland.map(naam).sort());
    }
  });
});
