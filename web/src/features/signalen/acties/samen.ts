/** A signaal among others: in a vraagstuk, joined, split; the story, advice, and whether it helped. */
import type { SignaalRegel } from '../../../../../api/contract/signalen/signaal.ts';
import { geholpenCodes } from '../../../../../domain/signaal/codes.ts';
import type { Optie } from '../../../components/form/veld.ts';
import { newKey } from '../../../lib/new-key.ts';
import { regioKort } from '../../../lib/words.ts';
import { geholpenNamen, niveauNamen } from '../woorden.ts';
import type { Actie, Bij } from './actie.ts';

const keuze = ({ id, referentie, titel, niveau, regio }: SignaalRegel): Optie => ({
  waarde: id,
  label: [titel, referentie, niveau === 'regio' ? regioKort(regio) : niveauNamen[niveau].toLowerCase()].join(' · '),
});

const keuzes = ({ anderen, signaal }: Bij): Optie[] => anderen.filter(({ id }) => id !== signaal.id).map(keuze);

export const plaatsInVraagstuk: Actie = {
  vraagtAnder: 'vraagstuk',
  knop: 'In een vraagstuk zetten',
  uitleg: 'Het signaal gaat daar verder, samen met andere over hetzelfde. De gever hoort wat er met het vraagstuk gebeurt.',
  velden: (bij) => [
    { naam: 'vraagstukId', soort: 'zoeklijst', label: 'Welk vraagstuk?', opties: keuzes(bij), verplicht: 'kies een vraagstuk' },
  ],
  begin: (_signaal, over) => ({ vraagstukId: over ?? '' }),
};

export const haalUitVraagstuk: Actie = {
  knop: 'Uit het vraagstuk halen',
  uitleg: 'Het signaal gaat zelf verder: er wordt opnieuw een strategie gekozen.',
  velden: () => [{ naam: 'reden', soort: 'lang', regels: 2, label: 'Waarom gaat het eruit?' }],
};

export const voegSamenMet: Actie = {
  vraagtAnder: 'signaal',
  knop: 'Samenvoegen',
  uitleg: 'Dit signaal sluit, en het andere gaat verder. De gever van dit signaal hoort hoe het daarmee gaat.',
  velden: (bij) => [
    { naam: 'signaalId', soort: 'zoeklijst', label: 'Met welk signaal?', opties: keuzes(bij), verplicht: 'kies een signaal' },
  ],
  begin: (_signaal, over) => ({ signaalId: over ?? '' }),
  letOp: () => 'Samenvoegen kan niet ongedaan worden gemaakt.',
};

const meesteDelen = 10;

type Deel = { titel?: string; wat?: string };

export const splits: Actie = {
  knop: 'Splitsen',
  uitleg: 'Staat er meer dan één knelpunt in? Elk deel wordt een eigen signaal van dezelfde gever. Dit signaal sluit.',
  velden: () => [
    {
      naam: 'delen',
      soort: 'rijen',
      wat: 'deel',
      label: 'De delen',
      uitleg: 'Ten minste twee.',
      hoogstens: meesteDelen,
      kolommen: [
        { naam: 'titel', soort: 'tekst', label: 'Titel' },
        { naam: 'wat', soort: 'lang', label: 'Wat knelt er?' },
      ],
    },
  ],
  begin: () => ({ delen: [{}, {}], deelIds: Array.from({ length: meesteDelen }, newKey) }),
  body: ({ delen, ...plain }, { waarden: { deelIds } }) => ({
    ...plain,
    delen: ((delen ?? []) as Deel[]).map((deel, i) => ({ ...deel, id: Array.isArray(deelIds) ? deelIds[i] : undefined })),
  }),
};

export const legVerhaalVast: Actie = {
  knop: 'Verhaal vastleggen',
  uitleg: 'Vertel het zo na dat niemand te herkennen is. De Adviesraad leest dit.',
  velden: () => [{ naam: 'verhaal', soort: 'lang', regels: 8, label: 'Het verhaal' }],
  begin: ({ verhaal }) => ({ verhaal: verhaal ?? '' }),
};

export const geefAdvies: Actie = {
  knop: 'Advies geven',
  uitleg: 'De landelijk coördinator leest uw advies en antwoordt.',
  velden: () => [{ naam: 'advies', soort: 'lang', regels: 6, label: 'Uw advies' }],
  begin: () => ({ adviesId: newKey() }),
  body: (plain, { waarden }) => ({ ...plain, adviesId: waarden.adviesId }),
};

const kort = (advies: string): string => (advies.length > 90 ? `${advies.slice(0, 88)}…` : advies);

export const beantwoordAdvies: Actie = {
  knop: 'Advies beantwoorden',
  velden: ({ signaal: { adviezen } }) => [
    {
      naam: 'adviesId',
      soort: 'keuze',
      label: 'Welk advies?',
      opties: adviezen.filter(({ antwoord }) => antwoord === null).map(({ id, advies }) => ({ waarde: id, label: kort(advies) })),
      verplicht: 'kies een advies',
    },
    { naam: 'antwoord', soort: 'lang', regels: 4, label: 'Wat doen wij met het advies?' },
  ],
  begin: ({ adviezen }, over) => {
    const open = adviezen.filter(({ antwoord }) => antwoord === null);
    return { adviesId: open.find(({ id }) => id === over)?.id ?? (open.length === 1 ? (open[0]?.id ?? '') : '') };
  },
};

export const geefTerugkoppeling: Actie = {
  knop: 'Vertellen of het hielp',
  uitleg: 'Heeft het de familie geholpen voor wie u dit signaal gaf? Noem geen namen.',
  velden: () => [
    {
      naam: 'geholpen',
      soort: 'keuze',
      label: 'Heeft het geholpen?',
      opties: geholpenCodes.map((waarde) => ({ waarde, label: geholpenNamen[waarde] })),
    },
    { naam: 'toelichting', soort: 'lang', regels: 2, label: 'Wilt u er iets bij zeggen?', optioneel: true },
  ],
  begin: ({ terugkoppelingen }) => {
    const eerder = terugkoppelingen.find(({ vanMij }) => vanMij);
    return { geholpen: eerder?.geholpen ?? '', toelichting: eerder?.toelichting ?? '' };
  },
};
