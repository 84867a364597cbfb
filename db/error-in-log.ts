/** What the log may know of an error. */

/** A text of our own for who runs the installation: it quotes nobody, so the log keeps it. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

/** Its kind and place, not its message or parameters, which may quote what somebody typed. */
export function errorInLog(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, stack = '' } = error;
  const code = (error as { code?: unknown }).code;
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? {} : { cause: errorInLog(error.cause) };
  const message = error instanceof OperatorError ? { message: error.message } : {};
  return { name, ...message, ...(typeof code === 'string' ? { code } : {}), stack: places.slice(0, 8).join('\n'), ...cause };
}
