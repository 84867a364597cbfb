/** A new Metgezel beside ongoing support: the client is asked first. */
import { redenenVervanging, type WensVervanging, wensenVervanging } from '../../../../../domain/traject/codes.ts';
import { type Actie, alsOpties, metGevolg } from './actie.ts';

export const vraagVervanging: Actie = {
  knop: 'Nieuwe Metgezel vragen',
  uitleg: 'De regiocoördinator vraagt eerst wat de cliënt wil. De ondersteuning gaat intussen door.',
  velden: () => [
    { naam: 'reden', soort: 'keuze', label: 'Waarom', opties: alsOpties(redenenVervanging) },
    { naam: 'toelichting', soort: 'lang', label: 'Toelichting', regels: 2 },
    {
      naam: 'laatsteDag',
      soort: 'dag',
      label: 'Laatste dag van de Metgezel van nu',
      uitleg: 'Laat dit leeg als die nog niet bekend is.',
      optioneel: true,
    },
  ],
};

const gevolgWens: Record<WensVervanging, string> = {
  'nieuwe Metgezel': 'De regiocoördinator doet een voorstel. De cliënt kiest.',
  wachten: 'Wij bellen om de paar weken of de cliënt nog wil wachten.',
  'licht contact': 'Wij houden licht contact, en bellen om de paar weken.',
  stoppen: 'De ondersteuning eindigt. Dat is een gewoon antwoord.',
};

export const legWensVast: Actie = {
  knop: 'Wens van de cliënt vastleggen',
  uitleg: 'Vraag het aan de cliënt zelf, of aan wie namens de cliënt spreekt. Elk antwoord is goed.',
  velden: () => [
    { naam: 'wens', soort: 'keuze', label: 'Wat wil de cliënt?', opties: metGevolg(wensenVervanging, gevolgWens) },
    { naam: 'toelichting', soort: 'lang', label: 'Wat zei de cliënt erover?' },
  ],
  letOp: ({ waarden }) =>
    waarden.wens === 'stoppen' ? 'Het traject wordt nu meteen afgesloten. Heropenen kan later, met een reden.' : null,
};

export const beeindigVervanging: Actie = {
  knop: 'Stoppen met zoeken',
  uitleg: 'De Metgezel van nu blijft. Er wordt geen nieuwe Metgezel meer gezocht.',
  velden: () => [{ naam: 'reden', soort: 'lang', label: 'Waarom', regels: 2 }],
};
