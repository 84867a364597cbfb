/** What is asked of an organisation and of a contact person, and what stands in the form at first. */
import type { Contactpersoon, Organisatie } from '../../../../api/contract/netwerk.ts';
import type { Gemeente } from '../../../../api/contract/overig.ts';
import { soortenOrganisatie, type Werkgebied } from '../../../../domain/netwerk/codes.ts';
import type { Veld, Waarden } from '../../components/form/veld.ts';
import { gemeenteOpties } from '../aanmelden/gemeenten.ts';
import { gebiedInWoorden, gebiedNaam, soortNaam } from './woorden.ts';

const GEEN = 'geen';

const bereikbaar: Veld[] = [
  { naam: 'telefoon', soort: 'tekst', toetsen: 'tel', label: 'Telefoonnummer', optioneel: true },
  { naam: 'email', soort: 'tekst', toetsen: 'email', label: 'E-mailadres', optioneel: true },
];

/** Regio's that this person keeps no register for stay as they are. */
export const vasteRegios = (organisatie: Organisatie | null, gebied: readonly Werkgebied[]): Werkgebied[] =>
  (organisatie?.regios ?? []).filter((deel) => !gebied.includes(deel));

export function organisatieVelden(
  organisatie: Organisatie | null,
  gebied: readonly Werkgebied[],
  gemeenten: readonly Gemeente[],
): Veld[] {
  const vast = vasteRegios(organisatie, gebied);
  const ook = vast.length > 0 ? `Deze organisatie werkt ook in: ${gebiedInWoorden(vast)}. Dat verandert u niet.` : '';
  const inGebruik: Veld = {
    naam: 'inGebruik',
    soort: 'ja-nee',
    label: 'Is deze organisatie nog in gebruik?',
    ja: 'Ja',
    nee: 'Nee: zij is niet meer te kiezen, wat er over haar staat blijft bewaard',
  };
  return [
    { naam: 'naam', soort: 'tekst', label: 'Naam van de organisatie' },
    {
      naam: 'soort',
      soort: 'lijst',
      label: 'Wat voor organisatie is het?',
      opties: soortenOrganisatie.map((waarde) => ({ waarde, label: soortNaam(waarde) })),
    },
    {
      naam: 'regios',
      soort: 'meer',
      label: 'Waar werkt deze organisatie?',
      ...(ook ? { uitleg: ook } : {}),
      opties: gebied.map((waarde) => ({ waarde, label: gebiedNaam(waarde) })),
      alleen: 'landelijk',
    },
    {
      naam: 'gemeente',
      soort: 'zoeklijst',
      label: 'Gemeente',
      optioneel: true,
      opties: [{ waarde: GEEN, label: 'Geen, of meer dan één' }, ...gemeenteOpties(gemeenten).slice(1)],
    },
    ...bereikbaar,
    { naam: 'website', soort: 'tekst', label: 'Website', uitleg: 'Bijvoorbeeld www.voorbeeld.nl.', optioneel: true },
    {
      naam: 'notitie',
      soort: 'lang',
      label: 'Notitie',
      uitleg: 'Wat een collega moet weten. Niets over cliënten.',
      optioneel: true,
    },
    ...(organisatie ? [inGebruik] : []),
  ];
}

/** Nobody has to choose where there is nothing to choose. */
export const organisatieBegin = (organisatie: Organisatie | null, gebied: readonly Werkgebied[]): Waarden => ({
  naam: organisatie?.naam ?? '',
  soort: organisatie?.soort ?? '',
  regios: organisatie ? organisatie.regios.filter((deel) => gebied.includes(deel)) : gebied.length === 1 ? [...gebied] : [],
  gemeente: organisatie ? (organisatie.gemeente?.code ?? GEEN) : '',
  telefoon: organisatie?.telefoon ?? '',
  email: organisatie?.email ?? '',
  website: organisatie?.website ?? '',
  notitie: organisatie?.notitie ?? '',
  inGebruik: organisatie?.inGebruik === false ? 'nee' : 'ja',
});

/** What the form does not show goes along as it was. */
export function organisatieBody(plain: Record<string, unknown>, vast: readonly Werkgebied[]): Record<string, unknown> {
  const { gemeente, regios, ...rest } = plain;
  const gekozen = Array.isArray(regios) ? regios : [];
  return { ...rest, regios: [...vast, ...gekozen], ...(gemeente && gemeente !== GEEN ? { gemeente } : {}) };
}

export const contactVelden = (contact: Contactpersoon | null): Veld[] => [
  { naam: 'naam', soort: 'tekst', label: 'Naam' },
  { naam: 'functie', soort: 'tekst', label: 'Functie', optioneel: true },
  ...bereikbaar,
  ...(contact ? [{ naam: 'actief', soort: 'ja-nee' as const, label: 'Werkt deze persoon hier nog?', ja: 'Ja', nee: 'Nee' }] : []),
];

export const contactBegin = (contact: Contactpersoon | null): Waarden => ({
  naam: contact?.naam ?? '',
  functie: contact?.functie ?? '',
  telefoon: contact?.telefoon ?? '',
  email: contact?.email ?? '',
  actief: contact?.actief === false ? 'nee' : 'ja',
});
