/** Mijn werk: the open tasks that I may see, and who does them. */
import { z } from 'zod';
import { collegasVoorTaak } from '../../db/queries/collegas.ts';
import { mijnWerk, type WerkVraag as Vraag, werkTellingen } from '../../db/queries/mijn-werk.ts';
import { taakRegels } from '../../db/queries/taak-regels.ts';
import { oppakken, type TaakAction, type TaakOutcome, teruggeven, toewijzen } from '../../db/tasks.ts';
import type { Actor, Gebruiker } from '../../domain/actor.ts';
import { etag } from '../answer.ts';
import { uuid } from '../contract/common.ts';
import { Collega, MijnWerk, TaakUitkomst, Toewijzing, WerkVraag } from '../contract/taak.ts';
import { ProblemError } from '../errors.ts';
import { fromCursor, toCursor } from '../parse.ts';
import { type Reply, route } from '../route.ts';
import { alsTaak, grenzenOp } from '../views/taak.ts';

const metId = z.object({ id: uuid });
const Plaats = z.tuple([
  z
    .string()
    .regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d$/)
    .nullable(),
  uuid,
]);

const lijst = route({
  method: 'get',
  path: '/taken',
  actie: 'taken.lezen',
  samenvatting: 'Mijn werk: open taken met tellingen, de dringendste eerst',
  query: WerkVraag,
  antwoorden: { 200: MijnWerk },
  handle: async ({ deps: { store, config }, actor, query, now }) => {
    const { cursor, aantal, ...filter } = query;
    const plaats = fromCursor(Plaats, cursor || undefined);
    const na = plaats && { due: plaats[0], id: plaats[1] };
    const vraag: Vraag = { ...filter, na, limit: aantal + 1, grenzen: grenzenOp(now), klokVerschoven: config.timeMachine };
    const plekken = await mijnWerk(store.db, actor, vraag);
    const blad = plekken.slice(0, aantal);
    const { regels, namen } = await taakRegels(
      store.db,
      actor,
      blad.map(({ id }) => id),
    );
    const geteld = await werkTellingen(store.db, actor, vraag);
    const { kalender } = await store.settings();
    const laatste = plekken.length > aantal ? blad.at(-1) : undefined;
    return {
      body: {
        taken: regels.map((regel) => alsTaak(regel, { actor, now, kalender, namen })),
        tellingen: { ...geteld, totaal: Object.values(geteld).reduce((som, n) => som + n, 0) },
        cursor: laatste ? toCursor([laatste.due, laatste.id]) : null,
      },
    };
  },
});

const collegas = route({
  method: 'get',
  path: '/taken/:id/collegas',
  actie: 'taak.toewijzen',
  samenvatting: 'Aan wie deze taak gegeven kan worden',
  params: metId,
  antwoorden: { 200: z.array(Collega) },
  problemen: [404],
  handle: async ({ deps: { store }, actor, params: { id }, now }) => {
    const gevonden = await collegasVoorTaak(store.db, actor, id, now);
    if (!gevonden) throw new ProblemError('bestaat niet');
    return { body: gevonden.map((collega) => ({ ...collega, rollen: [...new Set(collega.rollen.map((r) => r.rol))] })) };
  },
});

/** The new revision, or why it did not happen. */
function answer(outcome: TaakOutcome): Reply {
  switch (outcome.soort) {
    case 'gelukt':
      return { body: { revisie: outcome.revisie }, headers: etag(outcome.revisie) };
    case 'geweigerd':
      throw new ProblemError('conflict', { detail: outcome.reden });
    case 'bestaat niet':
    case 'mag niet':
      throw new ProblemError(outcome.soort);
    case 'verouderd':
      throw new ProblemError('verouderd', {
        detail: 'Deze taak is intussen gewijzigd. Kijk eerst wat er veranderde.',
        nu: { revisie: outcome.revisie },
      });
    case 'andere inhoud':
      throw new ProblemError('andere inhoud', { detail: 'Onder deze sleutel kwam eerder een ander verzoek.' });
  }
}

/** Who has an account; the policy lets nobody else come this far. */
export function alsGebruiker(actor: Actor): Gebruiker {
  if (actor.soort !== 'gebruiker') throw new ProblemError('niet ingelogd');
  return actor;
}

type Called = { actor: Actor; params: { id: string }; key: string; version: number; now: string };
const actionOf = ({ actor, params, key, version, now }: Called): TaakAction => ({
  taakId: params.id,
  actor: alsGebruiker(actor),
  revisie: version,
  idempotencyKey: key,
  now,
});

const opRevisie = {
  method: 'post',
  params: metId,
  antwoorden: { 200: TaakUitkomst },
  problemen: [404, 409, 412, 422, 428],
  eenmalig: true,
  opVersie: true,
} as const;

const neem = route({
  ...opRevisie,
  path: '/taken/:id/_oppakken',
  actie: 'taak.oppakken',
  samenvatting: 'Pakt een taak van de eigen rol op',
  handle: async (call) => answer(await oppakken(call.deps.store, actionOf(call))),
});

const geefTerug = route({
  ...opRevisie,
  path: '/taken/:id/_teruggeven',
  actie: 'taak.oppakken',
  samenvatting: 'Geeft een taak terug aan de rol',
  handle: async (call) => answer(await teruggeven(call.deps.store, actionOf(call))),
});

const wijsToe = route({
  ...opRevisie,
  path: '/taken/:id/_toewijzen',
  actie: 'taak.toewijzen',
  samenvatting: 'Geeft een taak aan een collega, met een reden',
  body: Toewijzing,
  handle: async (call) => answer(await toewijzen(call.deps.store, { ...actionOf(call), ...call.body })),
});

export const takenRoutes = [lijst, collegas, neem, geefTerug, wijsToe];
