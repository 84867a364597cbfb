/** A person's own hours: a week of them, recorded, corrected and taken away. */
import { z } from 'zod';
import { urenVan } from '../../db/queries/uren.ts';
import { legUrenVast, verwijderUren, wijzigUren } from '../../db/uren.ts';
import { dagVan } from '../../domain/calendar/moment.ts';
import { type Uren, weekVan } from '../../domain/uren/uren.ts';
import { etag } from '../answer.ts';
import { uuid } from '../contract/common.ts';
import { RegisterUitkomst } from '../contract/netwerk.ts';
import { UrenInvoer, UrenVraag, UrenWeek } from '../contract/uren.ts';
import { acceptedEntry } from '../entry-answer.ts';
import { route } from '../route.ts';
import { alsGebruiker } from './taken.ts';

const metId = z.object({ id: uuid });

const week = route({
  method: 'get',
  path: '/uren',
  actie: 'uren.eigen',
  samenvatting: 'Uw uren van één week, ook die van contacten met cliënten',
  query: UrenVraag,
  antwoorden: { 200: UrenWeek },
  handle: async ({ deps: { store }, actor, query: { dag }, now }) => {
    const { van, tot } = weekVan(dag ?? dagVan(now));
    return { body: { van, tot, ...(await urenVan(store.db, alsGebruiker(actor), van, tot)) } };
  },
});

const alsUren = ({ notitie, ...rest }: UrenInvoer): Uren => ({ ...rest, notitie: notitie ?? null });

const schrijven = { actie: 'uren.eigen', eenmalig: true, problemen: [412, 413, 422] } as const;

const nieuw = route({
  ...schrijven,
  method: 'post',
  path: '/uren',
  samenvatting: 'Legt uren vast die niet over één cliënt gaan',
  body: UrenInvoer,
  antwoorden: { 201: RegisterUitkomst },
  handle: async ({ deps: { store }, actor, key, body, now }) => {
    const caller = { actor: alsGebruiker(actor), idempotencyKey: key };
    const entry = acceptedEntry(await legUrenVast(store, caller, alsUren(body), now));
    return { status: 201, body: entry, headers: etag(entry.revisie) };
  },
});

const wijzig = route({
  ...schrijven,
  method: 'put',
  path: '/uren/:id',
  samenvatting: 'Verbetert een regel van uzelf',
  params: metId,
  body: UrenInvoer,
  antwoorden: { 200: RegisterUitkomst },
  opVersie: true,
  handle: async ({ deps: { store }, actor, key, version, params: { id }, body, now }) => {
    const on = { id, revisie: version, actor: alsGebruiker(actor), idempotencyKey: key };
    const entry = acceptedEntry(await wijzigUren(store, on, alsUren(body), now));
    return { body: entry, headers: etag(entry.revisie) };
  },
});

const verwijder = route({
  ...schrijven,
  method: 'delete',
  path: '/uren/:id',
  samenvatting: 'Haalt een regel van uzelf weg; dat het gebeurde, blijft bewaard',
  params: metId,
  antwoorden: { 204: null },
  opVersie: true,
  handle: async ({ deps: { store }, actor, key, version, params: { id } }) => {
    acceptedEntry(await verwijderUren(store, { id, revisie: version, actor: alsGebruiker(actor), idempotencyKey: key }));
    return { status: 204 };
  },
});

export const urenRoutes = [week, nieuw, wijzig, verwijder];
