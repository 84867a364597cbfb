/** Changes arrive by themselves: the server tells what changed, the queries concerned are read again. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Wijziging } from '../../../api/contract/overig.ts';

/** Keeps one event stream open while someone is logged in; a lost stream comes back by itself and reads all anew. */
export function useLiveChanges(): void {
  const client = useQueryClient();
  useEffect(() => {
    const stream = new EventSource('/api/v1/wijzigingen');
    let lost = false;
    stream.addEventListener('wijziging', (message: MessageEvent<string>) => {
      const { kind, id } = JSON.parse(message.data) as Wijziging;
      void client.invalidateQueries({ queryKey: ['taken'] });
      void client.invalidateQueries({ queryKey: kind === 'traject' ? ['traject', id] : ['traject'] });
      if (kind === 'traject') void client.invalidateQueries({ queryKey: ['trajecten'] });
    });
    stream.addEventListener('error', () => {
      lost = true;
    });
    stream.addEventListener('open', () => {
      if (lost) void client.invalidateQueries();
      lost = false;
    });
    return () => stream.close();
  }, [client]);
}
