import { type Refusal, refuse } from '../refusal.ts';
import { aantal } from './duur.ts';
import { type Duur, metVariant, type Term, type Trede } from './term.ts';

/** Whether a term as a setting can be worked with; the reason names the field, as a path in the term. */

type Fout = Refusal | null;

const DAGEN_PER_TIEN_JAAR = 3650;

const eersteFout = (fouten: Iterable<Fout>): Fout => {
  for (const fout of fouten) if (fout) return fout;
  return null;
};

/** In calendar days, roughly: enough to compare durations of different units. */
const inDagen = (duur: Duur): number => {
  if ('werkdagen' in duur) return (duur.werkdagen * 7) / 5;
  return 'weken' in duur ? duur.weken * 7 : duur.dagen;
};

/** Where a rung lies after the asking, in days. */
function plaats({ op }: Trede, uiterlijk: Duur): number {
  switch (op.vanaf) {
    case 'vraag':
      return inDagen(op);
    case 'voor':
      return inDagen(uiterlijk) - inDagen(op);
    case 'na':
      return inDagen(uiterlijk) + inDagen(op);
  }
}

function valideerDuur(duur: Duur, field: string, minimum: 0 | 1): Fout {
  const n = aantal(duur);
  if (!Number.isInteger(n) || n < minimum) return refuse(`Vul een heel getal in van ${minimum} of meer.`, field);
  if (inDagen(duur) > DAGEN_PER_TIEN_JAAR) return refuse('Een termijn is ten hoogste tien jaar.', field);
  return null;
}

function valideerTrede(trede: Trede, uiterlijk: Duur, field: string): Fout {
  const fout = valideerDuur(trede.op, `${field}.op`, trede.op.vanaf === 'vraag' ? 1 : 0);
  if (fout) return fout;
  if (trede.aan.length === 0) return refuse('Kies voor wie deze stap is.', `${field}.aan`);
  if (trede.soort === 'klim' && trede.aan.includes('eigenaar')) {
    return refuse('Een escalatie gaat naar iemand anders dan wie de taak heeft.', `${field}.aan`);
  }
  const dag = plaats(trede, uiterlijk);
  if (dag < 0) return refuse('Deze stap valt vóór de vraag.', `${field}.op`);
  if (trede.soort === 'herinnering' && dag > inDagen(uiterlijk)) {
    return refuse('Een herinnering komt niet na de uiterste datum.', `${field}.op`);
  }
  return null;
}

function valideerVolgorde(treden: readonly Trede[], uiterlijk: Duur, field: string): Fout {
  const herinneringen = treden.filter(({ soort }) => soort === 'herinnering').map((trede) => plaats(trede, uiterlijk));
  const laatste = Math.max(0, ...herinneringen);
  const teVroeg = treden.findIndex((trede) => trede.soort === 'klim' && plaats(trede, uiterlijk) < laatste);
  return teVroeg < 0 ? null : refuse('Een escalatie komt niet vóór een herinnering.', `${field}.${teVroeg}.op`);
}

const valideerTreden = (treden: readonly Trede[], uiterlijk: Duur, field: string): Fout =>
  eersteFout([
    ...treden.map((trede, i) => valideerTrede(trede, uiterlijk, `${field}.${i}`)),
    valideerVolgorde(treden, uiterlijk, field),
  ]);

function valideerVariant(term: Term, naam: string): Fout {
  const variant = metVariant(term, naam);
  const eigenTreden = term.varianten?.[naam]?.treden !== undefined;
  return eersteFout([
    valideerDuur(variant.uiterlijk, `varianten.${naam}.uiterlijk`, 1),
    valideerTreden(variant.treden, variant.uiterlijk, eigenTreden ? `varianten.${naam}.treden` : 'treden'),
  ]);
}

function valideerSpoed({ spoed }: Term): Fout {
  if (!spoed) return null;
  return (
    valideerDuur(spoed.uiterlijk, 'spoed.uiterlijk', 1) ??
    (spoed.treden ? valideerTreden(spoed.treden, spoed.uiterlijk, 'spoed.treden') : null)
  );
}

/** A form that was saved and not sent yet is nobody's work: only who fills it in hears of it [docs/rules.md: terms]. */
export function valideerConceptTerm({ treden }: Term): Refusal | null {
  const vreemd = treden.findIndex(({ soort, aan }) => soort === 'klim' || aan.some((wie) => wie !== 'aanmelder'));
  return vreemd < 0
    ? null
    : refuse('Van een formulier dat nog niet verstuurd is, hoort alleen de aanmelder.', `treden.${vreemd}.aan`);
}

/** Refuses a term that cannot be counted or whose rungs are out of order; null when it is right [docs/rules.md: ladders]. */
export function valideerTerm(term: Term): Refusal | null {
  if (term.komtMetTijd && term.treden.length === 0) {
    return refuse('Deze taak wordt gevraagd bij de eerste stap: geef er minstens één.', 'treden');
  }
  return eersteFout([
    valideerDuur(term.uiterlijk, 'uiterlijk', 1),
    valideerTreden(term.treden, term.uiterlijk, 'treden'),
    valideerSpoed(term),
    ...Object.keys(term.varianten ?? {}).map((naam) => valideerVariant(term, naam)),
  ]);
}
