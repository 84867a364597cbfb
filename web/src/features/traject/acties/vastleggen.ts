import type { Doelgroep } from '../../../../../domain/codes.ts';
import { doelgroepen, regios } from '../../../../../domain/codes.ts';
import { doelgroepInWoorden, type FeitNaam, type FeitVraag, feitVragen } from '../../../../../domain/criteria/feiten.ts';
import { doelenToestemming } from '../../../../../domain/traject/codes.ts';
import type { Veld, Waarde, Waarden } from '../../../components/form/veld.ts';
import { regioKort, zin } from '../../../lib/words.ts';
import { codeVan, gemeenteOpties, gemeenteVan } from '../../aanmelden/gemeenten.ts';
import { type Actie, alsOpties, type Bij } from './actie.ts';

export const feitNamen = Object.keys(feitVragen) as FeitNaam[];

const PREFIX = 'feiten/';

/** One question about a fact, as the domain words it. */
export function feitVeld(feit: FeitNaam): Veld {
  const vraag: FeitVraag = feitVragen[feit];
  const basis = { naam: PREFIX + feit, label: vraag.vraag, ...(vraag.uitleg ? { uitleg: vraag.uitleg } : {}) };
  return vraag.meer
    ? { ...basis, soort: 'meer', opties: vraag.opties, alleen: 'onbekend' }
    : { ...basis, soort: 'keuze', opties: vraag.opties };
}

/** Asked for some doelgroepen only: shown once that doelgroep is chosen. */
export const wordtGevraagd = (feit: FeitNaam, doelgroep: Waarde | undefined): boolean => {
  const { bij }: { bij?: readonly Doelgroep[] } = feitVragen[feit];
  return !bij || bij.some((code) => code === doelgroep);
};

const alsWaarde = (feit: FeitNaam, value: unknown): Waarde => {
  if (!feitVragen[feit].meer) return typeof value === 'string' ? value : 'onbekend';
  return Array.isArray(value) ? value.map(String) : ['onbekend'];
};

/** An answer as the contract takes it: several, or onbekend. */
export const alsFeit = (feit: FeitNaam, value: unknown): unknown =>
  feitVragen[feit].meer && Array.isArray(value) ? (value.length === 0 || value.includes('onbekend') ? 'onbekend' : value) : value;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function feitenVelden({ waarden, gemeenten }: Bij): Veld[] {
  const gevraagd = feitNamen.filter((feit) => wordtGevraagd(feit, waarden['feiten/doelgroep']));
  return [
    {
      naam: 'gemeente',
      soort: 'zoeklijst',
      label: 'Gemeente',
      opties: gemeenteOpties(gemeenten),
    },
    {
      naam: 'regio',
      soort: 'lijst',
      label: 'Regio',
      uitleg: 'Volgt uit de gemeente als u die verandert.',
      opties: [...regios, 'onbekend'].map((waarde) => ({ waarde, label: zin(regioKort(waarde)) })),
    },
    ...gevraagd.map(feitVeld),
    {
      naam: 'gevraagdeExpertises',
      soort: 'meer',
      label: 'Welke expertise is gevraagd bij de matching?',
      optioneel: true,
      opties: doelgroepen.map((waarde) => ({ waarde, label: doelgroepInWoorden[waarde] })),
    },
  ];
}

/** Only what changed is sent; a new gemeente brings its regio along. */
function alleenVeranderd(plain: Record<string, unknown>, { traject, gemeenten }: Bij): Record<string, unknown> {
  const { feiten, regio, gemeente, gevraagdeExpertises } = plain;
  const filled = Object.entries((feiten ?? {}) as Record<string, unknown>).map(
    ([feit, value]) => [feit, alsFeit(feit as FeitNaam, value)] as const,
  );
  const veranderd = filled.filter(([feit, value]) => !same(value, traject.feiten[feit] ?? 'onbekend'));
  const gekozen = gemeenteVan(gemeenten, gemeente);
  const naam = gekozen?.naam ?? 'onbekend';
  const nieuweGemeente = gemeente !== undefined && gemeente !== codeVan(gemeenten, traject.gemeente, traject.regio);
  const nieuweRegio = nieuweGemeente && regio === traject.regio ? (gekozen?.regio ?? regio) : regio;
  return {
    type: 'LegFeitenVast',
    feiten: Object.fromEntries(veranderd),
    ...(nieuweGemeente ? { gemeente: naam } : {}),
    ...(nieuweRegio !== undefined && nieuweRegio !== traject.regio ? { regio: nieuweRegio } : {}),
    ...(same(gevraagdeExpertises, traject.gevraagdeExpertises) ? {} : { gevraagdeExpertises }),
  };
}

export const legFeitenVast: Actie = {
  knop: 'Feiten bijwerken',
  uitleg: 'Onbekend is een gewoon antwoord. Het voorstel voor de triage verandert mee.',
  velden: feitenVelden,
  begin: (traject, gemeenten): Waarden => ({
    gemeente: codeVan(gemeenten, traject.gemeente, traject.regio),
    regio: traject.regio,
    gevraagdeExpertises: traject.gevraagdeExpertises,
    ...Object.fromEntries(feitNamen.map((feit) => [PREFIX + feit, alsWaarde(feit, traject.feiten[feit])])),
  }),
  body: alleenVeranderd,
};

const GRENS = 'Een grens aan de toestemming (optioneel)';

export const legToestemmingVast: Actie = {
  knop: 'Toestemming vastleggen',
  velden: () => [
    { naam: 'doel', soort: 'keuze', label: 'Waarvoor?', opties: alsOpties(doelenToestemming), verplicht: 'kies waarvoor' },
    {
      naam: 'waarde',
      soort: 'keuze',
      label: 'Is er toestemming?',
      opties: [
        { waarde: 'ja', label: 'Ja' },
        { waarde: 'nee', label: 'Nee' },
        { waarde: 'onbekend', label: 'Nog niet bekend' },
      ],
    },
    { naam: 'door', soort: 'tekst', label: 'Wie heeft dit gezegd?', uitleg: 'De cliënt, of wie namens de cliënt spreekt.' },
    {
      naam: 'omvang',
      soort: 'lang',
      label: 'Wat mag er gedeeld worden?',
      uitleg: 'Laat dit leeg als er geen grens is afgesproken.',
      regels: 2,
      optioneel: true,
      onder: GRENS,
    },
    {
      naam: 'tot',
      soort: 'dag',
      label: 'Tot en met welke dag geldt dit?',
      uitleg: 'Na die dag is er een nieuw antwoord nodig.',
      vanafVandaag: true,
      optioneel: true,
      onder: GRENS,
    },
  ],
  begin: (_traject, _gemeenten, over) => (over ? { doel: over } : {}),
  letOp: ({ waarden }) =>
    waarden.doel === 'aanmelden' && waarden.waarde === 'nee'
      ? 'Zonder toestemming voor de aanmelding stopt dit traject meteen.'
      : null,
};
