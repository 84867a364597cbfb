/** A code of the taxonomy as a form: its name, until when it is offered, and why that changes. */
import type { Taxonomie } from '../../../../api/contract/signalen/taxonomie.ts';
import type { Dimensie } from '../../../../domain/signaal/taxonomie.ts';
import type { Veld, Waarde, Waarden } from '../../components/form/veld.ts';

export const dimensieNamen: Record<Dimensie, { een: string; meer: string }> = {
  wet: { een: 'wet of regeling', meer: 'wetten en regelingen' },
  soortKnelpunt: { een: 'soort knelpunt', meer: 'soorten knelpunt' },
  partij: { een: 'partij', meer: 'partijen' },
};

/** Its place in what is sent: a new one comes last. */
export type Plek = { dimensie: Dimensie; index: number | null };

const plaatsIn = (taxonomie: Taxonomie, { dimensie, index }: Plek): string =>
  `codes/${dimensie}/${index ?? taxonomie.codes[dimensie].length}`;

export function taxonomieVelden(taxonomie: Taxonomie, plek: Plek): Veld[] {
  const plaats = plaatsIn(taxonomie, plek);
  return [
    { naam: `${plaats}/naam`, soort: 'tekst', label: 'Naam' },
    {
      naam: `${plaats}/vervallen`,
      soort: 'dag',
      label: 'Vervalt op',
      uitleg: 'Vanaf deze dag is hij niet meer te kiezen. Laat leeg als hij blijft.',
      optioneel: true,
    },
    { naam: 'reden', soort: 'lang', regels: 2, label: 'Waarom verandert dit?' },
  ];
}

export function taxonomieWaarden(taxonomie: Taxonomie, plek: Plek): Waarden {
  const plaats = plaatsIn(taxonomie, plek);
  const was = plek.index === null ? undefined : taxonomie.codes[plek.dimensie][plek.index];
  return { [`${plaats}/naam`]: was?.naam ?? '', [`${plaats}/vervallen`]: was?.vervallen ?? '' };
}

const tekst = (waarde: Waarde | undefined): string => (typeof waarde === 'string' ? waarde.trim() : '');

type Code = { code: string; naam: string; vervallen?: string | undefined };

/** All lists as they are to be; a new code is called after its name. */
export function taxonomieBody(taxonomie: Taxonomie, plek: Plek, waarden: Waarden): Record<string, unknown> {
  const plaats = plaatsIn(taxonomie, plek);
  const naam = tekst(waarden[`${plaats}/naam`]);
  const vervallen = tekst(waarden[`${plaats}/vervallen`]);
  const ongeteld = (dimensie: Dimensie): Code[] => taxonomie.codes[dimensie].map(({ gebruikt: _n, ...code }) => code);
  const nieuw = (was: Code | undefined): Code => ({ code: was?.code ?? naam, naam, ...(vervallen ? { vervallen } : {}) });
  const lijst = (dimensie: Dimensie): Code[] => {
    const codes = ongeteld(dimensie);
    if (dimensie !== plek.dimensie) return codes;
    return plek.index === null ? [...codes, nieuw(undefined)] : codes.map((was, i) => (i === plek.index ? nieuw(was) : was));
  };
  return {
    codes: { wet: lijst('wet'), soortKnelpunt: lijst('soortKnelpunt'), partij: lijst('partij') },
    reden: tekst(waarden.reden),
  };
}
