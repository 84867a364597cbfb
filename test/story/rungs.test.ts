import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standaardTermen } from '../../domain/ladder/defaults.ts';
import { signaleren } from '../../domain/ladder/defaults-signaal.ts';
import type { Term, TermSoort } from '../../domain/ladder/term.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import { iso, rungsOf, tasksOf } from '../support/look.ts';
import { type Cast, cast, gcoer } from '../support/people.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';
import { dagenNa, dagHier, omUur } from './own-calendar.ts';
import { opDag, opTijd } from './rung-days.ts';
import {
  alleenMetSpoed,
  altijdVanEenVariant,
  bellen,
  buiten,
  type Geval,
  gevallen,
  nogNietGevraagd,
  type Partij,
} from './rung-table.ts';

/** What a traject asks; a signaal has its own proof. */
const vanTraject = Object.entries<Term>(standaardTermen).filter(([soort]) => !(soort in signaleren));

const soortVan = (naam: string) => naam.split(',')[0] as TaakSoort;

/** A fixed day that every year has. */
const overDagen = (n: number): string => {
  const dag = dagenNa(dagHier(new Date().toISOString()), n);
  return dag.endsWith('-02-29') ? dagenNa(dag, 1) : dag;
};

describe('elke trede van elke ladder', () => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    const ruim = { contracturen: 1_000 };
    world = await createWorld({}, { ...cast(), gcoer: gcoer('Gee Coer', 'Oost', ['NAH'], ruim) });
    steps = stepsIn(world);
    await world.startWorker();
  });
  afterAll(() => world.close());

  const adres = (wie: Partij): string => buiten[wie] ?? world.people[wie as keyof Cast].email;
  const partij = (wie: Partij): string => (buiten[wie] ? wie : world.people[wie as keyof Cast].id);

  const loop = async ({ naam, naar, van, dagen = 100, overDagen: over = 0, gevraagd }: Geval, ladder: string, spoed: boolean) => {
    const dag = overDagen(over);
    const id = await naar({ world, steps, rest: { spoed }, dag });
    await world.later(id, dagen);
    const [taak] = (await tasksOf(world, id, soortVan(naam))).filter((t) => !van || t.key === van(world.people));
    if (!taak) throw new Error(`${naam} is not asked`);
    const [tot = '', treden = ''] = ladder.split(': ');
    const gegeven = { vanaf: dagHier(taak.vanaf), gevraagdOp: iso(taak.gevraagdOp), dag, uiterlijk: '' };
    const maat = { ...gegeven, uiterlijk: opDag(tot, gegeven) };
    const gegaan = (await rungsOf(world, id)).filter((r) => r.taakId === taak.id);
    expect(iso(taak.uiterlijk ?? '')).toBe(omUur(maat.uiterlijk, 17));
    expect(
      gegaan.map(({ n, uitkomst, bereikt, mails, planned }) => ({ n, uitkomst, bereikt: [...bereikt].sort(), mails, planned })),
    ).toEqual(
      treden.split(', ').map((trede, i) => {
        const [op = '', uur = '', ...wie] = trede.split(' ');
        return {
          n: i + 1,
          uitkomst: 'bereikt',
          bereikt: wie.map((w) => partij(w as Partij)).sort(),
          mails: wie.map((w) => adres(w as Partij)).sort(),
          planned: omUur(opDag(op, maat), Number.parseInt(uur, 10)),
        };
      }),
    );
    for (const { fired, planned } of gegaan) expect(Date.parse(fired) - Date.parse(planned)).toSatisfy(opTijd);
    if (gevraagd) expect(Date.parse(maat.gevraagdOp) - Date.parse(omUur(opDag(gevraagd, maat), 9))).toSatisfy(opTijd);
  };

  it.concurrent.each(gevallen)('$naam: op zijn werkdag, op zijn uur, bij wie het hoort', (geval) =>
    loop(geval, geval.ladder, false),
  );

  it.concurrent.each([...gevallen, bellen].filter(({ naam, spoed }) => spoed || alleenMetSpoed.includes(naam)))(
    '$naam met spoed: de helft, naar beneden afgerond',
    (geval) => loop(geval, geval.spoed ?? geval.ladder, true),
  );

  it('wat met de tijd komt, wordt gevraagd bij de eerste trede', async () => {
    const metTijd = vanTraject.filter(([, term]) => term.komtMetTijd && !term.vragenVooraf).map(([soort]) => soort);
    const { rows } = await world.store.db.execute<{ soort: string; laat: number }>(
      sql`select soort, extract(epoch from gevraagd_op - (rungs->0->>'at')::timestamptz)::float as laat from taak
          where soort = any(${sql.param(metTijd)}::text[])`,
    );
    expect(new Set(rows.map(({ soort }) => soort))).toEqual(new Set(metTijd));
    for (const { laat } of rows) expect(laat * 1_000).toSatisfy(opTijd);
  });

  it('is door deze proef bereikt: elke soort, elke variant, ook met spoed', async () => {
    const { rows } = await world.store.db.execute<{ soort: TermSoort; variant: string; spoed: boolean; n: number }>(sql`
      select distinct t.soort, t.variant, t.spoed, r.n from rung r join taak t on t.id = r.taak_id where r.uitkomst = 'bereikt'`);
    const bereikt = new Set(rows.map(naamVan));
    const gemist = vanTraject.flatMap(([soort, term]) => tredenVan(soort, term).filter((een) => !bereikt.has(een)));
    expect(gemist.filter((trede) => !nogNietGevraagd.some((naam) => trede.startsWith(naam)))).toEqual([]);
  });
});

const trede = (soort: string, variant: string, spoed: boolean, n: number): string =>
  [soort, variant || 'gewoon', ...(spoed ? ['spoed'] : []), n].join('/');

/** A variant that the setting does not know has the ladder of the term itself. */
function naamVan({ soort, variant, spoed, n }: { soort: TermSoort; variant: string; spoed: boolean; n: number }): string {
  const { varianten = {} }: Term = standaardTermen[soort];
  return trede(soort, variant in varianten ? variant : '', spoed && (standaardTermen[soort] as Term).totOndersteuning, n);
}

function tredenVan(soort: string, term: Term): string[] {
  const gewoon: [string, { treden?: Term['treden'] | undefined }][] = altijdVanEenVariant.includes(soort) ? [] : [['', {}]];
  return [...gewoon, ...Object.entries(term.varianten ?? {})].flatMap(([naam, variant]) =>
    (variant.treden ?? term.treden).flatMap((_, i) => [
      ...(alleenMetSpoed.includes(soort) ? [] : [trede(soort, naam, false, i + 1)]),
      ...(term.totOndersteuning ? [trede(soort, naam, true, i + 1)] : []),
    ]),
  );
}
