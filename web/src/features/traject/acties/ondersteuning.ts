import { inzetten } from '../../../../../domain/traject/codes.ts';
import { vandaag } from '../../../lib/dates.ts';
import { type Actie, alsOpties } from './actie.ts';
import { ontvangerVelden, zonderToestemming } from './ontvanger.ts';

const soortenContact = ['bezoek', 'telefoon', 'videobellen', 'bericht', 'overleg met anderen'] as const;

export const registreerContact: Actie = {
  knop: 'Contact vastleggen',
  velden: () => [
    { naam: 'op', soort: 'dag', label: 'Wanneer', totVandaag: true, verplicht: 'vul de datum in' },
    { naam: 'hoe', soort: 'keuze', label: 'Hoe', opties: alsOpties(soortenContact) },
    {
      naam: 'uren',
      soort: 'getal',
      label: 'Hoeveel uur?',
      uitleg: 'Met of voor de cliënt. Een half uur is 0,5.',
      eenheid: 'uur',
    },
    { naam: 'notitie', soort: 'lang', label: 'Wat is er gebeurd?' },
  ],
  begin: () => ({ op: vandaag() }),
};

export const wijzigInzet: Actie = {
  knop: 'Inzet wijzigen',
  uitleg: 'Het ritme van contact verandert mee.',
  velden: () => [
    {
      naam: 'inzet',
      soort: 'keuze',
      label: 'Nieuwe inzet',
      opties: alsOpties(inzetten),
    },
    { naam: 'reden', soort: 'lang', label: 'Waarom', regels: 2 },
  ],
  begin: (traject) => ({ inzet: traject.ondersteuning?.inzet ?? '' }),
};

export const biedOverdrachtAan: Actie = {
  knop: 'Overdracht aanbieden',
  uitleg: 'De ondersteuning gaat door totdat de andere partij het aanneemt.',
  velden: () => [...ontvangerVelden, { naam: 'toelichting', soort: 'lang', label: 'Toelichting voor wie overneemt', regels: 4 }],
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
