/** The time machine of a demo or acceptance installation; elsewhere it does not exist. */
import { z } from 'zod';
import { askForward, type ForwardOutcome } from '../../db/forward.ts';
import type { Sprong } from '../../domain/calendar/sprong.ts';
import type { Actie } from '../../domain/rechten/policy.ts';
import { type SubjectKind, subjectKinds } from '../../domain/thing.ts';
import { uuid } from '../contract/common.ts';
import { Vooruit, VooruitGevraagd } from '../contract/tijdmachine.ts';
import { ProblemError } from '../errors.ts';
import { type Reply, route } from '../route.ts';

/** The contract lets exactly one of the three through. */
function sprongVan({ dagen, weken, maanden }: Vooruit): Sprong {
  if (maanden !== undefined) return { maanden };
  return weken !== undefined ? { weken } : { dagen: dagen ?? 0 };
}

function answer(outcome: ForwardOutcome): Reply {
  switch (outcome.soort) {
    case 'gelukt':
      return { status: 202, body: outcome.antwoord };
    case 'geweigerd':
      throw new ProblemError('conflict', { detail: outcome.reden });
    case 'bestaat niet':
      throw new ProblemError('bestaat niet');
    case 'andere inhoud':
      throw new ProblemError('andere inhoud', { detail: 'Onder deze sleutel kwam eerder een ander verzoek.' });
  }
}

const per: Record<SubjectKind, { pad: string; actie: Actie; welk: string }> = {
  traject: { pad: '/trajecten', actie: 'traject.lezen', welk: 'één traject' },
  signaal: { pad: '/signalen', actie: 'signalen.lezen', welk: 'één signaal' },
  vraagstuk: { pad: '/vraagstukken', actie: 'signalen.lezen', welk: 'één vraagstuk' },
};

const vooruit = (kind: SubjectKind) =>
  route({
    method: 'post',
    path: `${per[kind].pad}/:id/vooruit`,
    actie: per[kind].actie,
    samenvatting: `Zet de klok van ${per[kind].welk} vooruit; alleen in een demo of acceptatie-omgeving`,
    params: z.object({ id: uuid }),
    body: Vooruit,
    antwoorden: { 202: VooruitGevraagd },
    problemen: [404, 409, 422],
    eenmalig: true,
    handle: async ({ deps: { store, config }, actor, params: { id }, body, key, now }) => {
      if (!config.timeMachine) throw new ProblemError('bestaat niet');
      const subject = { kind, id };
      return answer(await askForward(store, { subject, sprong: sprongVan(body), actor, idempotencyKey: key, now }));
    },
  });

export const vooruitRoutes = subjectKinds.map(vooruit);
