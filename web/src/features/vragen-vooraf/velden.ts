/** What is asked of an enquiry and of its answer, and what stands in the form at first. */
import type { Gemeente } from '../../../../api/contract/overig.ts';
import type { VraagVooraf } from '../../../../api/contract/vraagvooraf.ts';
import { regios } from '../../../../domain/codes.ts';
import { kanalen } from '../../../../domain/traject/codes.ts';
import { soortenVrager } from '../../../../domain/vraagvooraf/codes.ts';
import type { Veld, Waarden } from '../../components/form/veld.ts';
import { kalenderdagVan, vandaag } from '../../lib/dates.ts';
import { kanaalNamen, regioKort, zin } from '../../lib/words.ts';
import { codeVan, gemeenteOpties, gemeenteVan } from '../aanmelden/gemeenten.ts';

export const vraagVelden = (waarden: Waarden, gemeenten: readonly Gemeente[]): Veld[] => [
  {
    naam: 'kanaal',
    soort: 'keuze',
    knoppen: true,
    label: 'Hoe kwam de vraag binnen?',
    opties: kanalen.map((waarde) => ({ waarde, label: kanaalNamen[waarde] })),
  },
  { naam: 'ontvangen', soort: 'dag', totVandaag: true, label: 'Op welke dag?', verplicht: 'vul de dag in' },
  {
    naam: 'soort',
    soort: 'keuze',
    knoppen: true,
    label: 'Wie vraagt het?',
    opties: soortenVrager.map((waarde) => ({ waarde, label: zin(waarde) })),
  },
  { naam: 'naam', soort: 'tekst', label: 'Naam' },
  { naam: 'organisatie', soort: 'tekst', label: 'Organisatie', optioneel: true },
  {
    naam: 'telefoon',
    soort: 'tekst',
    toetsen: 'tel',
    label: 'Telefoonnummer',
    uitleg: 'Vul een telefoonnummer in, of een e-mailadres, of allebei.',
  },
  { naam: 'email', soort: 'tekst', toetsen: 'email', label: 'E-mailadres' },
  { naam: 'vraag', soort: 'lang', regels: 4, label: 'Wat is de vraag?' },
  {
    naam: 'over',
    soort: 'tekst',
    label: 'Over wie gaat het?',
    uitleg: 'Initialen zijn genoeg, of niets. Er is nog geen toestemming gevraagd.',
    optioneel: true,
  },
  { naam: 'gemeente', soort: 'zoeklijst', label: 'Gemeente', uitleg: 'Typ een paar letters.', opties: gemeenteOpties(gemeenten) },
  ...(waarden.gemeente && waarden.gemeente !== 'onbekend' ? [] : [regioVeld]),
];

const regioVeld: Veld = {
  naam: 'regio',
  soort: 'lijst',
  label: 'Regio',
  opties: [...regios, 'onbekend'].map((waarde) => ({ waarde, label: zin(regioKort(waarde)) })),
};

/** `eigenRegio`: of who records it, when there is but one. */
export const vraagBegin = (vraag: VraagVooraf | null, gemeenten: readonly Gemeente[], eigenRegio: string): Waarden => ({
  kanaal: vraag?.kanaal ?? 'telefoon',
  ontvangen: vraag ? kalenderdagVan(vraag.ontvangenOp) : vandaag(),
  soort: vraag?.soort ?? '',
  naam: vraag?.naam ?? '',
  organisatie: vraag?.organisatie ?? '',
  telefoon: vraag?.telefoon ?? '',
  email: vraag?.email ?? '',
  vraag: vraag?.vraag ?? '',
  over: vraag?.over ?? '',
  gemeente: vraag ? codeVan(gemeenten, vraag.gemeente, vraag.regio) : 'onbekend',
  regio: vraag?.regio ?? eigenRegio,
});

/** A gemeente brings its regio along. */
export function vraagBody(plain: Record<string, unknown>, gemeenten: readonly Gemeente[]): Record<string, unknown> {
  const gekozen = gemeenteVan(gemeenten, plain.gemeente);
  return { ...plain, ...(gekozen ? { gemeente: gekozen.naam, regio: gekozen.regio } : { gemeente: 'onbekend' }) };
}

export const antwoordVelden = (waarden: Waarden): Veld[] => [
  {
    naam: 'uitkomst',
    soort: 'keuze',
    label: 'Wat gebeurde er met de vraag?',
    opties: [
      { waarde: 'beantwoord', label: 'Beantwoord' },
      { waarde: 'doorverwezen', label: 'Doorverwezen', uitleg: 'Iemand anders kan hier beter mee helpen.' },
    ],
  },
  ...(waarden.uitkomst === 'doorverwezen'
    ? [
        {
          naam: 'doorverwezenNaar',
          soort: 'tekst' as const,
          label: 'Naar wie?',
          verplicht: 'vul in naar wie u doorverwees',
        },
      ]
    : []),
  { naam: 'antwoord', soort: 'lang', regels: 4, label: 'Wat was het antwoord?' },
];

export const antwoordBegin = ({ afgehandeld, antwoord, doorverwezenNaar }: VraagVooraf): Waarden => ({
  uitkomst: afgehandeld && afgehandeld.uitkomst !== 'wordt aanmelding' ? afgehandeld.uitkomst : '',
  antwoord: antwoord ?? '',
  doorverwezenNaar: doorverwezenNaar ?? '',
});
