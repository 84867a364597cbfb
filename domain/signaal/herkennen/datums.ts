/** Whole dates: which of them is probably somebody's birth date. The day of a meeting or of a law is none. */
import { ervoor, type Herkend, plekken } from './vondst.ts';

const maanden =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec';
const dagInMaand = '(?:0?[1-9]|[12]\\d|3[01])';
const maandnummer = '(?:0?[1-9]|1[0-2])';

/** 3-4-1961, 3/4/61, 3.4.1961, 1961-04-03, 3 april 1961, 3 apr. ’61 */
const datum = new RegExp(
  [
    `(?<![\\d.-])${dagInMaand}\\s?[-/]\\s?${maandnummer}\\s?[-/]\\s?[’']?(\\d{4}|\\d{2})(?![\\d-])`,
    `(?<![\\d.-])${dagInMaand}\\.${maandnummer}\\.(\\d{4})(?![\\d.])`,
    `(?<![\\d-])(\\d{4})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\d-])`,
    `(?<![\\d.-])${dagInMaand}\\s{1,2}(?:${maanden})\\.?\\s{1,2}[’']?(\\d{4}|\\d{2})(?!\\d)`,
  ].join('|'),
  'giu',
);

const geboren = /\b(?:geboren|geb\.?|geboortedatum|geboortedag|verjaardag|jarig|roepnaam)\b[^.!?\n]{0,25}$/i;
const vanEenRegel = /(?:\bsinds|\bvanaf|\bper|\bmet ingang van|\bwet van|\bbesluit van|\bbrief van)\s*$/i;
const vanEenGebeurtenis = /(?:\bop|\btot|\btot en met|\bt\/m|\bna|\bvoor|\bvóór|\bdatum:?)\s*$/i;

const laatsteJaarAltijd = 2005;
const laatsteJaarMisschien = 2019;

/** Two digits: 30 and up are of the last century. */
const jaarVan = (cijfers: string): number => {
  const jaar = Number(cijfers);
  if (cijfers.length === 4) return jaar;
  return jaar >= 30 ? 1900 + jaar : 2000 + jaar;
};

function isGeboortedatum(jaar: number, voor: string): boolean {
  if (geboren.test(voor)) return true;
  if (jaar < 1900 || jaar > laatsteJaarMisschien || vanEenRegel.test(voor)) return false;
  return jaar <= laatsteJaarAltijd || !vanEenGebeurtenis.test(voor);
}

/** Every whole date is recognised, so that its digits are no number of something else. */
export const vindDatums = (tekst: string): Herkend[] =>
  plekken(tekst, datum, (gevonden) => {
    const jaar = gevonden.slice(1).find((groep) => groep !== undefined) ?? '';
    return isGeboortedatum(jaarVan(jaar), ervoor(tekst, gevonden.index, 45)) ? 'geboortedatum' : null;
  });
