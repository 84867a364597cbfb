import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { wieGemeten } from '../../../../../domain/traject/codes.ts';
import { Section } from '../../../components/section.tsx';
import { kalenderdag } from '../../../lib/dates.ts';
import { zin } from '../../../lib/words.ts';
import { ActieLink } from './actie-link.tsx';

type Meting = TrajectView['metingen'][number];

const vragen = [
  ['rust', 'Rust'],
  ['overzicht', 'Overzicht'],
  ['passendeHulp', 'Hulp die past'],
  ['dagelijksLeven', 'Het leven van elke dag'],
] as const;

type Vraag = (typeof vragen)[number][0];

/** Between the first and the last time that this was asked: "+2", "−1", "gelijk". */
function verschil(metingen: readonly Meting[], vraag: Vraag): string {
  const scores = metingen.map((meting) => meting[vraag]).filter((score) => score !== null);
  const [first] = scores;
  const last = scores.at(-1);
  if (first === undefined || last === undefined || scores.length < 2) return '–';
  if (first === last) return 'gelijk';
  return last > first ? `+${last - first}` : `−${first - last}`;
}

function Tabel({ wie, metingen }: { wie: string; metingen: Meting[] }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who uses a keyboard can scroll it
    <section className="scroll-x" tabIndex={0} aria-label={`Metingen van de ${wie}`}>
      <Table captionSide="top">
        <Table.Caption ta="left">Van de {wie}, van 1 (veel slechter) tot 5 (veel beter)</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Vraag</Table.Th>
            {metingen.map(({ moment, op }) => (
              <Table.Th scope="col" key={`${moment}${op}`}>
                {zin(moment)}
                <Text size="sm" c="dimmed">
                  {kalenderdag(op)}
                </Text>
              </Table.Th>
            ))}
            <Table.Th scope="col">Verschil</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {vragen.map(([vraag, label]) => (
            <Table.Tr key={vraag}>
              <Table.Th scope="row" fw={500}>
                {label}
              </Table.Th>
              {metingen.map((meting) => (
                <Table.Td key={`${meting.moment}${meting.op}`}>{meting[vraag] ?? 'niet gevraagd'}</Table.Td>
              ))}
              <Table.Td fw={650}>{verschil(metingen, vraag)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

/** What client and naaste feel of it, in time, with the difference since the start. */
export function MetingenPaneel({ traject }: { traject: TrajectView }): ReactNode {
  const metingen = [...traject.metingen].reverse().sort((a, b) => a.op.localeCompare(b.op));
  return (
    <Section title="Hoe het voelt" aside={<ActieLink traject={traject} type="LegMetingVast" />}>
      {metingen.length === 0 ? <Text>Er is nog geen meting. De eerste hoort bij de start.</Text> : null}
      {wieGemeten.map((wie) => {
        const van = metingen.filter((meting) => meting.wie === wie);
        return van.length > 0 ? <Tabel key={wie} wie={wie} metingen={van} /> : null;
      })}
    </Section>
  );
}
