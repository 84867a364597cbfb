/** Leren: which knowledge is missing, and the kennissessies that are planned, held and called off about it. */
import { z } from 'zod';
import { legSessieVast, legVerslagVast, wijzigSessie, zegSessieAf } from '../../db/leren.ts';
import { kennisSignalen, kennisSignalenPerDoelgroep, lessenPerDoelgroep } from '../../db/queries/kennisvragen.ts';
import { eenBron, eenKennissessie, kennissessies, organisatoren, sessieTellingen } from '../../db/queries/leren.ts';
import type { Actor } from '../../domain/actor.ts';
import { dagVan } from '../../domain/calendar/moment.ts';
import type { Plan, Verslag } from '../../domain/leren/kennissessie.ts';
import { kentAlleLessen } from '../../domain/leren/kennisvragen.ts';
import { etag } from '../answer.ts';
import { uuid } from '../contract/common.ts';
import {
  KennisBron,
  Kennissessie,
  KennissessieAfzeggen,
  KennissessiePlan,
  Kennissessies,
  KennissessiesVraag,
  KennissessieVerslag,
  Kennisvragen,
  KennisvragenVraag,
  NieuweKennissessie,
  Organisatoren,
} from '../contract/leren.ts';
import { RegisterUitkomst } from '../contract/netwerk.ts';
import { acceptedEntry } from '../entry-answer.ts';
import { ProblemError } from '../errors.ts';
import { fromCursor, toCursor } from '../parse.ts';
import { type Reply, route } from '../route.ts';
import { alsKennissessie, alsKennisvragen } from '../views/leren.ts';
import { alsGebruiker } from './taken.ts';

const metId = z.object({ id: uuid });
const Plaats = z.tuple([z.iso.date(), uuid]);

/** So many signalen stand in the list of what is missing; a year is chosen to see the others. */
const hoogstens = 100;

const vragen = route({
  method: 'get',
  path: '/leren/kennisvragen',
  actie: 'leren.lezen',
  samenvatting:
    'Welke kennis er ontbreekt en wat daaraan gedaan is; van wat u zelf niet mag zien, ziet u groepen onder de vijf niet',
  query: KennisvragenVraag,
  antwoorden: { 200: Kennisvragen },
  handle: ({ deps: { store }, actor, query }) =>
    store.db.transaction(
      async (tx) => {
        const lessen = await lessenPerDoelgroep(tx, query);
        const signalen = await kennisSignalen(tx, actor, query, hoogstens + 1);
        const groepen = await kennisSignalenPerDoelgroep(tx, actor, query);
        const lezer = { kentAlle: kentAlleLessen(actor), inEenJaar: query.jaar !== undefined, hoogstens };
        return { body: alsKennisvragen({ lessen, signalen, groepen }, lezer) };
      },
      { isolationLevel: 'repeatable read' },
    ),
});

const lijst = route({
  method: 'get',
  path: '/leren/sessies',
  actie: 'leren.lezen',
  samenvatting: 'Kennissessies, de nieuwste dag eerst, met hoeveel er gehouden zijn en wat mensen ervan vonden',
  query: KennissessiesVraag,
  antwoorden: { 200: Kennissessies },
  handle: async ({ deps: { store }, actor, query: { cursor, aantal, ...filter }, now }) => {
    const [datum, id] = fromCursor(Plaats, cursor || undefined) ?? [];
    const na = datum !== undefined && id !== undefined ? { datum, id } : undefined;
    return store.db.transaction(async (tx) => {
      const rijen = await kennissessies(tx, actor, { ...filter, na, limit: aantal + 1 });
      const blad = rijen.slice(0, aantal);
      const laatste = rijen.length > aantal ? blad.at(-1) : undefined;
      return {
        body: {
          sessies: blad.map((rij) => alsKennissessie(rij, dagVan(now))),
          tellingen: await sessieTellingen(tx, filter),
          cursor: laatste ? toCursor([laatste.datum, laatste.id]) : null,
        },
      };
    });
  },
});

const een = route({
  method: 'get',
  path: '/leren/sessies/:id',
  actie: 'leren.lezen',
  samenvatting: 'Eén kennissessie: het plan, en hoe het ging',
  params: metId,
  antwoorden: { 200: Kennissessie },
  problemen: [404],
  handle: async ({ deps: { store }, actor, params: { id }, now }) => {
    const rij = await eenKennissessie(store.db, actor, id);
    if (!rij) throw new ProblemError('bestaat niet');
    return { body: alsKennissessie(rij, dagVan(now)), headers: etag(rij.revisie) };
  },
});

