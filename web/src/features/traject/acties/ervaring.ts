/** What people feel of it: the short measure of effect, and the yearly cliëntervaring. */
import { momentenMeting, wieGemeten } from '../../../../../domain/traject/codes.ts';
import type { Optie, Veld } from '../../../components/form/veld.ts';
import { type Actie, alsOpties } from './actie.ts';

const NIET_GEVRAAGD: Optie = { waarde: '', label: 'Niet gevraagd' };

const opSchaal = (...woorden: string[]): Optie[] =>
  woorden.map((woord, i) => ({ waarde: String(i + 1), label: `${i + 1}: ${woord}` }));

const gevoel = opSchaal('veel slechter', 'slechter', 'hetzelfde', 'beter', 'veel beter');

const gemeten = [
  ['rust', 'Rust'],
  ['overzicht', 'Overzicht'],
  ['passendeHulp', 'Hulp die past'],
  ['dagelijksLeven', 'Het leven van elke dag'],
] as const;

export const legMetingVast: Actie = {
  knop: 'Meting vastleggen',
  uitleg: 'Vier korte vragen over hoe het voelt: bij de start, bij een evaluatie en aan het einde.',
  velden: () => [
    { naam: 'moment', soort: 'keuze', knoppen: true, label: 'Bij welk moment?', opties: alsOpties(momentenMeting) },
    { naam: 'wie', soort: 'keuze', knoppen: true, label: 'Wie gaf antwoord?', opties: alsOpties(wieGemeten) },
    ...gemeten.map(
      ([naam, label]): Veld => ({ naam, soort: 'schaal', knoppen: true, label, opties: [...gevoel, NIET_GEVRAAGD] }),
    ),
  ],
  begin: ({ metingen }) => ({ moment: metingen.length === 0 ? 'start' : 'evaluatie', wie: 'cliënt' }),
};

const hoeveel = opSchaal('helemaal niet', 'een beetje', 'gaat wel', 'veel', 'heel veel');
const hoeGoed = opSchaal('heel slecht', 'slecht', 'gaat wel', 'goed', 'heel goed');

const cijfers: Optie[] = Array.from({ length: 10 }, (_, i) => ({ waarde: String(i + 1), label: String(i + 1) }));

/** The same questions by link and by phone. */
export const ervaringVelden: Veld[] = [
  {
    naam: 'cijfer',
    soort: 'schaal',
    knoppen: true,
    label: 'Welk cijfer geeft u Metgezel?',
    uitleg: '1 is heel slecht, 10 is heel goed.',
    opties: cijfers,
    verplicht: 'kies een cijfer van 1 tot en met 10',
  },
  {
    naam: 'verandering',
    soort: 'schaal',
    label: 'Is er door de ondersteuning iets beter geworden?',
    uitleg: 'Meer rust, meer overzicht, hulp die past, of dat elke dag makkelijker gaat.',
    opties: hoeveel,
    verplicht: 'kies een antwoord bij: is er iets beter geworden?',
  },
  {
    naam: 'relatie',
    soort: 'schaal',
    label: 'Hoe is het contact met uw Metgezel?',
    uitleg: 'Vertrouwen, steun, een klik, en dat u uw Metgezel kunt bereiken.',
    opties: hoeGoed,
    verplicht: 'kies een antwoord bij: hoe is het contact met uw Metgezel?',
  },
  {
    naam: 'meerwaarde',
    soort: 'schaal',
    label: 'Helpt Metgezel u op een manier die u ergens anders niet vindt?',
    opties: hoeveel,
    verplicht: 'kies een antwoord bij: helpt Metgezel u zoals niemand anders?',
  },
  {
    naam: 'toelichting',
    soort: 'lang',
    label: 'Wilt u er iets bij vertellen?',
    uitleg: 'Schrijf geen namen op.',
    optioneel: true,
  },
];

export const geefErvaring: Actie = {
  knop: 'Cliëntervaring vastleggen',
  uitleg: 'De cliënt antwoordt zelf, met de link in de mail. De antwoorden staan los van dit dossier.',
  velden: () => ervaringVelden,
};

export const slaErvaringOver: Actie = {
  knop: 'Cliëntervaring overslaan',
  uitleg: 'Dat mag. Over een jaar vragen wij het opnieuw.',
  velden: () => [{ naam: 'reden', soort: 'lang', label: 'Waarom', regels: 2 }],
};
