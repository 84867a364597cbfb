import { Alert, Anchor, List } from '@mantine/core';
import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { zin } from '../../lib/words.ts';
import { type Fouten, hoortBij, type Veld } from './veld.ts';

type Props = { fouten: Fouten; velden: readonly Veld[]; idOf: (naam: string) => string; attempt: number };

/** "Doel 2: " for a message about one line of a list. */
function plaats(veld: Veld, naam: string): string {
  if (veld.soort !== 'rijen' || naam === veld.naam) return '';
  return `${zin(veld.wat)} ${Number(naam.slice(veld.naam.length + 1).split('/')[0]) + 1}: `;
}

/** After sending: everything that is still wrong, each a link to its field; takes the focus at every attempt. */
export function ErrorSummary({ fouten, velden, idOf, attempt }: Props): ReactNode {
  const box: Ref<HTMLDivElement> = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt moves the focus again
  useEffect(() => box.current?.focus(), [attempt]);
  const goTo = (naam: string) => document.getElementById(idOf(naam))?.focus();
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="red" title="Er klopt nog iets niet">
      <List size="sm">
        {Object.entries(fouten).map(([naam, melding]) => {
          const own = velden.find((veld) => hoortBij(veld, naam));
          return (
            <List.Item key={naam}>
              {own ? (
                <Anchor
                  href={`#${idOf(naam)}`}
                  size="sm"
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(naam);
                  }}
                >
                  {zin(`${plaats(own, naam)}${melding}`)}
                </Anchor>
              ) : (
                zin(melding)
              )}
            </List.Item>
          );
        })}
      </List>
    </Alert>
  );
}
