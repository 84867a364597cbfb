/** The kinds of thing that have a story with tasks. */
import type { SubjectKind } from '../domain/thing.ts';
import type { Kind } from './kind.ts';
import { signaalKind } from './signaal-kind.ts';
import { trajectKind } from './traject-kind.ts';

const kinds: { [K in SubjectKind]: Kind<K> } = {
  traject: trajectKind,
  signaal: signaalKind('signaal'),
  vraagstuk: signaalKind('vraagstuk'),
};

export const kindOf = <K extends SubjectKind>(kind: K): Kind<K> => kinds[kind];
