/** By what signals are counted: law, kind of knelpunt, party. A setting; a code is retired, never removed [docs/rules.md: taxonomie]. */
import type { Day } from '../instant.ts';
import { soortenOrganisatie } from '../netwerk/codes.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** `vervallen` = the first day on which it is not offered any more; what has it keeps it. */
export type TaxonomieCode = { code: string; naam: string; vervallen?: Day | undefined };

export const dimensies = ['wet', 'soortKnelpunt', 'partij'] as const;
export type Dimensie = (typeof dimensies)[number];
export type Taxonomie = Readonly<Record<Dimensie, readonly TaxonomieCode[]>>;

const alsCodes = (codes: readonly string[]): TaxonomieCode[] => codes.map((code) => ({ code, naam: code }));

/** What the programme starts with; unknown is always allowed and stands in no list [Jaarverslag 2025]. */
export const standaardTaxonomie: Taxonomie = {
  wet: [
    ...alsCodes(['Wlz', 'Wmo', 'Jeugdwet', 'Zvw', 'Participatiewet']),
    { code: 'Passend onderwijs', naam: 'passend onderwijs' },
    { code: 'Wajong', naam: 'Wajong en andere regelingen van UWV' },
    { code: 'Wvggz', naam: 'Wvggz of Wzd (gedwongen zorg)' },
    { code: 'anders', naam: 'een andere wet, of geen wet' },
  ],
  soortKnelpunt: alsCodes(['regel', 'procedure', 'aanbod', 'kennis', 'samenwerking']),
  partij: [...alsCodes(soortenOrganisatie), { code: 'VWS', naam: 'ministerie van VWS' }],
};

/** The codes that may be chosen on this day, in the order of the setting. */
export const kiesbaar = (codes: readonly TaxonomieCode[], dag: Day): TaxonomieCode[] =>
  codes.filter(({ vervallen }) => vervallen === undefined || dag < vervallen);

const naamVanDimensie: Record<Dimensie, string> = { wet: 'wetten', soortKnelpunt: 'soorten knelpunt', partij: 'partijen' };

function valideerDimensie(dimensie: Dimensie, nieuw: readonly TaxonomieCode[], was: readonly TaxonomieCode[]): Refusal | null {
  const leeg = nieuw.findIndex(({ code, naam }) => code.trim() === '' || naam.trim() === '');
  if (leeg >= 0) return refuse('Geef de code een naam.', `${dimensie}.${leeg}.naam`);
  const dubbel = nieuw.findIndex(({ code }, i) => nieuw.findIndex((ander) => ander.code === code) < i);
  if (dubbel >= 0) return refuse(`De code ${nieuw[dubbel]?.code} staat er al.`, `${dimensie}.${dubbel}.code`);
  const gereserveerd = nieuw.findIndex(({ code }) => code === 'onbekend');
  if (gereserveerd >= 0) return refuse('Onbekend kan altijd; dat hoeft niet in de lijst.', `${dimensie}.${gereserveerd}.code`);
  const weg = was.find(({ code }) => !nieuw.some((ander) => ander.code === code));
  return weg
    ? refuse(`De code ${weg.code} mag niet weg uit de ${naamVanDimensie[dimensie]}: laat hem vervallen.`, dimensie)
    : null;
}

/** Refuses a setting in which a code has no name, stands twice, or is gone; null when it is right [docs/rules.md: taxonomie]. */
export function valideerTaxonomie(nieuw: Taxonomie, was: Taxonomie): Refusal | null {
  for (const dimensie of dimensies) {
    const fout = valideerDimensie(dimensie, nieuw[dimensie], was[dimensie]);
    if (fout) return fout;
  }
  return null;
}
