/** Absent at a moment: one condition, on `afwezigheid a`; an absence without an end goes on. */
import { type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../../domain/instant.ts';

export const isAfwezigOp = (now: Instant): SQL => sql`a.van <= ${now} and (a.tot is null or a.tot > ${now})`;
