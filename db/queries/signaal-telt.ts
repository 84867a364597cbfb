/** Which signalen and vraagstukken (`signaal n`) are counted, the same wherever somebody counts [docs/rules.md: figures of signaleren]. */
import { sql } from 'drizzle-orm';

const nietMeer = sql`('ingetrokken', 'samengevoegd', 'gesplitst')`;

/** Withdrawn, or it goes on as another one. */
export const isWeg = sql`n.reden in ${nietMeer}`;

export const isNietWeg = sql`(n.reden is null or n.reden not in ${nietMeer})`;

/** Has a fact, and is not gone. The index `signaal_in_de_cijfers` says it in the same words: only that is read. */
export const teltMee = sql`not n.onvolledig and ${isNietWeg}`;
