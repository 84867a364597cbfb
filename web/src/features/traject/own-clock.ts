import { useEffect } from 'react';
import { reckonAhead } from '../../lib/dates.ts';

/** Dates on the page reckon with the traject's own clock: `nu` as it was at `readAt`, in ms. Also while drawing: forms begin with today. */
export function useOwnClock(nu: string | undefined, readAt: number): void {
  const ahead = nu ? Date.parse(nu) - readAt : 0;
  reckonAhead(ahead);
  useEffect(() => {
    reckonAhead(ahead);
    return () => reckonAhead(0);
  }, [ahead]);
}
