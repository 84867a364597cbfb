/** What a form of an action has to choose from, read when the action asks for it. */
import { useQuery } from '@tanstack/react-query';
import type { SignaalView } from '../../../../api/contract/signalen/signaal.ts';
import { gemeentenQuery } from '../aanmelden/gemeenten.ts';
import { netwerkVoorQuery } from '../netwerk/netwerk.ts';
import { ikQuery } from '../sessie/ik.ts';
import type { Actie, Bekend } from './acties/actie.ts';
import { lijktOpQuery, openQuery, taxonomieQuery } from './signalen.ts';

/** Null while it is not there yet. */
export function useBekend({ id, kind, regio }: SignaalView, { vraagtNetwerk, vraagtAnder }: Actie): Bekend | null {
  const { data: ik } = useQuery(ikQuery);
  const leestNetwerk = vraagtNetwerk === true && ik?.acties.includes('netwerk.lezen') === true;
  const { data: taxonomie } = useQuery(taxonomieQuery);
  const { data: gemeenten } = useQuery(gemeentenQuery);
  const { data: netwerk } = useQuery({ ...netwerkVoorQuery(regio), enabled: leestNetwerk });
  const ander = vraagtAnder ?? 'signaal';
  const { data: lijkt } = useQuery({ ...lijktOpQuery(kind, id), enabled: vraagtAnder !== undefined });
  const { data: open } = useQuery({ ...openQuery(ander), enabled: vraagtAnder !== undefined });
  const wacht = (leestNetwerk && !netwerk) || (vraagtAnder && !(lijkt && open));
  if (!taxonomie || !gemeenten || wacht) return null;
  const gelijkend = (lijkt?.signalen ?? []).filter((een) => een.kind === ander && een.fase !== 'afgesloten');
  const rest = (open ?? []).filter(({ id: ander }) => !gelijkend.some((een) => een.id === ander));
  return { taxonomie, gemeenten, netwerk: netwerk ?? [], anderen: [...gelijkend, ...rest] };
}
