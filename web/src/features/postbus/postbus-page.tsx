import { Grid, Paper, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { DemoMail } from '../../../../api/contract/overig.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { TextLink } from '../../components/router-link.tsx';
import { momentVan } from '../../lib/dates.ts';
import { mailsQuery } from './mails.ts';

/** Every mail that the demo sent; in the real world they leave the building. */
export function PostbusPage(): ReactNode {
  const { data: mails, error, isPending } = useQuery(mailsQuery);
  const [aan, setAan] = useState<string | null>(null);
  const shown = (mails ?? []).filter((mail) => aan === null || mail.aan === aan);
  return (
    <Stack gap="lg">
      <Stack gap={4}>
        <PageTitle>Postbus van de demo</PageTitle>
        <Text className="measure">
          Hier staan alle mails die de demo verstuurde. Er gaat niets naar buiten. De links in een mail werken.
        </Text>
      </Stack>
      {isPending ? <Loading /> : null}
      {error ? <ProblemAlert error={error} /> : null}
      {mails && mails.length === 0 ? (
        <EmptyState
          title="Nog geen mail"
          why="Er is nog niets verstuurd. Vraag bijvoorbeeld om een aanvulling, dan verschijnt hier de mail aan de aanmelder."
        />
      ) : null}
      {mails && mails.length > 0 ? (
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 5 }} order={{ base: 2, md: 1 }}>
            <Stack gap="sm">
              <Select
                label="Aan wie"
                placeholder="Iedereen"
                clearable
                clearButtonProps={{ 'aria-label': 'Aan wie wissen' }}
                searchable
                value={aan}
                onChange={setAan}
                data={[...new Set(mails.map((mail) => mail.aan))].sort()}
                size="sm"
              />
              <Paper p={0} component="ul" className="list-plain">
                {shown.map((mail) => (
                  <Regel key={mail.id} mail={mail} />
                ))}
              </Paper>
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 7 }} order={{ base: 1, md: 2 }}>
            <div className="beside">
              <Outlet />
            </div>
          </Grid.Col>
        </Grid>
      ) : null}
    </Stack>
  );
}

function Regel({ mail }: { mail: DemoMail }): ReactNode {
  return (
    <li className="row" style={{ gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div>
        <TextLink
          to="/demo/postbus/$id"
          params={{ id: mail.id }}
          fw={650}
          resetScroll={false}
          activeProps={{ 'aria-current': 'true' }}
        >
          {mail.onderwerp}
        </TextLink>
        <Text size="sm">{mail.aan}</Text>
        <Text size="sm" c="dimmed">
          {momentVan(mail.op)}
        </Text>
      </div>
    </li>
  );
}
