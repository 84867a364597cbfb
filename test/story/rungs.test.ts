import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standaardTermen } from '../../domain/ladder/defaults.ts';
import type { Term } from '../../domain/ladder/term.ts';
import type { MeldAan } from '../../domain/traject/commands.ts';
import { iso, rungsOf, tasksOf } from '../support/look.ts';
import type { Cast } from '../support/people.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';
import { dagHier, omUur, wekenNa, werkdagNa } from './own-calendar.ts';

type Partij = 'aanmelder' | 'client' | 'ontvanger' | keyof Cast;
/** Counted from the day of asking (contact: the last contact; nazorg: the start of this phase): the working day, the hour, and to whom. */
type Trede = [werkdag: number | { weken: number; werkdagen?: number }, uur: 9 | 17, ...naar: Partij[]];
type Ladder = { uiterlijk: Trede[0]; treden: Trede[] };
type Geval = Ladder & {
  naam: string;
  naar: (steps: Steps, rest: Partial<MeldAan>) => Promise<string>;
  spoed?: Ladder;
  van?: (people: Cast) => string;
};

const buiten: Record<string, string> = {
  aanmelder: 'naaste@canarie.example',
  client: 'client@canarie.example',
  ontvanger: 'ontvanger@canarie.example',
};

const metInzet = (inzet: 'intensief' | 'laag') => async (steps: Steps, rest: Partial<MeldAan>) => {
  const id = await steps.to.ondersteuning(rest);
  await steps.wijzigtInzet(id, inzet);
  return id;
};

