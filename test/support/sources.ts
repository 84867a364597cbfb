/** The sources of this repository as text, for the tests that guard its manner. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Source = { path: string; text: string; lines: string[] };

export const layers = ['domain', 'workflows', 'activities', 'worker', 'api', 'db', 'web', 'local', 'ops', 'bench'];
const generated = /(^|\/)(node_modules|dist|\.build|\.data|migrations|histories)(\/|$)/;

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (generated.test(path)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

function present(folder: string): boolean {
  return readdirSync('.').includes(folder);
}

export function sourcesIn(...folders: string[]): Source[] {
  return folders
    .filter(present)
    .flatMap(walk)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, lines: text.split('\n') };
    });
}

/** Where a pattern stands, as `path:line`, comments left out. */
export function places(sources: Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line.replace(/^\s*(\/\/|\/?\*).*$/, '')) ? [`${path}:${index + 1}`] : [])),
  );
}
