/** The stories of signals and vraagstukken whose histories are kept: every phase, every level, a promise, and what a vraagstuk tells its signals. */
import { einde, goed, kort, stapOp, strategie, toezegging } from '../support/signaal-commands.ts';
import { type Ding, signalenIn } from '../support/signaal-steps.ts';
import { untilGedeeld } from '../support/signaal-told.ts';
import type { World } from '../support/world.ts';
import type { Case } from './case.ts';

const ended = (world: World, { kind, id }: Ding) => world.engine.client.workflow.getHandle(`${kind}/${id}`).result();

export const signaalCases: Record<string, Case> = {
  'afpellen-alle-treden': async (world, people) => {
    const { to, later } = signalenIn(world, people);
    const ding = await to.afpellen({ wat: '' });
    await later(ding, 25);
    return ding.id;
  },

  'strategie-na-herinnering-en-terug-naar-afpellen': async (world, people) => {
    const { to, doet, later } = signalenIn(world, people);
    const ding = await to.strategie();
    await later(ding, 12);
    await doet(people.regioOost, ding, kort.terug);
    await later(ding, 12);
    return ding.id;
  },

  'aanpak-escalatie-geweigerd-en-meer-tijd': async (world, people) => {
    const { to, doet, later, dag } = signalenIn(world, people);
    const ding = await to.escalatie();
    await later(ding, 12);
    await doet(people.landelijk, ding, kort.weiger);
    await later(ding, 40);
    await doet(people.landelijk, ding, { type: 'GeefMeerTijd', tot: await dag(ding, 60), reden: 'het duurt langer' });
    await later(ding, 70);
    return ding.id;
  },

  'duiding-dan-landelijke-aanpak-met-stappen': async (world, people) => {
    const { to, doet, later, dag, kiest } = signalenIn(world, people);
    const ding = await to.duiding();
    await later(ding, 25);
    await doet(people.landelijk, ding, stapOp(await dag(ding)));
    await kiest(ding);
    await later(ding, 60);
    return ding.id;
  },

  'beleid-en-een-stap-terug': async (world, people) => {
    const { to, doet, later } = signalenIn(world, people);
    const ding = await to.beleid();
    await later(ding, 80);
    await doet(people.landelijk, ding, kort.terug);
    await later(ding, 25);
    return ding.id;
  },

  'monitoring-eerst-niet-goed-dan-twee-keer-goed': async (world, people) => {
    const { to, doet, voorbij } = signalenIn(world, people);
    const ding = await to.monitoring();
    await voorbij(ding, 'monitoring', 2);
    await doet(people.regioOost, ding, kort.nietGoed);
    await doet(people.regioOost, ding, kort.rondAf);
    await voorbij(ding, 'monitoring', 1);
    await doet(people.regioOost, ding, goed());
    await voorbij(ding, 'monitoring', 1);
    await doet(people.regioOost, ding, goed(einde));
    await ended(world, ding);
    return ding.id;
  },

  'toezegging-nagevraagd-en-nagekomen': async (world, people) => {
    const { to, doet, dag, voorbij, later } = signalenIn(world, people);
    const ding = await to.aanpak();
    const [een, ander] = [
      toezegging(await dag(ding, 20), { email: 'ontvanger@canarie.example' }),
      toezegging(await dag(ding, 30)),
    ];
    for (const belofte of [een, ander]) await doet(people.regioOost, ding, belofte);
    await voorbij(ding, 'toezegging', 1);
    await doet(people.regioOost, ding, { type: 'KomToezeggingNa', toezeggingId: een.toezeggingId });
    await later(ding, 60);
    return ding.id;
  },

  'in-vraagstuk-en-ermee-gesloten': async (world, people) => {
    const signalen = signalenIn(world, people);
    const vraagstuk = await signalen.to.vraagstuk();
    const ding = await signalen.to.inVraagstuk(vraagstuk.id);
    await signalen.doet(people.regioOost, vraagstuk, strategie(await signalen.dag(vraagstuk, 30)));
    await untilGedeeld(signalen, vraagstuk);
    await signalen.doet(people.regioOost, vraagstuk, kort.sluit);
    await ended(world, ding);
    return ding.id;
  },
};

export const vraagstukCases: Record<string, Case> = {
  'strategie-zonder-signalen': async (world, people) => {
    const { to, later } = signalenIn(world, people);
    const ding = await to.vraagstuk();
    await later(ding, 20);
    return ding.id;
  },

  'van-regio-naar-beleid-met-advies-en-signalen': async (world, people) => {
    const signalen = signalenIn(world, people);
    const { to, doet, later, voorbij, naarBeleid, kiest } = signalen;
    const ding = await to.vraagstuk();
    for (let i = 0; i < 2; i += 1) await to.inVraagstuk(ding.id);
    await kiest(ding);
    await later(ding, 50);
    await doet(people.landelijk, ding, kort.neemOver);
    await untilGedeeld(signalen, ding);
    const adviesId = crypto.randomUUID();
    await doet(people.adviesraad, ding, { type: 'GeefAdvies', adviesId, advies: 'vraag het de gezinnen' });
    await later(ding, 25);
    await doet(people.landelijk, ding, { type: 'BeantwoordAdvies', adviesId, antwoord: 'dat doen wij' });
    await naarBeleid(ding);
    await untilGedeeld(signalen, ding);
    await voorbij(ding, 'beleid', 1);
    await doet(people.landelijk, ding, kort.rondAf);
    await voorbij(ding, 'monitoring', 2);
    await doet(people.landelijk, ding, goed());
    await voorbij(ding, 'monitoring', 1);
    await doet(people.landelijk, ding, goed(einde));
    await ended(world, ding);
    return ding.id;
  },

  'ingetrokken-en-de-signalen-vrij': async (world, people) => {
    const { to, doet } = signalenIn(world, people);
    const ding = await to.vraagstuk();
    for (let i = 0; i < 2; i += 1) await to.inVraagstuk(ding.id);
    await doet(people.regioOost, ding, kort.trekIn);
    await ended(world, ding);
    return ding.id;
  },

  'landelijke-aanpak-en-terug-naar-de-regio': async (world, people) => {
    const { to, doet, later } = signalenIn(world, people);
    const ding = await to.landelijkeAanpak('vraagstuk');
    await later(ding, 62);
    await doet(people.landelijk, ding, { ...kort.terug, naarRegio: true });
    await later(ding, 12);
    return ding.id;
  },
};
