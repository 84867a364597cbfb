import { inzetten } from '../../../../../domain/traject/codes.ts';
import type { Veld } from '../../../components/form/veld.ts';
import { type Actie, alsOpties } from './actie.ts';
import { ontvangerVelden, zonderToestemming } from './ontvanger.ts';

/** A rhythm agreed with the client. */
export const ritmeVeld: Veld = {
  naam: 'ritmeWerkdagen',
  soort: 'getal',
  label: 'Om de hoeveel werkdagen is er contact?',
  uitleg: 'Vul dit alleen in als u met de cliënt een ander ritme afsprak dan gewoon is. Tien werkdagen is twee weken.',
  eenheid: 'dagen',
  optioneel: true,
};

export const wijzigInzet: Actie = {
  knop: 'Inzet wijzigen',
  uitleg: 'Het ritme van contact verandert mee. Bij minder inzet komen er bij de Metgezel uren vrij.',
  velden: () => [
    {
      naam: 'inzet',
      soort: 'keuze',
      label: 'Nieuwe inzet',
      opties: alsOpties(inzetten),
    },
    ritmeVeld,
    { naam: 'reden', soort: 'lang', label: 'Waarom', regels: 2 },
  ],
  begin: ({ ondersteuning }) => ({
    inzet: ondersteuning?.inzet ?? '',
    ritmeWerkdagen: String(ondersteuning?.ritmeWerkdagen ?? ''),
  }),
};

export const biedOverdrachtAan: Actie = {
  kiestOntvanger: true,
  knop: 'Overdracht aanbieden',
  uitleg: 'De ondersteuning gaat door totdat de andere partij het aanneemt.',
  velden: () => [
    ...ontvangerVelden,
    {
      naam: 'toelichting',
      soort: 'lang',
      label: 'Toelichting voor wie overneemt',
      uitleg: 'De ontvanger leest dit op de pagina achter de link. Schrijf alleen wat gedeeld mag worden.',
      regels: 4,
    },
    {
      naam: 'plekGevonden',
      soort: 'ja-nee',
      label: 'Is er een plek om te wonen gevonden?',
      ja: 'Ja: wij vragen later of het goed gaat',
      nee: 'Nee, of dat speelt hier niet',
    },
  ],
  begin: () => ({ plekGevonden: 'nee' }),
  letOp: (bij) => zonderToestemming(bij, 'delen met wie overneemt'),
};

export const aanvaardOverdracht: Actie = {
  knop: 'Overdracht is aangenomen',
  uitleg: 'U legt dit vast namens de ontvangende partij, bijvoorbeeld na een telefoongesprek. Daarna begint de nazorg.',
  velden: () => [],
};

export const weigerOverdracht: Actie = {
  knop: 'Overdracht is niet aangenomen',
  uitleg: 'De ondersteuning gaat door.',
  velden: () => [{ naam: 'reden', soort: 'lang', label: 'Waarom niet', regels: 2 }],
};

export const trekOverdrachtIn: Actie = {
  knop: 'Overdracht intrekken',
  uitleg: 'De ondersteuning gaat door. De link bij de ontvangende partij werkt niet meer.',
  velden: () => [{ naam: 'reden', soort: 'lang', label: 'Waarom', regels: 2 }],
};
