/** Codes of the netwerk: what an organisation is, and for which part of the country it works [docs/rules.md: netwerk]. */
import { regios } from '../codes.ts';

export const soortenOrganisatie = [
  'gemeente',
  'zorgkantoor',
  'CIZ',
  'zorgverzekeraar',
  'SVB',
  'UWV',
  'aanbieder',
  'school',
  'kenniscentrum',
  'cliëntondersteuning Wlz',
  'cliëntondersteuning SD',
  'andere hulp',
] as const;
export type SoortOrganisatie = (typeof soortenOrganisatie)[number];

export const landelijk = 'landelijk';

/** One or more regio's, or landelijk alone. */
export const werkgebieden = [...regios, landelijk] as const;
export type Werkgebied = (typeof werkgebieden)[number];
