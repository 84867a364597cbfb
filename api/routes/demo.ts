/** What only a demo has: a login by choosing somebody, and the mailbox. Elsewhere these do not exist. */
import { z } from 'zod';
import { demoGebruikers } from '../../db/queries/demo-gebruikers.ts';
import { gebruikerAlsActor } from '../../db/queries/facts.ts';
import { DemoGebruiker, DemoMail, Ik, Inloggen } from '../contract/overig.ts';
import type { Deps, Mailbox } from '../deps.ts';
import { ProblemError } from '../errors.ts';
import { route } from '../route.ts';
import { beginSession } from '../session.ts';
import { alsIk } from './ik.ts';

function onlyInDemo({ config }: Deps): void {
  if (!config.demoLogin) throw new ProblemError('bestaat niet');
}

const gebruikers = route({
  method: 'get',
  path: '/demo/gebruikers',
  actie: 'publiek',
  samenvatting: 'Wie er gekozen kan worden bij het inloggen in de demo',
  sessie: 'geen',
  antwoorden: { 200: z.array(DemoGebruiker) },
  problemen: [404],
  handle: async ({ deps }) => {
    onlyInDemo(deps);
    const mensen = await demoGebruikers(deps.store.db);
    return {
      body: mensen.map(({ id, naam, rollen }) => ({
        id,
        naam,
        rollen: rollen.map((r) => [r.rol, r.regio, r.vakgroep].filter(Boolean).join(' ')),
      })),
    };
  },
});

const inloggen = route({
  method: 'post',
  path: '/demo/inloggen',
  actie: 'publiek',
  samenvatting: 'Inloggen in de demo, zonder wachtwoord',
  body: Inloggen,
  antwoorden: { 200: Ik },
  problemen: [404, 422],
  limiet: 'inloggen',
  handle: async ({ req, deps, body, now }) => {
    onlyInDemo(deps);
    const gebruiker = await gebruikerAlsActor(deps.store.db, body.gebruikerId, now);
    if (!gebruiker)
      throw new ProblemError('velden', { velden: [{ veld: 'gebruikerId', melding: 'deze gebruiker bestaat niet' }] });
    await beginSession(req, gebruiker.id, Date.parse(now));
    return alsIk(req, gebruiker);
  },
});

function mailboxOf({ mailbox }: Deps): Mailbox {
  if (!mailbox) throw new ProblemError('bestaat niet');
  return mailbox;
}

const postbus = route({
  method: 'get',
  path: '/demo/postbus',
  actie: 'postbus.lezen',
  samenvatting: 'Alle mail van de demo, de nieuwste eerst',
  antwoorden: { 200: z.array(DemoMail) },
  problemen: [404],
  handle: async ({ deps }) => ({ body: await mailboxOf(deps).list() }),
});

const mail = route({
  method: 'get',
  path: '/demo/postbus/:id',
  actie: 'postbus.lezen',
  samenvatting: 'Eén mail van de demo',
  params: z.object({ id: z.string().max(100) }),
  antwoorden: { 200: DemoMail },
  problemen: [404],
  handle: async ({ deps, params }) => {
    const gevonden = await mailboxOf(deps).read(params.id);
    if (!gevonden) throw new ProblemError('bestaat niet');
    return { body: gevonden };
  },
});

export const demoRoutes = [gebruikers, inloggen, postbus, mail];
