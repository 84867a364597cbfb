/** What is asked of a kennissessie and of how it went, and what stands in the form at first. */
import type { KennisBron, Kennissessie, Kennisvragen, Organisatoren } from '../../../../api/contract/leren.ts';
import { doelgroepen, rollen } from '../../../../domain/codes.ts';
import { bronnenKennissessie, soortenKennissessie } from '../../../../domain/leren/codes.ts';
import { waarschuwing } from '../../../../domain/leren/vrije-tekst.ts';
import { werkgebieden } from '../../../../domain/netwerk/codes.ts';
import { lessen } from '../../../../domain/traject/codes.ts';
import type { Optie, Rij, Veld, Waarden } from '../../components/form/veld.ts';
import { doelgroepKort, rolNaam, zin } from '../../lib/words.ts';
import { gebiedNaam } from '../netwerk/woorden.ts';

const NIEMAND = 'niemand';

type Bekend = { organisatoren: Organisatoren; signalen: readonly Pick<KennisBron, 'id' | 'soort' | 'referentie' | 'titel'>[] };

/** The signalen to choose from: those of the kind kennis, and the one that it comes from already. */
export function signalenBij(vragen: Kennisvragen | undefined, bron: KennisBron | null, sessie: Kennissessie | null) {
  const eigen = sessie?.bron;
  const van =
    eigen?.id && (eigen.soort === 'signaal' || eigen.soort === 'vraagstuk')
      ? [{ id: eigen.id, soort: eigen.soort, referentie: eigen.referentie ?? '', titel: eigen.titel ?? 'u kunt het niet zien' }]
      : [];
  const alle = [...(bron ? [bron] : []), ...van, ...(vragen?.signalen ?? [])];
  return alle.filter(({ id }, i) => alle.findIndex((ander) => ander.id === id) === i);
}

const bronNamen: Record<(typeof bronnenKennissessie)[number], string> = {
  les: 'Een les uit het aanmeldoverleg',
  signaal: 'Een signaal',
  vraagstuk: 'Een vraagstuk',
  'eigen idee': 'Een eigen idee',
};

/** A kind of which there is none to choose is not offered. */
function bronVelden(waarden: Waarden, signalen: Bekend['signalen']): Veld[] {
  const soort = waarden['bron/soort'];
  const metKeuze = bronnenKennissessie.filter(
    (code) => (code !== 'signaal' && code !== 'vraagstuk') || signalen.some((one) => one.soort === code),
  );
  const kies: Veld = {
    naam: 'bron/soort',
    soort: 'keuze',
    label: 'Waar komt deze sessie uit voort?',
    opties: metKeuze.map((waarde) => ({ waarde, label: bronNamen[waarde] })),
  };
  if (soort === 'les')
    return [
      kies,
      { naam: 'bron/les', soort: 'lijst', label: 'Welke les?', opties: lessen.map((waarde) => ({ waarde, label: zin(waarde) })) },
    ];
  if (soort !== 'signaal' && soort !== 'vraagstuk') return [kies];
  const opties = signalen
    .filter((one) => one.soort === soort)
    .map(({ id, referentie, titel }) => ({ waarde: id, label: [referentie, titel].filter(Boolean).join(': ') }));
  return [kies, { naam: 'bron/id', soort: 'zoeklijst', label: `Welk ${soort}?`, opties }];
}

const kort: Veld[] = [
  { naam: 'onderwerp', soort: 'tekst', label: 'Onderwerp' },
  {
    naam: 'kennisgebied',
    soort: 'tekst',
    label: 'Welke kennis ontbrak?',
    uitleg: 'Kort, bijvoorbeeld: overprikkeling herkennen. Niets over een cliënt.',
  },
];

/** `geweest`: whether the day lies behind us; null where that is not asked. */
export const planVelden = (waarden: Waarden, { organisatoren, signalen }: Bekend, geweest: boolean | null): Veld[] => [
  ...kort,
  ...bronVelden(waarden, signalen),
  {
    naam: 'datum',
    soort: 'dag',
    label: 'Op welke dag?',
    ...(geweest ? { totVandaag: true } : {}),
    ...(geweest === false ? { vanafVandaag: true } : {}),
  },
  {
    naam: 'soort',
    soort: 'keuze',
    label: 'Intern of extern?',
    opties: soortenKennissessie.map((waarde) => ({
      ...{ waarde, label: zin(waarde) },
      uitleg: waarde === 'intern' ? 'Voor wie bij het programma werkt.' : 'Ook voor mensen van andere organisaties.',
    })),
  },
  { naam: 'voorWie', soort: 'tekst', label: 'Voor wie?', uitleg: 'Rollen of organisaties, geen namen van mensen.' },
  {
    naam: 'regio',
    soort: 'lijst',
    label: 'Regio',
    opties: werkgebieden.map((waarde) => ({ waarde, label: gebiedNaam(waarde) })),
  },
  {
    naam: 'doelgroep',
    soort: 'lijst',
    label: 'Doelgroep',
    opties: [...doelgroepen, 'onbekend'].map((waarde) => ({
      ...{ waarde, label: waarde === 'onbekend' ? 'Alle doelgroepen, of nog niet bekend' : doelgroepKort(waarde) },
    })),
  },
  { naam: 'sprekers', soort: 'tekst', label: 'Sprekers', optioneel: true },
  {
    naam: 'organisatorId',
    soort: 'zoeklijst',
    label: 'Wie regelt de sessie?',
    optioneel: true,
    opties: [{ waarde: NIEMAND, label: 'Nog niemand' }, ...organisatoren.map(({ id, naam }) => ({ waarde: id, label: naam }))],
  },
];

