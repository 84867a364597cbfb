import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../lib/api.ts';

const worthRetrying = (failures: number, error: Error): boolean =>
  failures < 2 && !(error instanceof ApiError && error.status < 500);

export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: worthRetrying, retryDelay: 800 } },
});
