import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SignaalView } from '../../../../../api/contract/signalen/signaal.ts';
import { telwoord } from '../../../../../domain/telwoord.ts';
import { Section } from '../../../components/section.tsx';
import { dagVan } from '../../../lib/dates.ts';
import { doelgroepKort, regioKort, zin } from '../../../lib/words.ts';
import { MeerLaden } from '../meer-laden.tsx';
import { SignaalLink } from '../signaal-link.tsx';
import { meerSignalenIn } from '../signalen.ts';
import { useVervolg } from '../use-vervolg.ts';
import { fasen } from '../woorden.ts';

/** Of a vraagstuk: the signals in it; those of others are counted. */
export function SignalenPaneel({ signaal }: { signaal: SignaalView }): ReactNode {
  return signaal.kind === 'vraagstuk' ? <Erin signaal={signaal} /> : null;
}

function Erin({
  signaal: { id, signalen, signalenCursor, aantalLeesbaar, aantalSignalen },
}: {
  signaal: SignaalView;
}): ReactNode {
  const vervolg = useVervolg(['signaal', id, 'signalen'], signalenCursor, (cursor, signal) => meerSignalenIn(id, cursor, signal));
  const getoond = [...signalen, ...vervolg.bladen.flatMap((blad) => blad.signalen)];
  const elders = aantalSignalen === null ? null : aantalSignalen - aantalLeesbaar;
  return (
    <Section title={`Signalen in dit vraagstuk${aantalSignalen === null ? '' : ` (${aantalSignalen})`}`}>
      {aantalSignalen === 0 ? (
        <Text className="measure">Er zit nog geen signaal in. Zet een signaal erin op de pagina van dat signaal.</Text>
      ) : null}
      <Stack component="ul" className="list-plain" gap="md">
        {getoond.map((een) => (
          <Stack component="li" key={een.id} gap={2}>
            <SignaalLink van={een} />
            <Text size="sm" c="dimmed">
              {[
                een.referentie,
                zin(regioKort(een.regio)),
                doelgroepKort(een.doelgroep),
                `gegeven op ${dagVan(een.gegevenOp)}`,
              ].join(' · ')}
              {een.fase === 'in vraagstuk' ? '' : ` · ${fasen[een.fase].naam.toLowerCase()}`}
            </Text>
          </Stack>
        ))}
      </Stack>
      <MeerLaden vervolg={vervolg} label={`Meer signalen laden (nog ${aantalLeesbaar - getoond.length})`} />
      {elders === null ? (
        <Text size="sm" className="measure">
          Er zitten {aantalLeesbaar > 0 ? 'ook ' : ''}signalen in van anderen, minder dan vijf. Hoeveel precies zeggen wij niet.
          Zo is niemand te herkennen.
        </Text>
      ) : null}
      {elders ? (
        <Text size="sm">
          Er zitten {aantalLeesbaar > 0 ? 'ook ' : ''}
          {telwoord(elders, 'signaal', 'signalen')} in van anderen. U ziet die niet.
        </Text>
      ) : null}
    </Section>
  );
}
