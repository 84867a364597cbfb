/** What an action adds to the registers beside the traject: contacts with hours, measures of effect, cliëntervaring. */
import { randomUUID } from 'node:crypto';
import { dagVan } from '../domain/calendar/moment.ts';
import type { Instant } from '../domain/instant.ts';
import type { TrajectCommand } from '../domain/traject/commands.ts';
import type { TrajectEvent } from '../domain/traject/events.ts';
import type { Traject } from '../domain/traject/state.ts';
import type { Action } from './action.ts';
import type { Tx } from './client.ts';
import { contact, ervaring, meting } from './schema/index.ts';

type Accepted = { action: Action; events: TrajectEvent[]; now: Instant };

/** Most actions add nothing, and cost nothing here. */
export async function writeRegisters(tx: Tx, { action, events, now }: Accepted, traject: Traject): Promise<void> {
  for (const event of events) {
    if (event.type === 'ContactGeregistreerd') await addContact(tx, traject.id, event, now);
    if (event.type === 'MetingVastgelegd') await addMeting(tx, traject.id, event, action.actor.id, now);
    if (event.type === 'ErvaringGegeven') await addErvaring(tx, traject, action.command, now);
  }
}

type Of<T extends TrajectEvent['type']> = Extract<TrajectEvent, { type: T }>;

async function addContact(tx: Tx, trajectId: string, event: Of<'ContactGeregistreerd'>, now: Instant): Promise<void> {
  const { op, hoe, uren, reisuren = 0, bijdrage, notitie, door } = event;
  await tx.insert(contact).values({
    ...{ id: randomUUID(), trajectId, op, hoe, uren, reisuren, notitie, doorId: door, at: now },
    ...(bijdrage ? { bijdrageWat: bijdrage.wat, bijdrageEuro: bijdrage.euro } : {}),
  });
}

async function addMeting(tx: Tx, trajectId: string, event: Of<'MetingVastgelegd'>, doorId: string, now: Instant): Promise<void> {
  const { moment, wie, rust, overzicht, passendeHulp, dagelijksLeven } = event;
  await tx.insert(meting).values({
    ...{ id: randomUUID(), trajectId, moment, wie, op: dagVan(now), doorId, at: now },
    ...{ rust: rust ?? null, overzicht: overzicht ?? null },
    ...{ passendeHulp: passendeHulp ?? null, dagelijksLeven: dagelijksLeven ?? null },
  });
}

/** Only regio, doelgroep and the day go along: who said it is kept nowhere. */
async function addErvaring(tx: Tx, { regio, teldoelgroep }: Traject, command: TrajectCommand, now: Instant): Promise<void> {
  if (command.type !== 'GeefErvaring') return;
  const { cijfer, verandering, relatie, meerwaarde, toelichting } = command;
  await tx.insert(ervaring).values({
    ...{ id: randomUUID(), op: dagVan(now), regio, doelgroep: teldoelgroep },
    ...{ cijfer, verandering, relatie, meerwaarde, toelichting: toelichting ?? null },
  });
}
