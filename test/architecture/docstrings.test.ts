import { describe, expect, it } from 'vitest';
import { layers, type Source, sourcesIn } from '../support/sources.ts';

const declaration = /^export (async )?(function (?<fn>\w+)|const (?<arrow>\w+)[^=]*= (async )?(\([^)]*\)|<[^>]+>|\w+)[^=]*=>)/;
const product = sourcesIn(...layers);
const layerOf = (path: string) => path.split('/')[0] ?? '';

/** The names that other layers import from this one. */
function askedForByOthers(layer: string): Set<string> {
  const imports = new RegExp(`^import (?!type )[^;]*?\\{([^}]*)\\} from '[^']*/${layer}/[^']*'`, 'gm');
  const lists = product
    .filter(({ path }) => layerOf(path) !== layer)
    .flatMap(({ text }) => [...text.matchAll(imports)].map((match) => match[1] ?? ''));
  return new Set(lists.flatMap((list) => list.split(',').map((name) => name.trim().split(' as ')[0] ?? '')));
}

/** Exported functions without a docstring right above them, as `path:line name`. */
function bare(source: Source, isPublic: (name: string, path: string) => boolean): string[] {
  return source.lines.flatMap((line, index) => {
    const groups = declaration.exec(line)?.groups;
    const name = groups?.fn ?? groups?.arrow;
    const described = source.lines[index - 1]?.trim().endsWith('*/');
    return !name || described || !isPublic(name, source.path) ? [] : [`${source.path}:${index + 1} ${name}`];
  });
}

describe('a function that other layers call says what it is for', () => {
  it('in domain', () => {
    const asked = askedForByOthers('domain');
    expect(sourcesIn('domain').flatMap((source) => bare(source, (name) => asked.has(name)))).toEqual([]);
  });

  it('in activities, where the index hands it to the engine', () => {
    const index = sourcesIn('activities').find(({ path }) => path === 'activities/index.ts')?.text ?? '';
    const handed = (name: string, path: string) =>
      index.includes(`'./${path.slice('activities/'.length)}'`) &&
      (index.includes('export *') || new RegExp(`\\b${name}\\b`).test(index));
    expect(sourcesIn('activities').flatMap((source) => bare(source, handed))).toEqual([]);
  });

  it('in api, at its top', () => {
    const top = (_name: string, path: string) => path.split('/').length === 2;
    expect(sourcesIn('api').flatMap((source) => bare(source, top))).toEqual([]);
  });
});

describe('a module begins with a sentence that says what it is for', () => {
  it.each(['domain', 'workflows', 'activities', 'worker', 'db', 'local', 'ops', 'bench'])('in %s', (layer) => {
    const silent = sourcesIn(layer).filter(({ text }) => !text.includes('/**'));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});
