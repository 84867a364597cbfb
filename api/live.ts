/** Tells screens what changed, after it is true: only to whom it concerns, and only which thing, not what of it. */
import { createSession, type Session } from 'better-sse';
import type { Request, Response } from 'express';
import type { Subscriber } from 'pg-listen';
import { gebruikerAlsActor } from '../db/queries/facts.ts';
import { levendeSessies } from '../db/queries/sessies.ts';
import { zichtbareDingen } from '../db/queries/zichtbaar.ts';
import type { Store } from '../db/store.ts';
import type { Instant } from '../domain/instant.ts';
import { uuid } from './contract/common.ts';
import { Wijziging } from './contract/overig.ts';
import type { Log } from './log.ts';

const channel = 'wijziging';
const gatherMs = 50;
/** A screen keeps hearing of what it heard of before: also that something left its scope. */
const mostRemembered = 2_000;

type Screen = { stream: Session; res: Response; sid: string; gebruikerId: string; told: Set<string> };

export type ChangeHub = {
  /** Opens a stream for this user, until it closes or the user is no longer in service. */
  open(req: Request, res: Response, gebruikerId: string): Promise<void>;
  /** Ends every stream; browsers come back by themselves. */
  close(): Promise<void>;
};

type HubDeps = { store: Store; subscriber: Subscriber; log: Log; now: () => Instant };

/** Listens to the database and spreads what it says. */
export async function openChangeHub({ store, subscriber, log, now }: HubDeps): Promise<ChangeHub> {
  const screens = new Set<Screen>();
  const waiting = new Map<string, Wijziging>();
  let timer: NodeJS.Timeout | undefined;

  const endAll = (): void => {
    for (const { res } of screens) res.end();
  };
  const spread = async (): Promise<void> => {
    timer = undefined;
    const batch = [...waiting.values()];
    waiting.clear();
    const living = await levendeSessies(
      store.db,
      [...screens].map(({ sid }) => sid),
    );
    for (const screen of screens) if (!living.has(screen.sid)) screen.res.end();
    for (const [gebruikerId, theirs] of perUser(screens)) await tell(store, now(), gebruikerId, theirs, batch);
  };
  /** What could not be told is asked for: a browser that comes back reads everything anew. */
  const failed = (err: unknown): void => {
    log.warn({ err }, 'wijzigingen niet verspreid');
    endAll();
  };
  subscriber.notifications.on(channel, (payload: unknown) => {
    const { success, data } = Wijziging.safeParse(payload);
    if (!success || screens.size === 0 || !uuid.safeParse(data.id).success) return;
    waiting.set(`${data.kind}/${data.id}`, data);
    timer ??= setTimeout(() => void spread().catch(failed), gatherMs);
  });
  subscriber.events.on('error', (err) => log.error({ err }, 'luisteren naar wijzigingen'));
  subscriber.events.on('reconnect', endAll);
  await subscriber.connect();
  await subscriber.listenTo(channel);
  return {
    async open(req, res, gebruikerId) {
      const stream = await createSession(req, res, { retry: 2_000, keepAlive: 15_000 });
      const screen = { stream, res, sid: req.sessionID, gebruikerId, told: new Set<string>() };
      screens.add(screen);
      stream.once('disconnected', () => screens.delete(screen));
    },
    async close() {
      clearTimeout(timer);
      endAll();
      await subscriber.close();
    },
  };
}

function perUser(screens: Set<Screen>): Map<string, Screen[]> {
  const users = new Map<string, Screen[]>();
  for (const screen of screens) users.set(screen.gebruikerId, [...(users.get(screen.gebruikerId) ?? []), screen]);
  return users;
}

async function tell(store: Store, now: Instant, gebruikerId: string, screens: Screen[], batch: Wijziging[]): Promise<void> {
  const actor = await gebruikerAlsActor(store.db, gebruikerId, now);
  if (!actor) {
    for (const { res } of screens) res.end();
    return;
  }
  const dingen = batch.map(({ id }) => id);
  const visible = await zichtbareDingen(store.db, actor, dingen);
  for (const { stream, told } of screens.filter((screen) => screen.stream.isConnected)) {
    for (const wijziging of batch.filter(({ id }) => visible.has(id) || told.has(id))) {
      stream.push(wijziging, channel);
      remember(told, wijziging.id);
    }
  }
}

function remember(told: Set<string>, id: string): void {
  told.delete(id);
  told.add(id);
  for (const oldest of told) {
    if (told.size <= mostRemembered) return;
    told.delete(oldest);
  }
}
