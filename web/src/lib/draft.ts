/** What is typed survives a reload and a session that ends; it stays in this tab and leaves at logout. */

const PREFIX = 'concept:';

const storage = (): Storage | null => {
  try {
    return globalThis.sessionStorage;
  } catch {
    return null;
  }
};

export function readDraft<T>(name: string): T | null {
  const text = storage()?.getItem(PREFIX + name);
  return text ? (JSON.parse(text) as T) : null;
}

export const writeDraft = (name: string, values: unknown): void => storage()?.setItem(PREFIX + name, JSON.stringify(values));

export const dropDraft = (name: string): void => storage()?.removeItem(PREFIX + name);

export function dropAllDrafts(): void {
  const drafts = storage();
  if (!drafts) return;
  for (const name of Object.keys(drafts)) if (name.startsWith(PREFIX)) drafts.removeItem(name);
}
