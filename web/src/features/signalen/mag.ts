/** Who is offered what, by role: the api decides. */
import type { Ik } from '../../../../api/contract/overig.ts';
import type { Rol } from '../../../../domain/codes.ts';
import type { Namens } from '../../../../domain/signaal/codes.ts';

const heeft = ({ rollen }: Pick<Ik, 'rollen'>, ...een: readonly Rol[]): boolean => rollen.some(({ rol }) => een.includes(rol));

export const isLandelijk = (ik: Pick<Ik, 'rollen'>): boolean => heeft(ik, 'landelijkcoordinator');

export const opentVraagstukken = (ik: Pick<Ik, 'rollen'>): boolean => heeft(ik, 'regiocoordinator', 'landelijkcoordinator');

/** Sees more than what they gave themself. */
export const zietAndere = (ik: Pick<Ik, 'rollen'>): boolean => opentVraagstukken(ik) || heeft(ik, 'adviesraad');

/** On whose behalf they speak; the first is the usual one. */
export const namensVan = (ik: Pick<Ik, 'rollen'>): Namens[] => [
  ...(heeft(ik, 'gcoer', 'aanmeldcoordinator', 'regiocoordinator', 'landelijkcoordinator') || !heeft(ik, 'adviesraad')
    ? (['eigen werk', 'vakgroep'] as const)
    : []),
  ...(heeft(ik, 'voorzitter', 'lid', 'aanmeldcoordinator') ? (['aanmeldoverleg'] as const) : []),
  ...(heeft(ik, 'adviesraad') ? (['adviesraad'] as const) : []),
];

/** The regio that they work in, when it is one. */
export const eigenRegio = ({ rollen }: Pick<Ik, 'rollen'>): string => {
  const regios = [...new Set(rollen.flatMap(({ regio }) => regio ?? []))];
  return regios.length === 1 ? (regios[0] ?? 'onbekend') : 'onbekend';
};
