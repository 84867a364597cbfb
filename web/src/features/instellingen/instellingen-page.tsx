import { Button, List, Paper, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { standaardTermen } from '../../../../domain/ladder/defaults.ts';
import type { Term, TermSoort } from '../../../../domain/ladder/term.ts';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { rolNaam, termNaam, zin } from '../../lib/words.ts';
import { ikQuery } from '../sessie/ik.ts';
import { InstellingenKop } from './kop.tsx';
import { TermijnDialog } from './termijn-dialog.tsx';
import { duurInWoorden, tredeInWoorden } from './termijn-velden.ts';
import { termijnenQuery } from './termijnen.ts';

const soorten = Object.keys(standaardTermen) as TermSoort[];

/** The terms of the programme: until when something is asked, and who hears of it when. */
export function InstellingenPage(): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  const { data, error, isPending, refetch } = useQuery(termijnenQuery);
  const [editing, setEditing] = useState<TermSoort | null>(null);
  const mayChange = ik?.acties.includes('instellingen.wijzigen') ?? false;
  return (
    <Stack gap="lg">
      <InstellingenKop
        title="Instellingen: termijnen"
        uitleg="Tot wanneer iets gevraagd wordt, wanneer er een herinnering gaat en naar wie het daarna gaat. Een termijn beslist nooit iets: een mens beslist."
      />
      {isPending ? <Loading lines={8} /> : null}
      {error ? <ProblemAlert error={error} retry={() => void refetch()} /> : null}
      {data ? (
        <Paper p={0}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section className="scroll-x" aria-label="Termijnen" tabIndex={0}>
            <Table miw={720} verticalSpacing="sm" horizontalSpacing="md">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Taak</Table.Th>
                  <Table.Th scope="col">Uiterlijk</Table.Th>
                  <Table.Th scope="col">Herinneringen en escalaties</Table.Th>
                  {mayChange ? <Table.Th scope="col">Wijzigen</Table.Th> : null}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {soorten.map((soort) => (
                  <Rij key={soort} soort={soort} term={data.termijnen[soort]} edit={mayChange ? () => setEditing(soort) : null} />
                ))}
              </Table.Tbody>
            </Table>
          </section>
        </Paper>
      ) : null}
      {data && editing ? <TermijnDialog soort={editing} term={data.termijnen[editing]} close={() => setEditing(null)} /> : null}
    </Stack>
  );
}

const changed = (soort: TermSoort, term: Term): string | null => {
  const was = duurInWoorden(standaardTermen[soort].uiterlijk);
  return was === duurInWoorden(term.uiterlijk) ? null : `standaard ${was}`;
};

function Rij({ soort, term, edit }: { soort: TermSoort; term: Term; edit: (() => void) | null }): ReactNode {
  const varianten = Object.entries(term.varianten ?? {}).flatMap(([naam, { uiterlijk }]) =>
    uiterlijk ? [`${naam}: ${duurInWoorden(uiterlijk)}`] : [],
  );
  const spoed = term.spoed
    ? [`bij spoed: ${duurInWoorden(term.spoed.uiterlijk)}`]
    : term.totOndersteuning
      ? ['bij spoed: de helft']
      : [];
  const standaard = changed(soort, term);
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Th scope="row">
        {termNaam(soort)}
        <Text size="sm" c="dimmed" fw={400}>
          {rolNaam(term.rol)}
        </Text>
      </Table.Th>
      <Table.Td>
        {duurInWoorden(term.uiterlijk)}
        {[...varianten, ...spoed, ...(standaard ? [standaard] : [])].map((regel) => (
          <Text key={regel} size="sm" c="dimmed">
            {zin(regel)}
          </Text>
        ))}
      </Table.Td>
      <Table.Td>
        <List size="sm">
          {term.treden.map((trede) => (
            <List.Item key={tredeInWoorden(trede)}>
              {trede.soort === 'klim' ? 'Escalatie' : 'Herinnering'}: {tredeInWoorden(trede)}
            </List.Item>
          ))}
        </List>
      </Table.Td>
      {edit ? (
        <Table.Td>
          <Button variant="default" onClick={edit} aria-label={`Wijzig de termijn van ${termNaam(soort)}`}>
            Wijzig
          </Button>
        </Table.Td>
      ) : null}
    </Table.Tr>
  );
}
