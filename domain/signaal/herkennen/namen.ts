/** Names: behind a title, with initials, of a known first name, or with a tussenvoegsel between two capitals. */
import {
  achternamen,
  dubbelzinnigeVoornamen,
  eindVanAchternaam,
  eindVanGeenNaam,
  geenNaam,
  metTussenvoegsel,
  naTussenvoegsel,
  titels,
  tussenvoegsels,
  voorEenLetter,
  voornamen,
  wieIsHet,
} from './namenlijst.ts';
import type { Herkend } from './vondst.ts';

/** `ervoor` = what stands between the word before it and this one; `begin` = it begins a sentence; `initiaal` = a letter with its dot. */
type Woord = { w: string; klein: string; van: number; tot: number; ervoor: string; begin: boolean; initiaal: boolean };

const woord = /[’']t(?=\s)|\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*/gu;
const eindVanZin = /[.!?:;•"“(\n]/;

function woordenIn(tekst: string): Woord[] {
  let tot = 0;
  return [...tekst.matchAll(woord)].map(({ 0: w, index }, i) => {
    const ervoor = tekst.slice(tot, index);
    tot = index + w.length;
    const initiaal = w.length === 1 && tekst[tot] === '.' && w !== w.toLowerCase();
    return { w, klein: w.toLowerCase(), van: index, tot, ervoor, begin: i === 0 || eindVanZin.test(ervoor), initiaal };
  });
}

const naSpatie = /^[ \t]{1,2}$/;
const naPunt = /^\.?[ \t]{0,2}$/;
const metHoofdletter = /^(?:IJ\p{Ll}|\p{Lu}[\p{Ll}’'])/u;

/** "Daan’s" is Daan. */
const kaal = (klein: string): string => klein.replace(/[’']s$/u, '');

/** Capitals that can be a name. "Wlz-indicatie" is none by its end, "Jan-Willem" is one by its first part. */
const kanNaam = ({ w, klein }: Woord): boolean => metHoofdletter.test(w) && !geenNaam.has(klein) && !eindVanGeenNaam.test(klein);

const isVoornaam = ({ w, klein, begin }: Woord): boolean => {
  if (!metHoofdletter.test(w)) return false;
  const [eerste = ''] = kaal(klein).split('-');
  return voornamen.has(eerste) || (!begin && dubbelzinnigeVoornamen.has(eerste));
};

type Lezer = { woorden: readonly Woord[] };

/** Where the tussenvoegsels that begin at `i` end; `i` itself when there are none. */
function naTussenvoegsels({ woorden }: Lezer, i: number): number {
  let j = i;
  while (j < i + 3) {
    const hier = woorden[j];
    const volgende = woorden[j + 1];
    if (!hier || !volgende || !naSpatie.test(volgende.ervoor)) break;
    const los = tussenvoegsels.has(hier.klein);
    const samen = metTussenvoegsel.has(hier.klein) && tussenvoegsels.has(volgende.klein);
    if (!los && !samen) break;
    j += 1;
  }
  return j;
}

/** The end of a name that begins at `i` with tussenvoegsels or not; null when there is none. */
function achternaamVanaf(lezer: Lezer, i: number): number | null {
  const j = naTussenvoegsels(lezer, i);
  const laatste = lezer.woorden[j];
  if (!laatste) return null;
  const kan = kanNaam(laatste) || (j > i && metHoofdletter.test(laatste.w) && naTussenvoegsel.has(laatste.klein));
  return kan ? j + 1 : null;
}

const meesteInitialen = 6;
const naDePunt = /^\.[ \t]{0,2}$/;

/** Initials from `i` on, each with its dot; the index after them. */
function naInitialen({ woorden }: Lezer, i: number): number {
  let j = i;
  while (j < i + meesteInitialen) {
    const volgende = woorden[j + 1];
    if (!woorden[j]?.initiaal || !volgende || !naDePunt.test(volgende.ervoor)) break;
    j += 1;
  }
  return j;
}

/** From the word `begin` up to, not including, the word `eind`. */
type Naam = { begin: number; eind: number };

/** The name that is announced, or begins, at `i`. */
type Regel = (lezer: Lezer, i: number) => Naam | null;

const alsNaam = (begin: number, eind: number | null): Naam | null => (eind === null ? null : { begin, eind });

/** "mevr. De Wit", "dhr. J. van den Berg", "mevrouw jansen". */
const naTitel: Regel = (lezer, i) => {
  const [titel, eerste] = [lezer.woorden[i], lezer.woorden[i + 1]];
  if (!titel || !eerste || !titels.has(titel.klein) || !naPunt.test(eerste.ervoor)) return null;
  if (titels.has(eerste.klein)) return null;
  const na = naInitialen(lezer, i + 1);
  if (isVoornaam(eerste)) return alsNaam(i, metAchternaam(lezer, i + 1));
  const laatste = lezer.woorden[naTussenvoegsels(lezer, na)];
  if (laatste && (achternamen.has(laatste.klein) || naTussenvoegsel.has(laatste.klein)) && laatste.w === laatste.klein)
    return alsNaam(i, lezer.woorden.indexOf(laatste, na) + 1);
  return alsNaam(i, achternaamVanaf(lezer, na));
};

/** "haar zoon Yorick": a name, when it has a capital. */
const naWieIsHet: Regel = (lezer, i) => {
  const [wie, eerste] = [lezer.woorden[i], lezer.woorden[i + 1]];
  if (!wie || !eerste || !wieIsHet.has(wie.klein) || !naSpatie.test(eerste.ervoor) || !kanNaam(eerste)) return null;
  return alsNaam(i + 1, metAchternaam(lezer, i + 1));
};

/** "J. de Vries", "A.B. Jansen"; not "plan B. Daarna". */
const metInitialen: Regel = (lezer, i) => {
  const na = naInitialen(lezer, i);
  if (na === i) return null;
  const ervoor = lezer.woorden[i - 1];
  if (na === i + 1 && ervoor && voorEenLetter.has(ervoor.klein)) return null;
  const letters = lezer.woorden.slice(i, na).map(({ w }) => w);
  if (['NB', 'BV', 'NV', 'PS'].includes(letters.join(''))) return null;
  return alsNaam(i, achternaamVanaf(lezer, na));
};

/** A first name at `i`, with the surname that follows it. */
function metAchternaam(lezer: Lezer, i: number): number {
  const volgende = lezer.woorden[i + 1];
  if (!volgende || !naSpatie.test(volgende.ervoor)) return i + 1;
  const na = achternaamVanaf(lezer, i + 1);
  return na ?? i + 1;
}

/** "Daan", "Fatima Yilmaz"; not "Sint Jan". */
const bekendeVoornaam: Regel = (lezer, i) => {
  const [hier, ervoor] = [lezer.woorden[i], lezer.woorden[i - 1]];
  if (!hier || !isVoornaam(hier)) return null;
  if (ervoor && ['sint', 'st'].includes(ervoor.klein)) return null;
  return alsNaam(i, metAchternaam(lezer, i));
};

const sterk = /^(?:van (?:de|den|der)|el|al|ter|ten|(?:in|op|van) [’']t|op de[nr]?|in de[nr]?)$/;

/** "Sietske van der Wal", "Wubbo de Graaf"; a sentence may begin with "Volgens de Wet". */
const metTussenvoegsels: Regel = (lezer, i) => {
  const [hier, volgende] = [lezer.woorden[i], lezer.woorden[i + 1]];
  if (!hier || !volgende || !naSpatie.test(volgende.ervoor) || !kanNaam(hier)) return null;
  const j = naTussenvoegsels(lezer, i + 1);
  if (j === i + 1) return null;
  const voegsels = lezer.woorden.slice(i + 1, j);
  if (voegsels.some(({ w, klein }) => w !== klein)) return null;
  if (hier.begin && !sterk.test(voegsels.map(({ klein }) => klein).join(' '))) return null;
  const eind = achternaamVanaf(lezer, j);
  return alsNaam(i, eind);
};

/** "Truus Pietersma" with an unknown first name. */
const metBekendEinde: Regel = (lezer, i) => {
  const [hier, volgende] = [lezer.woorden[i], lezer.woorden[i + 1]];
  if (!hier || !volgende || !naSpatie.test(volgende.ervoor) || !kanNaam(hier) || !kanNaam(volgende)) return null;
  return achternamen.has(volgende.klein) || eindVanAchternaam.test(volgende.klein) ? alsNaam(i, i + 2) : null;
};

/** "gebeld met Jansen", "De Vries belde". */
const bekendeAchternaam: Regel = (lezer, i) => {
  const hier = lezer.woorden[i];
  if (!hier || !metHoofdletter.test(hier.w)) return null;
  const ervoor = lezer.woorden[i - 1];
  const klein = kaal(hier.klein);
  const naVoegsel = ervoor !== undefined && tussenvoegsels.has(ervoor.klein) && naSpatie.test(hier.ervoor);
  if (naVoegsel && naTussenvoegsel.has(klein)) return alsNaam(i - 1, i + 1);
  return !hier.begin && achternamen.has(klein) ? alsNaam(i, i + 1) : null;
};

const regels: readonly Regel[] = [
  naTitel,
  naWieIsHet,
  metInitialen,
  bekendeVoornaam,
  metTussenvoegsels,
  metBekendEinde,
  bekendeAchternaam,
];

/** Only a capital begins a name, or a word that announces one. */
const kanBeginnen = ({ w, klein }: Woord): boolean => /^\p{Lu}/u.test(w) || titels.has(klein) || wieIsHet.has(klein);

function naamBij(lezer: Lezer, i: number): Naam | null {
  for (const regel of regels) {
    const naam = regel(lezer, i);
    if (naam) return naam;
  }
  return null;
}

/** Every name once, by the first rule that sees it. */
export function vindNamen(tekst: string): Herkend[] {
  const lezer: Lezer = { woorden: woordenIn(tekst) };
  const gevonden: Herkend[] = [];
  for (let i = 0; i < lezer.woorden.length; ) {
    const hier = lezer.woorden[i];
    const naam = hier && kanBeginnen(hier) ? naamBij(lezer, i) : null;
    const [eerste, laatste] = naam ? [lezer.woorden[naam.begin], lezer.woorden[naam.eind - 1]] : [];
    if (eerste && laatste) gevonden.push({ soort: 'naam', van: eerste.van, tot: laatste.tot });
    i = Math.max(naam?.eind ?? naInitialen(lezer, i), i + 1);
  }
  return gevonden;
}
