/** Changes arrive by themselves: the server tells what changed, the queries concerned are read again. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Wijziging } from '../../../api/contract/overig.ts';

const againAfterMs = 5_000;

/** What happens to a vraagstuk is on the pages of its signals too. */
function queriesOf(kind: string, id: string): string[][] {
  if (kind === 'traject') return [['traject', id], ['trajecten']];
  if (kind === 'signaal' || kind === 'vraagstuk') return [['signaal'], ['signalen']];
  return [['traject'], ['signaal']];
}

function readAgain(client: QueryClient, { kind, id }: Wijziging): void {
  void client.invalidateQueries({ queryKey: ['taken'] });
  for (const queryKey of queriesOf(kind, id)) void client.invalidateQueries({ queryKey });
}

/** Opens the stream, also again after it was refused; what was missed meanwhile is read anew. Gives how to close it. */
function keepOpen(client: QueryClient): () => void {
  let stream: EventSource;
  let timer: ReturnType<typeof setTimeout>;
  let lost = false;
  const open = () => {
    stream = new EventSource('/api/v1/wijzigingen');
    stream.addEventListener('wijziging', (message: MessageEvent<string>) =>
      readAgain(client, JSON.parse(message.data) as Wijziging),
    );
    stream.addEventListener('error', () => {
      lost = true;
      if (stream.readyState === EventSource.CLOSED) timer = setTimeout(open, againAfterMs);
    });
    stream.addEventListener('open', () => {
      if (lost) void client.invalidateQueries();
      lost = false;
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    stream.close();
  };
}

/** One stream while someone is logged in who may follow the work. */
export function useLiveChanges(on: boolean): void {
  const client = useQueryClient();
  useEffect(() => (on ? keepOpen(client) : undefined), [client, on]);
}
