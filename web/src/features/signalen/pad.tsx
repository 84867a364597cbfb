import { Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { CSSProperties, ReactNode } from 'react';
import type { SignaalView } from '../../../../api/contract/signalen/signaal.ts';
import { type Niveau, niveaus } from '../../../../domain/signaal/codes.ts';
import { kalenderdag, kalenderdagVan } from '../../lib/dates.ts';
import { fasen, niveauNamen } from './woorden.ts';

type Stop = SignaalView['pad'][number];

/** The highest one on top; only levels that it was on, and those between. */
function rijenVan(pad: readonly Stop[]): Niveau[] {
  const op = pad.map(({ niveau }) => niveaus.indexOf(niveau));
  return niveaus.slice(Math.min(...op), Math.max(...op) + 1).reverse();
}

const dagVan = (moment: string): string => kalenderdag(kalenderdagVan(moment));

const wanneer = ({ van, tot }: Stop, nu: boolean): string => {
  if (nu) return `sinds ${dagVan(van)}`;
  return tot && dagVan(van) !== dagVan(tot) ? `${dagVan(van)} tot ${dagVan(tot)}` : dagVan(van);
};

/** From the middle of each stop to that of the next; a step back is another line. */
function Lijnen({ pad, rijen }: { pad: readonly Stop[]; rijen: readonly Niveau[] }): ReactNode {
  const y = ({ niveau }: Stop): number => rijen.indexOf(niveau) + 0.5;
  return (
    <svg
      className="pad-lijnen"
      viewBox={`0 0 ${pad.length} ${rijen.length}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {pad.slice(1).map((stop, i) => {
        const vorige = pad[i];
        return vorige ? (
          <line
            key={stop.van}
            x1={i + 0.5}
            y1={y(vorige)}
            x2={i + 1.5}
            y2={y(stop)}
            data-terug={stop.terug || undefined}
            vectorEffect="non-scaling-stroke"
          />
        ) : null;
      })}
    </svg>
  );
}

type Props = { pad: readonly Stop[]; label: string };

/** The path that it went: every phase on its level, in order, with its steps back; the last stop is where it is now. */
export function Pad({ pad, label }: Props): ReactNode {
  if (pad.length === 0) return null;
  const rijen = rijenVan(pad);
  const maat = { '--stops': pad.length, '--rijen': rijen.length } as CSSProperties;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll-x" aria-label={label} tabIndex={0}>
      <div className="pad" style={maat}>
        <div className="pad-niveaus" aria-hidden>
          {rijen.map((niveau) => (
            <span key={niveau}>{niveauNamen[niveau]}</span>
          ))}
        </div>
        <div className="pad-vlak">
          <Lijnen pad={pad} rijen={rijen} />
          <ol className="pad-stops list-plain">
            {pad.map((stop, i) => {
              const nu = i === pad.length - 1;
              return (
                <li
                  key={stop.van}
                  className="pad-stop"
                  data-niveau={stop.niveau}
                  data-terug={stop.terug || undefined}
                  aria-current={nu ? 'step' : undefined}
                  style={{ gridColumn: i + 1, gridRow: rijen.indexOf(stop.niveau) + 1 }}
                >
                  <Text size="sm" fw={nu ? 700 : 600}>
                    {fasen[stop.fase].naam}
                    {nu ? ' (nu)' : ''}
                  </Text>
                  <Text size="xs" className="pad-niveau">
                    {niveauNamen[stop.niveau]}
                  </Text>
                  {stop.terug ? (
                    <Text size="xs" fw={600} className="pad-terug">
                      <IconArrowBackUp size={12} aria-hidden /> stap terug
                    </Text>
                  ) : null}
                  <Text size="xs" c="dimmed">
                    {wanneer(stop, nu)}
                  </Text>
                </li>
              );
            })}
          </ol>
        </div>
      </div>
    </section>
  );
}
