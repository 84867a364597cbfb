/** The traject in the transaction that all things share: what deciding looks up, its read model, registers and persons. */
import { getTableColumns, sql } from 'drizzle-orm';
import { dagVan } from '../domain/calendar/moment.ts';
import type { Instant } from '../domain/instant.ts';
import { urenVoorEerste, urenVoorTweede } from '../domain/matching/uren.ts';
import { mag } from '../domain/rechten/policy.ts';
import { answeredBy } from '../domain/traject/answers.ts';
import type { Fase } from '../domain/traject/codes.ts';
import type { TrajectCommand } from '../domain/traject/commands.ts';
import { decide } from '../domain/traject/decide.ts';
import { evolve, stateShape } from '../domain/traject/evolve.ts';
import type { Facts } from '../domain/traject/facts.ts';
import type { Traject } from '../domain/traject/state.ts';
import { storyCodes } from '../domain/traject/story-facts.ts';
import { gekozenIn } from '../domain/traject/tasks.ts';
import { inLichtContact, wordtOndersteund } from '../domain/traject/vouwen/fase.ts';
import type { Action } from './action.ts';
import type { Tx } from './client.ts';
import { inColumns } from './columns.ts';
import type { Kind } from './kind.ts';
import { confirmByMail } from './mails.ts';
import { bekendePersonen, nieuwePersoon, schrijfPersoon } from './personen.ts';
import { collegasInDienst, kandidaten, ledenInDienst } from './queries/facts.ts';
import { writeRegisters } from './registers.ts';
import { traject as trajectTable } from './schema/index.ts';
import { koppelVraag, vraagVanAanmelding } from './vraagvooraf.ts';

const row = inColumns(getTableColumns(trajectTable));

export const trajectKind: Kind<'traject'> = {
  shape: stateShape,
  begins: ({ type }) => type === 'MeldAan',
  ziet: (actor, state) => mag(actor, 'traject.lezen', state),
  mag: (actor, { type }, state) => mag(actor, type, state),
  async decide(tx, { action, state, now }) {
    const geenVraag = await vraagVanAanmelding(tx, action);
    if (geenVraag) return geenVraag;
    const facts = await factsFor(tx, action, state, now);
    return decide(state, await withReference(tx, action.command, now), facts, now, action.subject.id);
  },
  evolve,
  answeredBy,
  codes: storyCodes,
  readModel: (state) => ({ table: 'traject', row: row(readModel(state)) }),
  async before(tx, { command }, now) {
    if (command.type === 'MeldAan') await nieuwePersoon(tx, command.persoon, now);
  },
  async after(tx, { action, events, after, now }) {
    await writeRegisters(tx, { action, events, now }, after);
    await schrijfPersoon(tx, after, events, now);
    await koppelVraag(tx, action, after.id, now);
    return confirmByMail(tx, after, action, now);
  },
};

/** What this command needs to know beside the traject; most need nothing. */
async function factsFor(tx: Tx, action: Action, traject: Traject | null, now: Instant): Promise<Facts> {
  const { command, actor } = action;
  const overleg = command.type === 'LegBesluitVast' || (command.type === 'BeslisTriage' && command.uitkomst === 'grijs gebied');
  return {
    actor,
    leden: overleg ? await ledenInDienst(tx) : [],
    gcoers: await kandidaten(tx, genoemdeGcoers(command, traject), now),
    collegas: command.type === 'ZetOpWachtlijst' ? await collegasInDienst(tx, [command.contactpersoonId]) : [],
    personen: await bekendePersonen(tx, command, traject),
  };
}

/** The supporters whom this command is about; most are about none, and cost no trip. */
function genoemdeGcoers(command: TrajectCommand, traject: Traject | null): string[] {
  if (command.type === 'DoeMatchvoorstel') return command.kandidaten;
  if (command.type === 'WijzigVorm') return command.vorm.vorm === 'duo' ? [command.vorm.tweedeId] : [];
  const gekozen = command.type === 'BevestigKlik' && traject ? gekozenIn(traject) : null;
  return gekozen ? [gekozen] : [];
}

async function withReference(tx: Tx, command: TrajectCommand, now: Instant): Promise<TrajectCommand> {
  if (command.type !== 'MeldAan' || command.referentie !== '') return command;
  const { rows } = await tx.execute<{ nr: string }>(sql`select nextval('referentie_nummer') as nr`);
  return { ...command, referentie: `T-${dagVan(now).slice(0, 4)}-${String(rows[0]?.nr ?? 0).padStart(5, '0')}` };
}

/** The traject as lists, scope and figures see it; an invariant compares it with the state. */
export function readModel(traject: Traject) {
  const supported = wordtOndersteund(traject);
  const { referentie, persoonId, fase, stroom, regio, gemeente, spoed, sinds, ontvangenOp } = traject;
  return {
    ...{ id: traject.id, referentie, persoonId, fase, stroom, regio, gemeente, spoed, sinds, ontvangenOp },
    doelgroep: traject.teldoelgroep,
    ondersteunerId: traject.ondersteuning?.ondersteunerId ?? null,
    gekozenId: gekozenIn(traject),
    uren: supported ? urenVoorEerste(traject.teldoelgroep, traject.ondersteuning.inzet, faseVoorUren(traject)) : 0,
    ...tweedeVan(traject),
    wachtlijstSinds: traject.fase === 'matching' ? (traject.wachtlijst?.sinds ?? null) : null,
    opgeschortTot: traject.fase === 'afgesloten' ? null : (traject.opgeschort?.terugOp ?? null),
    leden: traject.fase === 'aanmeldoverleg' ? traject.leden.map((lid) => lid.id) : [],
    reden: traject.fase === 'afgesloten' ? traject.reden : null,
  };
}

/** A handover that is offered out of waakvlam asks no more hours than waakvlam. */
const faseVoorUren = (traject: Traject): Fase => (inLichtContact(traject) ? 'waakvlam' : traject.fase);

/** The second of a duo sees the dossier too, also afterwards; hours only as long as there is support. */
function tweedeVan(traject: Traject): { tweedeId: string | null; urenTweede: number } {
  const { ondersteuning, teldoelgroep } = traject;
  if (ondersteuning?.vorm.vorm !== 'duo') return { tweedeId: null, urenTweede: 0 };
  const uren = wordtOndersteund(traject) ? urenVoorTweede(teldoelgroep, ondersteuning.inzet, faseVoorUren(traject)) : 0;
  return { tweedeId: ondersteuning.vorm.tweedeId, urenTweede: uren };
}
