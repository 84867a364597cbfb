/** A start that cannot go on: one Dutch line that says what is wrong and what to do, without a stack. */
export class StartError extends Error {
  override name = 'StartError';
}

const noRoom = 'De schijf is vol. Maak ruimte (ten minste 1 GB) en start opnieuw.';
const byCode: Record<string, (path: string) => string> = {
  ENOSPC: () => noRoom,
  EDQUOT: () => noRoom,
  EROFS: (path) => `In ${path} kan niet geschreven worden (alleen-lezen). Kies met DATA_DIR een andere map.`,
  EACCES: (path) => `Geen toegang tot ${path}. Start als de gebruiker van die map, of kies met DATA_DIR een andere.`,
  EPERM: (path) => `Geen toegang tot ${path}. Start als de gebruiker van die map, of kies met DATA_DIR een andere.`,
  ENOTDIR: (path) => `${path} kan geen map worden: een deel ervan is een bestand. Kies met DATA_DIR een andere map.`,
  EMFILE: () => 'Er zijn te veel bestanden open. Verhoog de grens (ulimit -n 4096) en start opnieuw.',
};

/** Gives the one line for a failure that a person can mend; undefined for one that only an engineer can. */
export function lineFor(error: unknown): string | undefined {
  if (error instanceof StartError) return error.message;
  if (!(error instanceof Error)) return undefined;
  if (/no space left on device/i.test(error.message)) return noRoom;
  const { code, path } = error as NodeJS.ErrnoException;
  return byCode[code ?? '']?.(path ?? 'de map');
}
