/** When does a signaal resemble another? By words that few have, and by the same codes [docs/rules.md: figures of signaleren]. */

/** What two may have in common, with how much that says. */
export const gewichten = { wet: 2, soortKnelpunt: 1, partijen: 1, doelgroep: 1, gemeente: 2, regio: 1 } as const;
export type SoortKenmerk = keyof typeof gewichten;

/** Words count for this part; the codes, where some are known, for the rest. */
export const deelWoorden = 0.7;
/** What is closed resembles less; what was withdrawn, joined or split still less. */
export const minder = { afgesloten: 0.6, weg: 0.3 } as const;

/** Words of every day that stand in any knelpunt; the text search leaves out only the shortest ("de", "niet"). */
export const zeggenNiets =
  `aantal alleen alles allemaal altijd andere anders begin begint blijft blijven brengen bij doet doen duren duurt eerder eerst eigen
  elke enkele gaan gaat geef geeft geven gebeurt gekregen goed graag groot haar hele helft helpt hierdoor hoeft hoeveel hun iedere
  iedereen iemand iets keer keren kent kijken klein komen komt krijgen krijgt kunnen laat laten lang lange langer later
  liggen ligt lopen loopt lukt maken maakt maand maanden mag mens mensen mogen moeten nemen neemt niemand nieuw nieuwe nodig noemt
  ongeveer opnieuw precies soms staan staat steeds stopt stoppen sturen stuurt terug tijd tijdens twee vaak veel
  verder vertelt vindt vinden vraag vraagt vragen waardoor waarom weer weet week weken weinig werd weten wil willen worden zeggen zegt
  zelf zien ziet zitten zodat zonder zou zouden`.split(/\s+/);

const lijktPas = 0.1;
/** Two that have these in common say the same. */
const genoegWoorden = 8;
const meestGenoemd = 6;
const meestZeldzaam = 30;
const meestSamen = 4;
const meestGelezen = 1_000;
const telkensHoogstens = 1_000;
const altijdVeelzeggend = 10;

/** A word as it was written and its stem; in about how many signalen that occurs, null = in so few that nobody counts them. */
export type Woord = { stam: string; woord: string; aantal: number | null };

/** `vragen`: the stems to look for, those of one question together. What more than `hoogstens` signalen have says nothing. */
export type Zoeken = { vragen: string[][]; hoogstens: number };

const stammen = (woorden: readonly Woord[]): string[] => woorden.map(({ stam }) => stam);

/**
 * What to look for among `alle` signalen: the rare words (of a long text the longest of them), then those of which there are few,
 * for as long as not too much has to be read. Where all are common, the least common ones together.
 */
export function waarnaarZoeken(woorden: readonly Woord[], alle: number): Zoeken {
  const zeldzaam = woorden.filter(({ aantal }) => aantal === null).sort((a, b) => b.stam.length - a.stam.length);
  const bekend = woorden.flatMap((woord) => (woord.aantal === null ? [] : [{ ...woord, aantal: woord.aantal }]));
  bekend.sort((a, b) => a.aantal - b.aantal);
  const hoogstens = Math.max(altijdVeelzeggend, Math.min(alle / 2, telkensHoogstens));
  let gelezen = 0;
  const weinig = bekend.filter(({ aantal }) => {
    gelezen += aantal;
    return aantal <= hoogstens && gelezen <= meestGelezen;
  });
  const los = [...stammen(zeldzaam.slice(0, meestZeldzaam)), ...stammen(weinig)];
  if (los.length > 0) return { vragen: los.map((stam) => [stam]), hoogstens };
  const samen = stammen(bekend.slice(0, meestSamen));
  return { vragen: samen.length > 0 ? [samen] : [], hoogstens: Number.POSITIVE_INFINITY };
}

/** What was found, not yet weighed: the stems it shares, the part of the codes (0 to 1), and how much of it counts. */
export type Gevonden = { id: string; stammen: string[]; codes: number; deel: number };

type Gewogen = { woord: string; stam: string; gewicht: number };

/** Nobody else has it: then it says nothing of others. */
const gewogen = (woorden: readonly Woord[], alle: number): Gewogen[] =>
  woorden
    .flatMap(({ stam, woord, aantal }) => (aantal ? [{ stam, woord, gewicht: Math.log(1 + alle / aantal) }] : []))
    .sort((a, b) => b.gewicht - a.gewicht || a.stam.localeCompare(b.stam));

const som = (woorden: readonly Gewogen[]): number => woorden.reduce((totaal, { gewicht }) => totaal + gewicht, 0);

/**
 * How much each of these resembles it, from 0 to 1, the most alike first, and the words that say so. `woorden` now counted,
 * `metCodes` = some codes of it are known. What hardly resembles is left out.
 */
export function opGelijkenis<G extends Gevonden>(
  gevonden: readonly G[],
  woorden: readonly Woord[],
  { alle, metCodes }: { alle: number; metCodes: boolean },
): (G & { gelijkenis: number; woorden: string[] })[] {
  const eigen = gewogen(woorden, alle);
  const genoeg = som(eigen.slice(0, genoegWoorden));
  return gevonden
    .map((een) => {
      const samen = eigen.filter(({ stam }) => een.stammen.includes(stam));
      const opWoorden = genoeg > 0 ? Math.min(1, som(samen) / genoeg) : 0;
      const gelijkenis = een.deel * (metCodes ? deelWoorden * opWoorden + (1 - deelWoorden) * een.codes : opWoorden);
      return { ...een, gelijkenis, woorden: samen.slice(0, meestGenoemd).map(({ woord }) => woord) };
    })
    .filter(({ gelijkenis }) => gelijkenis >= lijktPas)
    .sort((a, b) => b.gelijkenis - a.gelijkenis || a.id.localeCompare(b.id));
}
