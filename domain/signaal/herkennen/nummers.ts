/** E-mail addresses and the numbers that belong to one person. */
import { ervoor, type Herkend, plekken } from './vondst.ts';

const langsteNaam = 64;
const naamVoorApenstaartje = /[\p{L}\d._%+-]{1,64}$/u;
const domeinErna = /^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/u;

/** From each @ outwards: a long text without one costs nothing. */
export function vindEmail(tekst: string): Herkend[] {
  const gevonden: Herkend[] = [];
  for (let at = tekst.indexOf('@'); at >= 0; at = tekst.indexOf('@', at + 1)) {
    const naam = naamVoorApenstaartje.exec(ervoor(tekst, at, langsteNaam))?.[0];
    const domein = domeinErna.exec(tekst.slice(at + 1, at + 260))?.[0];
    if (naam && domein) gevonden.push({ soort: 'e-mailadres', van: at - naam.length, tot: at + 1 + domein.length });
  }
  return gevonden;
}

const iban = /(?<![\p{L}\d])(?:NL\d{2}\s?[A-Z]{4}(?:[\s.]?\d){10}|BE\d{2}(?:\s?\d{4}){3}|DE\d{2}(?:\s?\d){18})(?!\d)/giu;

export const vindIbans = (tekst: string): Herkend[] => plekken(tekst, iban, () => 'iban');

/** Ten digits from 0, or nine after +31, in any grouping. */
const telefoon = /(?<![\p{L}\d])(?:(?:\+|00)31[\s.-]?(?:\(0\))?[\s.-]?|\(?0)[1-9](?:[\s().-]{0,2}\d){8}(?!\d)/gu;
/** Free and paid lines belong to organisations. */
const lijnVanOrganisatie = /^\(?0\)?[\s.-]?(?:[89]\)?[\s.-]?0[\s.-]?[069])/;

export const vindTelefoons = (tekst: string): Herkend[] =>
  plekken(tekst, telefoon, ([nummer]) => (lijnVanOrganisatie.test(nummer) ? 'niet' : 'telefoonnummer'));

const negenCijfers = /(?<![\p{L}\d.,€-])\d{3,4}[ .]?\d{2,3}[ .]?\d{3}(?![\d]|[.,]\d)/gu;
const achtOfNegen = /^\d{8,9}$/;
const erStaatBsn = /\b(?:bsn|burgerservicenummer|sofi-?nummer)\b[^\p{L}\d]{0,5}$/iu;
const bedragErvoor = /(?:€|\beuro)\s*$/i;
const bedragErna = /^\s*(?:euro|eur\b|miljoen|€|,-)/i;

/** The test that every BSN passes, as one in eleven other numbers does. */
function elfproef(cijfers: string): boolean {
  const negen = cijfers.padStart(9, '0');
  const som = [...negen].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return Number(cijfers) > 0 && som % 11 === 0;
}

/** Nine digits that pass the test; called a BSN, eight digits or a typing error are enough. */
export const vindBsns = (tekst: string): Herkend[] =>
  plekken(tekst, negenCijfers, ({ 0: stuk, index }) => {
    const cijfers = stuk.replace(/\D/g, '');
    if (!achtOfNegen.test(cijfers)) return 'niet';
    if (erStaatBsn.test(ervoor(tekst, index, 30))) return 'bsn';
    const na = tekst.slice(index + stuk.length, index + stuk.length + 10);
    if (bedragErvoor.test(ervoor(tekst, index, 8)) || bedragErna.test(na)) return 'niet';
    return cijfers.length === 9 && elfproef(cijfers) ? 'bsn' : 'niet';
  });
