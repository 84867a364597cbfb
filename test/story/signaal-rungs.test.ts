import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signaleren } from '../../domain/ladder/defaults-signaal.ts';
import type { Term } from '../../domain/ladder/term.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import { iso, rungsOf, tasksOf } from '../support/look.ts';
import { type Signalen, type SignalenCast, signalenCast, signalenIn } from '../support/signaal-steps.ts';
import { createWorld, type World } from '../support/world.ts';
import { dagenNa, dagHier, omUur } from './own-calendar.ts';
import { opDag, opTijd } from './rung-days.ts';
import { type Geval, gevallen, partij, type Wie } from './signaal-rung-table.ts';

const termen: [string, Term][] = Object.entries(signaleren);

describe('elke trede van elke ladder van een signaal of vraagstuk', () => {
  let world: World;
  let signalen: Signalen;
  const people: SignalenCast = signalenCast();
  beforeAll(async () => {
    world = await createWorld({}, people);
    signalen = signalenIn(world, people);
    await world.startWorker();
  });
  afterAll(() => world.close());

  const adres = (wie: Wie): string => (wie === 'ontvanger' ? partij : people[wie].email);
  const idVan = (wie: Wie): string => (wie === 'ontvanger' ? wie : people[wie].id);

  const loop = async ({ naam, naar, ladder, dagen = 30, overDagen = 0 }: Geval) => {
    const soort = naam.split(',')[0] as TaakSoort;
    const dag = dagenNa(dagHier(new Date().toISOString()), overDagen);
    const { kind, id } = await naar({ signalen, people, dag });
    await world.later(id, dagen, kind);
    const taak = (await tasksOf(world, id, soort)).filter(({ status }) => status === 'open').at(-1);
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
        const [op = '', uur = '', ...wie] = trede.split(' ') as [string, string, ...Wie[]];
        return {
          n: i + 1,
          uitkomst: 'bereikt',
          bereikt: wie.map(idVan).sort(),
          mails: wie.map(adres).sort(),
          planned: omUur(opDag(op, maat), Number.parseInt(uur, 10)),
        };
      }),
    );
    for (const { fired, planned } of gegaan) expect(Date.parse(fired) - Date.parse(planned)).toSatisfy(opTijd);
  };

  it.concurrent.each(gevallen)('$naam: op zijn werkdag, op zijn uur, bij wie het hoort', loop);

  it('is door deze proef bereikt: elke soort, elke variant', async () => {
    const { rows } = await world.store.db.execute<{ trede: string }>(sql`
      select distinct t.soort || '/' || t.variant || '/' || r.n as trede from rung r join taak t on t.id = r.taak_id where r.uitkomst = 'bereikt'`);
    const bereikt = new Set(rows.map(({ trede }) => trede));
    const gemist = termen.flatMap(([soort, { treden, varianten = {} }]) =>
      ['', ...Object.keys(varianten)].flatMap((variant) =>
        (varianten[variant]?.treden ?? treden).flatMap((_, i) => {
          const naam = `${soort}/${soort === 'afpellen' && variant === '' ? 'gcoer' : variant}/${i + 1}`;
          return bereikt.has(naam) ? [] : [naam];
        }),
      ),
    );
    expect(gemist).toEqual([]);
  });
});
