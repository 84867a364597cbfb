import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opdrachtActies } from '../../api/signaal-opdracht.ts';
import { executeTogether, type Together } from '../../db/execute.ts';
import type { FaseSignaal, Niveau } from '../../domain/signaal/codes.ts';
import type { SignaalCommand } from '../../domain/signaal/commands.ts';
import { mailsOf, openTaskOf, tasksOf, until, untilSeen } from '../support/look.ts';
import { actorOf, type TestUser } from '../support/people.ts';
import { einde, escaleer, goed, kort, toezegging } from '../support/signaal-commands.ts';
import { type Ding, type Signalen, signalenCast, signalenIn } from '../support/signaal-steps.ts';
import { meldingenAan, tredenVan } from '../support/signaal-told.ts';
import { createWorld, type World } from '../support/world.ts';
import { dagHier, omUur, wekenNa, werkdagNa, werkdagVoor } from './own-calendar.ts';

const people = signalenCast();
const { regioOost, landelijk, gcoer, tweede } = people;
const jaren = 2 * 365;

let world: World;
let signalen: Signalen;
beforeAll(async () => {
  world = await createWorld({}, people);
  signalen = signalenIn(world, people);
  await world.startWorker();
});
afterAll(() => world.close());

const geweigerd = (wie: TestUser, ding: Ding, command: SignaalCommand) => expect(signalen.doet(wie, ding, command)).rejects;

describe('een signaal waar niemand iets aan doet', () => {
  const versie = async ({ id }: Ding): Promise<number> => {
    const { rows } = await world.store.db.execute<{ version: number }>(sql`select version from subject where id = ${id}`);
    return rows[0]?.version ?? 0;
  };

  it.each([
    ['afpellen', () => signalen.to.afpellen()],
    ['strategie', () => signalen.to.strategie()],
    ['aanpak', () => signalen.to.aanpak()],
    ['aanpak, met een vraag om escalatie', () => signalen.to.escalatie()],
    ['duiding', () => signalen.to.duiding()],
    ['beleid', () => signalen.to.beleid()],
    ['monitoring', () => signalen.to.monitoring()],
  ] as const)(
    'in %s: klimt in twee jaar alleen in aandacht; er verandert geen fase, er valt geen besluit',
    async (_fase, naar) => {
      const ding = await naar();
      const [voor, staat] = [await versie(ding), await signalen.staat(ding)];
      await signalen.later(ding, jaren);
      expect([await versie(ding), await signalen.staat(ding)]).toEqual([voor, staat]);
      const open = (await tasksOf(world, ding.id)).filter(({ status }) => status === 'open');
      expect(open.length).toBeGreaterThan(0);
      for (const { soort, rungs, nextRungN } of open) expect([soort, nextRungN, rungs.length]).toEqual([soort, null, 2]);
      expect((await tredenVan(world, ding, people)).filter((trede) => /niemand|ingehaald/.test(trede))).toEqual([]);
    },
  );
});

