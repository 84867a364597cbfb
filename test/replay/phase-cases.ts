/** Kept since the stories went through every phase: waakvlam, a pause, the wachtlijst, a new Metgezel, moments, opened again. */
import { wijzigInstelling } from '../../db/settings.ts';
import { nudgeStory } from '../../worker/nudge.ts';
import { afsluiting, evaluatie, heropening, klacht, korte, nazorg, plan } from '../support/commands.ts';
import { openTaskOf, untilSeen } from '../support/look.ts';
import { actorOf, insertCast, user } from '../support/people.ts';
import { waysIn } from '../support/ways.ts';
import type { World } from '../support/world.ts';
import type { Case } from './case.ts';
import { halfTerms } from './half-terms.ts';

const ended = (world: World, id: string) => world.engine.client.workflow.getHandle(`traject/${id}`).result();

export const phaseCases: Record<string, Case> = {
  'aanmelding-spoed-gebeld-en-triage': async (world) => {
    const id = await waysIn(world).steps.to.aanmelding({ spoed: true });
    await world.later(id, 4);
    await world.doet(world.people.coordinator, id, korte.gebeld);
    await world.later(id, 8);
    return id;
  },

  'aanmeldoverleg-toegelaten-en-verteld': async (world) => {
    const { steps } = waysIn(world);
    const id = await steps.to.aanmeldoverleg();
    await world.later(id, 13);
    await steps.besluit(id, 'toelaten');
    await world.later(id, 5);
    await world.doet(world.people.coordinator, id, korte.verteld);
    await world.later(id, 5);
    return id;
  },

  'matching-wachtlijst-herzien-en-eraf': async (world) => {
    const id = await waysIn(world).opWachtlijst();
    await world.later(id, 30);
    await world.doet(world.people.regioOost, id, { type: 'HerzieWachtlijst', toelichting: 'gebeld' });
    await world.later(id, 40);
    await world.doet(world.people.regioOost, id, { type: 'HaalVanWachtlijst', reden: 'er is plek' });
    await world.later(id, 6);
    return id;
  },

  'matching-termijnen-gehalveerd': async (world) => {
    const id = await waysIn(world).steps.to.matching();
    await world.later(id, 1);
    const change = { naam: 'termijnen', waarde: halfTerms(), reden: 'proef', actor: actorOf(world.people.beheerder) } as const;
    await wijzigInstelling(world.store, { ...change, now: new Date().toISOString() });
    await nudgeStory(world.engine.client, world.config.taskQueue, { kind: 'traject', id });
    await world.later(id, 9);
    return id;
  },

  'ondersteuning-eerste-stappen-en-een-jaar': async (world) => {
    const { gcoer } = world.people;
    const { steps, over } = waysIn(world);
    const id = await steps.to.ondersteuning();
    await world.later(id, 13);
    await world.doet(gcoer, id, { type: 'PakUrgenteZaakOp', op: await over(id, 0), wat: 'de aanvraag' });
    await world.later(id, 60);
    await world.doet(gcoer, id, plan());
    await steps.heeftContact(id);
    await world.later(id, 110);
    await world.doet(gcoer, id, evaluatie());
    await steps.heeftContact(id);
    await world.later(id, 190);
    await world.doet(gcoer, id, { type: 'SlaErvaringOver', reden: 'nu niet' });
    await world.later(id, 40);
    return id;
  },

  'ondersteuning-moment-gevraagd-en-klaar': async (world) => {
    const id = await waysIn(world).metMoment(250);
    await world.later(id, 180);
    const { key } = await openTaskOf(world, id, 'moment');
    await world.doet(world.people.gcoer, id, { type: 'HandelMomentAf', momentId: key, gedaan: 'geregeld' });
    await world.later(id, 90);
    return id;
  },

  'ondersteuning-nieuwe-metgezel': async (world) => {
    const { regioOost, tweede } = world.people;
    const { steps, metVervanging } = waysIn(world);
    const id = await metVervanging();
    await world.later(id, 6);
    await steps.matcht(id, tweede);
    await world.later(id, 24);
    await world.doet(regioOost, id, korte.klik);
    await world.later(id, 36);
    return id;
  },

  'ondersteuning-opgeschort-en-hervat': async (world) => {
    const { steps, schortOp } = waysIn(world);
    const id = await steps.to.ondersteuning();
    await world.later(id, 12);
    await schortOp(id, 60);
    await world.later(id, 70);
    await world.doet(world.people.gcoer, id, korte.hervat);
    await world.later(id, 30);
    return id;
  },

  /** The story begins in waakvlam: what is changed elsewhere does not touch it. */
  'waakvlam-besluit-en-opgeschaald': async (world) => {
    const { gcoer } = world.people;
    const { steps } = waysIn(world);
    await world.stopWorker();
    const id = await steps.to.waakvlam();
    await world.startWorker();
    await world.later(id, 100);
    await steps.heeftContact(id);
    await world.later(id, 85);
    await world.doet(gcoer, id, { type: 'BeslisWaakvlam', uitkomst: 'doorgaan', toelichting: 'zo gaat het goed' });
    await world.later(id, 20);
    await world.doet(gcoer, id, korte.schaalOp);
    await world.later(id, 36);
    return id;
  },

  'overdracht-uit-waakvlam-geweigerd': async (world) => {
    const { steps } = waysIn(world);
    const id = await steps.to.waakvlam();
    await steps.biedtAan(id);
    await world.later(id, 30);
    await world.doet(world.people.gcoer, id, korte.weigerOverdracht);
    await world.later(id, 70);
    return id;
  },

  'doorverwijzing-heroverweging-opnieuw-bekeken': async (world) => {
    const ander = user('Coor Ander', [{ rol: 'aanmeldcoordinator' }]);
    await insertCast(world.database.db, { ander });
    const id = await waysIn(world).metHeroverweging();
    await world.later(id, 12);
    await world.doet(ander, id, { type: 'BeslisHeroverweging', uitkomst: 'opnieuw bekijken', motivering: 'een nieuw feit' });
    await world.later(id, 5);
    return id;
  },

  'nazorg-met-klacht-en-afgesloten': async (world) => {
    const { gcoer, regioOost } = world.people;
    const id = await waysIn(world).steps.to.nazorg();
    await world.doet(gcoer, id, klacht());
    await world.later(id, 45);
    const { key } = await openTaskOf(world, id, 'klacht');
    await world.doet(regioOost, id, { type: 'HandelKlachtAf', klachtId: key, antwoord: 'besproken' });
    await world.later(id, 20);
    await world.doet(gcoer, id, nazorg(true));
    await ended(world, id);
    return id;
  },

  'heropend-in-waakvlam': async (world) => {
    const { gcoer, regioOost } = world.people;
    const id = await waysIn(world).steps.to.waakvlam();
    await world.later(id, 20);
    await world.doet(gcoer, id, afsluiting());
    await ended(world, id);
    await world.doet(regioOost, id, heropening('waakvlam'));
    await untilSeen(world, id);
    await world.later(id, 100);
    return id;
  },
};
