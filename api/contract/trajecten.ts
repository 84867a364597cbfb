/** Lists of trajecten over the api: what to filter on, and what to search for. */
import { z } from 'zod';
import { fasen } from '../../domain/traject/codes.ts';
import { doelgroepOfOnbekend, regioOfOnbekend, tekst } from './common.ts';

export const TrajectenVraag = z.object({
  fase: z.enum(fasen).optional(),
  regio: regioOfOnbekend.optional(),
  doelgroep: doelgroepOfOnbekend.optional(),
  cursor: z.string().max(300).optional(),
  aantal: z.coerce.number().int().min(1).max(100).default(50),
});

/** A part of the name or of the reference; by POST, so that no name stands in a URL. */
export const Zoekvraag = z.strictObject({ tekst: tekst('een deel van de naam of de referentie', 100) });
