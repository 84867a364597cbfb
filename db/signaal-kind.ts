/** A signaal or vraagstuk in the transaction that all things share: what deciding looks up, its read model, and who hears of it. */
import { getTableColumns, sql } from 'drizzle-orm';
import { dagVan } from '../domain/calendar/moment.ts';
import { onbekend } from '../domain/codes.ts';
import type { Day, Instant } from '../domain/instant.ts';
import { answeredBy } from '../domain/signaal/answers.ts';
import type { SoortSignaal } from '../domain/signaal/codes.ts';
import type { SignaalCommand } from '../domain/signaal/commands.ts';
import { decide } from '../domain/signaal/decide.ts';
import { evolve, stateShape } from '../domain/signaal/evolve.ts';
import type { AnderSignaal, SignaalErin, SignaalFacts } from '../domain/signaal/facts.ts';
import { kentSignaal, magSignaal } from '../domain/signaal/rechten.ts';
import type { Signaal } from '../domain/signaal/state.ts';
import { storyCodes } from '../domain/signaal/story-facts.ts';
import { geversVan, teMelden } from '../domain/signaal/te-melden.ts';
import { geholpenVolgens } from '../domain/signaal/terugkoppeling.ts';
import type { Action } from './action.ts';
import type { Tx } from './client.ts';
import { inColumns } from './columns.ts';
import type { Asked, Decided, Kind } from './kind.ts';
import { queueMails } from './mails.ts';
import { alsInstantOfNiets, rowsOf } from './queries/reader.ts';
import { signaal as signaalTable } from './schema/index.ts';
import { monitoringGevraagdOp } from './signaal-termijn.ts';

const { zoek: _zoek, ...columns } = getTableColumns(signaalTable);
const row = inColumns(columns);

const eerste: Record<SoortSignaal, readonly SignaalCommand['type'][]> = {
  signaal: ['GeefSignaal', 'GeefDeel'],
  vraagstuk: ['OpenVraagstuk'],
};

/** Both kinds go by one set of rules; they differ in how they begin. */
export const signaalKind = <K extends SoortSignaal>(kind: K): Kind<K> => ({
  shape: stateShape,
  begins: ({ type }) => eerste[kind].includes(type),
  ziet: kentSignaal,
  mag: (actor, { type }, state) => magSignaal(actor, type, state),
  async decide(tx, asked) {
    const { action, state, now } = asked;
    return decide(state, await withReference(tx, action.command, now), await factsFor(tx, asked), now, action.subject.id);
  },
  evolve,
  answeredBy,
  codes: storyCodes,
  readModel: (state) => ({ table: 'signaal', row: row(readModel(state)) }),
  after: tellGivers,
});

/** The other signals that a command names: they stay as they are until it is written. */
function genoemd(command: SignaalCommand): string[] {
  if (command.type === 'PlaatsInVraagstuk') return [command.vraagstukId];
  return command.type === 'VoegSamenMet' ? [command.signaalId] : [];
}

async function factsFor<K extends SoortSignaal>(tx: Tx, { action, state, settings }: Asked<K>): Promise<SignaalFacts> {
  const { actor, command } = action as Action<SoortSignaal>;
  const signaal: Signaal | null = state;
  return {
    actor,
    taxonomie: settings.taxonomie,
    anderen: (await locked(tx, genoemd(command))).filter((ander) => magSignaal(actor, 'signaal.lezen', ander)),
    organisaties: await bekendeOrganisaties(tx, command),
    gemeenten: await bekendeGemeenten(tx, command),
    linkKey: actor.soort === 'link' ? await keyOf(tx, actor.taakId) : null,
    erin: signaal?.soort === 'vraagstuk' && vraagtWatErinZit.includes(command.type) ? await erinNu(tx, signaal.id) : [],
    gevraagdOp: signaal && command.type === 'LegMonitoringVast' ? monitoringGevraagdOp(signaal, settings) : null,
    uiterlijk: signaal && command.type === 'GeefMeerTijd' ? await aanpakUiterlijk(tx, signaal) : null,
  };
}

async function locked(tx: Tx, ids: readonly string[]): Promise<Signaal[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf<{ state: Signaal }>(
    tx,
    sql`select state from subject where kind in ('signaal', 'vraagstuk') and id = any(${sql.param([...ids])}::uuid[]) order by kind, id for share`,
  );
  return rows.map(({ state }) => state satisfies AnderSignaal);
}

const vraagtWatErinZit: readonly SignaalCommand['type'][] = ['ZetStapTerug', 'LegMonitoringVast', 'SluitAf'];

