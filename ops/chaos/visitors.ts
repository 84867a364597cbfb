/** Somebody without an account: saves a form for later, comes back, sends it or throws it away; or leaves it. */
import type { Door, Reply } from './door.ts';
import type { Ledger } from './ledger.ts';
import { newAanmelding } from './model/aanmelding.ts';
import type { Random } from './random.ts';

type Form = { token: string; version: number };

/** One visit, step by step as a browser would; what is not answered in time is given up. */
export async function bezoekt({ door, ledger }: { door: Door; ledger: Ledger }, random: Random): Promise<void> {
  const { kanaal: _kanaal, ...antwoorden } = newAanmelding(random);
  const email = `canarie.${random.uuid().slice(0, 8)}@canarie.example`;
  const visitor = { bezoeker: 'iedereen' };
  const half = { email, stap: 2, antwoorden: { hulpvraag: antwoorden.hulpvraag } };
  const key = random.uuid();
  const begun = await door.act(visitor, { key, path: '/concepten', body: half });
  if (!told(ledger, begun, key, 'concept bewaren')) return;
  const form = { token: String(begun.body.token), version: begun.version ?? 1 };
  if (random.chance(0.2)) return;
  if (random.chance(0.2)) return gooitWeg(door, ledger, form, random);
  await verstuurt(door, ledger, { form, antwoorden }, random);
}

async function gooitWeg(door: Door, ledger: Ledger, { token }: Form, random: Random): Promise<void> {
  const reply = await door.act({ token }, { key: random.uuid(), method: 'DELETE', path: `/concepten/${token}` });
  told(ledger, reply, null, 'concept weggooien');
}

async function verstuurt(
  door: Door,
  ledger: Ledger,
  { form: { token, version }, antwoorden }: { form: Form; antwoorden: object },
  random: Random,
): Promise<void> {
  const key = random.uuid();
  const path = `/concepten/${token}`;
  const saved = await door.act({ token }, { key, method: 'PUT', path, version, body: { stap: 5, antwoorden } });
  if (!told(ledger, saved, key, 'concept bewaren')) return;
  const sent = await door.act({ token }, { key: random.uuid(), path: `${path}/versturen`, version: saved.version ?? version });
  told(ledger, sent, null, 'concept versturen');
}

/** `key` when what was accepted is kept under it. */
function told(ledger: Ledger, reply: Reply | null, key: string | null, wat: string): reply is Reply {
  if (!reply) ledger.abandoned += 1;
  else if (reply.status >= 300) ledger.unexpected.push(`${wat}: ${reply.status} ${JSON.stringify(reply.body).slice(0, 200)}`);
  else if (key) ledger.accept(key, reply.version, wat);
  else ledger.kinds.set(wat, (ledger.kinds.get(wat) ?? 0) + 1);
  return reply !== null && reply.status < 300;
}