type Begin = { les?: string | undefined; doelgroep?: string | undefined; bron: KennisBron | null; ik: string };

/** What a les or signaal says already, need not be typed. */
export function planBegin(sessie: Kennissessie | null, { les, doelgroep, bron, ik }: Begin): Waarden {
  const uit = sessie?.bron ?? { soort: bron?.soort ?? (les ? 'les' : ''), id: bron?.id ?? null, les: les ?? null };
  const regio = bron && bron.regio !== 'onbekend' ? bron.regio : '';
  return {
    onderwerp: sessie?.onderwerp ?? bron?.titel ?? '',
    kennisgebied: sessie?.kennisgebied ?? les ?? '',
    'bron/soort': uit.soort,
    'bron/les': uit.les ?? '',
    'bron/id': uit.id ?? '',
    datum: sessie?.datum ?? '',
    soort: sessie?.soort ?? '',
    voorWie: sessie?.voorWie ?? '',
    regio: sessie?.regio ?? regio,
    doelgroep: sessie?.doelgroep ?? bron?.doelgroep ?? doelgroep ?? 'onbekend',
    sprekers: sessie?.sprekers ?? '',
    organisatorId: sessie ? (sessie.organisator?.id ?? NIEMAND) : ik,
  };
}

/** From what the form holds to what the api takes. */
export function planBody({ organisatorId, ...plain }: Record<string, unknown>): Record<string, unknown> {
  return { ...plain, ...(organisatorId && organisatorId !== NIEMAND ? { organisatorId } : {}) };
}

/** `bij`: where it stands in what is sent; without organisations to choose from that is not asked. */
export const verslagVelden = (organisaties: readonly Optie[], bij: '' | 'verslag/' = ''): Veld[] => [
  { naam: `${bij}aantalAanwezig`, soort: 'getal', label: 'Hoeveel mensen waren er?', uitleg: 'Niemand? Vul dan 0 in.' },
  {
    naam: `${bij}rollen`,
    soort: 'meer',
    label: 'Wie van het programma waren er?',
    optioneel: true,
    opties: rollen.map((waarde) => ({ waarde, label: rolNaam(waarde) })),
    onder: 'Welke rollen waren er? (optioneel)',
  },
  ...(organisaties.length > 0
    ? [
        {
          naam: `${bij}organisaties`,
          soort: 'rijen' as const,
          wat: 'organisatie',
          label: 'Welke organisaties waren er?',
          optioneel: true,
          hoogstens: 100,
          kolommen: [{ naam: 'id', soort: 'zoeklijst' as const, label: 'Naam', opties: organisaties }],
        },
      ]
    : []),
  {
    naam: `${bij}score`,
    soort: 'getal',
    label: 'Welk cijfer gaven zij gemiddeld?',
    uitleg: 'Van 1 tot en met 10, met één cijfer achter de komma. Laat leeg als niemand een cijfer gaf.',
    optioneel: true,
  },
  { naam: `${bij}aantalScores`, soort: 'getal', label: 'Hoeveel mensen gaven een cijfer?', optioneel: true },
  { naam: `${bij}geleerd`, soort: 'lang', label: 'Wat is er geleerd?', uitleg: 'Niets over een cliënt.', optioneel: true },
  { naam: `${bij}vervolg`, soort: 'lang', regels: 2, label: 'Wat gebeurt er nu verder?', optioneel: true },
];

export const verslagBegin = (sessie: Kennissessie): Waarden => ({
  aantalAanwezig: sessie.aantalAanwezig === null ? '' : String(sessie.aantalAanwezig),
  rollen: sessie.rollen,
  organisaties: sessie.organisaties.map(({ id }) => ({ id })),
  score: sessie.score === null ? '' : String(sessie.score).replace('.', ','),
  aantalScores: sessie.aantalScores === null ? '' : String(sessie.aantalScores),
  geleerd: sessie.geleerd ?? '',
  vervolg: sessie.vervolg ?? '',
});

/** Lines become ids; an empty line is nothing. What the form does not show goes along as it was. */
export function verslagBody(
  { organisaties, ...plain }: Record<string, unknown>,
  waren: readonly string[],
): Record<string, unknown> {
  const regels = Array.isArray(organisaties) ? (organisaties as Rij[]) : waren.map((id): Rij => ({ id }));
  return { ...plain, organisaties: regels.flatMap(({ id }) => (id ? [id] : [])) };
}

/** Asked as soon as something that was typed looks like personal data. */
export function bevestigVelden(waarden: Waarden, namen: readonly string[]): Veld[] {
  const gevonden = waarschuwing(namen.map((naam) => [naam, typeof waarden[naam] === 'string' ? waarden[naam] : '']));
  if (!gevonden) return [];
  return [
    {
      naam: 'bevestigd',
      soort: 'ja-nee',
      label: 'Er lijken persoonsgegevens in uw tekst te staan. Mag dat zo blijven?',
      uitleg: 'Iedereen die hier werkt kan dit lezen. Schrijf niets over een cliënt.',
      ja: 'Ja, dit mag iedereen lezen',
      nee: 'Nee, ik haal het eerst weg',
      verplicht: 'kies of dit mag blijven staan',
    },
  ];
}
