/** Terms as a setting: read, and changed by a beheerder with a reason. */
import { wijzigInstelling } from '../../db/settings.ts';
import type { TermSoort, Terms } from '../../domain/ladder/term.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { Termijnen, TermijnWijziging } from '../contract/overig.ts';
import { ProblemError } from '../errors.ts';
import { route } from '../route.ts';
import { alsGebruiker } from './taken.ts';

const lees = route({
  method: 'get',
  path: '/instellingen/termijnen',
  actie: 'instellingen.lezen',
  samenvatting: 'De termijnen en ladders die nu gelden',
  antwoorden: { 200: Termijnen },
  handle: async ({ deps: { store } }) => {
    const { termen, version } = await store.settings();
    return { body: { termijnen: termen, versie: version } };
  },
});

/** What is left out of a term stays as it is. */
const aangevuld = (termen: Terms, delen: Record<string, object | undefined>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(delen).map(([soort, deel]) => [soort, { ...termen[soort as TermSoort], ...deel }]));

const wijzig = route({
  method: 'put',
  path: '/instellingen/termijnen',
  actie: 'instellingen.wijzigen',
  samenvatting: 'Wijzigt termijnen met een reden; lopende taken krijgen hun nieuwe datum',
  body: TermijnWijziging,
  antwoorden: { 200: Termijnen },
  problemen: [413, 422],
  handle: async ({ deps: { store }, actor, body: { termijnen, reden }, now }) => {
    const { termen } = await store.settings();
    const outcome = await wijzigInstelling(store, {
      naam: 'termijnen',
      waarde: aangevuld(termen, termijnen),
      reden,
      actor: alsGebruiker(actor),
      now,
    });
    if (isRefusal(outcome))
      throw new ProblemError('velden', {
        detail: outcome.reason,
        velden: [{ veld: `termijnen.${outcome.field ?? ''}`, melding: outcome.reason }],
      });
    const { termen: nu, version } = await store.settings();
    return { body: { termijnen: nu, versie: version } };
  },
});

export const instellingenRoutes = [lees, wijzig];
