/** Where somebody lives: a street with a number, a postcode. */
import { ervoor, type Herkend, plekken } from './vondst.ts';

/** After these also a street that was typed without a capital. */
const altijdStraat = 'straat|laan|plein|gracht|singel|dreef|plantsoen|steeg';
const metHoofdletter = 'weg|kade|dijk|hof|pad|park|markt|allee|boulevard|erf|brink|hoeve|baan|ring|wal|akker|weide|heuvel|str\\.';

/** From the end of the name to the number; what follows must not say that it is a count of something. */
const nummer =
  '\\s{1,2}(?:nr\\.?\\s?)?\\d{1,4}(?:\\s?-\\s?\\d{1,3}|\\s?(?:bis|hs|[a-zA-Z])(?![\\p{L}\\d]))?(?![\\d%]|[.,]\\d)' +
  '(?!\\s*(?:keer|maal|jaar|dag|dagen|uur|week|weken|maand|maanden|minuten|euro|mensen|gezin|kind|ouder|cliënt|signalen|procent|km|meter|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))';
const straatEind = new RegExp(`(${altijdStraat}|${metHoofdletter})${nummer}`, 'gu');
const laanVan = new RegExp(
  `(?<!\\p{L})(?:Laan|Weg|Plein|Kade|Dijk|Hof|Park)\\s(?:(?:van|der|de|den|het|ten|ter)\\s){1,3}\\p{Lu}\\p{L}{1,25}${nummer}`,
  'gu',
);

const beginVanWoord = /[\p{L}’'-]{2,40}$/u;
const geenStraat = /^(?:onder|terug|snel|om|uit|door|half|auto|spoor|ver|be)weg$/iu;
const altijd = new RegExp(`^(?:${altijdStraat})$`, 'u');

function straten(tekst: string): Herkend[] {
  return plekken(tekst, straatEind, () => 'adres').flatMap((plek) => {
    const begin = beginVanWoord.exec(ervoor(tekst, plek.van, 40))?.[0];
    const [, soort = ''] = /^(\p{L}+\.?)/u.exec(tekst.slice(plek.van, plek.tot)) ?? [];
    if (!begin || geenStraat.test(begin + soort)) return [];
    if (!altijd.test(soort) && !/^\p{Lu}/u.test(begin)) return [];
    return [{ ...plek, van: plek.van - begin.length }];
  });
}

const postcode = /(?<![\p{L}\d.,-])[1-9]\d{3}(?:\s?[A-Z]{2}|[a-z]{2})(?![\p{L}\d])/gu;
/** Units, and what stands after a year. */
const geenLetters = /(?:SA|SD|SS|EU|TK|NV|BV|KB|UK|US|VN|NL|kg|km|cm|mm|ml|mg|kb|mb|de|en|ft)$/;

export const vindAdressen = (tekst: string): Herkend[] => [
  ...plekken(tekst, laanVan, () => 'adres'),
  ...straten(tekst),
  ...plekken(tekst, postcode, ([stuk]) => (geenLetters.test(stuk) ? 'niet' : 'postcode')),
];