/** The vraagstuk is locked: who places a signal in it holds it too, so what was placed is seen here, or sees what is decided here. */
const erinNu = (tx: Tx, vraagstukId: string): Promise<SignaalErin[]> =>
  rowsOf(
    tx,
    sql`select n.referentie, n.regio, n.niveau, jsonb_array_length(s.state -> 'toezeggingen')::int as toezeggingen
        from signaal n join subject s on s.kind = n.kind and s.id = n.id
        where n.vraagstuk_id = ${vraagstukId}::uuid and n.fase = 'in vraagstuk' order by n.referentie`,
  );

async function aanpakUiterlijk(tx: Tx, { soort, id }: Signaal): Promise<Day | null> {
  const [taak] = await rowsOf<{ uiterlijk: string | null }>(
    tx,
    sql`select uiterlijk from taak where kind = ${soort} and subject_id = ${id}::uuid and soort = 'aanpak' and status = 'open'`,
  );
  const uiterlijk = alsInstantOfNiets(taak?.uiterlijk ?? null);
  return uiterlijk && dagVan(uiterlijk);
}

async function bekendeOrganisaties(tx: Tx, command: SignaalCommand): Promise<string[]> {
  const id = 'organisatieId' in command ? command.organisatieId : undefined;
  if (!id) return [];
  const rows = await rowsOf<{ id: string }>(tx, sql`select id from organisatie where id = ${id}::uuid`);
  return rows.map((found) => found.id);
}

async function bekendeGemeenten(tx: Tx, command: SignaalCommand): Promise<string[]> {
  const naam = 'gemeente' in command ? command.gemeente : undefined;
  if (naam === undefined || naam === onbekend) return [];
  const rows = await rowsOf<{ naam: string }>(tx, sql`select naam from gemeente where naam = ${naam} limit 1`);
  return rows.map((found) => found.naam);
}

async function keyOf(tx: Tx, taakId: string): Promise<string | null> {
  const [found] = await rowsOf<{ key: string }>(tx, sql`select key from taak where id = ${taakId}::uuid`);
  return found?.key ?? null;
}

const nummers = {
  GeefSignaal: ['S', 'signaal_nummer'],
  GeefDeel: ['S', 'signaal_nummer'],
  OpenVraagstuk: ['V', 'vraagstuk_nummer'],
} as const;

async function withReference(tx: Tx, command: SignaalCommand, now: Instant): Promise<SignaalCommand> {
  if (!('referentie' in command) || command.referentie !== '') return command;
  const [letter, nummer] = nummers[command.type];
  const [next] = await rowsOf<{ nr: string }>(tx, sql`select nextval(${nummer}) as nr`);
  return { ...command, referentie: `${letter}-${dagVan(now).slice(0, 4)}-${String(next?.nr ?? 0).padStart(5, '0')}` };
}

/** The signaal as lists, the board and figures see it; an invariant compares it with the state. */
export function readModel(signaal: Signaal) {
  const { id, referentie, titel, fase, niveau, regio, gemeente, doelgroep, levensdomein, wet, soortKnelpunt } = signaal;
  const { partijen, hoeVaak, geverId, namens, gegevenOp, sinds, onvolledig, waarschuwingen, wat, soort } = signaal;
  const einde = signaal.fase === 'afgesloten' ? signaal : null;
  return {
    ...{ id, kind: soort, referentie, titel, fase, niveau, regio, gemeente, doelgroep, levensdomein, wet, soortKnelpunt },
    ...{ partijen, hoeVaak, geverId, namens, gegevenOp, sinds, onvolledig, waarschuwingen },
    vraagstukId: 'vraagstukId' in signaal ? (signaal.vraagstukId ?? null) : null,
    afgeslotenOp: einde?.op ?? null,
    reden: einde?.reden ?? null,
    resultaat: einde?.resultaat ?? null,
    escalatieNaar: signaal.escalatie?.naar ?? null,
    geholpen: geholpenVolgens(signaal),
    tekst: `${titel} ${wat}`,
  };
}

/**
 * What matters reaches who gave it, by mail: one for an action, of the last thing that it brought. Who did it themself knows;
 * who is no longer in service is not written to. Of a vraagstuk the signals in it hear, and through these their givers.
 */
async function tellGivers<K extends SoortSignaal>(
  tx: Tx,
  { action, events, after, version, now }: Decided<K>,
): Promise<string[]> {
  if (after.soort === 'vraagstuk') return [];
  const last = events.findLastIndex((event) => teMelden(event) !== null);
  if (last < 0) return [];
  const wie = geversVan(after).filter((id) => id !== action.actor.id);
  const gevers = await rowsOf<{ id: string; email: string }>(
    tx,
    sql`select id, email from gebruiker where in_dienst and id = any(${sql.param(wie)}::uuid[])`,
  );
  const rung = version - events.length + 1 + last;
  const mails = gevers.map(({ id, email }) => ({ kind: after.soort, subjectId: after.id, rung, aan: email, partij: id }));
  return queueMails(tx, mails, now);
}
