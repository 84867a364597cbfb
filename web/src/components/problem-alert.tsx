import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ApiError, isStatus, NoAnswer } from '../lib/api.ts';
import { zin } from '../lib/words.ts';
import { ButtonLink } from './router-link.tsx';

export const messageOf = (error: unknown): string => {
  if (error instanceof ApiError) return zin(error.problem.detail ?? error.problem.title);
  return error instanceof NoAnswer ? error.message : 'Er ging iets mis. Probeer het opnieuw.';
};

type Props = { error: unknown; title?: string; retry?: () => void };

/** What is not for this role will not be so either when it is asked again: the way home, or to what is. */
export function GeenToegang({ children }: { children?: ReactNode }): ReactNode {
  return (
    <Alert role="alert" color="yellow" icon={<IconLock aria-hidden />} title="Deze pagina hoort bij een andere rol">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">Met uw rol kunt u dit niet zien. Denkt u dat het wel zou moeten? Vraag het de beheerder.</Text>
        {children ?? (
          <ButtonLink to="/" variant="default">
            Naar het begin
          </ButtonLink>
        )}
      </Stack>
    </Alert>
  );
}

/** What went wrong, in words, and what to do. */
export function ProblemAlert({ error, title = 'Dit lukte niet', retry }: Props): ReactNode {
  if (retry && isStatus(error, 403)) return <GeenToegang />;
  const velden = error instanceof ApiError ? (error.problem.velden ?? []) : [];
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{messageOf(error)}</Text>
        {velden.length > 0 ? (
          <List size="sm">
            {velden.map(({ veld, melding }) => (
              <List.Item key={veld}>{zin(melding)}</List.Item>
            ))}
          </List>
        ) : null}
        {retry ? (
          <Button variant="default" onClick={retry}>
            Opnieuw proberen
          </Button>
        ) : null}
      </Stack>
    </Alert>
  );
}
