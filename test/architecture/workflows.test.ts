import { describe, expect, it } from 'vitest';
import { places, sourcesIn } from '../support/sources.ts';

const stories = sourcesIn('workflows');

const allowed = [/^\.\.?\/(?!.*\b(domain|activities)\/)/, /^@temporalio\/(workflow|common)$/, /\/domain\/(.+\/)?codes\.ts$/];

/** Imports of values, with their path; types may come from domain and activities. */
function valueImports(text: string): string[] {
  const statements = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  return [...statements].map((match) => match[1] ?? '');
}

describe('a story', () => {
  it('imports only stories, the engine, codes, and types of domain and activities', () => {
    const forbidden = stories.flatMap(({ path, text }) =>
      valueImports(text)
        .filter((from) => !allowed.some((pattern) => pattern.test(from)))
        .map((from) => `${path} → ${from}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('keeps its state in plain JSON: no Map, Set or Date', () => {
    expect(places(stories, /new (Map|Set|WeakMap|WeakSet)\b|new Date\b(?!\([^;]*\)\.toISOString\(\))/)).toEqual([]);
  });

  it('holds no text that a person reads: only codes', () => {
    expect(places(stories, /['"`][A-Z][a-zé]+( [a-zé]+){3,}/)).toEqual([]);
  });
});
