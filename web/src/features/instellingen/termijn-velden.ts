/** The numbers of one term as fields, and back. */

import type { Duur, Term, TermSoort, Trede } from '../../../../domain/ladder/term.ts';
import { telwoord } from '../../../../domain/telwoord.ts';
import type { Veld, Waarden } from '../../components/form/veld.ts';
import { rolInZin } from '../../lib/words.ts';

type Eenheid = 'werkdagen' | 'weken' | 'dagen';

export const eenheidVan = (duur: Duur): Eenheid => ('werkdagen' in duur ? 'werkdagen' : 'weken' in duur ? 'weken' : 'dagen');
const aantalVan = (duur: Duur): number => ('werkdagen' in duur ? duur.werkdagen : 'weken' in duur ? duur.weken : duur.dagen);

export function duurInWoorden(duur: Duur): string {
  const een = { werkdagen: 'werkdag', weken: 'week', dagen: 'dag' }[eenheidVan(duur)];
  return telwoord(aantalVan(duur), een, eenheidVan(duur));
}

function wanneer({ op }: Trede): string {
  const duur = duurInWoorden(op);
  if (op.vanaf === 'vraag') return `${duur} na de vraag`;
  if (aantalVan(op) === 0) return 'op de uiterste datum';
  return op.vanaf === 'voor' ? `${duur} vóór de uiterste datum` : `${duur} na de uiterste datum`;
}

const aan = ({ aan: wie }: Trede): string => wie.map((code) => rolInZin(code)).join(' en ');

/** "3 werkdagen na de vraag, aan wie de taak heeft" */
export const tredeInWoorden = (trede: Trede): string => `${wanneer(trede)}, aan ${aan(trede)}`;

type Getal = { pad: string; label: string; duur: Duur };

const vanafInWoorden: Record<Trede['op']['vanaf'], string> = {
  vraag: 'na de vraag',
  voor: 'vóór de uiterste datum',
  na: 'na de uiterste datum',
};
const soorten: Record<Trede['soort'], string> = { herinnering: 'Herinnering aan', klim: 'Escalatie naar' };

/** Every number of a term with its place in what is sent. */
function getallen(soort: TermSoort, term: Term): Getal[] {
  const begin = `termijnen/${soort}`;
  const varianten = Object.entries(term.varianten ?? {}).flatMap(([naam, { uiterlijk }]) =>
    uiterlijk ? [{ pad: `${begin}/varianten/${naam}/uiterlijk`, label: `Uiterlijk bij “${naam}”`, duur: uiterlijk }] : [],
  );
  const spoed = term.spoed ? [{ pad: `${begin}/spoed/uiterlijk`, label: 'Uiterlijk bij spoed', duur: term.spoed.uiterlijk }] : [];
  const treden = term.treden.map((trede, i) => ({
    pad: `${begin}/treden/${i}/op`,
    label: `${soorten[trede.soort]} ${aan(trede)}, ${vanafInWoorden[trede.op.vanaf]}`,
    duur: trede.op,
  }));
  return [{ pad: `${begin}/uiterlijk`, label: 'Uiterlijk', duur: term.uiterlijk }, ...varianten, ...spoed, ...treden];
}

const naamVan = ({ pad, duur }: Getal): string => `${pad}/${eenheidVan(duur)}`;

export const termijnVelden = (soort: TermSoort, term: Term): Veld[] => [
  ...getallen(soort, term).map(
    (getal): Veld => ({
      naam: naamVan(getal),
      soort: 'getal',
      label: `${getal.label} (${eenheidVan(getal.duur)})`,
      verplicht: 'vul een heel getal in',
    }),
  ),
  {
    naam: 'reden',
    soort: 'lang',
    label: 'Waarom verandert dit?',
    uitleg: 'De reden komt bij elke lopende taak te staan die een andere datum krijgt.',
    regels: 2,
  },
];

export const termijnWaarden = (soort: TermSoort, term: Term): Waarden =>
  Object.fromEntries(getallen(soort, term).map((getal) => [naamVan(getal), String(aantalVan(getal.duur))]));

/** The part of the term that is sent: all its numbers, what else it says as it was. */
export function termijnBody(soort: TermSoort, term: Term, waarden: Waarden): Record<string, unknown> {
  const duur = (pad: string, was: Duur): Record<string, unknown> => ({
    [eenheidVan(was)]: Number(waarden[`${pad}/${eenheidVan(was)}`]),
  });
  const begin = `termijnen/${soort}`;
  const deel: Record<string, unknown> = {
    uiterlijk: duur(`${begin}/uiterlijk`, term.uiterlijk),
    treden: term.treden.map((trede, i) => ({
      ...trede,
      op: { ...duur(`${begin}/treden/${i}/op`, trede.op), vanaf: trede.op.vanaf },
    })),
  };
  if (term.spoed) deel.spoed = { ...term.spoed, uiterlijk: duur(`${begin}/spoed/uiterlijk`, term.spoed.uiterlijk) };
  if (term.varianten)
    deel.varianten = Object.fromEntries(
      Object.entries(term.varianten).map(([naam, variant]) => [
        naam,
        variant.uiterlijk ? { ...variant, uiterlijk: duur(`${begin}/varianten/${naam}/uiterlijk`, variant.uiterlijk) } : variant,
      ]),
    );
  return { termijnen: { [soort]: deel }, reden: waarden.reden };
}
