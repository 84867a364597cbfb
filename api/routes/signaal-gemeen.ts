/** What signalen and vraagstukken share over the api: the page of one, and what is asked of it. */
import { executeTogether } from '../../db/execute.ts';
import { eenSignaal, organisatieNamen, overgangenVan, signaalVoor } from '../../db/queries/een-signaal.ts';
import { type Lijkende, lijktOpSignaal } from '../../db/queries/lijkt-op.ts';
import { namenVan } from '../../db/queries/namen.ts';
import type { Reader } from '../../db/queries/reader.ts';
import { signalenMet, verwijzingen } from '../../db/queries/signalen.ts';
import { taakRegels, takenVan } from '../../db/queries/taak-regels.ts';
import { monitoringGevraagdOp } from '../../db/signaal-termijn.ts';
import type { Settings, Store } from '../../db/store.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Werkkalender } from '../../domain/calendar/werkkalender.ts';
import type { Instant } from '../../domain/instant.ts';
import type { SoortSignaal } from '../../domain/signaal/codes.ts';
import { accepted, etag } from '../answer.ts';
import { SignaalOpdracht } from '../contract/signalen/opdrachten.ts';
import { type Lijkt, LijktOp, SignaalUitkomst, SignaalView } from '../contract/signalen/signaal.ts';
import { wieWasEerder } from '../eerder.ts';
import { ProblemError } from '../errors.ts';
import { route } from '../route.ts';
import { opdrachtActies } from '../signaal-opdracht.ts';
import { alsLijkend } from '../views/lijkt-op.ts';
import { alsSignaalView, genoemdInSignaal, organisatiesIn, verwantVan } from '../views/signaal.ts';
import { alsTaak } from '../views/taak.ts';
import { tijdmachineVan } from '../views/tijdmachine.ts';
import { metId, oneMoment, paden, signalenBlad, tijdlijnBlad } from './signaal-bladen.ts';

type Lezer = { tx: Reader; actor: Actor; now: Instant; kalender: Werkkalender; klokVooruit: boolean; settings: Settings };

async function paginaVan(lezer: Lezer, kind: SoortSignaal, id: string) {
  const { tx, actor, now, kalender, klokVooruit, settings } = lezer;
  const dossier = await eenSignaal(tx, actor, kind, id);
  if (!dossier) return null;
  const { signaal } = dossier;
  const [regel] = await signalenMet(tx, actor, [id]);
  if (!regel) return null;
  const { regels, namen: inTaken } = await taakRegels(tx, actor, await takenVan(tx, kind, id));
  const namen = new Map([...inTaken, ...(await namenVan(tx, genoemdInSignaal(signaal)))]);
  const tijdmachine = tijdmachineVan(dossier, now, klokVooruit);
  const stukken = {
    ...{ dossier, regel, tijdmachine, teltVanaf: monitoringGevraagdOp(signaal, settings) },
    tijdlijn: await tijdlijnBlad(lezer, signaal),
    overgangen: await overgangenVan(tx, { kind, id }),
    vanVraagstuk: regel.vraagstuk ? await overgangenVan(tx, { kind: 'vraagstuk', id: regel.vraagstuk.id }) : [],
    verwijzingen: await verwijzingen(tx, actor, verwantVan(signaal)),
    organisaties: await organisatieNamen(tx, organisatiesIn(signaal)),
    signalen: await signalenBlad(lezer, id),
    taken: regels.map((taak) => alsTaak(taak, { actor, now, kalender, namen })),
  };
  return alsSignaalView(stukken, actor, namen);
}

/** GET of one, with what this actor may see of it. */
export const leesRoute = (kind: SoortSignaal) =>
  route({
    method: 'get',
    path: `${paden[kind]}/:id`,
    actie: 'signalen.lezen',
    samenvatting: `Eén ${kind}, met het pad, de taken en de geschiedenis; het lezen wordt vastgelegd`,
    params: metId,
    antwoorden: { 200: SignaalView },
    problemen: [404],
    handle: async ({ deps: { store, config }, actor, params: { id }, now }) => {
      const settings = await store.settings();
      const { kalender } = settings;
      const gelezen = await store.db.transaction(
        (tx) => paginaVan({ tx, actor, now, kalender, klokVooruit: config.timeMachine, settings }, kind, id),
        oneMoment,
      );
      if (!gelezen) throw new ProblemError('bestaat niet');
      return { body: gelezen, headers: etag(gelezen.versie) };
    },
  });

/** POST of one opdracht, on the version that the caller saw. */
export const opdrachtRoute = (kind: SoortSignaal) =>
  route({
    method: 'post',
    path: `${paden[kind]}/:id/opdrachten`,
    actie: 'signaal.opdracht',
    samenvatting: `Vraagt iets van een ${kind}: één opdracht, op de versie die u zag`,
    params: metId,
    body: SignaalOpdracht,
    antwoorden: { 200: SignaalUitkomst },
    problemen: [404, 409, 412, 413, 422, 428],
    eenmalig: true,
    opVersie: true,
    handle: async ({ deps: { store }, actor, params: { id }, body, key, version, now }) => {
      const ref = { kind, id };
      const acties = await opdrachtActies(store, { ref, opdracht: body, actor, key, version, now });
      const antwoord = await accepted(await executeTogether(store, acties), () => wieWasEerder(store, actor, ref));
      return { body: antwoord, headers: etag(antwoord.versie) };
    },
  });

/** GET of what resembles one, most alike first. */
export const lijktOpRoute = (kind: SoortSignaal) =>
  route({
    method: 'get',
    path: `${paden[kind]}/:id/lijkt-op`,
    actie: 'signalen.lezen',
    samenvatting: `Wat op dit ${kind} lijkt, met de woorden en kenmerken die zij delen`,
    params: metId,
    antwoorden: { 200: LijktOp },
    problemen: [404],
    handle: async ({ deps: { store }, actor, params: { id }, now }) => {
      const { kalender } = await store.settings();
      if (!(await signaalVoor(store.db, actor, kind, id))) throw new ProblemError('bestaat niet');
      return { body: { signalen: await lijkend(store, actor, await lijktOpSignaal(store.db, actor, id), now, kalender) } };
    },
  });

/** The lines of what resembles something. */
export async function lijkend(
  { db }: Store,
  actor: Actor,
  lijkenden: readonly Lijkende[],
  now: Instant,
  kalender: Werkkalender,
): Promise<Lijkt[]> {
  const rijen = await signalenMet(
    db,
    actor,
    lijkenden.map(({ id }) => id),
  );
  return alsLijkend(lijkenden, rijen, now, kalender);
}
