/** The steps of the aanmelding: what is asked in each, and how it becomes what the api takes. */
import { z } from 'zod';
import { NieuweAanmelding } from '../../../../api/contract/opdrachten/aanmelding.ts';
import type { Gemeente } from '../../../../api/contract/overig.ts';
import type { FeitNaam } from '../../../../domain/criteria/feiten.ts';
import { soortenAanmelder } from '../../../../domain/traject/codes.ts';
import { buildBody, findErrors, type Veld, type Waarden } from '../../components/form/veld.ts';
import { kanaalNamen, zin } from '../../lib/words.ts';
import { geenVertegenwoordiger, isNiemand, vertegenwoordigerVelden } from '../traject/acties/personen.ts';
import { alsFeit, feitNamen, feitVeld, wordtGevraagd } from '../traject/acties/vastleggen.ts';
import { gemeenteOpties, gemeenteVan } from './gemeenten.ts';

export type Wie = { medewerker: boolean; gemeenten: readonly Gemeente[] };
export type Stap = {
  titel: string;
  uitleg: (wie: Wie) => string;
  velden: (waarden: Waarden, wie: Wie) => Veld[];
  schema: z.ZodType;
  /** Filled in beforehand: a name, a contact and own words are enough. */
  begin?: (wie: Wie) => Waarden;
};

const { aanmelder, persoon, kanaal, vertegenwoordiger, hulpvraag, feiten } = NieuweAanmelding.shape;

export const isZelf = (waarden: Waarden): boolean => waarden['aanmelder/soort'] === 'cliënt zelf';

const namen: Record<string, string> = {
  'cliënt zelf': 'Ik zoek hulp voor mijzelf',
  naaste: 'Naaste (familie of vriend)',
  'cliëntondersteuner SD': 'Cliëntondersteuner van de gemeente',
  'cliëntondersteuner Wlz': 'Cliëntondersteuner Wlz',
  'GCO’er': 'Metgezel (GCO’er)',
};

const kanaalVeld: Veld = {
  naam: 'kanaal',
  soort: 'keuze',
  knoppen: true,
  label: 'Hoe kwam de aanmelding binnen?',
  opties: Object.entries(kanaalNamen).map(([waarde, label]) => ({ waarde, label })),
};

const wieVelden = (_waarden: Waarden, { medewerker }: Wie): Veld[] => [
  ...(medewerker ? [kanaalVeld] : []),
  {
    naam: 'aanmelder/soort',
    soort: 'keuze',
    label: medewerker ? 'Wie meldt aan?' : 'Wie bent u?',
    opties: [
      ...soortenAanmelder.map((waarde) => ({ waarde, label: medewerker ? zin(waarde) : (namen[waarde] ?? zin(waarde)) })),
      { waarde: 'onbekend', label: 'Anders, of weet ik niet' },
    ],
  },
  {
    naam: 'aanmelder/naam',
    soort: 'tekst',
    label: medewerker ? 'Naam van wie aanmeldt' : 'Uw naam',
    autoComplete: medewerker ? 'off' : 'name',
    verplicht: 'vul een naam in',
  },
  {
    naam: 'aanmelder/telefoon',
    soort: 'tekst',
    toetsen: 'tel',
    label: 'Telefoonnummer',
    uitleg: 'Vul een telefoonnummer in, of een e-mailadres, of allebei.',
    autoComplete: medewerker ? 'off' : 'tel',
  },
  { naam: 'aanmelder/email', soort: 'tekst', toetsen: 'email', label: 'E-mailadres', autoComplete: medewerker ? 'off' : 'email' },
];

const wie: Stap = {
  titel: 'Wie meldt aan',
  uitleg: ({ medewerker }) =>
    medewerker
      ? 'Belt of mailt iemand? Vul dan in wie dat is. Meldt u zelf iemand aan? Vul dan uzelf in.'
      : 'Zodat wij u kunnen bereiken.',
  velden: wieVelden,
  begin: ({ medewerker }) => (medewerker ? { kanaal: 'telefoon', 'aanmelder/soort': 'onbekend' } : {}),
  schema: z.object({
    kanaal,
    aanmelder: aanmelder.refine(({ telefoon, email }) => Boolean(telefoon ?? email), {
      path: ['telefoon'],
      error: 'vul een telefoonnummer of een e-mailadres in',
      when: () => true,
    }),
  }),
};

function persoonVelden(waarden: Waarden, { gemeenten, medewerker }: Wie): Veld[] {
  const gemeente: Veld = {
    naam: 'gemeente',
    soort: 'zoeklijst',
    label: 'Gemeente',
    uitleg: 'Typ een paar letters.',
    opties: gemeenteOpties(gemeenten),
  };
  const geboren: Veld = {
    naam: 'persoon/geboortedatum',
    soort: 'dag',
    label: 'Geboortedatum',
    optioneel: true,
    totVandaag: true,
  };
  const wettelijk = medewerker ? vertegenwoordigerVelden(waarden) : [];
  if (isZelf(waarden)) return [geboren, gemeente, ...wettelijk];
  return [
    {
      naam: 'persoon/naam',
      soort: 'tekst',
      label: 'Naam',
      uitleg: 'Van de persoon, of van het gezin.',
      verplicht: 'vul een naam in',
    },
    geboren,
    { naam: 'persoon/telefoon', soort: 'tekst', toetsen: 'tel', label: 'Telefoonnummer', optioneel: true },
    { naam: 'persoon/email', soort: 'tekst', toetsen: 'email', label: 'E-mailadres', optioneel: true },
    { naam: 'persoon/adres', soort: 'tekst', label: 'Straat en huisnummer', optioneel: true },
    { naam: 'persoon/plaats', soort: 'tekst', label: 'Woonplaats', optioneel: true },
    gemeente,
    {
      naam: 'toestemmingAanmelden',
      soort: 'keuze',
      label: 'Vindt deze persoon het goed dat u aanmeldt?',
      opties: [
        { waarde: 'ja', label: 'Ja' },
        { waarde: 'nee', label: 'Nee' },
        { waarde: 'onbekend', label: 'Weet ik niet' },
      ],
    },
    ...wettelijk,
  ];
}

