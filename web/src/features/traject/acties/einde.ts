import { redenenAfgesloten } from '../../../../../domain/traject/codes.ts';
import { dagVan } from '../../../lib/dates.ts';
import { type Actie, alsOpties } from './actie.ts';

export const aanvaardDoorverwijzing: Actie = {
  knop: 'Doorverwijzing is aangenomen',
  uitleg: 'U legt dit vast namens de ontvangende partij. Na zes weken vragen wij of het goed gaat.',
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
  letOp: () => 'Afsluiten stopt alles wat nu gevraagd wordt. U kunt dit niet zelf terugdraaien.',
};
