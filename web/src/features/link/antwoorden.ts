/** What someone outside can answer to each question; the first field is the answer itself. */
import type { LinkSoort } from '../../../../api/contract/link.ts';
import type { LinkView } from '../../../../api/contract/overig.ts';
import type { Veld, Waarden } from '../../components/form/veld.ts';
import { ervaringVelden } from '../traject/acties/ervaring.ts';

const GEEN = 'geen';

type Antwoord = {
  velden: (waarden: Waarden, link: LinkView) => Veld[];
  opdracht: (waarden: Waarden, plain: Record<string, unknown>) => Record<string, unknown>;
  knop: string;
  /** What people should know before they answer. */
  vooraf?: string;
  /** What happens next, and when. */
  bevestiging: (waarden: Waarden) => string;
};

const tekst = (value: Waarden[string] | undefined): string => (typeof value === 'string' ? value.trim() : '');
const metReden = (type: string, waarden: Waarden) => ({ type, ...(tekst(waarden.reden) ? { reden: tekst(waarden.reden) } : {}) });

const aanvullen: Antwoord = {
  knop: 'Aanvulling versturen',
  velden: () => [
    {
      naam: 'tekst',
      soort: 'lang',
      regels: 6,
      label: 'Uw aanvulling',
      uitleg: 'In eigen woorden. Weet u iets niet? Schrijf dat gewoon op.',
    },
  ],
  opdracht: ({ tekst: value }) => ({ type: 'GeefAanvulling', tekst: tekst(value) }),
  bevestiging: () =>
    'Uw aanvulling is binnen. Een aanmeldcoördinator leest haar, meestal binnen vijf werkdagen. Het besluit hoort u van ons aan de telefoon.',
};

const keuze: Antwoord = {
  knop: 'Mijn keuze versturen',
  velden: ({ antwoord }, { kandidaten }) => [
    {
      naam: 'antwoord',
      soort: 'keuze',
      label: 'Met wie wilt u kennismaken?',
      verplicht: 'kies een Metgezel, of geen van deze',
      opties: [
        ...kandidaten.map(({ id, naam, profiel }) => ({ waarde: id, label: naam, uitleg: profiel })),
        { waarde: GEEN, label: 'Geen van deze', uitleg: 'Dan zoeken wij verder. Dat is geen probleem.' },
      ],
    },
    ...(antwoord === GEEN ? [reden('Wat zoekt u?', 'schrijf kort wat u zoekt, dan zoeken wij beter')] : []),
  ],
  opdracht: (waarden) =>
    waarden.antwoord === GEEN ? metReden('WijsVoorstelAf', waarden) : { type: 'KiesMetgezel', gcoerId: waarden.antwoord },
  bevestiging: ({ antwoord }) =>
    antwoord === GEEN
      ? 'Wij zoeken verder. U krijgt een nieuw voorstel, meestal binnen vijf werkdagen.'
      : 'Uw keuze is binnen. De Metgezel belt u om kennis te maken, meestal binnen tien werkdagen.',
};

const klik: Antwoord = {
  knop: 'Mijn antwoord versturen',
  velden: ({ antwoord }) => [
    {
      naam: 'antwoord',
      soort: 'keuze',
      label: 'Is er een klik?',
      verplicht: 'kies ja of nee',
      opties: [
        { waarde: 'ja', label: 'Ja, ik wil met deze Metgezel verder' },
        { waarde: 'nee', label: 'Nee, liever iemand anders', uitleg: 'Dat is niemands schuld. U krijgt een nieuw voorstel.' },
      ],
    },
    ...(antwoord === 'nee' ? [reden('Wilt u zeggen waarom?')] : []),
  ],
  opdracht: (waarden) => (waarden.antwoord === 'nee' ? metReden('MeldGeenKlik', waarden) : { type: 'BevestigKlik' }),
  bevestiging: ({ antwoord }) =>
    antwoord === 'nee'
      ? 'Dank u wel dat u het zegt. U krijgt een nieuw voorstel, meestal binnen vijf werkdagen.'
      : 'Fijn. Uw Metgezel gaat met u verder en neemt contact met u op.',
};

const overname = (soort: 'Overdracht' | 'Doorverwijzing'): Antwoord => ({
  knop: 'Antwoord versturen',
  velden: ({ antwoord }) => [
    {
      naam: 'antwoord',
      soort: 'keuze',
      label: `Neemt u de ${soort.toLowerCase()} aan?`,
      verplicht: 'kies ja of nee',
      opties: [
        { waarde: 'ja', label: 'Ja, wij nemen het over', uitleg: 'Wij nemen daarna contact op voor een warme overdracht.' },
        { waarde: 'nee', label: 'Nee, wij kunnen dit niet overnemen' },
      ],
    },
    ...(antwoord === 'nee' ? [reden('Waarom niet', 'schrijf waarom u het niet aanneemt')] : []),
  ],
  opdracht: (waarden) => (waarden.antwoord === 'nee' ? metReden(`Weiger${soort}`, waarden) : { type: `Aanvaard${soort}` }),
  bevestiging: ({ antwoord }) =>
    antwoord === 'nee'
      ? 'Dank u wel voor uw antwoord. Wij zoeken verder; u hoeft niets meer te doen.'
      : 'Dank u wel. Wij nemen contact met u op voor een warme overdracht. Na een aantal weken vragen wij hoe het gaat.',
});

function reden(label: string, verplicht?: string): Veld {
  const basis = { naam: 'reden', soort: 'lang', label, regels: 2 } as const;
  return verplicht ? { ...basis, verplicht } : { ...basis, optioneel: true };
}

/** Nothing typed comes back to a Metgezel, and no name goes along. */
const clientervaring: Antwoord = {
  knop: 'Mijn antwoord versturen',
  vooraf:
    'Dit is anoniem. Uw antwoorden staan los van uw dossier: alleen uw regio en doelgroep staan erbij. Uw Metgezel ziet ze niet. U hoeft niet mee te doen: uw ondersteuning blijft hetzelfde.',
  velden: () => ervaringVelden,
  opdracht: (_waarden, plain) => ({ ...plain, type: 'GeefErvaring' }),
  bevestiging: () =>
    'Dank u wel. Uw antwoorden zijn binnen, zonder uw naam. Wij leren ervan. Over een jaar vragen wij het u misschien nog een keer.',
};

/** Of a promise; what is written in it others will read, so a warning on personal data may come back. */
const toezegging: Antwoord = {
  knop: 'Het is gedaan',
  velden: () => [
    {
      naam: 'toelichting',
      soort: 'lang',
      regels: 3,
      label: 'Wilt u er iets bij zeggen?',
      uitleg: 'Schrijf geen namen of andere gegevens van cliënten op.',
      optioneel: true,
    },
  ],
  opdracht: ({ toelichting }) => ({
    type: 'KomToezeggingNa',
    ...(tekst(toelichting) ? { toelichting: tekst(toelichting) } : {}),
  }),
  bevestiging: () => 'Dank u wel. Wij weten nu dat het gedaan is, en kijken of het helpt.',
};

/** One for each question that goes by mail. */
export const antwoorden: Record<LinkSoort, Antwoord> = {
  aanvullen,
  keuze,
  klik,
  clientervaring,
  overdracht: overname('Overdracht'),
  doorverwijzing: overname('Doorverwijzing'),
  toezegging,
};
