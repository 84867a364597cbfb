/** Trajecten: the list, searching, one dossier, and what is asked of it. */
import { z } from 'zod';
import { execute } from '../../db/execute.ts';
import { contacten } from '../../db/queries/contacten.ts';
import { eenTraject } from '../../db/queries/een-traject.ts';
import { kandidaten } from '../../db/queries/facts.ts';
import { metingen } from '../../db/queries/metingen.ts';
import { namenVan } from '../../db/queries/namen.ts';
import { samenhang } from '../../db/queries/samenhang.ts';
import { taakRegels, takenVan } from '../../db/queries/taak-regels.ts';
import { tijdlijn } from '../../db/queries/tijdlijn.ts';
import { type TrajectRij, trajecten, zoekTrajecten } from '../../db/queries/trajecten.ts';
import { plekOpWachtlijst } from '../../db/queries/wachtlijst.ts';
import { plannedTasks } from '../../db/task-plan.ts';
import { trajectThing } from '../../domain/traject/thing.ts';
import { accepted, etag } from '../answer.ts';
import { uuid } from '../contract/common.ts';
import { alsCommand, TrajectOpdracht } from '../contract/opdrachten/alle.ts';
import { TrajectenLijst, TrajectView, Uitkomst } from '../contract/traject.ts';
import { TrajectenVraag, Zoekvraag } from '../contract/trajecten.ts';
import { wieWasEerder } from '../eerder.ts';
import { ProblemError } from '../errors.ts';
import { fromCursor, toCursor } from '../parse.ts';
import { route } from '../route.ts';
import { genoemdIn } from '../views/namen.ts';
import { profielenVoor } from '../views/profielen.ts';
import { alsTaak } from '../views/taak.ts';
import { tijdmachineVan } from '../views/tijdmachine.ts';
import { alsTrajectView, magVoorstellen } from '../views/traject.ts';
import { wieInTijdlijn } from '../words/tijdlijn.ts';

const metId = z.object({ id: uuid });
const Plaats = z.tuple([z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d$/), uuid]);

/** Every part of the page as it was at one and the same moment. */
const oneMoment = { isolationLevel: 'repeatable read' } as const;

const alsRegel = ({ plek: _plek, ...regel }: TrajectRij) => regel;

const lijst = route({
  method: 'get',
  path: '/trajecten',
  actie: 'trajecten.lezen',
  samenvatting: 'De trajecten die u mag zien, de nieuwste eerst',
  query: TrajectenVraag,
  antwoorden: { 200: TrajectenLijst },
  handle: async ({ deps: { store }, actor, query }) => {
    const { cursor, aantal, ...filter } = query;
    const [sinds, id] = fromCursor(Plaats, cursor || undefined) ?? [];
    const na = sinds && id ? { sinds, id } : undefined;
    const rijen = await trajecten(store.db, actor, { ...filter, na, limit: aantal + 1 });
    const blad = rijen.slice(0, aantal);
    const laatste = rijen.length > aantal ? blad.at(-1)?.plek : undefined;
    return { body: { trajecten: blad.map(alsRegel), cursor: laatste ? toCursor([laatste.sinds, laatste.id]) : null } };
  },
});

const meesteGevonden = 50;

const zoeken = route({
  method: 'post',
  path: '/trajecten/_zoek',
  actie: 'trajecten.lezen',
  samenvatting: 'Zoekt op een deel van de naam of de referentie, binnen wat u mag zien',
  body: Zoekvraag,
  antwoorden: { 200: TrajectenLijst },
  problemen: [422],
  handle: async ({ deps: { store }, actor, body }) => {
    const rijen = await store.db.transaction((tx) => zoekTrajecten(tx, actor, body.tekst, meesteGevonden));
    return { body: { trajecten: rijen.map(alsRegel), cursor: null } };
  },
});

const dossier = route({
  method: 'get',
  path: '/trajecten/:id',
  actie: 'traject.lezen',
  samenvatting: 'Eén traject, met wat u ervan mag zien; het lezen wordt vastgelegd',
  params: metId,
  antwoorden: { 200: TrajectView },
  problemen: [404],
  handle: async ({ deps: { store, config }, actor, params: { id }, now }) => {
    const settings = await store.settings();
    const { kalender } = settings;
    const gelezen = await store.db.transaction(async (tx) => {
      const gevonden = await eenTraject(tx, actor, id);
      if (!gevonden) return null;
      const { traject } = gevonden;
      const voorvallen = await tijdlijn(tx, { kind: 'traject', id });
      const gehad = await contacten(tx, id);
      const gemeten = await metingen(tx, id);
      const wachtlijst =
        traject.fase === 'matching' && traject.wachtlijst
          ? await plekOpWachtlijst(tx, id, traject.wachtlijst.contactpersoonId)
          : null;
      const { regels, namen: inTaken } = await taakRegels(tx, actor, await takenVan(tx, 'traject', id));
      const wie = [...genoemdIn(traject), ...wieInTijdlijn(voorvallen), ...gehad.map(({ doorId }) => doorId)];
      const namen = new Map([...inTaken, ...(await namenVan(tx, wie))]);
      const profielen = magVoorstellen(actor, traject) ? profielenVoor(traject, await kandidaten(tx, null, now)) : [];
      const straks = plannedTasks(
        trajectThing(traject),
        regels.filter(({ open }) => open),
        settings,
      );
      const kijker = { actor, now, kalender, namen };
      const taken = regels.map((regel) => alsTaak(regel, kijker));
      const bijPersoon = await samenhang(tx, actor, gevonden);
      const eigen = { dossier: gevonden, samenhang: bijPersoon, contacten: gehad, metingen: gemeten, wachtlijst };
      const tijdmachine = tijdmachineVan(gevonden, now, config.timeMachine);
      return alsTrajectView({ ...eigen, voorvallen, taken, profielen, straks, tijdmachine }, kijker);
    }, oneMoment);
    if (!gelezen) throw new ProblemError('bestaat niet');
    return { body: gelezen, headers: etag(gelezen.versie) };
  },
});

const opdracht = route({
  method: 'post',
  path: '/trajecten/:id/opdrachten',
  actie: 'traject.lezen',
  samenvatting: 'Vraagt iets van een traject: één opdracht, op de versie die u zag',
  params: metId,
  body: TrajectOpdracht,
  antwoorden: { 200: Uitkomst },
  problemen: [404, 409, 412, 413, 422, 428],
  eenmalig: true,
  opVersie: true,
  handle: async ({ deps: { store }, actor, params: { id }, body, key, version, now }) => {
    const action = {
      subject: { kind: 'traject' as const, id },
      command: alsCommand(body),
      actor,
      idempotencyKey: key,
      expectedVersion: version,
      now,
    };
    const antwoord = await accepted(await execute(store, action), () => wieWasEerder(store, actor, { kind: 'traject', id }));
    return { body: antwoord, headers: etag(antwoord.versie) };
  },
});

export const trajectenRoutes = [lijst, zoeken, dossier, opdracht];
