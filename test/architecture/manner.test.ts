import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layers, places, sourcesIn } from '../support/sources.ts';

const product = sourcesIn(...layers);
const everything = [...product, ...sourcesIn('test')];

describe('a source file', () => {
  it('is shorter than 300 lines', () => {
    const long = everything.filter(({ lines }) => lines.length > 300);
    expect(long.map(({ path, lines }) => `${path}: ${lines.length}`)).toEqual([]);
  });

  it('bears no name that says nothing', () => {
    const empty = /(^|[-/.])(utils?|helpers?|managers?|services?|misc)([-/.]|$)/i;
    expect(everything.filter(({ path }) => empty.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('is named in kebab case', () => {
    const kebab = /^[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/;
    const name = (path: string) => path.split('/').at(-1) ?? path;
    expect(everything.filter(({ path }) => !kebab.test(name(path))).map(({ path }) => path)).toEqual([]);
  });

  it('declares nothing called Manager, Helper, Utils or Service', () => {
    const declared = /\b(class|type|interface|function|const|let)\s+\w*(Manager|Helper|Utils?|Service)s?\b/;
    expect(places(product, declared)).toEqual([]);
  });

  it('has no default export', () => {
    const configs = /\.config\.ts:/;
    expect(places(product, /^export default /).filter((place) => !configs.test(place))).toEqual([]);
  });

  it('has no enum and no namespace', () => {
    expect(places(everything, /^\s*(export\s+)?(declare\s+)?(const\s+)?(enum|namespace)\s+\w/)).toEqual([]);
  });
});

describe('the environment', () => {
  it('is read in config.ts alone', () => {
    expect(places(product, /process\.env\b/).filter((place) => !/\.config\.ts:/.test(place))).toEqual([]);
  });

  it('is passed on, unread, in local/environment.ts alone', () => {
    const importsIt = places(product, /import .*\benv\b.* from 'node:process'/);
    expect(importsIt.filter((place) => !place.startsWith('local/environment.ts:'))).toEqual([]);
  });
});

describe('a test file', () => {
  it('stands in a folder that a project of vitest runs', () => {
    const config = readFileSync('vitest.config.ts', 'utf8');
    const folders = sourcesIn('test')
      .filter(({ path }) => path.endsWith('.test.ts'))
      .map(({ path }) => path.split('/')[1] ?? '');
    const unknown = [...new Set(folders)].filter((folder) => !new RegExp(`\\b${folder}\\b`).test(config));
    expect(unknown).toEqual([]);
  });
});

describe('a kept history', () => {
  it('is counted: each folder under histories has at least one case', () => {
    const root = 'test/replay/histories';
    if (!existsSync(root)) return;
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.filter(({ name }) => readdirSync(`${root}/${name}`).length === 0).map(({ name }) => name)).toEqual([]);
  });
});
