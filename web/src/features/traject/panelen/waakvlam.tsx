import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { Facts } from '../../../components/facts.tsx';
import { Section } from '../../../components/section.tsx';
import { kalenderdag, vanafVandaag } from '../../../lib/dates.ts';
import { ActieLink } from './actie-link.tsx';
import { ritmeInWoorden } from './ritme.ts';
import { WanneerGevraagd } from './straks.tsx';

type Waakvlam = NonNullable<TrajectView['waakvlam']>;

/** Light contact: the plan, the rhythm, when it is decided again, and back to more support in one step. */
export function WaakvlamPaneel({ traject, waakvlam }: { traject: TrajectView; waakvlam: Waakvlam }): ReactNode {
  const now = traject.fase === 'waakvlam';
  const { plan, begonnenOp } = waakvlam;
  return (
    <Section title={now ? 'Waakvlam' : 'De waakvlam van eerder'}>
      {now ? (
        <Group gap="xs">
          <ActieLink traject={traject} type="SchaalOp" main />
          <ActieLink traject={traject} type="BeslisWaakvlam" />
        </Group>
      ) : null}
      <div>
        <Title order={3} size="h5">
          Waakvlamplan
        </Title>
        <Text className="prose">{plan ?? 'U mag dit plan niet lezen.'}</Text>
      </div>
      <Facts
        items={[
          ['Begonnen', `${kalenderdag(begonnenOp)} (${vanafVandaag(begonnenOp)})`],
          ...(now ? [['Contact', ritmeInWoorden(traject.ondersteuning?.ritmeWerkdagen ?? null)] as [string, string]] : []),
        ]}
      />
      {now ? <WanneerGevraagd traject={traject} soort="waakvlambesluit" wat="Het besluit hoe het verdergaat" /> : null}
    </Section>
  );
}
