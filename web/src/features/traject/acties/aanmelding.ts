import { uitkomstenTriage } from '../../../../../domain/traject/codes.ts';
import type { Veld } from '../../../components/form/veld.ts';
import type { Actie, Bij } from './actie.ts';
import { ontvangerVelden, zonderToestemming } from './ontvanger.ts';

const gevolgTriage: Record<(typeof uitkomstenTriage)[number], { label: string; uitleg: string }> = {
  toelaten: { label: 'Toelaten', uitleg: 'De regiocoördinator zoekt een Metgezel.' },
  doorverwijzen: { label: 'Doorverwijzen', uitleg: 'Andere hulp past beter. Een partij neemt het warm over.' },
  aanvullen: { label: 'Aanvullen', uitleg: 'Er is nog iets nodig om te kunnen beslissen. De aanmelder krijgt een link.' },
  'grijs gebied': { label: 'Grijs gebied', uitleg: 'Het landelijk aanmeldoverleg kijkt mee.' },
};

function triageVelden({ traject, waarden }: Bij): Veld[] {
  const { uitkomst } = waarden;
  const anders = uitkomst && uitkomst !== traject.triage.uitkomst;
  const velden: Veld[] = [
    {
      naam: 'uitkomst',
      soort: 'keuze',
      label: 'Uw besluit',
      opties: uitkomstenTriage.map((waarde) => {
        const { label, uitleg } = gevolgTriage[waarde];
        return { waarde, label: waarde === traject.triage.uitkomst ? `${label} (dit is het voorstel)` : label, uitleg };
      }),
    },
    {
      naam: 'motivering',
      soort: 'lang',
      label: 'Waarom',
      uitleg: anders
        ? 'U beslist anders dan het voorstel. Dat mag: schrijf waarom, daar leert het programma van.'
        : 'In een paar zinnen.',
    },
  ];
  if (uitkomst === 'aanvullen')
    velden.push({
      naam: 'wat',
      soort: 'lang',
      label: 'Wat is er nog nodig?',
      uitleg: 'De aanmelder leest dit.',
      verplicht: 'vul in wat er nog nodig is',
    });
  if (uitkomst === 'grijs gebied')
    velden.push(
      {
        naam: 'dilemma/tekst',
        soort: 'lang',
        label: 'Het dilemma',
        uitleg: 'Zonder namen: de leden lezen dit.',
        verplicht: 'beschrijf het dilemma',
      },
      {
        naam: 'dilemma/criterium',
        soort: 'tekst',
        label: 'Welk criterium knelt?',
        suggesties: traject.triage.criteria.map(({ zin }) => zin),
        verplicht: 'noem het criterium dat knelt',
      },
    );
  return uitkomst === 'doorverwijzen' ? [...velden, ...ontvangerVelden] : velden;
}

function triageLetOp(bij: Bij): string | null {
  if (bij.waarden.uitkomst === 'grijs gebied') return zonderToestemming(bij, 'delen met het overleg');
  if (bij.waarden.uitkomst === 'doorverwijzen') return zonderToestemming(bij, 'delen met wie overneemt');
  return null;
}

export const beslisTriage: Actie = {
  kiestOntvanger: true,
  knop: 'Triage beslissen',
  uitleg: 'Het systeem doet een voorstel, u beslist.',
  velden: triageVelden,
  letOp: triageLetOp,
};

export const geefAanvulling: Actie = {
  knop: 'Aanvulling vastleggen',
  uitleg: 'Bel liefst eerst. Schrijf op wat u hoorde; feiten kunt u daarna bijwerken.',
  velden: () => [{ naam: 'tekst', soort: 'lang', label: 'Wat is er nu bekend?', regels: 5 }],
};

export const stopAanvullen: Actie = {
  knop: 'Verder zonder aanvulling',
  uitleg: 'De aanmelding gaat terug naar triage, met wat er is.',
  velden: () => [{ naam: 'reden', soort: 'lang', label: 'Waarom wacht u niet langer?' }],
};

export const zetSpoed: Actie = {
  knop: 'Spoed aan- of uitzetten',
  uitleg: 'Spoed is gevaar, een crisis, of iemand die aan zelfmoord denkt.',
  velden: () => [
    {
      naam: 'spoed',
      soort: 'ja-nee',
      label: 'Is er spoed?',
      ja: 'Ja: dezelfde werkdag bellen, en alle termijnen worden half zo lang',
      nee: 'Nee: de gewone termijnen gelden',
    },
    { naam: 'reden', soort: 'lang', label: 'Waarom', regels: 2 },
  ],
  begin: ({ spoed }) => ({ spoed: spoed ? 'nee' : 'ja' }),
};

export const registreerGebeld: Actie = {
  knop: 'Gebeld: vastleggen',
  uitleg: 'Bij spoed bellen wij dezelfde werkdag. Daarna gaat de triage door.',
  velden: () => [
    { naam: 'toelichting', soort: 'lang', label: 'Wat hoorde u, en wat sprak u af?', uitleg: 'Schrijf ook of er nu gevaar is.' },
  ],
};
