/** Moments that are known years ahead, such as the eighteenth birthday. */
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { soortenMoment } from '../../../../../domain/traject/codes.ts';
import type { Optie, Veld, Waarden } from '../../../components/form/veld.ts';
import { kalenderdag } from '../../../lib/dates.ts';
import { newKey } from '../../../lib/new-key.ts';
import { zin } from '../../../lib/words.ts';
import { type Actie, alsOpties, type Bij } from './actie.ts';

const NIEUW = 'nieuw';

/** Another birth date moves it by itself. */
export const volgtUitGeboorte = ({ soort }: Pick<TrajectView['momenten'][number], 'soort'>): boolean => soort === '18 jaar';

const momentOpties = ({ momenten }: Pick<TrajectView, 'momenten'>): Optie[] =>
  momenten.map(({ id, soort, op, toelichting }) => ({
    waarde: id,
    label: `${zin(soort)}, ${kalenderdag(op)}`,
    ...(toelichting ? { uitleg: toelichting } : {}),
  }));

const welkMoment = (traject: TrajectView): Veld => ({
  naam: 'momentId',
  soort: 'keuze',
  label: 'Welk moment?',
  opties: momentOpties(traject),
  verplicht: 'kies een moment',
});

/** Chosen already when it was opened for one, or when there is only one. */
const beginMetMoment = ({ momenten }: TrajectView, _gemeenten: unknown, over?: string): Waarden => ({
  momentId: over ?? (momenten.length === 1 ? (momenten[0]?.id ?? '') : ''),
});

function momentVelden({ traject, waarden }: Bij): Veld[] {
  const verzetbaar = traject.momenten.filter((moment) => !volgtUitGeboorte(moment));
  const welk: Veld = {
    naam: 'welk',
    soort: 'keuze',
    label: 'Nieuw, of een andere datum?',
    opties: [{ waarde: NIEUW, label: 'Een nieuw moment' }, ...momentOpties({ momenten: verzetbaar })],
  };
  return [
    ...(verzetbaar.length > 0 ? [welk] : []),
    { naam: 'soort', soort: 'keuze', knoppen: true, label: 'Wat voor moment?', opties: alsOpties(soortenMoment) },
    {
      naam: 'op',
      soort: 'dag',
      label: 'Op welke dag?',
      uitleg: 'Weet u het niet precies? Kies een dag in die maand.',
      vanafVandaag: true,
    },
    {
      naam: 'toelichting',
      soort: 'lang',
      label: 'Wat verandert er dan?',
      regels: 2,
      ...(waarden.soort === 'ander moment' ? { verplicht: 'schrijf welk moment het is' } : { optioneel: true }),
    },
  ];
}

function beginMoment({ momenten }: TrajectView, _gemeenten: unknown, over?: string): Waarden {
  const bekend = momenten.find(({ id }) => id === over);
  const nieuwId = newKey();
  if (!bekend) return { nieuwId, welk: NIEUW };
  return { nieuwId, welk: bekend.id, soort: bekend.soort, op: bekend.op, toelichting: bekend.toelichting ?? '' };
}

export const legMomentVast: Actie = {
  knop: 'Moment vastleggen',
  uitleg:
    'Ruim van tevoren vragen wij u om het voor te bereiden: een jaar vóór de achttiende verjaardag, een half jaar vóór andere momenten.',
  velden: momentVelden,
  begin: beginMoment,
  body: ({ welk: _welk, ...plain }, { waarden }) => ({
    ...plain,
    momentId: waarden.welk === NIEUW || !waarden.welk ? waarden.nieuwId : waarden.welk,
  }),
};

export const handelMomentAf: Actie = {
  knop: 'Moment is geregeld',
  uitleg: 'Daarna vragen wij er niet meer naar.',
  velden: ({ traject }) => [welkMoment(traject), { naam: 'gedaan', soort: 'lang', label: 'Wat is er geregeld?' }],
  begin: beginMetMoment,
};

export const schrapMoment: Actie = {
  knop: 'Moment vervalt',
  uitleg: 'Het gaat niet door, of het is niet meer belangrijk. Er wordt niet meer naar gevraagd.',
  velden: ({ traject }) => [welkMoment(traject), { naam: 'reden', soort: 'lang', label: 'Waarom', regels: 2 }],
  begin: beginMetMoment,
};
