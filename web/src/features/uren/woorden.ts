/** Hours and their kinds in the words of the screen. */
import type { SoortUren } from '../../../../domain/uren/codes.ts';

export const soortenInWoorden: Record<SoortUren, string> = {
  leren: 'Leren',
  netwerk: 'Netwerk',
  signaleren: 'Signaleren',
  reizen: 'Reizen',
};

/** "1,5 uur" */
export const uur = (aantal: number): string => `${aantal.toLocaleString('nl-NL', { maximumFractionDigits: 2 })} uur`;