const omWie: Stap = {
  titel: 'Om wie gaat het',
  uitleg: () => 'Weet u iets niet? Sla het over of kies “Weet ik niet”. Dat is geen probleem.',
  velden: persoonVelden,
  schema: z.object({
    persoon: persoon.partial({ naam: true }).optional(),
    vertegenwoordiger: z.preprocess((wie) => (isNiemand(wie) ? undefined : wie), vertegenwoordiger),
    toestemmingAanmelden: z
      .string()
      .optional()
      .refine(
        (waarde) => waarde !== 'nee',
        'zonder toestemming kunt u niet aanmelden; bespreek het eerst samen, of bel ons voor advies',
      ),
  }),
  begin: ({ medewerker }) => ({
    gemeente: 'onbekend',
    toestemmingAanmelden: 'onbekend',
    ...(medewerker ? geenVertegenwoordiger : {}),
  }),
};

const watVelden: Veld[] = [
  {
    naam: 'hulpvraag',
    soort: 'lang',
    regels: 6,
    label: 'Wat speelt er?',
    uitleg: 'In eigen woorden. Wat gaat er mis, en wat is er nodig?',
  },
  {
    naam: 'spoed',
    soort: 'ja-nee',
    label: 'Is er nu gevaar of een crisis?',
    ja: 'Ja: er is haast bij',
    nee: 'Nee',
    verplicht: 'kies of er haast bij is',
  },
];

const wat: Stap = {
  titel: 'Wat speelt er',
  uitleg: () => 'Uw eigen woorden zijn genoeg. U hoeft geen woorden uit de zorg te kennen.',
  velden: () => watVelden,
  begin: ({ medewerker }) => (medewerker ? { spoed: 'nee' } : {}),
  schema: z.object({ hulpvraag, spoed: z.boolean().optional() }),
};

/** What people outside are asked; the staff is asked everything. */
const publiekeFeiten: readonly FeitNaam[] = ['doelgroep', 'levensdomeinen', 'vastgelopen', 'overbelasting', 'regulier', 'wlz'];

const bekend: Stap = {
  titel: 'Wat is er al bekend',
  uitleg: () => 'Alles op deze bladzijde is optioneel. Met uw antwoorden kunnen wij sneller kijken.',
  velden: (waarden, { medewerker }) =>
    feitNamen
      .filter((feit) => (medewerker || publiekeFeiten.includes(feit)) && wordtGevraagd(feit, waarden['feiten/doelgroep']))
      .map((feit) => ({ ...feitVeld(feit), optioneel: true })),
  schema: z.object({ feiten: z.preprocess(feitenUit, feiten) }),
};

export const stappen: readonly Stap[] = [wie, omWie, wat, bekend];

/** The step in which everything is looked at once more. */
export const CONTROLE = stappen.length + 1;

/** Answers as the contract takes them; what was not answered is left out. */
function feitenUit(answers: unknown): Record<string, unknown> {
  const entries = Object.entries((answers ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries
      .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
      .map(([feit, value]) => [feit, alsFeit(feit as FeitNaam, value)]),
  );
}

/** Every field that is asked, given what is filled in. */
const alleVelden = (waarden: Waarden, wie: Wie): Veld[] => stappen.flatMap((stap) => stap.velden(waarden, wie));

/** What is filled in so far, as the contract takes it: half an answer too. */
export function alsAntwoorden(waarden: Waarden, wie: Wie): Record<string, unknown> {
  const body = buildBody(alleVelden(waarden, wie), waarden);
  const { gemeente, feiten: antwoorden, vertegenwoordiger: wettelijk, ...plain } = body;
  const gekozen = gemeenteVan(wie.gemeenten, gemeente);
  const plek = gekozen ? { gemeente: gekozen.naam, regio: gekozen.regio } : { gemeente: 'onbekend' };
  const namens = wettelijk === undefined || isNiemand(wettelijk) ? {} : { vertegenwoordiger: wettelijk };
  return { ...plain, ...plek, ...namens, feiten: feitenUit(antwoorden) };
}

/** The whole aanmelding; who asks for themself is the person it is about. */
export function alsAanmelding(waarden: Waarden, wie: Wie): Record<string, unknown> {
  const body = alsAntwoorden(waarden, wie);
  if (!isZelf(waarden)) return body;
  const { soort: _soort, ...zelf } = body.aanmelder as Record<string, unknown>;
  return { ...body, persoon: { ...(body.persoon as object), ...zelf }, toestemmingAanmelden: 'ja' };
}

/** What is still wrong, with the step in which it is asked. */
export function fouteStappen(waarden: Waarden, wie: Wie): { nummer: number; titel: string; melding: string }[] {
  return stappen.flatMap(({ titel, velden, schema, begin }, i) => {
    const filled = { ...begin?.(wie), ...waarden };
    const shown = velden(filled, wie);
    const fouten = Object.values(findErrors(shown, filled, schema, buildBody(shown, filled)));
    return fouten.map((melding) => ({ nummer: i + 1, titel, melding }));
  });
}
