/** Enquiries before an aanmelding: the list with the open ones first, one of them, and what is recorded and answered. */
import { z } from 'zod';
import { eenVraagVooraf, vragenTellingen, vragenVooraf } from '../../db/queries/vraagvooraf.ts';
import { beantwoordVraag, legVraagVast, type Vraag, wijzigVraag } from '../../db/vraagvooraf.ts';
import { laatVoor } from '../../domain/vraagvooraf/vraag.ts';
import { etag } from '../answer.ts';
import { uuid } from '../contract/common.ts';
import { RegisterUitkomst } from '../contract/netwerk.ts';
import { VraagVooraf, VraagVoorafAntwoord, VraagVoorafInvoer, VragenVooraf, VragenVoorafVraag } from '../contract/vraagvooraf.ts';
import { acceptedEntry } from '../entry-answer.ts';
import { ProblemError } from '../errors.ts';
import { fromCursor, toCursor } from '../parse.ts';
import { type Reply, route } from '../route.ts';
import { alsVraagVooraf } from '../views/vraagvooraf.ts';
import { alsGebruiker } from './taken.ts';

const metId = z.object({ id: uuid });
const tijdstip = z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d$/);
const Plaats = z.tuple([tijdstip.nullable(), tijdstip, uuid]);

const lijst = route({
  method: 'get',
  path: '/vragen-vooraf',
  actie: 'vraagvooraf.lezen',
  samenvatting: 'Vragen vóór een aanmelding, de open vragen eerst, met hoeveel er te lang wachten',
  query: VragenVoorafVraag,
  antwoorden: { 200: VragenVooraf },
  handle: async ({ deps: { store }, actor, query: { cursor, aantal, ...rest }, now }) => {
    const { kalender } = await store.settings();
    const [afgehandeld, ontvangen, id] = fromCursor(Plaats, cursor || undefined) ?? [];
    const plek = ontvangen && id ? { afgehandeld: afgehandeld ?? null, ontvangen, id } : undefined;
    const filter = { ...rest, laatVoor: laatVoor(now, kalender) };
    return store.db.transaction(async (tx) => {
      const rijen = await vragenVooraf(tx, actor, { ...filter, plek, limit: aantal + 1 });
      const blad = rijen.slice(0, aantal);
      const laatste = rijen.length > aantal ? blad.at(-1)?.plek : undefined;
      return {
        body: {
          vragen: blad.map((rij) => alsVraagVooraf(rij, now, kalender)),
          tellingen: await vragenTellingen(tx, actor, filter),
          cursor: laatste ? toCursor([laatste.afgehandeld, laatste.ontvangen, laatste.id]) : null,
        },
      };
    });
  },
});

const een = route({
  method: 'get',
  path: '/vragen-vooraf/:id',
  actie: 'vraagvooraf.lezen',
  samenvatting: 'Eén vraag vóór een aanmelding; het lezen wordt vastgelegd',
  params: metId,
  antwoorden: { 200: VraagVooraf },
  problemen: [404],
  handle: async ({ deps: { store }, actor, params: { id }, now }) => {
    const rij = await store.db.transaction((tx) => eenVraagVooraf(tx, actor, id));
    if (!rij) throw new ProblemError('bestaat niet');
    const { kalender } = await store.settings();
    return { body: alsVraagVooraf(rij, now, kalender), headers: etag(rij.revisie) };
  },
});

/** What was left out is not known. */
const alsVraag = ({ organisatie, telefoon, email, over, ontvangen, ...rest }: VraagVoorafInvoer): Vraag => ({
  ...rest,
  ...{ organisatie: organisatie ?? null, telefoon: telefoon ?? null, email: email ?? null },
  ...{ over: over ?? null, ontvangen: ontvangen ?? null },
});

const answer = (entry: ReturnType<typeof acceptedEntry>, status = 200): Reply => ({
  ...{ status, body: entry, headers: etag(entry.revisie) },
});

const schrijven = { actie: 'vraagvooraf.wijzigen', eenmalig: true } as const;

const nieuw = route({
  ...schrijven,
  method: 'post',
  path: '/vragen-vooraf',
  samenvatting: 'Legt een vraag vast van iemand die wil overleggen vóór een aanmelding',
  body: VraagVoorafInvoer,
  antwoorden: { 201: RegisterUitkomst },
  problemen: [413, 422],
  handle: async ({ deps: { store }, actor, key, body, now }) => {
    const caller = { actor: alsGebruiker(actor), idempotencyKey: key };
    return answer(acceptedEntry(await legVraagVast(store, caller, alsVraag(body), now)), 201);
  },
});

const opRevisie = { ...schrijven, params: metId, opVersie: true, problemen: [404, 412, 413, 422, 428] } as const;

const wijzig = route({
  ...opRevisie,
  method: 'put',
  path: '/vragen-vooraf/:id',
  samenvatting: 'Verbetert wat er van een vraag is vastgelegd',
  body: VraagVoorafInvoer,
  antwoorden: { 200: RegisterUitkomst },
  handle: async ({ deps: { store }, actor, key, version, params: { id }, body, now }) => {
    const on = { id, revisie: version, actor: alsGebruiker(actor), idempotencyKey: key };
    return answer(acceptedEntry(await wijzigVraag(store, on, alsVraag(body), now)));
  },
});

const beantwoord = route({
  ...opRevisie,
  method: 'post',
  path: '/vragen-vooraf/:id/_beantwoorden',
  samenvatting: 'Legt het antwoord vast, of naar wie er is doorverwezen; een later antwoord verbetert het eerste',
  body: VraagVoorafAntwoord,
  antwoorden: { 200: RegisterUitkomst },
  handle: async ({ deps: { store }, actor, key, version, params: { id }, body, now }) => {
    const on = { id, revisie: version, actor: alsGebruiker(actor), idempotencyKey: key };
    const gegeven = { ...body, doorverwezenNaar: body.doorverwezenNaar ?? null };
    return answer(acceptedEntry(await beantwoordVraag(store, on, gegeven, now)));
  },
});

export const vraagvoorafRoutes = [lijst, een, nieuw, wijzig, beantwoord];
