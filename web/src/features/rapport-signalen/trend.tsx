import type { ReactNode } from 'react';
import type { SignaalCijfers } from '../../../../api/contract/rapport-signalen.ts';
import { Getal } from './getal.tsx';
import { Rij, Tabel } from './tabel.tsx';
import { kwartaalNaam } from './woorden.ts';

type Trend = SignaalCijfers['trend'];

const hoogte = 120;
const breedte = 44;
const marge = 22;

/** A bar per quarter. The table beside it says the same. */
function Staven({ trend }: { trend: Trend }): ReactNode {
  const hoogste = Math.max(1, ...trend.map(({ aantal }) => aantal ?? 0));
  return (
    <svg
      className="trend"
      viewBox={`0 0 ${trend.length * breedte} ${hoogte + 2 * marge}`}
      style={{ minWidth: trend.length * breedte, maxWidth: trend.length * breedte * 1.6 }}
      role="img"
      aria-label="Staven van het aantal signalen per kwartaal; de tabel hieronder geeft dezelfde getallen"
    >
      {trend.map(({ kwartaal, aantal }, i) => {
        const staaf = ((aantal ?? 0) / hoogste) * hoogte;
        const midden = (i + 0.5) * breedte;
        return (
          <g key={kwartaal}>
            <rect
              x={i * breedte + 6}
              y={marge + hoogte - staaf}
              width={breedte - 12}
              height={staaf}
              rx={2}
              className="trend-staaf"
            />
            <text x={midden} y={marge + hoogte - staaf - 5} textAnchor="middle">
              {aantal ?? '✱'}
            </text>
            <text x={midden} y={hoogte + 2 * marge - 6} textAnchor="middle">
              {`${kwartaal.slice(5)}/${kwartaal.slice(2, 4)}`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Signalen per quarter in which they were given. */
export function TrendPerKwartaal({ trend }: { trend: Trend }): ReactNode {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll-x" aria-label="Diagram: signalen per kwartaal" tabIndex={0}>
        <Staven trend={trend} />
      </section>
      <Tabel naam="Signalen per kwartaal" koppen={['Kwartaal', 'Signalen']}>
        {trend.map(({ kwartaal, aantal }) => (
          <Rij
            key={kwartaal}
            naam={kwartaalNaam(kwartaal)}
            getallen={[{ sleutel: 'aantal', waarde: <Getal aantal={aantal} /> }]}
          />
        ))}
      </Tabel>
    </>
  );
}