describe('een stap terug', () => {
  const plek = async (ding: Ding): Promise<[FaseSignaal, Niveau]> => {
    const { fase, niveau } = await signalen.staat(ding);
    return [fase, niveau];
  };
  const terug = async (ding: Ding): Promise<void> => signalen.doet(await signalen.eigenaar(ding), ding, kort.terug);

  it('kan op elk niveau, en vraagt daar opnieuw wat er nodig is', async () => {
    const ding = await signalen.to.beleid();
    const gezien: [FaseSignaal, Niveau][] = [];
    for (let i = 0; i < 4; i += 1) {
      await terug(ding);
      gezien.push(await plek(ding));
    }
    expect(gezien).toEqual([
      ['duiding', 'landelijk'],
      ['aanpak', 'regio'],
      ['strategie', 'regio'],
      ['afpellen', 'regio'],
    ]);
    await geweigerd(regioOost, ding, kort.terug).toThrow('alleen in de fase strategie of aanpak');
    await signalen.voorbij(ding, 'afpellen', 2);
    const vanaf = dagHier((await openTaskOf(world, ding.id, 'afpellen')).vanaf);
    expect(await tredenVan(world, ding, people)).toEqual([
      `afpellen 1 Gee Coer ${omUur(werkdagNa(vanaf, 7), 9)}`,
      `afpellen 2 Regi Oost ${omUur(werkdagNa(vanaf, 10), 17)}`,
    ]);
  });

  it('uit monitoring gaat naar het werk van dat niveau: regio, landelijk en beleid', async () => {
    const drie = await Promise.all([
      signalen.to.monitoring('aanpak'),
      signalen.to.monitoring('landelijkeAanpak'),
      signalen.to.monitoring('beleid'),
    ]);
    for (const ding of drie) {
      await signalen.voorbij(ding, 'monitoring', 1);
      await signalen.doet(await signalen.eigenaar(ding), ding, kort.nietGoed);
    }
    expect(await Promise.all(drie.map(plek))).toEqual([
      ['aanpak', 'regio'],
      ['aanpak', 'landelijk'],
      ['beleid', 'beleid'],
    ]);
  });

  it('na een monitoring die niet goed was, begint het tellen opnieuw: pas twee keer goed op rij sluit', async () => {
    const ding = await signalen.to.monitoring();
    const kijkt = async (command: SignaalCommand): Promise<void> => {
      await signalen.voorbij(ding, 'monitoring', 1);
      await signalen.doet(regioOost, ding, command);
    };
    await geweigerd(regioOost, ding, goed()).toThrow('dit telt vanaf');
    await kijkt(goed());
    await signalen.later(ding, 60);
    await geweigerd(regioOost, ding, goed(einde)).toThrow('dit telt vanaf');
    await signalen.doet(regioOost, ding, kort.nietGoed);
    await signalen.doet(regioOost, ding, kort.rondAf);
    await kijkt(goed());
    expect(await plek(ding)).toEqual(['monitoring', 'regio']);
    const vanaf = await signalen.dag(ding);
    await signalen.voorbij(ding, 'monitoring', 1);
    const { uiterlijk } = await openTaskOf(world, ding.id, 'monitoring');
    expect(new Date(uiterlijk ?? '').toISOString()).toBe(omUur(wekenNa(vanaf, 13), 17));
    await geweigerd(regioOost, ding, goed()).toThrow('de tweede keer goed');
    await signalen.doet(regioOost, ding, goed(einde));
    expect(await signalen.staat(ding)).toMatchObject({ fase: 'afgesloten', reden: 'opgelost', ...einde });
    await until(async () => {
      const { status } = await world.engine.client.workflow.getHandle(`signaal/${ding.id}`).describe();
      return status.name === 'COMPLETED';
    });
  });

  it('een landelijk signaal kan in een keer terug naar zijn regio; een vraag om escalatie wordt geweigerd of ingetrokken', async () => {
    const ding = await signalen.to.landelijkeAanpak();
    await signalen.doet(landelijk, ding, { ...kort.terug, naarRegio: true });
    expect(await plek(ding)).toEqual(['strategie', 'regio']);
    for (const [wie, antwoord] of [
      [landelijk, kort.weiger],
      [regioOost, kort.trekEscalatieIn],
    ] as const) {
      await signalen.doet(regioOost, ding, escaleer('landelijk'));
      await geweigerd(regioOost, ding, kort.terug).toThrow('trek die eerst in');
      await signalen.doet(wie, ding, antwoord);
      expect(await plek(ding)).toEqual(['strategie', 'regio']);
    }
    expect((await tasksOf(world, ding.id, 'escalatie')).map(({ status }) => status)).not.toContain('open');
  });
});

describe('een toezegging', () => {
  const email = 'toezegger@canarie.example';

  it('wordt nagevraagd, ook bij de partij, en per link nagekomen; dan is het klaar', async () => {
    const ding = await signalen.to.aanpak();
    const voor = await signalen.dag(ding, 35);
    const belofte = toezegging(voor, { email });
    await signalen.doet(regioOost, ding, belofte);
    const { toezeggingId } = belofte;
    await geweigerd(regioOost, ding, kort.sluit).toThrow('nog 1 toezegging open');
    await signalen.voorbij(ding, 'toezegging', 1);
    const { id: taakId, uiterlijk } = await openTaskOf(world, ding.id, 'toezegging', toezeggingId);
    const dag = dagHier(new Date(uiterlijk ?? '').toISOString());
    expect(dag >= voor).toBe(true);
    expect((await tredenVan(world, ding, people)).filter((trede) => trede.startsWith('toezegging'))).toEqual([
      `toezegging 1 Regi Oost ontvanger ${omUur(werkdagVoor(dag, 5), 9)}`,
    ]);
    const mails = (await mailsOf(world, ding.id)).filter((mail) => mail.taakId === taakId && mail.aan === email);
    expect(mails.map(({ rung }) => rung)).toEqual([0, 1]);

    const link = { soort: 'link', id: `ontvanger:${taakId}`, taakId, trajectId: ding.id, partij: 'ontvanger' } as const;
    const komtNa = (id: string) => world.actOn(ding, link, { type: 'KomToezeggingNa', toezeggingId: id });
    const andere = toezegging(await signalen.dag(ding, 20));
    await signalen.doet(regioOost, ding, andere);
    expect(await komtNa(andere.toezeggingId)).toMatchObject({ soort: 'geweigerd' });
    expect(await komtNa(toezeggingId)).toMatchObject({ soort: 'gelukt' });
    expect(await komtNa(toezeggingId)).toMatchObject({ soort: 'geweigerd' });
    await signalen.doet(regioOost, ding, {
      type: 'LaatToezeggingVervallen',
      toezeggingId: andere.toezeggingId,
      reden: 'niet nodig',
    });
    expect(await signalen.staat(ding)).toMatchObject({
      toezeggingen: [],
      toezeggingenKlaar: [toezeggingId, andere.toezeggingId],
    });
    await signalen.later(ding, 30);
    expect((await tredenVan(world, ding, people)).filter((trede) => trede.startsWith('toezegging'))).toHaveLength(1);
    await signalen.doet(regioOost, ding, kort.sluit);
    const gelezen = await meldingenAan(world, ding, gcoer);
    expect(gelezen.filter((tekst) => /toezegging|toegezegd/.test(tekst))).toEqual([
      expect.stringMatching(/heeft iets toegezegd/),
      expect.stringMatching(/heeft iets toegezegd/),
      expect.stringMatching(/is haar toezegging nagekomen/),
      expect.stringMatching(/is vervallen/),
    ]);
  });

  it('blijft gevraagd als het niveau of de fase verandert, bij wie dan de eigenaar is', async () => {
    const ding = await signalen.to.aanpak();
    const belofte = toezegging(await signalen.dag(ding, 60));
    await signalen.doet(regioOost, ding, belofte);
    await signalen.doet(landelijk, ding, kort.neemOver);
    expect(await openTaskOf(world, ding.id, 'toezegging')).toMatchObject({
      rol: 'landelijkcoordinator',
      key: belofte.toezeggingId,
    });
    await signalen.voorbij(ding, 'toezegging', 3);
    const treden = (await tredenVan(world, ding, people)).filter((trede) => trede.startsWith('toezegging'));
    expect(treden.map((trede) => trede.split(' ').slice(0, 4).join(' '))).toEqual([
      'toezegging 1 Lan Delijk',
      'toezegging 2 Lan Delijk',
      'toezegging 3 Programma Manager',
    ]);
  });
});

