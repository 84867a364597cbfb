import { queryOptions } from '@tanstack/react-query';
import type { Ik } from '../../../../api/contract/overig.ts';
import { getJson, isStatus, rememberCsrf } from '../../lib/api.ts';

async function readIk(): Promise<Ik | null> {
  try {
    const ik = await getJson<Ik>('/ik');
    rememberCsrf(ik.csrf);
    return ik;
  } catch (error) {
    if (isStatus(error, 401)) return null;
    throw error;
  }
}

/** Who is logged in; null for nobody. */
export const ikQuery = queryOptions({ queryKey: ['ik'], queryFn: readIk, staleTime: 60_000 });
