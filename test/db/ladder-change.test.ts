import { describe, expect, it } from 'vitest';
import { withLadder } from '../../db/task-plan.ts';
import { werkkalender } from '../../domain/calendar/werkkalender.ts';
import { standaardTermen } from '../../domain/ladder/defaults.ts';
import { ladderFor } from '../../domain/ladder/ladder.ts';
import type { Term, Trede } from '../../domain/ladder/term.ts';

const kalender = werkkalender();
const gevraagdOp = '2026-03-02T09:00:00.000Z';
const { triage } = standaardTermen;
const ladderVan = (term: Term) => ladderFor(term, { gevraagdOp, spoed: false, kalender, termVersie: 1 });
const met = (treden: Trede[]): Term => ({ ...triage, treden });
const wie = ({ rungs }: { rungs: readonly { n: number; aan: readonly string[] }[] }) => rungs.map(({ n, aan }) => [n, ...aan]);

/** The reminder went out; the climbs are still to come. */
const naDeHerinnering = { rungs: [...ladderVan(triage).rungs], nextRungN: 2, ladderVersion: 1 };

describe('een ladder die verandert terwijl de taak loopt', () => {
  it('verliest geen escalatie wanneer een herinnering die al ging wordt geschrapt', () => {
    const nieuw = withLadder(naDeHerinnering, ladderVan(met(triage.treden.slice(1))));
    expect(wie(nieuw)).toEqual([
      [1, 'eigenaar'],
      [2, 'regiocoordinator'],
      [3, 'programmamanager'],
    ]);
    expect(nieuw).toMatchObject({ nextRungN: 2, ladderVersion: 2 });
  });

  it('stuurt geen herinnering nog een keer wanneer zij alleen van dag verandert', () => {
    const eerder = triage.treden.map((trede, i) =>
      i === 0 ? { ...trede, op: { werkdagen: 1, vanaf: 'vraag' as const } } : trede,
    );
    const nieuw = withLadder(naDeHerinnering, ladderVan(met(eerder)));
    expect(nieuw.rungs.filter(({ soort }) => soort === 'herinnering')).toHaveLength(1);
    expect(nieuw.nextRungN).toBe(2);
  });

  it('laat een trede die erbij komt nog gaan, ook als alle andere al gingen', () => {
    const klaar = { ...naDeHerinnering, nextRungN: null };
    const erbij: Trede = { soort: 'klim', op: { werkdagen: 12, vanaf: 'vraag' }, aan: ['landelijkcoordinator'] };
    const nieuw = withLadder(klaar, ladderVan(met([...triage.treden, erbij])));
    expect(wie(nieuw).at(-1)).toEqual([4, 'landelijkcoordinator']);
    expect(nieuw.nextRungN).toBe(4);
  });
});
