/** The way of a traject through the programme, a step at a time, by the people who take it. */
import { dagVan } from '../../domain/calendar/moment.ts';
import type { Inzet } from '../../domain/traject/codes.ts';
import type { MeldAan } from '../../domain/traject/commands.ts';
import { afsluiting, besluit, contact, inschatting, korte, overdracht, toestemming, triage } from './commands.ts';
import type { World } from './world.ts';

export type Steps = ReturnType<typeof stepsIn>;

type Received = Partial<MeldAan>;

/** Each step of one kind returns the traject's id, so that a test reads as the way up to its own subject. */
export function stepsIn(world: World) {
  const { doet, people } = world;
  const { coordinator, regioOost, regioWest, voorzitter, lidNah, lidZevmb, gcoer } = people;
  const vandaag = async (id: string): Promise<string> => dagVan((await world.facts(id)).now);
  const regio = async (id: string) => ((await world.facts(id)).regio === 'onbekend' ? regioWest : regioOost);

  const legtVoor = async (id: string) => {
    await doet(coordinator, id, toestemming('delen met het overleg'));
    await doet(coordinator, id, triage('grijs gebied'));
  };
  const verwijstDoor = async (id: string) => {
    await doet(coordinator, id, toestemming('delen met wie overneemt'));
    await doet(coordinator, id, triage('doorverwijzen'));
  };
  const matcht = async (id: string, wie = gcoer) => {
    await doet(await regio(id), id, { type: 'DoeMatchvoorstel', kandidaten: [wie.id] });
    await doet(await regio(id), id, { type: 'KiesMetgezel', gcoerId: wie.id });
    await doet(wie, id, { type: 'RegistreerKennismaking', op: await vandaag(id) });
  };
  const biedtAan = async (id: string, wie = gcoer) => {
    await doet(wie, id, toestemming('delen met wie overneemt'));
    await doet(wie, id, overdracht());
  };
  const aanwezigen = [voorzitter.id, lidNah.id, lidZevmb.id];

  const to = {
    aanmelding: (rest: Received = {}) => world.meldtAan(rest),
    aanvullen: async (rest: Received = {}) => {
      const id = await to.aanmelding(rest);
      await doet(coordinator, id, triage('aanvullen'));
      return id;
    },
    aanmeldoverleg: async (rest: Received = {}) => {
      const id = await to.aanmelding(rest);
      await legtVoor(id);
      return id;
    },
    doorverwijzing: async (rest: Received = {}) => {
      const id = await to.aanmelding(rest);
      await verwijstDoor(id);
      return id;
    },
    matching: async (rest: Received = {}) => {
      const id = await to.aanmelding(rest);
      await doet(coordinator, id, triage('toelaten'));
      return id;
    },
    keuze: async (rest: Received = {}) => {
      const id = await to.matching(rest);
      await doet(await regio(id), id, { type: 'DoeMatchvoorstel', kandidaten: [gcoer.id] });
      return id;
    },
    kennismaking: async (rest: Received = {}) => {
      const id = await to.keuze(rest);
      await doet(await regio(id), id, { type: 'KiesMetgezel', gcoerId: gcoer.id });
      return id;
    },
    klik: async (rest: Received = {}) => {
      const id = await to.kennismaking(rest);
      await doet(gcoer, id, { type: 'RegistreerKennismaking', op: await vandaag(id) });
      return id;
    },
    ondersteuning: async (rest: Received = {}) => {
      const id = await to.klik(rest);
      await doet(await regio(id), id, korte.klik);
      return id;
    },
    waakvlam: async (rest: Received = {}) => {
      const id = await to.ondersteuning(rest);
      await doet(gcoer, id, korte.naarWaakvlam);
      return id;
    },
    overdracht: async (rest: Received = {}) => {
      const id = await to.ondersteuning(rest);
      await biedtAan(id);
      return id;
    },
    nazorg: async (rest: Received = {}) => {
      const id = await to.overdracht(rest);
      await doet(gcoer, id, korte.aanvaardOverdracht);
      return id;
    },
    afgesloten: async (rest: Received = {}) => {
      const id = await to.ondersteuning(rest);
      await doet(gcoer, id, afsluiting());
      return id;
    },
    nazorgNaDoorverwijzing: async (rest: Received = {}) => {
      const id = await to.doorverwijzing(rest);
      await doet(coordinator, id, korte.aanvaardDoorverwijzing);
      return id;
    },
  };

  return {
    to,
    ...{ legtVoor, verwijstDoor, matcht, biedtAan, vandaag },
    /** All members say what they think; then the chair records the judgement. */
    besluit: async (id: string, uitkomst: Parameters<typeof besluit>[0]) => {
      for (const lid of [voorzitter, lidNah, lidZevmb]) await doet(lid, id, inschatting());
      await doet(voorzitter, id, besluit(uitkomst, aanwezigen));
    },
    wijzigtInzet: (id: string, inzet: Inzet, wie = gcoer) =>
      doet(wie, id, { type: 'WijzigInzet', inzet, reden: 'Canarietekst: het gaat anders.' }),
    heeftContact: async (id: string, wie = gcoer) => doet(wie, id, contact(await vandaag(id))),
  };
}
