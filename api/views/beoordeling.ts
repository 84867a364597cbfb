/** What is known, what is missing, and what the criteria propose. */
import { feitVragen } from '../../domain/criteria/feiten.ts';
import { triageVoorstel } from '../../domain/criteria/triage.ts';
import type { Toestemming, Traject } from '../../domain/traject/state.ts';
import type { TrajectView } from '../contract/traject.ts';
import { type Namen, wie } from './namen.ts';

type Beoordeling = Pick<TrajectView, 'feiten' | 'bewijzen' | 'ontbreekt' | 'triage' | 'toestemming'>;

/** The proposal is only a proposal; `metNamen` decides whether it is said who gave consent, and what proof was seen. */
export function beoordelingVan(traject: Traject, namen: Namen, metNamen: boolean): Beoordeling {
  const { uitkomst, redenen, criteria, telefonischEerst, onbekend } = triageVoorstel(traject.feiten);
  return {
    feiten: { ...traject.feiten },
    bewijzen: Object.fromEntries(
      Object.entries(traject.bewijzen).map(([feit, { wat, door, op }]) => [
        feit,
        { wat: metNamen ? wat : null, door: wie(door, namen).naam, op },
      ]),
    ),
    ontbreekt: [...onbekend.map((feit) => feitVragen[feit].naam), ...nogTeVragen(traject)],
    triage: {
      uitkomst,
      redenen,
      criteria: criteria.map(({ naam, zin, uitkomst: stand, feit }) => ({ naam, zin, uitkomst: stand, feit })),
      telefonischEerst,
    },
    toestemming: Object.fromEntries(
      Object.entries(traject.toestemming).map(([doel, gegeven]) => [doel, toestemmingVan(gegeven, metNamen)]),
    ),
  };
}

const nogTeVragen = ({ regio, gemeente, toestemming }: Traject): string[] => [
  ...(regio === 'onbekend' ? ['de regio'] : []),
  ...(gemeente === 'onbekend' ? ['de gemeente'] : []),
  ...Object.entries(toestemming).flatMap(([doel, { waarde }]) => (waarde === 'onbekend' ? [`toestemming voor ${doel}`] : [])),
];

const toestemmingVan = ({ waarde, door, op, omvang, tot }: Toestemming, metNamen: boolean) => ({
  waarde,
  ...(door && metNamen ? { door } : {}),
  ...(op ? { op } : {}),
  ...(omvang && metNamen ? { omvang } : {}),
  ...(tot ? { tot } : {}),
});
