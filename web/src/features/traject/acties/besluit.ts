/** After a decision: telling it, looking at it again, and what people are not happy with. */
import { manierenVertellen, uitkomstenHeroverweging } from '../../../../../domain/traject/codes.ts';
import { dagVan } from '../../../lib/dates.ts';
import { newKey } from '../../../lib/new-key.ts';
import { type Actie, alsOpties, metGevolg } from './actie.ts';

export const vertelBesluit: Actie = {
  knop: 'Besluit is verteld',
  uitleg: 'Vertel het besluit het liefst aan de telefoon. Zeg ook dat een ander opnieuw kan kijken, en dat klagen mag.',
  velden: () => [
    { naam: 'hoe', soort: 'keuze', knoppen: true, label: 'Hoe vertelde u het?', opties: alsOpties(manierenVertellen) },
    { naam: 'aanWie', soort: 'tekst', label: 'Aan wie?' },
    {
      naam: 'reactie',
      soort: 'lang',
      label: 'Wat was de reactie?',
      uitleg: 'Is iemand het er niet mee eens? Leg daarna vast dat om een heroverweging is gevraagd.',
    },
  ],
  begin: ({ aanmelder }) => ({ hoe: 'telefoon', aanWie: aanmelder.naam ?? '' }),
};

export const vraagHeroverweging: Actie = {
  knop: 'Heroverweging vragen',
  uitleg: 'Iemand anders dan wie besloot, kijkt er opnieuw naar. De doorverwijzing blijft intussen staan.',
  velden: () => [{ naam: 'reden', soort: 'lang', label: 'Waarom is de aanmelder of cliënt het niet eens met het besluit?' }],
};

const gevolgHeroverweging: Record<(typeof uitkomstenHeroverweging)[number], string> = {
  'besluit blijft': 'De doorverwijzing gaat door.',
  'opnieuw bekijken': 'De aanmelding gaat terug naar de triage. Het eerdere besluit blijft zichtbaar.',
};

export const beslisHeroverweging: Actie = {
  knop: 'Heroverweging beslissen',
  uitleg: 'U kijkt met een frisse blik. Wie het besluit nam, mag dit niet zelf doen.',
  velden: () => [
    {
      naam: 'uitkomst',
      soort: 'keuze',
      label: 'Uw besluit',
      opties: metGevolg(uitkomstenHeroverweging, gevolgHeroverweging),
    },
    { naam: 'motivering', soort: 'lang', label: 'Waarom', uitleg: 'Dit wordt ook aan de aanmelder verteld.' },
  ],
};

export const dienKlachtIn: Actie = {
  knop: 'Klacht vastleggen',
  uitleg: 'Iemand anders dan over wie de klacht gaat, behandelt haar. Al het andere gaat gewoon door.',
  velden: () => [
    { naam: 'over', soort: 'tekst', label: 'Waarover gaat de klacht?', uitleg: 'Kort, zoals: het duurde te lang.' },
    { naam: 'tekst', soort: 'lang', label: 'De klacht', uitleg: 'Zo veel mogelijk in de woorden van wie klaagt.', regels: 5 },
  ],
  begin: () => ({ klachtId: newKey() }),
  body: (plain, { waarden }) => ({ ...plain, klachtId: waarden.klachtId }),
};

export const handelKlachtAf: Actie = {
  knop: 'Klacht afhandelen',
  uitleg: 'Praat eerst met wie klaagt. Daarna is de klacht klaar.',
  velden: ({ traject }) => [
    {
      naam: 'klachtId',
      soort: 'keuze',
      label: 'Welke klacht?',
      opties: traject.klachten.map(({ id, over, op }) => ({ waarde: id, label: over ?? `Klacht van ${dagVan(op)}` })),
      verplicht: 'kies een klacht',
    },
    { naam: 'antwoord', soort: 'lang', label: 'Wat hebt u geantwoord en gedaan?', regels: 4 },
  ],
  begin: ({ klachten }, _gemeenten, over) => ({ klachtId: over ?? (klachten.length === 1 ? (klachten[0]?.id ?? '') : '') }),
};
