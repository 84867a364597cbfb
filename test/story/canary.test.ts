import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import proto from '@temporalio/proto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { korte, nazorg } from '../support/commands.ts';
import { mailsOf, until, untilSeen } from '../support/look.ts';
import { type Cast, cast } from '../support/people.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { aanmelding, createWorld, type World } from '../support/world.ts';

const { v1 } = proto.temporal.api.history;
const { v1: service } = proto.temporal.api.workflowservice;

/** A word as it may lie in bytes: plain, in UTF-16, and in base64 at each of the three places where it can begin. */
const shapesOf = (word: string): Buffer[] => {
  const inBase64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), Buffer.from(word)])
      .toString('base64')
      .replace(/=+$/, '');
    return Buffer.from(text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + word.length) * 8) / 6)));
  });
  return [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf16le').swap16(), ...inBase64];
};

const canaries = ['Canarie', 'canarie', 'CANARIE'].flatMap(shapesOf);
const singsIn = (bytes: Uint8Array): boolean => canaries.some((shape) => Buffer.from(bytes).includes(shape));

const canaryCast = (): Cast => {
  const people = cast();
  for (const person of Object.values(people)) {
    person.naam = `Canarie ${person.naam}`;
    person.email = `canarie.${person.email}`;
  }
  return people;
};

describe('een kanarie in elke naam, elke tekst en elk adres', () => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld({}, canaryCast());
    steps = stepsIn(world);
    await world.startWorker();
  });
  afterAll(() => world.close());

  const rawHistory = async (id: string): Promise<Uint8Array> => {
    const { history } = await world.engine.connection.workflowService.getWorkflowExecutionHistory({
      namespace: world.engine.namespace,
      execution: { workflowId: `traject/${id}` },
    });
    return v1.History.encode(history ?? {}).finish();
  };
  const rawDescription = async (id: string): Promise<Uint8Array> => {
    const described = await world.engine.connection.workflowService.describeWorkflowExecution({
      namespace: world.engine.namespace,
      execution: { workflowId: `traject/${id}` },
    });
    return service.DescribeWorkflowExecutionResponse.encode(described).finish();
  };
  const engineFiles = () => {
    const dir = dirname(inject('temporalDbFile'));
    return readdirSync(dir).map((name) => ({ name, bytes: readFileSync(join(dir, name)) }));
  };

  it('wordt herkend waar hij zit: kaal, in UTF-16 en in base64', () => {
    const zin = 'Hier zit Canarie Vogel.';
    for (const shift of ['', 'x', 'xx']) expect(singsIn(Buffer.from(Buffer.from(shift + zin).toString('base64')))).toBe(true);
    expect(singsIn(Buffer.from(zin, 'utf16le'))).toBe(true);
    expect(singsIn(Buffer.from(zin))).toBe(true);
    expect(singsIn(Buffer.from('Hier zit een vogel.'))).toBe(false);
    expect(singsIn(Buffer.from(JSON.stringify(aanmelding())))).toBe(true);
  });

  it('is na een heel traject nergens in de motor: niet in geschiedenissen, kenmerken, bestanden of het logboek', async () => {
    const id = await steps.to.aanvullen();
    await world.later(id, 20);
    await world.doet(world.people.coordinator, id, korte.stopAanvullen);
    await steps.legtVoor(id);
    await world.later(id, 30);
    await steps.besluit(id, 'toelaten met opdracht');
    await steps.matcht(id);
    await world.later(id, 30);
    await world.doet(world.people.regioOost, id, korte.klik);
    await world.later(id, 40);
    await steps.heeftContact(id);
    await steps.biedtAan(id);
    await world.later(id, 40);
    await world.doet(world.people.gcoer, id, korte.aanvaardOverdracht);
    await world.later(id, 80);
    await world.doet(world.people.gcoer, id, nazorg(true));
    await world.engine.client.workflow.getHandle(`traject/${id}`).result();
    expect((await mailsOf(world, id)).length).toBeGreaterThan(10);

    expect(singsIn(await rawHistory(id))).toBe(false);
    expect(singsIn(await rawDescription(id))).toBe(false);
    const files = engineFiles();
    expect(files.some(({ bytes }) => bytes.includes(`traject/${id}`))).toBe(true);
    expect(files.filter(({ bytes }) => singsIn(bytes)).map(({ name }) => name)).toEqual([]);
  });

  it('is er ook niet als het misgaat, met een naam in de foutmelding', async () => {
    const id = await steps.to.ondersteuning();
    await untilSeen(world, id);
    await world.store.db.execute(sql`
      create function gaat_mis() returns trigger language plpgsql as $$ begin raise exception 'Canarie Vogel, Canariestad'; end $$`);
    await world.store.db.execute(sql`
      create trigger gaat_mis before insert on taak for each row when (new.soort = 'contact') execute function gaat_mis()`);
    const handle = world.engine.client.workflow.getHandle(`traject/${id}`);
    const later = world.later(id, 40);
    await until(async () => ((await handle.describe()).raw.pendingActivities?.[0]?.attempt ?? 0) > 1);
    const described = await rawDescription(id);
    const failedLocally = await handle.fetchHistory();
    const files = engineFiles();
    await world.store.db.execute(sql`drop trigger gaat_mis on taak`);
    await later;

    expect((failedLocally.events ?? []).filter((e) => e.markerRecordedEventAttributes?.failure)).toHaveLength(1);
    expect(Buffer.from(described).includes('Encoded failure')).toBe(true);
    expect(singsIn(described)).toBe(false);
    expect(singsIn(await rawHistory(id))).toBe(false);
    expect(files.filter(({ bytes }) => singsIn(bytes)).map(({ name }) => name)).toEqual([]);
  });
});
