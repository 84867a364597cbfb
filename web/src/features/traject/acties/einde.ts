import { redenenAfgesloten } from '../../../../../domain/traject/codes.ts';
import { dagVan, dagVanaf } from '../../../lib/dates.ts';
import { fasen } from '../../../lib/words.ts';
import { type Actie, alsOpties, type Bij } from './actie.ts';

export const aanvaardDoorverwijzing: Actie = {
  knop: 'Doorverwijzing is aangenomen',
  uitleg: 'U legt dit vast namens de ontvangende partij. Na een aantal weken vragen wij of het goed gaat.',
  velden: () => [],
};

export const weigerDoorverwijzing: Actie = {
  knop: 'Doorverwijzing is niet aangenomen',
  uitleg: 'De aanmelding komt terug bij de triage.',
  velden: () => [{ naam: 'reden', soort: 'lang', label: 'Waarom niet', regels: 2 }],
};

export const legNazorgVast: Actie = {
  knop: 'Nazorg vastleggen',
  uitleg: 'Bel met de cliënt of het gezin, en met wie het overnam.',
  velden: () => [
    {
      naam: 'houdtStand',
      soort: 'ja-nee',
      label: 'Houdt de overgang stand?',
      ja: 'Ja: het traject kan worden afgesloten',
      nee: 'Nee: de cliënt komt terug bij ons',
      verplicht: 'kies of de overgang standhoudt',
    },
    { naam: 'toelichting', soort: 'lang', label: 'Wat hoorde u?' },
  ],
  letOp: ({ traject }) => {
    const gepland = traject.straks.find(({ soort }) => soort === 'nazorg');
    return gepland ? `Dit wordt pas gevraagd op ${dagVan(gepland.op)}. Leg nu alleen iets vast als u het zeker weet.` : null;
  },
};

export const sluitAf: Actie = {
  knop: 'Traject afsluiten',
  velden: () => [
    { naam: 'reden', soort: 'lijst', label: 'Reden', opties: alsOpties(redenenAfgesloten) },
    { naam: 'toelichting', soort: 'lang', label: 'Toelichting' },
  ],
  letOp: () => 'Afsluiten stopt alles wat nu gevraagd wordt. Heropenen kan later, met een reden.',
};

function heropenLetOp({ traject: { afgesloten, heropenenGevraagd } }: Bij): string | null {
  if (heropenenGevraagd) {
    const { door, naar } = heropenenGevraagd;
    const waarheen = fasen[naar].naam.toLowerCase();
    return `${door.naam} vroeg dit aan, naar de fase ${waarheen}. Bent u het ermee eens, dan gaat het traject weer open. Een ander dan ${door.naam} moet dit doen.`;
  }
  if (afgesloten && afgesloten.op.slice(0, 10) < dagVanaf(-365))
    return 'Dit traject is langer dan een jaar dicht. Een tweede collega moet het heropenen bevestigen.';
  return null;
}

export const heropen: Actie = {
  knop: 'Heropenen',
  uitleg: 'Hetzelfde traject gaat verder, met alles wat erin staat.',
  velden: ({ traject }) => [
    {
      naam: 'naar',
      soort: 'keuze',
      label: 'In welke fase gaat het verder?',
      opties: traject.heropenbaar.map((fase) => ({ waarde: fase, label: fasen[fase].naam, uitleg: fasen[fase].uitleg })),
    },
    { naam: 'reden', soort: 'lang', label: 'Waarom gaat het weer open?', regels: 2 },
  ],
  begin: ({ heropenenGevraagd, heropenbaar }) => ({ naar: heropenenGevraagd?.naar ?? heropenbaar.at(-1) ?? '' }),
  letOp: heropenLetOp,
};
