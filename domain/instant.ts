/** A moment, ISO 8601 in UTC ("2026-03-12T16:00:00.000Z"): survives JSON on its way through Temporal. */
export type Instant = string;

/** A calendar day in Europe/Amsterdam, "2026-03-12". */
export type Day = string;
