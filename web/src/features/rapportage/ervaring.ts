import { queryOptions } from '@tanstack/react-query';
import type { ErvaringRapport } from '../../../../api/contract/rapportage.ts';
import { getJson } from '../../lib/api.ts';

export const ervaringQuery = (jaar: number) =>
  queryOptions({
    queryKey: ['rapportages', 'ervaring', jaar],
    queryFn: ({ signal }) => getJson<ErvaringRapport>(`/rapportages/ervaring?jaar=${jaar}`, signal),
  });
