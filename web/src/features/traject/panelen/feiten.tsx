import { Badge, Group, List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { type FeitVraag, feitVragen } from '../../../../../domain/criteria/feiten.ts';
import { Facts } from '../../../components/facts.tsx';
import { Section } from '../../../components/section.tsx';
import { zin } from '../../../lib/words.ts';
import { feitNamen, wordtGevraagd } from '../acties/vastleggen.ts';
import { ActieLink } from './actie-link.tsx';
import { Bewijzen } from './bewijzen.tsx';
import { WanneerGevraagd } from './straks.tsx';
import { Voorstel } from './voorstel.tsx';

const missingWords = (name: string): string =>
  feitNamen.find((feit) => feit === name) ? feitVragen[name as (typeof feitNamen)[number]].naam : name;

const colours: Record<string, string> = { voldaan: 'green', 'niet voldaan': 'red', onbekend: 'gray' };

function Criteria({ criteria }: { criteria: TrajectView['triage']['criteria'] }): ReactNode {
  return (
    <div>
      <Text fw={650}>De criteria, en waar elk op rust</Text>
      <ul className="list-plain criteria">
        {criteria.map(({ naam, zin: tekst, uitkomst, feit }) => (
          <li key={naam}>
            <Badge variant="dot" color={colours[uitkomst] ?? 'gray'} tt="none" fw={500}>
              {zin(uitkomst)}
            </Badge>
            <div>
              <Text>{tekst}</Text>
              {feit === tekst ? null : (
                <Text size="sm" c="dimmed">
                  {feit}
                </Text>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function answer(feit: (typeof feitNamen)[number], value: unknown): string {
  const { opties }: FeitVraag = feitVragen[feit];
  const labels = (Array.isArray(value) ? value : [value]).map(
    (one) => opties.find(({ waarde }) => waarde === one)?.label ?? 'Weet ik niet',
  );
  return labels.map((label) => (label === 'Weet ik niet' ? 'onbekend' : label)).join(', ') || 'onbekend';
}

function Antwoorden({ feiten }: { feiten: TrajectView['feiten'] }): ReactNode {
  const doelgroep = typeof feiten.doelgroep === 'string' ? feiten.doelgroep : undefined;
  const asked = feitNamen.filter((feit) => wordtGevraagd(feit, doelgroep));
  return (
    <details>
      <summary>Alle antwoorden</summary>
      <div style={{ marginTop: '0.75rem' }}>
        <Facts wide items={asked.map((feit) => [feitVragen[feit].vraag, answer(feit, feiten[feit])])} />
      </div>
    </details>
  );
}

/** What is known, what the criteria make of it, and what is still missing. */
export function FeitenPaneel({ traject, deciding }: { traject: TrajectView; deciding: boolean }): ReactNode {
  const { triage, ontbreekt } = traject;
  return (
    <Section title="Feiten en criteria" aside={<ActieLink traject={traject} type="LegFeitenVast" />}>
      {traject.fase === 'aanmelding' && !deciding ? <Voorstel triage={triage} /> : null}
      {ontbreekt.length > 0 ? (
        <div>
          <Text fw={650}>Nog onbekend</Text>
          <List size="sm" className="columns">
            {ontbreekt.map((name) => (
              <List.Item key={name}>{zin(missingWords(name))}</List.Item>
            ))}
          </List>
        </div>
      ) : (
        <Text>Alles wat de criteria vragen, is bekend.</Text>
      )}
      <WanneerGevraagd traject={traject} soort="ontbrekende feiten" wat="Wat nog ontbreekt" />
      <Bewijzen bewijzen={traject.bewijzen} />
      <Group gap="xs">
        <ActieLink traject={traject} type="LegBewijsVast" />
        {ontbreekt.length > 0 ? <ActieLink traject={traject} type="LaatFeitenOnbekend" /> : null}
      </Group>
      <Criteria criteria={triage.criteria} />
      <Antwoorden feiten={traject.feiten} />
    </Section>
  );
}
