import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standaardTermen } from '../../domain/ladder/defaults.ts';
import type { Term } from '../../domain/ladder/term.ts';
import { iso, rungsOf, tasksOf } from '../support/look.ts';
import type { Cast } from '../support/people.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';
import { dagHier, omUur, wekenNa, werkdagNa } from './own-calendar.ts';
import { buiten, type Geval, gevallen, type Ladder, nogNietGevraagd, type Partij, type Trede } from './rung-table.ts';

const opDag = (vanaf: string, op: Trede[0]): string =>
  typeof op === 'number' ? werkdagNa(vanaf, op) : werkdagNa(wekenNa(vanaf, op.weken), op.werkdagen ?? 0);

const soortVan = (naam: string) => naam.split(',')[0] as keyof typeof standaardTermen;

describe('elke trede van elke ladder', () => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld();
    steps = stepsIn(world);
    await world.startWorker();
  });
  afterAll(() => world.close());

  const adres = (wie: Partij): string => buiten[wie] ?? world.people[wie as keyof Cast].email;
  const partij = (wie: Partij): string => (buiten[wie] ? wie : world.people[wie as keyof Cast].id);

  const loop = async ({ naam, naar, van }: Geval, { uiterlijk, treden }: Ladder, spoed: boolean) => {
    const id = await naar(steps, { spoed });
    await world.later(id, 100);
    const [taak] = (await tasksOf(world, id, soortVan(naam))).filter((t) => !van || t.key === van(world.people));
    if (!taak) throw new Error(`${naam} is not asked`);
    const vanaf = dagHier(taak.vanaf);
    const gegaan = (await rungsOf(world, id)).filter((r) => r.taakId === taak.id);
    expect(iso(taak.uiterlijk ?? '')).toBe(omUur(opDag(vanaf, uiterlijk), 17));
    expect(
      gegaan.map(({ n, uitkomst, bereikt, mails, planned }) => ({ n, uitkomst, bereikt: [...bereikt].sort(), mails, planned })),
    ).toEqual(
      treden.map(([op, uur, ...wie], i) => ({
        n: i + 1,
        uitkomst: 'bereikt',
        bereikt: wie.map(partij).sort(),
        mails: wie.map(adres).sort(),
        planned: omUur(opDag(vanaf, op), uur),
      })),
    );
    for (const { fired, planned } of gegaan)
      expect(Date.parse(fired) - Date.parse(planned)).toSatisfy((late: number) => late >= 0 && late < 300_000);
  };

  it.each(gevallen)('$naam: op zijn werkdag, op zijn uur, bij wie het hoort', (geval) => loop(geval, geval, false));

  it.each(gevallen.filter(({ spoed }) => spoed))('$naam met spoed: de helft, naar beneden afgerond', (geval) =>
    loop(geval, geval.spoed ?? geval, true),
  );

  it('wat met de tijd komt, wordt gevraagd bij de eerste trede', async () => {
    const { rows } = await world.store.db.execute<{ laat: number }>(
      sql`select extract(epoch from gevraagd_op - (rungs->0->>'at')::timestamptz)::float as laat from taak where soort in ('contact', 'nazorg')`,
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { laat } of rows) expect(laat).toSatisfy((seconden: number) => seconden >= 0 && seconden < 300);
  });

  it('is door deze proef bereikt: elke soort, elke variant, ook met spoed', async () => {
    const { rows } = await world.store.db.execute<{ trede: string }>(sql`
      select distinct concat_ws('/', t.soort, nullif(t.variant, ''), case when t.spoed then 'spoed' end, r.n) as trede
      from rung r join taak t on t.id = r.taak_id where r.uitkomst = 'bereikt'`);
    const bereikt = new Set(rows.map(({ trede }) => trede));
    const gemist = Object.entries(standaardTermen).flatMap(([soort, term]) =>
      tredenVan(soort, term).filter((trede) => !bereikt.has(trede)),
    );
    expect(gemist.filter((trede) => !nogNietGevraagd.some((naam) => trede.startsWith(naam)))).toEqual([]);
  });
});

function tredenVan(soort: string, term: Term): string[] {
  const varianten = Object.entries(term.varianten ?? { '': {} });
  return varianten.flatMap(([naam, variant]) => {
    const treden = variant.treden ?? term.treden;
    const delen = [soort, naam].filter(Boolean).join('/');
    return treden.flatMap((_, i) => [`${delen}/${i + 1}`, ...(term.totOndersteuning ? [`${delen}/spoed/${i + 1}`] : [])]);
  });
}
