/** By what signals are counted: read by everybody, changed with a reason; a code is retired, never removed. */
import { namenVan } from '../../db/queries/namen.ts';
import { gebruikVanCodes, wijzigingenTaxonomie } from '../../db/queries/taxonomie.ts';
import { wijzigInstelling } from '../../db/settings.ts';
import type { Store } from '../../db/store.ts';
import type { Actor } from '../../domain/actor.ts';
import { mag } from '../../domain/rechten/policy.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { etag } from '../answer.ts';
import { Taxonomie, TaxonomieWijziging } from '../contract/signalen/taxonomie.ts';
import { ProblemError } from '../errors.ts';
import { type Reply, route } from '../route.ts';
import { alsTaxonomie } from '../views/taxonomie.ts';
import { alsGebruiker } from './taken.ts';

async function nu(store: Store, actor: Actor): Promise<Reply> {
  const { taxonomie } = await store.settings();
  const wijzigingen = await wijzigingenTaxonomie(store.db);
  const namen = await namenVan(
    store.db,
    wijzigingen.map(({ door }) => door),
  );
  const magWijzigen = mag(actor, 'taxonomie.wijzigen', null);
  const gebruik = magWijzigen ? await gebruikVanCodes(store.db) : null;
  const body = alsTaxonomie({ taxonomie, gebruik, wijzigingen, namen, magWijzigen });
  return { body, headers: etag(body.versie) };
}

const lees = route({
  method: 'get',
  path: '/taxonomie',
  actie: 'taxonomie.lezen',
  samenvatting:
    'Waarop signalen geteld worden: wetten, soorten knelpunt en partijen; voor wie ze beheert met hoe vaak elk ongeveer gebruikt is',
  antwoorden: { 200: Taxonomie },
  handle: ({ deps: { store }, actor }) => nu(store, actor),
});

const wijzig = route({
  method: 'put',
  path: '/taxonomie',
  actie: 'taxonomie.wijzigen',
  samenvatting: 'Wijzigt de lijsten met een reden; een code vervalt, maar gaat nooit weg',
  body: TaxonomieWijziging,
  antwoorden: { 200: Taxonomie },
  problemen: [412, 413, 422, 428],
  opVersie: true,
  handle: async ({ deps: { store }, actor, body: { codes, reden }, version, now }) => {
    const change = { naam: 'taxonomie' as const, waarde: codes, gezien: version, reden, actor: alsGebruiker(actor), now };
    const outcome = await wijzigInstelling(store, change);
    if (!isRefusal(outcome)) return nu(store, actor);
    const { reason, field } = outcome;
    if (field === 'versie') throw new ProblemError('verouderd', { detail: `${reason}. Kijk eerst wat er veranderde.` });
    throw new ProblemError('velden', { detail: reason, velden: [{ veld: `codes.${field ?? ''}`, melding: reason }] });
  },
});

export const taxonomieRoutes = [lees, wijzig];
