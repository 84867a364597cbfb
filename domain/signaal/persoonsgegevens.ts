/** Warns of personal data in Dutch free text before others read it; the person decides [docs/rules.md: persoonsgegevens]. */
import { vindAdressen } from './herkennen/adressen.ts';
import { vindDatums } from './herkennen/datums.ts';
import { vindNamen } from './herkennen/namen.ts';
import { vindBsns, vindEmail, vindIbans, vindTelefoons } from './herkennen/nummers.ts';
import type { Herkend, SoortVondst } from './herkennen/vondst.ts';

/** A piece of the text from `van` up to, not including, `tot`. */
export type Vondst = { soort: SoortVondst; stuk: string; van: number; tot: number };

/** The first that recognises a piece has it: what is part of an address is no name, what is part of a date no telephone number. */
const herkenners: readonly ((tekst: string) => Herkend[])[] = [
  vindEmail,
  vindIbans,
  vindDatums,
  vindTelefoons,
  vindBsns,
  vindAdressen,
  vindNamen,
];

const bedekt = '\u0001';

/** The text with these places blotted out, in one pass. */
function bedek(tekst: string, stukken: readonly Herkend[]): string {
  const delen: string[] = [];
  let tot = 0;
  for (const stuk of [...stukken].sort((a, b) => a.van - b.van)) {
    if (stuk.van < tot) continue;
    delen.push(tekst.slice(tot, stuk.van), bedekt.repeat(stuk.tot - stuk.van));
    tot = stuk.tot;
  }
  return [...delen, tekst.slice(tot)].join('');
}

/**
 * What looks like a name, a birth date, a telephone number, an e-mail address, an address, a BSN or an IBAN, in the order of the
 * text. It errs to both sides: a rare name is missed, a rare word warned of. Pure; milliseconds for 10,000 characters.
 */
export function vindPersoonsgegevens(tekst: string): Vondst[] {
  const gevonden: Vondst[] = [];
  let rest = tekst;
  for (const herken of herkenners) {
    const stukken = herken(rest);
    for (const { soort, van, tot } of stukken) if (soort) gevonden.push({ soort, stuk: tekst.slice(van, tot), van, tot });
    rest = bedek(rest, stukken);
  }
  return gevonden.sort((a, b) => a.van - b.van);
}
