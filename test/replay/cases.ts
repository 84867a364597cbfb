/** The stories whose histories are kept: scripted once on the real engine, replayed for ever. */
import { wijzigInstelling } from '../../db/settings.ts';
import { nudgeStory } from '../../worker/nudge.ts';
import { aanvulling, inschatting, korte, nazorg } from '../support/commands.ts';
import { untilSeen } from '../support/look.ts';
import { actorOf } from '../support/people.ts';
import { stepsIn } from '../support/steps.ts';
import type { Case } from './case.ts';
import { halfTerms } from './half-terms.ts';
import { phaseCases } from './phase-cases.ts';

export const cases: Record<string, Case> = {
  ...phaseCases,

  'aanmelding-nieuw': (world) => stepsIn(world).to.aanmelding(),

  'aanmelding-triage-alle-treden': async (world) => {
    const id = await stepsIn(world).to.aanmelding();
    await world.later(id, 30);
    return id;
  },

  'aanmelding-aanvullen-op-herinnering': async (world) => {
    const id = await stepsIn(world).to.aanvullen();
    await world.later(id, 13);
    await world.doet(world.people.coordinator, id, aanvulling());
    await world.later(id, 5);
    return id;
  },

  'aanmeldoverleg-een-inschatting': async (world) => {
    const id = await stepsIn(world).to.aanmeldoverleg();
    await world.doet(world.people.lidNah, id, inschatting());
    await world.later(id, 40);
    return id;
  },

  'aanmeldoverleg-aanvullen-en-opnieuw': async (world) => {
    const steps = stepsIn(world);
    const id = await steps.to.aanmeldoverleg();
    await untilSeen(world, id);
    await steps.besluit(id, 'aanvullen');
    await world.later(id, 5);
    await world.doet(world.people.coordinator, id, korte.stopAanvullen);
    await steps.legtVoor(id);
    await world.later(id, 5);
    return id;
  },

  'matching-geen-klik-en-opnieuw': async (world) => {
    const steps = stepsIn(world);
    const id = await steps.to.klik();
    await world.later(id, 25);
    await world.doet(world.people.regioOost, id, korte.geenKlik);
    await world.later(id, 6);
    await steps.matcht(id, world.people.tweede);
    await untilSeen(world, id);
    return id;
  },

  'ondersteuning-contactritme': async (world) => {
    const steps = stepsIn(world);
    const id = await steps.to.ondersteuning();
    for (const dagen of [30, 42, 12]) {
      await world.later(id, dagen);
      await steps.heeftContact(id);
    }
    await steps.wijzigtInzet(id, 'intensief');
    await world.later(id, 30);
    return id;
  },

  'overdracht-geweigerd-en-opnieuw': async (world) => {
    const steps = stepsIn(world);
    const id = await steps.to.overdracht();
    await world.later(id, 40);
    await world.doet(world.people.gcoer, id, korte.weigerOverdracht);
    await world.later(id, 2);
    await steps.biedtAan(id);
    await world.later(id, 20);
    return id;
  },

  'doorverwijzing-geweigerd-en-opnieuw': async (world) => {
    const steps = stepsIn(world);
    const id = await steps.to.doorverwijzing();
    await world.later(id, 20);
    await world.doet(world.people.coordinator, id, korte.weigerDoorverwijzing);
    await steps.verwijstDoor(id);
    await world.later(id, 3);
    return id;
  },

  'nazorg-wacht-op-antwoord': async (world) => {
    const id = await stepsIn(world).to.nazorg();
    await world.later(id, 80);
    return id;
  },

  'nazorg-hield-geen-stand': async (world) => {
    const id = await stepsIn(world).to.nazorgNaDoorverwijzing();
    await world.later(id, 50);
    await world.doet(world.people.coordinator, id, nazorg(false));
    await world.later(id, 4);
    return id;
  },

  'afgesloten-na-heel-traject': async (world) => {
    const steps = stepsIn(world);
    const id = await steps.to.aanmeldoverleg();
    await world.later(id, 3);
    await steps.besluit(id, 'toelaten met opdracht');
    await world.later(id, 5);
    await steps.matcht(id);
    await world.doet(world.people.regioOost, id, korte.klik);
    await world.later(id, 20);
    await steps.heeftContact(id);
    await steps.biedtAan(id);
    await world.later(id, 16);
    await world.doet(world.people.gcoer, id, korte.aanvaardOverdracht);
    await world.later(id, 57);
    await world.doet(world.people.gcoer, id, nazorg(true));
    await world.engine.client.workflow.getHandle(`traject/${id}`).result();
    return id;
  },

  'aanmelding-termijnen-gehalveerd': async (world) => {
    const id = await stepsIn(world).to.aanmelding();
    await world.later(id, 1);
    const { beheerder } = world.people;
    const change = { naam: 'termijnen', waarde: halfTerms(), reden: 'proef', actor: actorOf(beheerder) } as const;
    await wijzigInstelling(world.store, { ...change, now: new Date().toISOString() });
    await nudgeStory(world.engine.client, world.config.taskQueue, { kind: 'traject', id });
    await world.later(id, 9);
    return id;
  },
};
