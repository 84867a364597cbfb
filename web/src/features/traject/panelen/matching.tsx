import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { Facts } from '../../../components/facts.tsx';
import { Section } from '../../../components/section.tsx';
import { kalenderdag } from '../../../lib/dates.ts';
import { ActieLink } from './actie-link.tsx';

type Matching = NonNullable<TrajectView['matching']>;

function stand({ kandidaten, gekozen, kennismakingOp }: Matching): string {
  if (kennismakingOp) return 'De kennismaking is geweest. De cliënt zegt of er een klik is.';
  if (gekozen) return `De cliënt koos ${gekozen.naam}. Nu volgt de kennismaking.`;
  if (kandidaten.length > 0) return 'Het voorstel ligt bij de cliënt.';
  return 'Er is nog geen voorstel. De regiocoördinator kiest één tot drie profielen.';
}

function Profielen({ profielen }: Pick<Matching, 'profielen'>): ReactNode {
  const free = profielen.filter(({ bezwaar }) => bezwaar === null);
  if (profielen.length === 0) return null;
  return (
    <Text>
      {free.length === 0
        ? 'Nu kan geen van de profielen worden voorgesteld. Bij “Matchvoorstel doen” staat per persoon waarom.'
        : `${free.length} van de ${profielen.length} profielen kunnen nu worden voorgesteld.`}
    </Text>
  );
}

export function MatchingPaneel({ traject, matching }: { traject: TrajectView; matching: Matching }): ReactNode {
  const { opdracht, kandidaten, gekozen, kennismakingOp, profielen } = matching;
  return (
    <Section title="Matching" aside={<ActieLink traject={traject} type="ZetOpWachtlijst" />}>
      <Text>{stand(matching)}</Text>
      {kandidaten.length > 0 && !gekozen ? (
        <List>
          {kandidaten.map(({ id, naam }) => (
            <List.Item key={id}>{naam}</List.Item>
          ))}
        </List>
      ) : null}
      {kandidaten.length === 0 ? <Profielen profielen={profielen} /> : null}
      {kennismakingOp ? (
        <Facts
          items={[
            ['Gekozen Metgezel', gekozen?.naam],
            ['Kennismaking', kalenderdag(kennismakingOp)],
          ]}
        />
      ) : null}
      {opdracht ? (
        <Facts
          items={[
            ['Opdracht van het overleg', opdracht.doel],
            ['Verwacht einde', kalenderdag(opdracht.verwachtEinde)],
            ['Aan wie', opdracht.aanWie],
          ]}
        />
      ) : null}
    </Section>
  );
}
