/** What is long on the page of a signaal or vraagstuk, a page at a time: its history, and the signals in it. */
import { z } from 'zod';
import { eenSignaal, organisatieNamen, signaalVoor, toezeggingWoorden } from '../../db/queries/een-signaal.ts';
import { namenVan } from '../../db/queries/namen.ts';
import type { Reader } from '../../db/queries/reader.ts';
import { type SignaalRij, signalenIn } from '../../db/queries/signalen.ts';
import { tijdlijnStuk } from '../../db/queries/tijdlijn.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Werkkalender } from '../../domain/calendar/werkkalender.ts';
import type { Instant } from '../../domain/instant.ts';
import type { SoortSignaal } from '../../domain/signaal/codes.ts';
import type { Signaal } from '../../domain/signaal/state.ts';
import { uuid } from '../contract/common.ts';
import { BladVraag, SignalenLijst, TijdlijnBlad } from '../contract/signalen/signaal.ts';
import { ProblemError } from '../errors.ts';
import { fromCursor, toCursor } from '../parse.ts';
import { route } from '../route.ts';
import { zietAlles } from '../views/signaal.ts';
import { alsSignaalRegel } from '../views/signaal-regel.ts';
import { organisatiesInTijdlijn, signaalTijdlijn, toezeggingenIn } from '../words/signaal-tijdlijn.ts';
import { wieInTijdlijn } from '../words/tijdlijn.ts';

export const metId = z.object({ id: uuid });

/** Where each kind is in the api. */
export const paden: Record<SoortSignaal, string> = { signaal: '/signalen', vraagstuk: '/vraagstukken' };

/** Every part of the page as it was at one and the same moment. */
export const oneMoment = { isolationLevel: 'repeatable read' } as const;

const signalenPerBlad = 50;
const voorvallenPerBlad = 100;

export const Plaats = z.tuple([z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d$/), uuid]);
const Moment = z.tuple([z.iso.datetime()]);

/** The lines of one page, of which one row more was asked, and from where the next one goes on. */
export function alsBlad(rijen: readonly SignaalRij[], aantal: number, now: Instant, kalender: Werkkalender): SignalenLijst {
  const blad = rijen.slice(0, aantal);
  const laatste = rijen.length > aantal ? blad.at(-1)?.plek : undefined;
  return {
    signalen: blad.map((rij) => alsSignaalRegel(rij, now, kalender)),
    cursor: laatste ? toCursor([laatste.gegevenOp, laatste.id]) : null,
  };
}

type Lezer = { tx: Reader; actor: Actor; now: Instant; kalender: Werkkalender };

/** One page of the signals in a vraagstuk. Throws the ProblemError of a cursor that is not ours. */
export async function signalenBlad({ tx, actor, now, kalender }: Lezer, id: string, cursor?: string): Promise<SignalenLijst> {
  const [gegevenOp, laatste] = fromCursor(Plaats, cursor || undefined) ?? [];
  const na = gegevenOp && laatste ? { gegevenOp, id: laatste } : undefined;
  return alsBlad(await signalenIn(tx, actor, id, { na, limit: signalenPerBlad + 1 }), signalenPerBlad, now, kalender);
}

/** One page of the history, the newest first, in the words that this reader may read. Throws the ProblemError of a cursor that is not ours. */
export async function tijdlijnBlad({ tx, actor }: Lezer, signaal: Signaal, cursor?: string): Promise<TijdlijnBlad> {
  const ref = { kind: signaal.soort, id: signaal.id };
  const [voor] = fromCursor(Moment, cursor || undefined) ?? [];
  const { voorvallen, verder } = await tijdlijnStuk(tx, ref, { voor, aantal: voorvallenPerBlad });
  const regels = signaalTijdlijn(voorvallen, {
    namen: await namenVan(tx, wieInTijdlijn(voorvallen)),
    metNamen: zietAlles(actor, signaal),
    organisaties: await organisatieNamen(tx, organisatiesInTijdlijn(voorvallen)),
    toezeggingen: await toezeggingWoorden(tx, ref, toezeggingenIn(voorvallen)),
  });
  return { regels, cursor: verder === null ? null : toCursor([verder]) };
}

/** GET of what happened earlier than the page of it tells. */
export const tijdlijnRoute = (kind: SoortSignaal) =>
  route({
    method: 'get',
    path: `${paden[kind]}/:id/tijdlijn`,
    actie: 'signalen.lezen',
    samenvatting: `De geschiedenis van een ${kind}, bladzijde voor bladzijde, het nieuwste eerst; het lezen wordt vastgelegd`,
    params: metId,
    query: BladVraag,
    antwoorden: { 200: TijdlijnBlad },
    problemen: [404],
    handle: async ({ deps: { store }, actor, params: { id }, query: { cursor }, now }) => {
      const { kalender } = await store.settings();
      const gelezen = await store.db.transaction(async (tx) => {
        const dossier = await eenSignaal(tx, actor, kind, id);
        return dossier && tijdlijnBlad({ tx, actor, now, kalender }, dossier.signaal, cursor);
      }, oneMoment);
      if (!gelezen) throw new ProblemError('bestaat niet');
      return { body: gelezen };
    },
  });

/** GET of the signals in a vraagstuk. */
export const signalenInRoute = route({
  method: 'get',
  path: '/vraagstukken/:id/signalen',
  actie: 'signalen.lezen',
  samenvatting: 'De signalen in een vraagstuk die u mag zien, bladzijde voor bladzijde, het oudste eerst',
  params: metId,
  query: BladVraag,
  antwoorden: { 200: SignalenLijst },
  problemen: [404],
  handle: async ({ deps: { store }, actor, params: { id }, query: { cursor }, now }) => {
    const { kalender } = await store.settings();
    if (!(await signaalVoor(store.db, actor, 'vraagstuk', id))) throw new ProblemError('bestaat niet');
    return { body: await signalenBlad({ tx: store.db, actor, now, kalender }, id, cursor) };
  },
});
