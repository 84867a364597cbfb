import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignaalCommand } from '../../domain/signaal/commands.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import { nudgeStory } from '../../worker/nudge.ts';
import { iso, tasksOf, until } from '../support/look.ts';
import { gcoer, type TestUser } from '../support/people.ts';
import { afgepeld, einde, escaleer, goed, kort, stapOp, strategie } from '../support/signaal-commands.ts';
import { type Ding, type Signalen, signalenCast, signalenIn } from '../support/signaal-steps.ts';
import { meldingenAan, tredenVan, untilGedeeld } from '../support/signaal-told.ts';
import { createWorld, type World } from '../support/world.ts';
import { dagenTussen, dagHier, omUur, wekenNa, werkdagNa } from './own-calendar.ts';

/** Names and facts of this scenario are invented; it follows the known kind of vraagstuk: meerzorg that is not extended. */
const people = { ...signalenCast(), west: gcoer('Wes Tra', 'West', ['ZEVMB']), oost: gcoer('Oos Tra', 'Oost', ['NAH']) };

describe('een vraagstuk van meer signalen', () => {
  let world: World;
  let signalen: Signalen;
  beforeAll(async () => {
    world = await createWorld({}, people);
    signalen = signalenIn(world, people);
    await world.startWorker();
  });
  afterAll(() => world.close());

  const vernomen = async ({ id }: Ding): Promise<number[]> => {
    const { rows } = await world.store.db.execute<{ versie: number }>(
      sql`select (data->>'versie')::int as versie from event where subject_id = ${id} and type = 'VernomenVanVraagstuk' order by version`,
    );
    return rows.map(({ versie }) => versie);
  };

  /** The day from which the first task of a kind counts. */
  const vanaf = async ({ id }: Ding, soort: TaakSoort): Promise<string> => {
    const [taak] = await tasksOf(world, id, soort);
    return dagHier(iso(taak?.vanaf ?? ''));
  };

  /** Acts on the vraagstuk, and waits until its signals heard of it. */
  const meldt = async (wie: TestUser, vraagstuk: Ding, command: SignaalCommand) => {
    await signalen.doet(wie, vraagstuk, command);
    await untilGedeeld(signalen, vraagstuk);
  };
  const gever = async (wie: TestUser, regio: 'Oost' | 'West'): Promise<Ding> => signalen.to.afpellen({ regio }, wie);
  const plaatst = (wie: TestUser, signaal: Ding, { id }: Ding) =>
    signalen.doet(wie, signaal, { type: 'PlaatsInVraagstuk', vraagstukId: id });

  it('meerzorg: drie signalen uit twee regio’s, van de regio via landelijk naar beleid, een stap terug, en twee keer goed', async () => {
    const { oost, tweede, west, regioOost, landelijk, adviesraad } = people;
    const { to, doet, dag, later, voorbij, staat, now } = signalen;
    const [a, b, c] = [await gever(oost, 'Oost'), await gever(tweede, 'Oost'), await gever(west, 'West')];
    await voorbij(a, 'afpellen', 1);
    for (const [wie, signaal] of [
      [oost, a],
      [tweede, b],
      [west, c],
    ] as const)
      await doet(wie, signaal, afgepeld());

    const vraagstuk = await to.vraagstuk();
    const geopend = await dag(vraagstuk);
    await plaatst(regioOost, a, vraagstuk);
    await plaatst(regioOost, b, vraagstuk);
    await voorbij(vraagstuk, 'strategie', 1);
    await meldt(regioOost, vraagstuk, strategie(await dag(vraagstuk, 50)));
    await meldt(regioOost, vraagstuk, stapOp(await dag(vraagstuk)));
    await voorbij(vraagstuk, 'aanpak', 2);
    await meldt(regioOost, vraagstuk, escaleer('landelijk'));
    await meldt(landelijk, vraagstuk, kort.aanvaard);

    await plaatst(landelijk, c, vraagstuk);
    const adviesId = randomUUID();
    await doet(adviesraad, vraagstuk, { type: 'GeefAdvies', adviesId, advies: 'Canarietekst: vraag het de gezinnen.' });
    await voorbij(vraagstuk, 'duiding', 1);
    await meldt(landelijk, vraagstuk, { type: 'BeantwoordAdvies', adviesId, antwoord: 'Canarietekst: dat doen wij.' });
    await meldt(landelijk, vraagstuk, escaleer('beleid'));
    await meldt(landelijk, vraagstuk, kort.aanvaard);
    await voorbij(vraagstuk, 'beleid', 1);
    await meldt(landelijk, vraagstuk, kort.terug);
    await meldt(landelijk, vraagstuk, strategie(await dag(vraagstuk, 60), { strategie: 'wijziging van de regel vragen' }));
    await later(vraagstuk, 7);
    await meldt(landelijk, vraagstuk, kort.rondAf);
    await voorbij(vraagstuk, 'monitoring', 1);
    await meldt(landelijk, vraagstuk, goed());
    const gekeken = await dag(vraagstuk);
    await voorbij(vraagstuk, 'monitoring', 1);
    await meldt(landelijk, vraagstuk, goed(einde));

    expect(dagenTussen(geopend, dagHier(await now(vraagstuk)))).toSatisfy((dagen: number) => dagen > 310 && dagen < 365);
    expect(await staat(vraagstuk)).toMatchObject({ fase: 'afgesloten', reden: 'opgelost', niveau: 'landelijk' });
    for (const signaal of [a, b, c])
      expect(await staat(signaal)).toMatchObject({
        ...{ fase: 'afgesloten', reden: 'met vraagstuk', vraagstukId: vraagstuk.id },
        ...einde,
      });

    expect(await tredenVan(world, a, people)).toEqual([
      `afpellen 1 Oos Tra ${omUur(werkdagNa(await vanaf(a, 'afpellen'), 7), 9)}`,
    ]);
    const na = async (soort: TaakSoort, werkdagen: number, uur: number) =>
      omUur(werkdagNa(await vanaf(vraagstuk, soort), werkdagen), uur);
    expect(await tredenVan(world, vraagstuk, people)).toEqual([
      `strategie 1 Regi Oost ${await na('strategie', 7, 9)}`,
      `aanpak 1 Regi Oost ${await na('aanpak', 30, 9)}`,
      `aanpak 2 Lan Delijk ${await na('aanpak', 40, 17)}`,
      ...[`advies 1 Lan Delijk ${await na('advies', 15, 9)}`, `duiding 1 Lan Delijk ${await na('duiding', 15, 9)}`],
      `beleid 1 Lan Delijk ${await na('beleid', 45, 9)}`,
      ...[await vanaf(vraagstuk, 'monitoring'), gekeken].map((dag) => `monitoring 1 Lan Delijk ${omUur(wekenNa(dag, 13), 9)}`),
    ]);

    const sinds = /in een vraagstuk geplaatst/;
    const nieuws = [
      [/strategie gekozen/, /stap gezet/, /gevraagd om dit op een hoger niveau/, /nu op een hoger niveau/],
      [/advies van de Adviesraad/, /gevraagd om dit op een hoger niveau/, /nu op een hoger niveau/],
      [
        /een stap terug/,
        /strategie gekozen/,
        /aanpak is klaar/,
        /dat is zo/,
        /vraagstuk waar uw signaal in zat, is afgesloten.* veel/,
      ],
    ] as const;
    const verwacht = new Map([
      [a, { wie: oost, mails: [sinds, ...nieuws.flat()] }],
      [b, { wie: tweede, mails: [sinds, ...nieuws.flat()] }],
      [c, { wie: west, mails: [sinds, ...nieuws.slice(1).flat()] }],
    ]);
    for (const [signaal, { wie, mails }] of verwacht) {
      const gelezen = await meldingenAan(world, signaal, wie);
      expect(gelezen.length, gelezen.join('\n')).toBe(mails.length);
      for (const [i, mail] of mails.entries()) expect(gelezen[i]).toMatch(mail);
    }
  });

  it('wat er gebeurt, hoort elk signaal en wie het gaf één keer, ook als de worker halverwege wegvalt', async () => {
    const { to, doet, staat } = signalen;
    const vraagstuk = await to.vraagstuk();
    const gevers = [people.oost, people.tweede, people.gcoer];
    const drie: Ding[] = [];
    for (const wie of gevers) drie.push(await to.inVraagstuk(vraagstuk.id, {}, wie));
    await untilGedeeld(signalen, vraagstuk);
    const voor = await Promise.all(drie.map((signaal, i) => meldingenAan(world, signaal, gevers[i] as TestUser)));
    const tweede = drie[1] as Ding;

    // The second signal cannot be written: the first has heard, the third has not.
    await world.database.pool.query(`
      create function weg() returns trigger language plpgsql as $$ begin raise exception 'weg'; end $$;
      create trigger weg before insert on event for each row when (new.subject_id = '${tweede.id}') execute function weg()`);
    await doet(people.regioOost, vraagstuk, strategie(await signalen.dag(vraagstuk, 50)));
    await until(async () => (await vernomen(drie[0] as Ding)).length === 1);
    await world.stopWorker();
    expect(await Promise.all(drie.map(vernomen))).toEqual([[1], [], []]);
    await doet(people.regioOost, vraagstuk, stapOp(await signalen.dag(vraagstuk)));
    await world.database.pool.query('drop trigger weg on event; drop function weg()');
    await world.startWorker();

    await untilGedeeld(signalen, vraagstuk);
    expect(await Promise.all(drie.map(vernomen))).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    for (const [i, signaal] of drie.entries()) {
      const na = await meldingenAan(world, signaal, gevers[i] as TestUser);
      const beide = [/nieuws.*strategie gekozen/, /nieuws.*stap gezet/];
      expect(na.slice(voor[i]?.length)).toEqual(beide.map((tekst) => expect.stringMatching(tekst)));
    }
    for (let i = 0; i < 3; i += 1) await nudgeStory(world.engine.client, world.config.taskQueue, vraagstuk);
    await doet(people.regioOost, vraagstuk, kort.trekIn);
    await until(async () => (await staat(tweede)).fase === 'strategie');
    await untilGedeeld(signalen, vraagstuk);
    expect(await Promise.all(drie.map(vernomen))).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    for (const signaal of drie) expect(await staat(signaal)).toMatchObject({ fase: 'strategie', niveau: 'regio' });
  });

  it('een signaal dat eruit gehaald is, hoort niets meer; wat erin komt, hoort alleen wat daarna gebeurt', async () => {
    const { to, doet, staat, dag } = signalen;
    const vraagstuk = await to.vraagstuk();
    const [weg, blijft] = [await to.inVraagstuk(vraagstuk.id), await to.inVraagstuk(vraagstuk.id)];
    await meldt(people.regioOost, vraagstuk, strategie(await dag(vraagstuk, 50)));
    await doet(people.regioOost, weg, kort.haalUit);
    const later = await to.inVraagstuk(vraagstuk.id);
    await meldt(people.regioOost, vraagstuk, stapOp(await dag(vraagstuk)));
    expect(await Promise.all([weg, blijft, later].map(vernomen))).toEqual([[1], [1, 2], [2]]);
    expect(await staat(weg)).toMatchObject({ fase: 'strategie' });
  });
});
