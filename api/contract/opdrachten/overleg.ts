/** Landelijk aanmeldoverleg: what members think, and what was decided together. */
import { z } from 'zod';
import { lessen, meerwaarden } from '../../../domain/traject/codes.ts';
import { dag, tekst, uuid } from '../common.ts';
import { Ontvanger, uitkomstOverleg } from './velden.ts';

export const opdrachtenOverleg = [
  z.strictObject({ type: z.literal('GeefInschatting'), advies: uitkomstOverleg, redenen: tekst('de redenen') }),
  z.strictObject({
    type: z.literal('LegBesluitVast'),
    uitkomst: uitkomstOverleg,
    motivering: tekst('de motivering'),
    meerwaarde: z.array(z.enum(meerwaarden)).default([]),
    criterium: tekst('het criterium', 300),
    lessen: z.array(z.enum(lessen)).min(1, 'kies ten minste één les'),
    lesWoorden: tekst('de les in woorden').optional(),
    aanwezig: z.array(uuid),
    afwijkendeMening: tekst('de afwijkende mening').optional(),
    opdracht: z.strictObject({ doel: tekst('het doel'), verwachtEinde: dag, aanWie: tekst('aan wie', 200) }).optional(),
    ontvanger: Ontvanger.optional(),
    wat: tekst('wat er nog nodig is').optional(),
  }),
] as const;
