/** Codes of the taxonomy that may be chosen: unknown always, a retired one only by what has it already [docs/rules.md: taxonomie]. */
import { onbekend } from '../../codes.ts';
import type { Day } from '../../instant.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import type { Kenmerken } from '../commands.ts';
import type { SignaalFacts } from '../facts.ts';
import { type Dimensie, kiesbaar } from '../taxonomie.ts';

type Gekozen = { dimensie: Dimensie; veld: string; codes: readonly string[]; had: readonly string[] };

const alsLijst = (code: string | undefined): string[] => (code === undefined ? [] : [code]);

/** A name of the list and no words of one's own: others read it, and it is not looked through for personal data. */
const vreemdeGemeente = ({ gemeente = onbekend }: Partial<Kenmerken>, bekend: readonly string[], was = onbekend): boolean =>
  gemeente !== onbekend && gemeente !== was && !bekend.includes(gemeente);

/** Refuses a code that does not exist or is not offered any more, and a gemeente that is none; `was` = what it had until now. */
export function vreemdeCode(
  nieuw: Partial<Kenmerken>,
  { taxonomie, gemeenten }: SignaalFacts,
  vandaag: Day,
  was: Partial<Kenmerken> = {},
): Refusal | null {
  if (vreemdeGemeente(nieuw, gemeenten, was.gemeente))
    return refuse('deze gemeente staat niet in de lijst; kies er een, of laat dit open', 'gemeente');
  const gekozen: Gekozen[] = [
    { dimensie: 'wet', veld: 'wet', codes: alsLijst(nieuw.wet), had: alsLijst(was.wet) },
    {
      ...{ dimensie: 'soortKnelpunt', veld: 'soortKnelpunt' },
      ...{ codes: alsLijst(nieuw.soortKnelpunt), had: alsLijst(was.soortKnelpunt) },
    },
    { dimensie: 'partij', veld: 'partijen', codes: nieuw.partijen ?? [], had: was.partijen ?? [] },
  ];
  for (const { dimensie, veld, codes, had } of gekozen) {
    const mag = [...kiesbaar(taxonomie[dimensie], vandaag).map(({ code }) => code), ...had, 'onbekend'];
    const vreemd = codes.find((code) => !mag.includes(code));
    if (vreemd === undefined) continue;
    const vervallen = taxonomie[dimensie].some(({ code }) => code === vreemd);
    return refuse(vervallen ? `de code ${vreemd} is vervallen; kies een andere` : `de code ${vreemd} bestaat niet`, veld);
  }
  return null;
}

/** Each party once; onbekend is no party. */
export const partijenVan = (partijen: readonly string[] = []): string[] =>
  [...new Set(partijen)].filter((code) => code !== 'onbekend');
