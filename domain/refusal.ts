/** A command that may not happen now, with a reason that a person can read. A value, never thrown. */
export type Refusal = { refused: true; reason: string; field?: string };

/** Refuses with a Dutch reason (B1); `field` names the input it is about, when there is one. */
export const refuse = (reason: string, field?: string): Refusal => ({ refused: true, reason, ...(field ? { field } : {}) });

/** Tells a Refusal from what was asked for. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true;
