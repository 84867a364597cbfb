/** Enquiries in the words of the screen. */

import type { VraagVooraf } from '../../../../api/contract/vraagvooraf.ts';
import { telwoord } from '../../../../domain/telwoord.ts';
import type { UitkomstVraag } from '../../../../domain/vraagvooraf/codes.ts';

/** "vandaag", "3 werkdagen geleden" */
export const hoeLangGeleden = ({ werkdagen }: VraagVooraf): string =>
  werkdagen === 0 ? 'vandaag' : `${telwoord(werkdagen, 'werkdag', 'werkdagen')} geleden`;

const uitkomsten: Record<UitkomstVraag, string> = {
  beantwoord: 'Beantwoord',
  doorverwezen: 'Doorverwezen',
  'wordt aanmelding': 'Werd een aanmelding',
};

/** "Open", "Doorverwezen naar het wijkteam" */
export function standInWoorden({ afgehandeld, doorverwezenNaar, teLaat }: VraagVooraf): string {
  if (!afgehandeld) return teLaat ? 'Open, te laat' : 'Open';
  const naar = afgehandeld.uitkomst === 'doorverwezen' && doorverwezenNaar ? ` naar ${doorverwezenNaar}` : '';
  return uitkomsten[afgehandeld.uitkomst] + naar;
}

/** "Gemeente Ede, Jo Lam" */
export const wieVraagt = ({ organisatie, naam }: VraagVooraf): string => [organisatie, naam].filter(Boolean).join(', ');
