import { Alert } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { gezondheidQuery } from './gezondheid.ts';

/** Work goes on while the engine is away; only the reminders wait, and the screen says so. */
export function ReminderBanner(): ReactNode {
  const { data } = useQuery(gezondheidQuery);
  return (
    <div aria-live="polite">
      {data?.herinneringenWachten ? (
        <Alert color="yellow" icon={<IconClockPause aria-hidden />} title="Herinneringen wachten" mb="md">
          Herinneringen en escalaties gaan later de deur uit. Uw werk gaat gewoon door: wat u vastlegt, is bewaard en nieuwe taken
          verschijnen meteen.
        </Alert>
      ) : null}
    </div>
  );
}
