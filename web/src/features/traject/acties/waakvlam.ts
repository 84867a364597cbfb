import { inzetten, type UitkomstWaakvlam, uitkomstenWaakvlam } from '../../../../../domain/traject/codes.ts';
import { type Actie, alsOpties, type Bij, metGevolg } from './actie.ts';
import { ritmeVeld } from './ondersteuning.ts';

export const gaNaarWaakvlam: Actie = {
  knop: 'Naar waakvlam',
  uitleg:
    'Licht contact op een vast ritme. Meer ondersteuning kan altijd weer, in één stap. Na een half jaar kijkt u samen verder.',
  velden: () => [
    {
      naam: 'plan',
      soort: 'lang',
      label: 'Het waakvlamplan',
      uitleg: 'Maak het samen met de cliënt of het gezin: waar letten wij op, en wanneer is er weer meer nodig?',
      regels: 5,
    },
    ritmeVeld,
  ],
  begin: ({ waakvlam }) => ({ plan: waakvlam?.plan ?? '' }),
};

const gevolgWaakvlam: Record<UitkomstWaakvlam, string> = {
  doorgaan: 'De waakvlam blijft. Over een half jaar vragen wij het opnieuw.',
  'meer ondersteuning': 'De ondersteuning begint weer, met gewone inzet. Alles staat er nog.',
  overdragen: 'De waakvlam blijft tot een andere partij het overneemt. U biedt daarna de overdracht aan.',
  afronden: 'Het traject wordt afgesloten: niet langer nodig.',
};

const waakvlamLetOp = ({ waarden }: Bij): string | null =>
  waarden.uitkomst === 'afronden' ? 'Het traject wordt nu meteen afgesloten. Heropenen kan later, met een reden.' : null;

export const beslisWaakvlam: Actie = {
  knop: 'Besluit over de waakvlam',
  uitleg: 'U beslist samen met de cliënt of het gezin.',
  velden: () => [
    { naam: 'uitkomst', soort: 'keuze', label: 'Hoe gaat het verder?', opties: metGevolg(uitkomstenWaakvlam, gevolgWaakvlam) },
    { naam: 'toelichting', soort: 'lang', label: 'Wat besloot u samen, en waarom?' },
  ],
  letOp: waakvlamLetOp,
};

export const schaalOp: Actie = {
  knop: 'Weer meer ondersteuning',
  uitleg: 'De ondersteuning begint meteen weer. Het plan, de contacten en de Metgezel zijn dezelfde.',
  velden: () => [
    { naam: 'inzet', soort: 'keuze', knoppen: true, label: 'Inzet', opties: alsOpties(inzetten) },
    { naam: 'reden', soort: 'lang', label: 'Wat is er aan de hand?', regels: 2 },
  ],
  begin: () => ({ inzet: 'regulier' }),
};
