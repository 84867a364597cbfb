/** What an enquiry already tells of the aanmelding that it becomes. */
import type { Gemeente } from '../../../../api/contract/overig.ts';
import type { VraagVooraf } from '../../../../api/contract/vraagvooraf.ts';
import type { SoortAanmelder } from '../../../../domain/traject/codes.ts';
import type { SoortVrager } from '../../../../domain/vraagvooraf/codes.ts';
import type { Waarden } from '../../components/form/veld.ts';
import { codeVan } from './gemeenten.ts';

/** As who refers; what the kind does not tell, stays onbekend. */
const alsAanmelder: Partial<Record<SoortVrager, SoortAanmelder>> = { zorgaanbieder: 'zorgprofessional' };

export const uitVraagVooraf = (vraag: VraagVooraf, gemeenten: readonly Gemeente[]): Waarden => ({
  kanaal: vraag.kanaal,
  'aanmelder/soort': alsAanmelder[vraag.soort] ?? 'onbekend',
  'aanmelder/naam': vraag.naam,
  'aanmelder/telefoon': vraag.telefoon ?? '',
  'aanmelder/email': vraag.email ?? '',
  gemeente: codeVan(gemeenten, vraag.gemeente, vraag.regio),
  hulpvraag: vraag.vraag,
});
