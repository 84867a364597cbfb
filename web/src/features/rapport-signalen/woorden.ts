/** Codes of signaleren in the words of the report. */
import type { Geholpen, Resultaat } from '../../../../domain/signaal/codes.ts';
import { doelgroepKort, zin } from '../../lib/words.ts';

export const resultaatNaam: Record<Resultaat, string> = {
  groot: 'Grote verandering',
  klein: 'Kleine verandering',
  geen: 'Geen verandering',
};

export const geholpenNaam = (antwoord: Geholpen | null): string => (antwoord === null ? 'Nog geen antwoord' : zin(antwoord));

/** In a table of doelgroepen unknown needs no noun. */
export const groepNaam = (code: string): string => (code === 'onbekend' ? 'Onbekend' : doelgroepKort(code));

/** "2026-1" → "1e kwartaal 2026" */
export const kwartaalNaam = (kwartaal: string): string => `${kwartaal.slice(5)}e kwartaal ${kwartaal.slice(0, 4)}`;
