import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTask } from '../../db/story-read.ts';
import type { Actor } from '../../domain/actor.ts';
import { aanvulling, korte, overdracht, toestemming, triage } from '../support/commands.ts';
import { iso, mailsOf, openTaskOf, tasksOf } from '../support/look.ts';
import { actorOf, cast, user } from '../support/people.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { aanmelding, createWorld, type World } from '../support/world.ts';

describe('een actie', () => {
  const collega = user('Tweede Coordinator', [{ rol: 'aanmeldcoordinator' }]);
  let world: World;
  let steps: Steps;
  let coordinator: Actor;
  beforeAll(async () => {
    world = await createWorld({}, { ...cast(), ...{ collega } });
    steps = stepsIn(world);
    coordinator = actorOf(world.people.coordinator);
  });
  afterAll(() => world.close());

  const count = async (table: string, where = 'true'): Promise<number> => {
    const { rows } = await world.store.db.execute<{ n: number }>(
      sql.raw(`select count(*)::int as n from ${table} where ${where}`),
    );
    return rows[0]?.n ?? -1;
  };
  const written = async (id: string) => {
    const tables = ['event', 'outcome', 'taak'].map((table) => count(table, `subject_id = '${id}'`));
    const { version, stay } = await world.facts(id);
    const jobs = await count('graphile_worker.jobs');
    return { counts: await Promise.all(tables), mails: (await mailsOf(world, id)).length, version, stay, jobs };
  };
  const lastAudit = async (id: string) => {
    const { rows } = await world.store.db.execute(
      sql`select actor_id, actie, uitkomst, reden from audit where subject_id = ${id} order by id desc limit 1`,
    );
    return rows[0];
  };

  it('die twee keer met dezelfde sleutel komt, gebeurt één keer en geeft hetzelfde antwoord', async () => {
    const id = await steps.to.aanmelding();
    const sleutel = { idempotencyKey: randomUUID() };
    const eerste = await world.act(id, coordinator, triage('toelaten'), sleutel);
    const na = await written(id);
    const tweede = await world.act(id, coordinator, triage('toelaten'), sleutel);
    expect(eerste).toMatchObject({ soort: 'gelukt', herhaald: false });
    expect(tweede).toEqual({ ...eerste, herhaald: true });
    expect(await written(id)).toEqual(na);
  });

  it('die vijf keer tegelijk komt, gebeurt één keer', async () => {
    const id = await steps.to.aanmelding();
    const sleutel = { idempotencyKey: randomUUID() };
    const vijf = Array.from({ length: 5 }, () => world.act(id, coordinator, triage('aanvullen'), sleutel));
    const antwoorden = await Promise.all(vijf);
    expect(antwoorden.map((a) => a.soort === 'gelukt' && a.herhaald).sort()).toEqual([false, true, true, true, true]);
    for (const antwoord of antwoorden) expect({ ...antwoord, herhaald: true }).toEqual({ ...antwoorden[0], herhaald: true });
    expect(await count('event', `subject_id = '${id}' and type = 'AanvullingGevraagd'`)).toBe(1);
  });

  it('die vijf keer tegelijk iets nieuws aanmeldt, meldt het één keer aan', async () => {
    const id = randomUUID();
    const command = aanmelding();
    const sleutel = { idempotencyKey: randomUUID() };
    const antwoorden = await Promise.all(Array.from({ length: 5 }, () => world.act(id, coordinator, command, sleutel)));
    expect(antwoorden.map(({ soort }) => soort)).toEqual(Array(5).fill('gelukt'));
    expect(new Set(antwoorden.map((a) => a.soort === 'gelukt' && a.antwoord.referentie)).size).toBe(1);
    expect(await count('event', `subject_id = '${id}'`)).toBe(1);
    expect(await tasksOf(world, id)).toHaveLength(1);
  });

  it('met dezelfde sleutel en een andere inhoud wordt niet gedaan', async () => {
    const id = await steps.to.aanmelding();
    const sleutel = { idempotencyKey: randomUUID() };
    await world.act(id, coordinator, triage('toelaten'), sleutel);
    expect(await world.act(id, coordinator, triage('aanvullen'), sleutel)).toEqual({ soort: 'andere inhoud' });
    const ander = await steps.to.aanmelding();
    expect(await world.act(ander, coordinator, triage('toelaten'), sleutel)).toEqual({ soort: 'andere inhoud' });
    expect((await world.facts(ander)).fase).toBe('aanmelding');
  });

  it('met de sleutel van een ander is gewoon een eigen actie', async () => {
    const id = await steps.to.aanmelding();
    const sleutel = { idempotencyKey: randomUUID() };
    await world.act(id, coordinator, toestemming('delen met het overleg'), sleutel);
    expect(await world.act(id, actorOf(collega), toestemming('delen met het overleg'), sleutel)).toMatchObject({
      herhaald: false,
    });
  });

  it('die geweigerd is, mag met dezelfde sleutel opnieuw: een weigering wordt niet bewaard', async () => {
    const id = await steps.to.aanmelding();
    const sleutel = { idempotencyKey: randomUUID() };
    expect(await world.act(id, coordinator, triage('grijs gebied'), sleutel)).toMatchObject({ soort: 'geweigerd' });
    await world.act(id, coordinator, toestemming('delen met het overleg'));
    expect(await world.act(id, coordinator, triage('grijs gebied'), sleutel)).toMatchObject({ soort: 'gelukt' });
  });

  it('op een oude versie wordt niet gedaan, en zegt welke versie er nu is', async () => {
    const id = await steps.to.aanmelding();
    await world.act(id, coordinator, toestemming('delen met het overleg'), { expectedVersion: 1 });
    expect(await world.act(id, coordinator, triage('toelaten'), { expectedVersion: 1 })).toEqual({
      soort: 'verouderd',
      versie: 2,
    });
    expect(await world.act(id, coordinator, triage('toelaten'), { expectedVersion: 2 })).toMatchObject({ soort: 'gelukt' });
  });

  it('die geweigerd wordt, laat een regel in het logboek achter en schrijft verder niets', async () => {
    const id = await steps.to.aanmelding();
    const voor = await written(id);
    const logregels = await count('audit', `subject_id = '${id}'`);
    const geweigerd = await world.act(id, coordinator, korte.aanvaardOverdracht);
    expect(geweigerd).toMatchObject({ soort: 'mag niet' });
    const teVroeg = await world.act(id, coordinator, triage('doorverwijzen'));
    expect(teVroeg).toMatchObject({ soort: 'geweigerd', veld: 'toestemming', nu: { fase: 'aanmelding', versie: 1 } });
    expect(await written(id)).toEqual(voor);
    expect(await count('audit', `subject_id = '${id}'`)).toBe(logregels + 2);
    expect(await lastAudit(id)).toMatchObject({
      actie: 'BeslisTriage',
      uitkomst: 'geweigerd',
      reden: expect.stringContaining('toestemming'),
    });
  });

  it('buiten het eigen gebied bestaat het traject niet, net zo min als een verzonnen traject', async () => {
    const id = await steps.to.ondersteuning();
    const vreemd = actorOf(world.people.regioWest);
    const voor = await written(id);
    const buiten = await world.act(id, vreemd, overdracht());
    const verzonnen = await world.act(randomUUID(), vreemd, overdracht());
    expect(buiten).toEqual({ soort: 'bestaat niet' });
    expect(verzonnen).toEqual(buiten);
    expect(await written(id)).toEqual(voor);
    expect(await lastAudit(id)).toMatchObject({ actor_id: vreemd.id, uitkomst: 'geweigerd', reden: 'bestaat niet' });
  });

  it('laat de volgende taak zien zodra zij klaar is, ook zonder motor', async () => {
    const id = await steps.to.matching();
    expect(await openTaskOf(world, id, 'matchvoorstel')).toMatchObject({ rol: 'regiocoordinator', regio: 'Oost', stay: 2 });
    expect((await tasksOf(world, id, 'triage')).map(({ status, geslotenDoor }) => [status, geslotenDoor])).toEqual([
      ['beantwoord', coordinator.id],
    ]);
    expect(await count('graphile_worker.jobs', `payload->>'id' = '${id}'`).catch(() => 1)).toBeGreaterThan(0);
  });

  it('neemt een taak die ook in de volgende fase gevraagd wordt mee, met haar klok en haar treden', async () => {
    const id = await steps.to.ondersteuning();
    const { stay } = await world.facts(id);
    const key = await steps.vandaag(id);
    const now = new Date(Date.now() + 40 * 86_400_000).toISOString();
    await openTask(world.store, { subject: { kind: 'traject', id }, stay, kind: 'contact', key, now });
    const voor = await openTaskOf(world, id, 'contact');
    await steps.biedtAan(id);
    const na = await openTaskOf(world, id, 'contact');
    expect(na).toMatchObject({ id: voor.id, stay: stay + 1, ladderVersion: voor.ladderVersion, nextRungN: voor.nextRungN });
    expect([iso(na.gevraagdOp), iso(na.uiterlijk ?? ''), na.rungs]).toEqual([
      iso(voor.gevraagdOp),
      iso(voor.uiterlijk ?? ''),
      voor.rungs,
    ]);
    expect(await openTask(world.store, { subject: { kind: 'traject', id }, stay, kind: 'contact', key, now })).toBe('stale');
  });

  it('van twee mensen op dezelfde taak: één wint, de ander hoort wat er nu is', async () => {
    const id = await steps.to.aanmelding();
    const uitkomsten = await Promise.all([
      world.act(id, coordinator, triage('toelaten')),
      world.act(id, actorOf(collega), triage('aanvullen')),
    ]);
    const soorten = uitkomsten.map(({ soort }) => soort).sort();
    expect(soorten).toEqual(['geweigerd', 'gelukt'].sort());
    const verloren = uitkomsten.find(({ soort }) => soort === 'geweigerd');
    expect(verloren).toMatchObject({ nu: { versie: 2 } });
    const ander = await steps.to.aanmelding();
    const metVersie = await Promise.all([
      world.act(ander, coordinator, triage('toelaten'), { expectedVersion: 1 }),
      world.act(ander, actorOf(collega), triage('aanvullen'), { expectedVersion: 1 }),
    ]);
    expect(metVersie.map(({ soort }) => soort).sort()).toEqual(['gelukt', 'verouderd']);
  });

  it('langs een maillink kan niet meer als de vraag al beantwoord is', async () => {
    const id = await steps.to.aanvullen();
    const { id: taakId } = await openTaskOf(world, id, 'aanvullen');
    const aanmelder: Actor = { soort: 'link', id: `link:${taakId}`, taakId, partij: 'aanmelder' };
    expect(await world.act(id, aanmelder, aanvulling())).toMatchObject({ soort: 'gelukt' });
    const opnieuw = await world.act(id, aanmelder, aanvulling({ tekst: 'Canarietekst: nog iets.' }));
    expect(opnieuw).toMatchObject({ soort: 'geweigerd', reden: 'deze vraag is al beantwoord of ingetrokken' });
    const elders = await steps.to.aanvullen();
    expect(await world.act(elders, aanmelder, aanvulling())).toMatchObject({ soort: 'geweigerd' });
    expect((await world.facts(elders)).aanvullenGevraagd).toBe(true);
  });

  it('telt door: elke gebeurtenis één versie, en de stand is de optelsom', async () => {
    const id = await steps.to.ondersteuning();
    const { rows } = await world.store.db.execute<{ version: number }>(
      sql`select version from event where subject_id = ${id} order by version`,
    );
    expect(rows.map(({ version }) => version)).toEqual(Array.from({ length: (await world.facts(id)).version }, (_, i) => i + 1));
  });

  it.each(['audit', 'event'])('die al in %s staat, verandert niemand meer', async (table) => {
    await steps.to.aanmelding();
    const van = async (query: string) => world.store.db.execute(sql.raw(query)).catch((error: Error) => String(error.cause));
    expect(await van(`update ${table} set actor_id = 'iemand anders'`)).toContain('insert-only');
    expect(await van(`delete from ${table}`)).toContain('insert-only');
    expect(await count(table, "actor_id = 'iemand anders'")).toBe(0);
  });
});
