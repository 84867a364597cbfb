/** Vraagstukken: opening one over signals on the same subject, the page of one, and what is asked of it. */
import type { z } from 'zod';
import { type AnyAction, executeTogether, type Together } from '../../db/execute.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Instant } from '../../domain/instant.ts';
import { accepted, etag } from '../answer.ts';
import { NieuwVraagstuk } from '../contract/signalen/opdrachten.ts';
import { SignaalUitkomst } from '../contract/signalen/signaal.ts';
import { ProblemError } from '../errors.ts';
import { alsOpenVraagstuk } from '../geef-signaal.ts';
import { route } from '../route.ts';
import { signalenInRoute, tijdlijnRoute } from './signaal-bladen.ts';
import { leesRoute, lijktOpRoute, opdrachtRoute } from './signaal-gemeen.ts';

type Caller = { actor: Actor; key: string; now: Instant };

function actiesVoor(nieuw: z.output<typeof NieuwVraagstuk>, { actor, key, now }: Caller): [AnyAction, ...AnyAction[]] {
  const { id, command } = alsOpenVraagstuk(nieuw, actor, key);
  const plaats = (signaalId: string): AnyAction => ({
    ...{ subject: { kind: 'signaal', id: signaalId }, actor, now },
    ...{ command: { type: 'PlaatsInVraagstuk', vraagstukId: id }, idempotencyKey: `${key}/${signaalId}` },
  });
  return [
    { subject: { kind: 'vraagstuk', id }, command, actor, idempotencyKey: key, now },
    ...[...new Set(nieuw.signalen)].map(plaats),
  ];
}

/** What is wrong with one of the signals is said of that signal. */
function assertSignalen(outcome: Together, signalen: readonly string[]): void {
  const welke = signalen.indexOf(outcome.bij?.id ?? '');
  if (welke < 0 || (outcome.soort !== 'geweigerd' && outcome.soort !== 'bestaat niet')) return;
  const melding = outcome.soort === 'geweigerd' ? outcome.reden : 'dit signaal bestaat niet';
  throw new ProblemError('velden', { detail: melding, velden: [{ veld: `signalen.${welke}`, melding }] });
}

const open = route({
  method: 'post',
  path: '/vraagstukken',
  actie: 'signaal.opdracht',
  samenvatting: 'Opent een vraagstuk, met de signalen waarmee het begint: samen of niet',
  body: NieuwVraagstuk,
  antwoorden: { 201: SignaalUitkomst },
  problemen: [409, 413, 422],
  eenmalig: true,
  handle: async ({ deps: { store }, actor, key, body, now }) => {
    const outcome = await executeTogether(store, actiesVoor(body, { actor, key, now }));
    assertSignalen(outcome, body.signalen);
    const antwoord = await accepted(outcome);
    return {
      status: 201,
      body: antwoord,
      headers: { ...etag(antwoord.versie), Location: `/api/v1/vraagstukken/${antwoord.id}` },
    };
  },
});

export const vraagstukkenRoutes = [
  ...[open, signalenInRoute],
  ...[leesRoute('vraagstuk'), tijdlijnRoute('vraagstuk'), lijktOpRoute('vraagstuk'), opdrachtRoute('vraagstuk')],
];
