/** What is known, what is missing, and what the criteria propose. */
import { feitVragen } from '../../domain/criteria/feiten.ts';
import { triageVoorstel } from '../../domain/criteria/triage.ts';
import type { Toestemming, Traject } from '../../domain/traject/state.ts';
import type { TrajectView } from '../contract/traject.ts';

type Beoordeling = Pick<TrajectView, 'feiten' | 'ontbreekt' | 'triage' | 'toestemming'>;

/** The proposal is only a proposal; `metNamen` decides whether it is said who gave consent. */
export function beoordelingVan(traject: Traject, metNamen: boolean): Beoordeling {
  const { uitkomst, redenen, criteria, telefonischEerst, onbekend } = triageVoorstel(traject.feiten);
  return {
    feiten: { ...traject.feiten },
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

const toestemmingVan = ({ waarde, door, op }: Toestemming, metNamen: boolean) => ({
  waarde,
  ...(door && metNamen ? { door } : {}),
  ...(op ? { op } : {}),
});