const bron = route({
  method: 'get',
  path: '/leren/bronnen/:id',
  actie: 'leren.wijzigen',
  samenvatting: 'Het signaal of vraagstuk waar een kennissessie uit kan voortkomen',
  params: metId,
  antwoorden: { 200: KennisBron },
  problemen: [404],
  handle: async ({ deps: { store }, actor, params: { id } }) => {
    const gevonden = await eenBron(store.db, actor, id);
    if (!gevonden) throw new ProblemError('bestaat niet');
    return { body: gevonden };
  },
});

const wieRegelt = route({
  method: 'get',
  path: '/leren/organisatoren',
  actie: 'leren.wijzigen',
  samenvatting: 'Collega’s die een kennissessie kunnen regelen, op naam',
  antwoorden: { 200: Organisatoren },
  handle: async ({ deps: { store } }) => ({ body: await organisatoren(store.db) }),
});

/** What was left out is not known. */
const alsPlan = ({ sprekers, organisatorId, bevestigd: _gezien, ...rest }: KennissessiePlan): Plan => ({
  ...rest,
  ...{ sprekers: sprekers ?? null, organisatorId: organisatorId ?? null },
});

const alsVerslag = ({ score, aantalScores, geleerd, vervolg, ...rest }: Omit<KennissessieVerslag, 'bevestigd'>): Verslag => ({
  ...{ aantalAanwezig: rest.aantalAanwezig, organisaties: [...new Set(rest.organisaties)], rollen: [...new Set(rest.rollen)] },
  ...{ score: score ?? null, aantalScores: aantalScores ?? null, geleerd: geleerd ?? null, vervolg: vervolg ?? null },
});

const answer = (entry: ReturnType<typeof acceptedEntry>, status = 200): Reply => ({
  ...{ status, body: entry, headers: etag(entry.revisie) },
});

const schrijven = { actie: 'leren.wijzigen', eenmalig: true } as const;

const nieuw = route({
  ...schrijven,
  method: 'post',
  path: '/leren/sessies',
  samenvatting: 'Plant een kennissessie, of legt er een vast die al geweest is',
  body: NieuweKennissessie,
  antwoorden: { 201: RegisterUitkomst },
  problemen: [413, 422],
  handle: async ({ deps: { store }, actor, key, body: { verslag, ...plan }, now }) => {
    const caller = { actor: alsGebruiker(actor), idempotencyKey: key, bevestigd: plan.bevestigd ?? false };
    const sessie = { ...alsPlan(plan), verslag: verslag ? alsVerslag(verslag) : null };
    return answer(acceptedEntry(await legSessieVast(store, caller, sessie, now)), 201);
  },
});

type Sent = { id: string; actor: Actor; key: string; version: number; body: { bevestigd?: boolean | undefined } };
const onSession = ({ id, actor, key, version, body }: Sent) => ({
  ...{ id, revisie: version, actor: alsGebruiker(actor), idempotencyKey: key },
  bevestigd: body.bevestigd ?? false,
});

const opRevisie = { ...schrijven, params: metId, opVersie: true, problemen: [404, 412, 413, 422, 428] } as const;

const wijzig = route({
  ...opRevisie,
  method: 'put',
  path: '/leren/sessies/:id',
  samenvatting: 'Zet neer hoe een kennissessie nu gepland is; een afgezegde is dan weer gepland',
  body: KennissessiePlan,
  antwoorden: { 200: RegisterUitkomst },
  handle: async ({ deps: { store }, actor, key, version, params: { id }, body, now }) => {
    const on = onSession({ id, actor, key, version, body });
    return answer(acceptedEntry(await wijzigSessie(store, on, alsPlan(body), now)));
  },
});

const vastleggen = route({
  ...opRevisie,
  method: 'post',
  path: '/leren/sessies/:id/_vastleggen',
  samenvatting: 'Legt vast hoe een kennissessie ging; een later verslag verbetert het eerste',
  body: KennissessieVerslag,
  antwoorden: { 200: RegisterUitkomst },
  handle: async ({ deps: { store }, actor, key, version, params: { id }, body, now }) => {
    const on = onSession({ id, actor, key, version, body });
    return answer(acceptedEntry(await legVerslagVast(store, on, alsVerslag(body), now)));
  },
});

const afzeggen = route({
  ...opRevisie,
  method: 'post',
  path: '/leren/sessies/:id/_afzeggen',
  samenvatting: 'Zegt een geplande kennissessie af, met de reden',
  body: KennissessieAfzeggen,
  antwoorden: { 200: RegisterUitkomst },
  handle: async ({ deps: { store }, actor, key, version, params: { id }, body }) => {
    const on = onSession({ id, actor, key, version, body });
    return answer(acceptedEntry(await zegSessieAf(store, on, body.reden)));
  },
});

export const lerenRoutes = [vragen, lijst, een, bron, wieRegelt, nieuw, wijzig, vastleggen, afzeggen];
