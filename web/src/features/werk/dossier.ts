/** The page of what a task is about, and under which name that is kept here: a traject, a signaal or a vraagstuk. */
import type { Taak } from '../../../../api/contract/taak.ts';

type Over = Pick<Taak, 'kind' | 'onderwerpId'>;

export const dossierPaden = {
  traject: '/trajecten/$id',
  signaal: '/signalen/$id',
  vraagstuk: '/vraagstukken/$id',
} as const satisfies Record<Taak['kind'], string>;

export const dossierPad = ({ kind }: Pick<Taak, 'kind'>) => dossierPaden[kind];

export const dossierKey = ({ kind, onderwerpId }: Over): string[] => [kind === 'traject' ? 'traject' : 'signaal', onderwerpId];
