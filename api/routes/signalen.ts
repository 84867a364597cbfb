/** Signalen: the list, the board, giving one in two minutes, what is like it, the page of one, and what is asked of it. */
import { z } from 'zod';
import { execute } from '../../db/execute.ts';
import { lijktOpTekst } from '../../db/queries/lijkt-op.ts';
import { bord, type SignaalRij, signalen } from '../../db/queries/signalen.ts';
import type { Werkkalender } from '../../domain/calendar/werkkalender.ts';
import type { Instant } from '../../domain/instant.ts';
import { accepted, etag } from '../answer.ts';
import { uuid } from '../contract/common.ts';
import { NieuwSignaal } from '../contract/signalen/opdrachten.ts';
import { Bord, LijktOp, LijktOpVraag, SignaalUitkomst, SignalenLijst, SignalenVraag } from '../contract/signalen/signaal.ts';
import { alsGeefSignaal } from '../geef-signaal.ts';
import { fromCursor, toCursor } from '../parse.ts';
import { route } from '../route.ts';
import { alsSignaalRegel } from '../views/signaal-regel.ts';
import { leesRoute, lijkend, lijktOpRoute, opdrachtRoute } from './signaal-gemeen.ts';

const Plaats = z.tuple([z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d$/), uuid]);

const alsRegels = (rijen: readonly SignaalRij[], now: Instant, kalender: Werkkalender) =>
  rijen.map((rij) => alsSignaalRegel(rij, now, kalender));

const lijst = route({
  method: 'get',
  path: '/signalen',
  actie: 'signalen.lezen',
  samenvatting: 'De signalen en vraagstukken die u mag zien, de nieuwste eerst',
  query: SignalenVraag,
  antwoorden: { 200: SignalenLijst },
  handle: async ({ deps: { store }, actor, query: { cursor, aantal, ...filter }, now }) => {
    const { kalender } = await store.settings();
    const [gegevenOp, id] = fromCursor(Plaats, cursor || undefined) ?? [];
    const na = gegevenOp && id ? { gegevenOp, id } : undefined;
    const rijen = await signalen(store.db, actor, { ...filter, na, limit: aantal + 1 });
    const blad = rijen.slice(0, aantal);
    const laatste = rijen.length > aantal ? blad.at(-1)?.plek : undefined;
    return {
      body: {
        signalen: alsRegels(blad, now, kalender),
        cursor: laatste ? toCursor([laatste.gegevenOp, laatste.id]) : null,
      },
    };
  },
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
    const { id, command } = await alsGeefSignaal(store, body, actor, key);
    const subject = { kind: 'signaal' as const, id };
    const antwoord = await accepted(await execute(store, { subject, command, actor, idempotencyKey: key, now }));
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
  ...[lijst, hetBord, geef, lijkt],
  ...[leesRoute('signaal'), lijktOpRoute('signaal'), opdrachtRoute('signaal')],
];
