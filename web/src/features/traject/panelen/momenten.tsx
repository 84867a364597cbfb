import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { Section } from '../../../components/section.tsx';
import { kalenderdag, vanafVandaag } from '../../../lib/dates.ts';
import { zin } from '../../../lib/words.ts';
import { volgtUitGeboorte } from '../acties/momenten.ts';
import { ActieLink } from './actie-link.tsx';

type Moment = TrajectView['momenten'][number];

function Regel({ traject, moment }: { traject: TrajectView; moment: Moment }): ReactNode {
  const { id, soort, op, toelichting } = moment;
  const over = { id, naam: `${soort}, ${kalenderdag(op)}` };
  return (
    <li>
      <Text>
        <strong>{zin(soort)}</strong>: {kalenderdag(op)} ({vanafVandaag(op)})
      </Text>
      {toelichting ? <Text className="prose">{toelichting}</Text> : null}
      <Group gap="xs" mt={6}>
        <ActieLink traject={traject} type="HandelMomentAf" over={over} kort="Is geregeld" />
        {volgtUitGeboorte(moment) ? null : <ActieLink traject={traject} type="LegMomentVast" over={over} kort="Andere datum" />}
        <ActieLink traject={traject} type="SchrapMoment" over={over} kort="Vervalt" />
      </Group>
    </li>
  );
}

/** The years ahead: what is known beforehand, the nearest first. */
export function MomentenPaneel({ traject }: { traject: TrajectView }): ReactNode {
  const momenten = [...traject.momenten].sort((a, b) => a.op.localeCompare(b.op));
  return (
    <Section title="Momenten die komen" aside={<ActieLink traject={traject} type="LegMomentVast" />}>
      {momenten.length === 0 ? (
        <Text className="measure">
          Nog geen. Denk aan de achttiende verjaardag, het einde van een indicatie, een verhuizing, of van school naar werk.
        </Text>
      ) : (
        <ol className="timeline list-plain">
          {momenten.map((moment) => (
            <Regel key={moment.id} traject={traject} moment={moment} />
          ))}
        </ol>
      )}
    </Section>
  );
}
