/** What parties promise: recorded, kept, or lapsed. */
import type { SignaalView } from '../../../../../api/contract/signalen/signaal.ts';
import type { Veld, Waarden } from '../../../components/form/veld.ts';
import { kalenderdag } from '../../../lib/dates.ts';
import { newKey } from '../../../lib/new-key.ts';
import { partijVeld } from '../kenmerken.ts';
import { type Actie, type Bij, organisatieVeld } from './actie.ts';

/** Who is known of the chosen organisation. */
const contacten = ({ netwerk, waarden }: Bij) =>
  netwerk.find(({ id }) => id === waarden.organisatieId)?.contactpersonen.filter(({ actief }) => actief) ?? [];

export const legToezeggingVast: Actie = {
  vraagtNetwerk: true,
  knop: 'Toezegging vastleggen',
  uitleg: 'Wat een partij belooft, vragen wij op de afgesproken dag na: bij u, en met een e-mailadres ook bij de partij zelf.',
  velden: (bij) => [
    { ...partijVeld(bij.taxonomie, 'Welke partij zegt iets toe?'), verplicht: 'kies een partij' },
    ...organisatieVeld(bij.netwerk),
    {
      naam: 'contactpersoon',
      soort: 'tekst',
      label: 'Contactpersoon',
      optioneel: true,
      suggesties: contacten(bij).map(({ naam }) => naam),
    },
    {
      naam: 'email',
      soort: 'tekst',
      toetsen: 'email',
      label: 'E-mailadres',
      uitleg: 'Op dit adres komt een mail met een link om te zeggen dat het gedaan is.',
      optioneel: true,
      suggesties: contacten(bij).flatMap(({ email }) => email ?? []),
    },
    { naam: 'wat', soort: 'lang', label: 'Wat is er toegezegd?', uitleg: 'De partij leest dit ook.' },
    { naam: 'voor', soort: 'dag', label: 'Voor wanneer?', vanafVandaag: true },
  ],
  begin: () => ({ toezeggingId: newKey() }),
  body: (plain, { waarden }) => ({ ...plain, toezeggingId: waarden.toezeggingId }),
};

const welke = ({ toezeggingen }: SignaalView): Veld => ({
  naam: 'toezeggingId',
  soort: 'keuze',
  label: 'Welke toezegging?',
  opties: toezeggingen.map(({ id, wat, partij, organisatie, voor }) => ({
    waarde: id,
    label: wat,
    uitleg: `${organisatie ?? partij}, voor ${kalenderdag(voor)}`,
  })),
  verplicht: 'kies een toezegging',
});

const begin = ({ toezeggingen }: SignaalView, over: string | undefined): Waarden => ({
  toezeggingId: toezeggingen.find(({ id }) => id === over)?.id ?? (toezeggingen.length === 1 ? (toezeggingen[0]?.id ?? '') : ''),
});

export const komToezeggingNa: Actie = {
  knop: 'Toezegging is nagekomen',
  velden: ({ signaal }) => [
    welke(signaal),
    { naam: 'toelichting', soort: 'lang', regels: 2, label: 'Toelichting', optioneel: true },
  ],
  begin,
};

export const laatToezeggingVervallen: Actie = {
  knop: 'Toezegging laten vervallen',
  uitleg: 'De partij komt haar belofte niet na, of die is niet meer nodig.',
  velden: ({ signaal }) => [welke(signaal), { naam: 'reden', soort: 'lang', regels: 2, label: 'Waarom vervalt zij?' }],
  begin,
};
