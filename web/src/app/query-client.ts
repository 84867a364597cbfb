import { QueryClient } from '@tanstack/react-query';
import { ikQuery } from '../features/sessie/ik.ts';
import { ApiError, onSessionEnd } from '../lib/api.ts';

const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 2 && !(error instanceof ApiError && error.status < 500);

export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: worthRetrying, retryDelay: 800 } },
});

/** The layout then leads to the login and back; what was typed waits in this tab. */
onSessionEnd(() => queryClient.setQueryData(ikQuery.queryKey, null));
