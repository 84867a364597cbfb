import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { doelgroepKort } from '../../../lib/words.ts';
import { type Actie, zoektochtVan } from './actie.ts';

type Profiel = NonNullable<TrajectView['matching']>['profielen'][number];

const uren = (n: number): string => n.toLocaleString('nl-NL', { maximumFractionDigits: 1 });

const profielInWoorden = ({ expertises, regio, plaats, urenVrij }: Profiel): string =>
  [
    `expertise ${expertises.map(doelgroepKort).join(', ') || 'geen'}`,
    plaats ? `${plaats} (regio ${regio})` : `regio ${regio}`,
    `${uren(urenVrij)} uur per week vrij`,
  ].join(' · ');

/** Those who can come first. */
const opBezwaar = (a: Profiel, b: Profiel): number => Number(a.bezwaar !== null) - Number(b.bezwaar !== null);

export const doeMatchvoorstel: Actie = {
  knop: 'Matchvoorstel doen',
  uitleg: 'Kies één tot drie profielen. De cliënt kiest daaruit, of kiest geen van allen.',
  velden: ({ traject }) => [
    {
      naam: 'kandidaten',
      soort: 'meer',
      label: 'Welke profielen stelt u voor?',
      hoogstens: 3,
      opties: [...(zoektochtVan(traject)?.profielen ?? [])].sort(opBezwaar).map((profiel) => ({
        waarde: profiel.id,
        label: profiel.naam,
        uitleg: profielInWoorden(profiel),
        bezwaar: profiel.bezwaar,
      })),
    },
  ],
};

export const kiesMetgezel: Actie = {
  knop: 'Keuze van de cliënt vastleggen',
  uitleg: 'De cliënt kan ook zelf kiezen met de link in de mail.',
  velden: ({ traject }) => [
    {
      naam: 'gcoerId',
      soort: 'keuze',
      label: 'Wie koos de cliënt?',
      opties: (zoektochtVan(traject)?.kandidaten ?? []).map(({ id, naam }) => ({ waarde: id, label: naam })),
      verplicht: 'kies een van de voorgestelde Metgezellen',
    },
  ],
};

export const wijsVoorstelAf: Actie = {
  knop: 'De cliënt kiest niemand hiervan',
  uitleg: 'Er komt een nieuw voorstel.',
  velden: () => [{ naam: 'reden', soort: 'lang', label: 'Wat zei de cliënt?', regels: 2 }],
};

export const registreerKennismaking: Actie = {
  knop: 'Kennismaking vastleggen',
  uitleg: 'Daarna vragen wij de cliënt of er een klik is.',
  velden: () => [
    { naam: 'op', soort: 'dag', label: 'Wanneer was de kennismaking?', totVandaag: true, verplicht: 'vul de datum in' },
  ],
};

export const bevestigKlik: Actie = {
  knop: 'Er is een klik',
  uitleg: 'U legt dit vast namens de cliënt.',
  velden: () => [],
  letOp: ({ traject }) =>
    traject.ondersteuning?.vervanging
      ? 'De nieuwe Metgezel neemt het meteen over. Het plan en de hele geschiedenis gaan mee.'
      : 'De ondersteuning begint meteen.',
};

export const meldGeenKlik: Actie = {
  knop: 'Geen klik',
  uitleg: 'Dat is niemands schuld. Er komt een nieuw voorstel.',
  velden: () => [{ naam: 'reden', soort: 'lang', label: 'Wat zei de cliënt?', optioneel: true, regels: 2 }],
};
