import { soortenOntvanger } from '../../../../../domain/traject/codes.ts';
import type { Veld } from '../../../components/form/veld.ts';
import { alsOpties, type Bij } from './actie.ts';

/** Who takes over; the mail link to accept goes to this address. */
export const ontvangerVelden: Veld[] = [
  { naam: 'ontvanger/soort', soort: 'lijst', label: 'Wat voor organisatie neemt het over?', opties: alsOpties(soortenOntvanger) },
  { naam: 'ontvanger/organisatie', soort: 'tekst', label: 'Naam van de organisatie', verplicht: 'vul de organisatie in' },
  { naam: 'ontvanger/contactpersoon', soort: 'tekst', label: 'Contactpersoon', optioneel: true },
  {
    naam: 'ontvanger/email',
    soort: 'tekst',
    toetsen: 'email',
    label: 'E-mailadres',
    uitleg: 'Hierheen gaat een link om het aan te nemen. In de mail staat niets over de cliënt.',
    verplicht: 'vul een e-mailadres in',
  },
];

/** Sharing needs a yes first. */
export function zonderToestemming({ traject }: Bij, doel: string): string | null {
  const waarde = traject.toestemming[doel]?.waarde ?? 'onbekend';
  if (waarde === 'ja') return null;
  return `Er is nog geen toestemming voor ${doel} (nu: ${waarde}). Vraag die eerst en leg haar vast, anders kan dit niet.`;
}
