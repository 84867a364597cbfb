/** Signalen: the list, the board, giving one in two minutes, what is like it, the page of one, and what is asked of it. */
import { execute } from '../../db/execute.ts';
import { laatSpoor } from '../../db/queries/audit.ts';
import { lijktOpTekst } from '../../db/queries/lijkt-op.ts';
import type { Reader } from '../../db/queries/reader.ts';
import { bord, type SignaalRij, type SignalenFilter, signalen } from '../../db/queries/signalen.ts';
import type { Store } from '../../db/store.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Werkkalender } from '../../domain/calendar/werkkalender.ts';
import type { Instant } from '../../domain/instant.ts';
import { accepted, etag } from '../answer.ts';
import { NieuwSignaal } from '../contract/signalen/opdrachten.ts';
import {
  Bord,
  LijktOp,
  LijktOpVraag,
  SignaalUitkomst,
  SignalenLijst,
  SignalenVraag,
  SignalenZoekvraag,
} from '../contract/signalen/signaal.ts';
import { alsGeefSignaal } from '../geef-signaal.ts';
import { fromCursor } from '../parse.ts';
import { route } from '../route.ts';
import { alsSignaalRegel } from '../views/signaal-regel.ts';
import { alsBlad, Plaats, tijdlijnRoute } from './signaal-bladen.ts';
import { leesRoute, lijkend, lijktOpRoute, opdrachtRoute } from './signaal-gemeen.ts';

const alsRegels = (rijen: readonly SignaalRij[], now: Instant, kalender: Werkkalender) =>
  rijen.map((rij) => alsSignaalRegel(rij, now, kalender));

type Gevraagd = Omit<SignalenFilter, 'na' | 'limit'> & { cursor?: string | undefined; aantal: number };

/** One page of the list, and from where the next one goes on. */
async function bladzijde(store: Store, tx: Reader, actor: Actor, { cursor, aantal, ...filter }: Gevraagd, now: Instant) {
  const { kalender } = await store.settings();
  const [gegevenOp, id] = fromCursor(Plaats, cursor || undefined) ?? [];
  const na = gegevenOp && id ? { gegevenOp, id } : undefined;
  return alsBlad(await signalen(tx, actor, { ...filter, na, limit: aantal + 1 }), aantal, now, kalender);
}

const lijst = route({
  method: 'get',
  path: '/signalen',
  actie: 'signalen.lezen',
  samenvatting: 'De signalen en vraagstukken die u mag zien, de nieuwste eerst',
  query: SignalenVraag,
  antwoorden: { 200: SignalenLijst },
  handle: async ({ deps: { store }, actor, query, now }) => ({ body: await bladzijde(store, store.db, actor, query, now) }),
});

const zoeken = route({
  method: 'post',
  path: '/signalen/_zoek',
  actie: 'signalen.lezen',
  samenvatting: 'Zoekt op woorden of een deel van de referentie, binnen wat u mag zien; wat u zoekt wordt niet bewaard',
  body: SignalenZoekvraag,
  antwoorden: { 200: SignalenLijst },
  problemen: [400, 413, 422],
  handle: async ({ deps: { store }, actor, body: { tekst, ...filter }, now }) => ({
    body: await store.db.transaction(async (tx) => {
      await laatSpoor(tx, actor, { actie: 'signalen.zoeken', uitkomst: 'gedaan' });
      return bladzijde(store, tx, actor, { ...filter, zoek: tekst }, now);
    }),
  }),
});

const meestPerKolom = 50;

const hetBord = route({
  method: 'get',
  path: '/signalen/bord',
  actie: 'signalen.lezen',
  samenvatting: 'Het bord: per niveau wat er open is met de eerste klok, wat het meest te laat is bovenaan',
  antwoorden: { 200: Bord },
  handle: async ({ deps: { store }, actor, now }) => {
    const { kalender } = await store.settings();
    const kolommen = await bord(store.db, actor, now, meestPerKolom);
    return { body: { kolommen: kolommen.map((kolom) => ({ ...kolom, signalen: alsRegels(kolom.signalen, now, kalender) })) } };
  },
});

const geef = route({
  method: 'post',
  path: '/signalen',
  actie: 'signaal.geven',
  samenvatting:
    'Geeft een signaal. Een titel is genoeg; uit een traject gaan alleen codes mee, en niets van het traject blijft bewaard',
  body: NieuwSignaal,
  antwoorden: { 201: SignaalUitkomst },
  problemen: [409, 413, 422],
  eenmalig: true,
  handle: async ({ deps: { store }, actor, key, body, now }) => {
    const { id, ...gevraagd } = await alsGeefSignaal(store, body, actor, key);
    const subject = { kind: 'signaal' as const, id };
    const antwoord = await accepted(await execute(store, { subject, ...gevraagd, actor, idempotencyKey: key, now }));
    return { status: 201, body: antwoord, headers: { ...etag(antwoord.versie), Location: `/api/v1/signalen/${antwoord.id}` } };
  },
});

const lijkt = route({
  method: 'post',
  path: '/signalen/_lijkt',
  actie: 'signalen.lezen',
  samenvatting: 'Wat er al is dat lijkt op wat u schrijft; er wordt niets van bewaard',
  body: LijktOpVraag,
  antwoorden: { 200: LijktOp },
  problemen: [413, 422],
  handle: async ({ deps: { store }, actor, body, now }) => {
    const { kalender } = await store.settings();
    return { body: { signalen: await lijkend(store, actor, await lijktOpTekst(store.db, actor, body), now, kalender) } };
  },
});

export const signalenRoutes = [
  ...[lijst, zoeken, hetBord, geef, lijkt],
  ...[leesRoute('signaal'), tijdlijnRoute('signaal'), lijktOpRoute('signaal'), opdrachtRoute('signaal')],
];
