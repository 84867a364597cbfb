import type { Organisatie } from '../../../../../api/contract/netwerk.ts';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { soortenOntvanger } from '../../../../../domain/traject/codes.ts';
import type { Veld, Waarden } from '../../../components/form/veld.ts';
import { kalenderdag, vandaag } from '../../../lib/dates.ts';
import { keuzesUit } from '../../netwerk/keuzes.ts';
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

/** In front of who takes over: a choice from the netwerk that fills those fields. Typing by hand stays possible. */
export function metKeuzeUitNetwerk(
  velden: readonly Veld[],
  netwerk: readonly Organisatie[],
  traject: TrajectView,
  waarden: Waarden,
): Veld[] {
  const keuzes = keuzesUit(netwerk, { soort: waarden['ontvanger/soort'], gemeente: traject.gemeente });
  const keuze: Veld = {
    naam: 'netwerk',
    soort: 'zoeklijst',
    label: 'Kies uit het netwerk',
    uitleg: 'Dit vult de velden hieronder. U kunt ze daarna nog veranderen, of alles zelf invullen.',
    optioneel: true,
    opties: keuzes.map(({ optie }) => optie),
    vult: (waarde) => keuzes.find(({ optie }) => optie.waarde === waarde)?.vult ?? {},
  };
  return velden.flatMap((veld) => (veld.naam === 'ontvanger/soort' && keuzes.length > 0 ? [keuze, veld] : [veld]));
}

/** Sharing needs a yes first. */
export function zonderToestemming({ traject }: Bij, doel: string): string | null {
  const { waarde = 'onbekend', tot } = traject.toestemming[doel] ?? {};
  if (waarde === 'ja' && tot && tot < vandaag())
    return `De toestemming voor ${doel} gold tot en met ${kalenderdag(tot)}. Vraag haar opnieuw en leg haar vast, anders kan dit niet.`;
  if (waarde === 'ja') return null;
  return `Er is nog geen toestemming voor ${doel} (nu: ${waarde}). Vraag die eerst en leg haar vast, anders kan dit niet.`;
}