describe('signalen samen en apart', () => {
  /** As the api does it: the person's own action, and what follows from it, in one transaction. */
  const samen = async (
    wie: TestUser,
    ref: Ding,
    opdracht: Parameters<typeof opdrachtActies>[1]['opdracht'],
  ): Promise<Together> => {
    const { rows } = await world.store.db.execute<{ version: number }>(sql`select version from subject where id = ${ref.id}`);
    const gevraagd = { ref, opdracht, actor: actorOf(wie), key: randomUUID(), version: rows[0]?.version ?? 0 };
    return executeTogether(world.store, await opdrachtActies(world.store, { ...gevraagd, now: new Date().toISOString() }));
  };

  it('samengevoegd: het ene sluit, het andere gaat door, en wie het ene gaf hoort van het andere', async () => {
    const [een, ander] = [await signalen.to.afpellen({}, tweede), await signalen.to.strategie()];
    expect(await samen(regioOost, een, { type: 'VoegSamenMet', signaalId: ander.id })).toMatchObject({ soort: 'gelukt' });
    expect(await signalen.staat(een)).toMatchObject({ fase: 'afgesloten', reden: 'samengevoegd', met: ander.id });
    await signalen.kiest(ander);
    expect(await meldingenAan(world, een, tweede)).toEqual([expect.stringMatching(/samengevoegd/)]);
    expect(await meldingenAan(world, ander, tweede)).toEqual([expect.stringMatching(/strategie gekozen/)]);
    expect(await meldingenAan(world, ander, gcoer)).toEqual([expect.stringMatching(/strategie gekozen/)]);
  });

  it('gesplitst: elk deel is een eigen signaal van dezelfde gever, met zijn eigen ladder', async () => {
    const heel = await signalen.to.strategie();
    const delen = [1, 2].map((n) => ({ id: randomUUID(), titel: `deel ${n}`, wat: 'Canarietekst: één knelpunt.' }));
    expect(await samen(regioOost, heel, { type: 'Splits', delen })).toMatchObject({ soort: 'gelukt' });
    expect(await signalen.staat(heel)).toMatchObject({
      fase: 'afgesloten',
      reden: 'gesplitst',
      delen: delen.map(({ id }) => id),
    });
    for (const { id } of delen) {
      const deel = { kind: 'signaal', id } as const;
      await untilSeen(world, id);
      expect(await signalen.staat(deel)).toMatchObject({ fase: 'afpellen', uit: heel.id, geverId: gcoer.id });
      await signalen.voorbij(deel, 'afpellen', 2);
      expect((await tredenVan(world, deel, people)).map((trede) => trede.split(' ').slice(0, 4).join(' '))).toEqual([
        'afpellen 1 Gee Coer',
        'afpellen 2 Regi Oost',
      ]);
    }
  });

  it('splitsen gaat helemaal of niet: is er één deel dat er al is, dan blijft alles zoals het was', async () => {
    const [heel, bezet] = [await signalen.to.strategie(), await signalen.to.afpellen()];
    const delen = [randomUUID(), bezet.id].map((id) => ({ id, titel: 'deel', wat: 'Canarietekst: één knelpunt.' }));
    await expect(samen(regioOost, heel, { type: 'Splits', delen })).rejects.toThrow();
    expect(await signalen.staat(heel)).toMatchObject({ fase: 'strategie' });
    const { rows } = await world.store.db.execute(sql`select 1 from subject where id = ${delen[0]?.id ?? ''}`);
    expect(rows).toEqual([]);
  });
});