const gevallen: Geval[] = [
  {
    naam: 'aanvullen',
    naar: (steps, rest) => steps.to.aanvullen(rest),
    uiterlijk: 10,
    treden: [
      [4, 9, 'coordinator', 'aanmelder'],
      [8, 9, 'coordinator', 'aanmelder'],
      [10, 17, 'coordinator'],
    ],
    spoed: {
      uiterlijk: 5,
      treden: [
        [2, 9, 'coordinator', 'aanmelder'],
        [4, 9, 'coordinator', 'aanmelder'],
        [5, 17, 'coordinator'],
      ],
    },
  },
  {
    naam: 'triage',
    naar: (steps, rest) => steps.to.aanmelding(rest),
    uiterlijk: 5,
    treden: [
      [3, 9, 'coordinator'],
      [5, 17, 'regioOost'],
      [8, 17, 'manager'],
    ],
    spoed: {
      uiterlijk: 2,
      treden: [
        [1, 9, 'coordinator'],
        [2, 17, 'regioOost'],
        [4, 17, 'manager'],
      ],
    },
  },
  {
    naam: 'inschatting',
    naar: (steps, rest) => steps.to.aanmeldoverleg(rest),
    van: (people) => people.lidNah.id,
    uiterlijk: 10,
    treden: [
      [8, 9, 'lidNah'],
      [10, 17, 'voorzitter'],
    ],
    spoed: {
      uiterlijk: 5,
      treden: [
        [4, 9, 'lidNah'],
        [5, 17, 'voorzitter'],
      ],
    },
  },
  {
    naam: 'besluit',
    naar: (steps, rest) => steps.to.aanmeldoverleg(rest),
    uiterlijk: 15,
    treden: [
      [10, 9, 'voorzitter'],
      [15, 17, 'manager'],
    ],
    spoed: {
      uiterlijk: 7,
      treden: [
        [5, 9, 'voorzitter'],
        [7, 17, 'manager'],
      ],
    },
  },
  {
    naam: 'matchvoorstel',
    naar: (steps, rest) => steps.to.matching(rest),
    uiterlijk: 5,
    treden: [
      [3, 9, 'regioOost'],
      [8, 17, 'manager'],
    ],
    spoed: {
      uiterlijk: 2,
      treden: [
        [1, 9, 'regioOost'],
        [4, 17, 'manager'],
      ],
    },
  },
  {
    naam: 'keuze',
    naar: (steps, rest) => steps.to.keuze(rest),
    uiterlijk: 10,
    treden: [
      [7, 9, 'client', 'regioOost'],
      [10, 17, 'regioOost'],
    ],
    spoed: {
      uiterlijk: 5,
      treden: [
        [3, 9, 'client', 'regioOost'],
        [5, 17, 'regioOost'],
      ],
    },
  },
  {
    naam: 'kennismaking',
    naar: (steps, rest) => steps.to.kennismaking(rest),
    uiterlijk: 10,
    treden: [
      [7, 9, 'gcoer'],
      [10, 17, 'regioOost'],
    ],
    spoed: {
      uiterlijk: 5,
      treden: [
        [3, 9, 'gcoer'],
        [5, 17, 'regioOost'],
      ],
    },
  },
  {
    naam: 'klik',
    naar: (steps, rest) => steps.to.klik(rest),
    uiterlijk: 20,
    treden: [
      [15, 9, 'client', 'regioOost'],
      [20, 17, 'regioOost'],
    ],
    spoed: {
      uiterlijk: 10,
      treden: [
        [7, 9, 'client', 'regioOost'],
        [10, 17, 'regioOost'],
      ],
    },
  },
  {
    naam: 'contact, regulier',
    naar: (steps, rest) => steps.to.ondersteuning(rest),
    uiterlijk: 20,
    treden: [
      [20, 9, 'gcoer'],
      [25, 17, 'regioOost'],
    ],
  },
  {
    naam: 'contact, intensief',
    naar: metInzet('intensief'),
    uiterlijk: 10,
    treden: [
      [10, 9, 'gcoer'],
      [15, 17, 'regioOost'],
    ],
  },
  {
    naam: 'contact, laag',
    naar: metInzet('laag'),
    uiterlijk: 40,
    treden: [
      [40, 9, 'gcoer'],
      [45, 17, 'regioOost'],
    ],
  },
  {
    naam: 'overdracht',
    naar: (steps, rest) => steps.to.overdracht(rest),
    uiterlijk: 20,
    treden: [
      [10, 9, 'gcoer', 'ontvanger'],
      [15, 9, 'gcoer', 'ontvanger'],
      [20, 17, 'gcoer', 'regioOost'],
    ],
  },
  {
    naam: 'doorverwijzing',
    naar: (steps, rest) => steps.to.doorverwijzing(rest),
    uiterlijk: 10,
    treden: [
      [5, 9, 'coordinator', 'ontvanger'],
      [10, 17, 'coordinator'],
    ],
    spoed: {
      uiterlijk: 5,
      treden: [
        [2, 9, 'coordinator', 'ontvanger'],
        [5, 17, 'coordinator'],
      ],
    },
  },
  {
    naam: 'nazorg, na overdracht',
    naar: (steps, rest) => steps.to.nazorg(rest),
    uiterlijk: { weken: 8 },
    treden: [
      [{ weken: 8 }, 9, 'gcoer'],
      [{ weken: 8, werkdagen: 10 }, 17, 'regioOost'],
    ],
  },
  {
    naam: 'nazorg, na doorverwijzing',
    naar: (steps, rest) => steps.to.nazorgNaDoorverwijzing(rest),
    uiterlijk: { weken: 6 },
    treden: [
      [{ weken: 6 }, 9, 'coordinator'],
      [{ weken: 6, werkdagen: 10 }, 17, 'regioOost'],
    ],
  },
];

/** In the settings, but no phase that exists asks it. */
const nogNietGevraagd = ['nazorg/plek gevonden'];

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
    expect(gegaan.map(({ n, uitkomst, bereikt, mails, planned }) => ({ n, uitkomst, bereikt: [...bereikt].sort(), mails, planned }))).toEqual(
      treden.map(([op, uur, ...wie], i) => ({
        n: i + 1,
        uitkomst: 'bereikt',
        bereikt: wie.map(partij).sort(),
        mails: wie.map(adres).sort(),
        planned: omUur(opDag(vanaf, op), uur),
      })),
    );
    for (const { fired, planned } of gegaan) expect(Date.parse(fired) - Date.parse(planned)).toSatisfy((late: number) => late >= 0 && late < 300_000);
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
    const gemist = Object.entries(standaardTermen).flatMap(([soort, term]) => tredenVan(soort, term).filter((trede) => !bereikt.has(trede)));
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
