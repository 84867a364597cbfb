import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { isStatus } from '../../lib/api.ts';

/** A conflict: what was typed stays, and may be sent again over what became of it meanwhile. */
export function AndersGeworden({ error }: { error: unknown }): ReactNode {
  if (!isStatus(error, 412)) return <ProblemAlert error={error} />;
  return (
    <Alert role="alert" color="yellow" icon={<IconInfoCircle aria-hidden />} title="Er is intussen iets veranderd">
      Dit is gewijzigd terwijl u typte. Wat u typte, staat er nog. Kijk bij “Wie wijzigde wat” wat er veranderde. Klopt het nog?
      Bewaar het dan opnieuw.
    </Alert>
  );
}
