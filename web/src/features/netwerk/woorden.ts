/** The codes of the netwerk in the words of the screen. */
import { landelijk, type Werkgebied } from '../../../../domain/netwerk/codes.ts';
import { zin } from '../../lib/words.ts';

/** "Regio Oost", "Landelijk" */
export const gebiedNaam = (deel: Werkgebied): string => (deel === landelijk ? 'Landelijk' : `Regio ${deel}`);

/** "Regio Oost, Noord" */
export const gebiedInWoorden = (regios: readonly Werkgebied[]): string =>
  regios.includes(landelijk) ? 'Landelijk' : `Regio ${regios.join(', ')}`;

export const soortNaam = (soort: string): string => zin(soort);

/** The address of a website that was typed without https://. */
export const webadres = (website: string): string => (/^https?:/.test(website) ? website : `https://${website}`);

export const belAdres = (telefoon: string): string => `tel:${telefoon.replace(/[^+\d]/g, '')}`;
