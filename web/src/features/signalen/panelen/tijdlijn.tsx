import type { ReactNode } from 'react';
import type { SignaalView } from '../../../../../api/contract/signalen/signaal.ts';
import { Tijdlijn } from '../../traject/panelen/tijdlijn.tsx';
import { MeerLaden } from '../meer-laden.tsx';
import { eerderInTijdlijn } from '../signalen.ts';
import { useVervolg } from '../use-vervolg.ts';

/** What happened; what is older than the page tells, a page at a time. */
export function SignaalTijdlijn({ signaal: { kind, id, tijdlijn, tijdlijnCursor } }: { signaal: SignaalView }): ReactNode {
  const vervolg = useVervolg(['signaal', id, 'tijdlijn'], tijdlijnCursor, (cursor, signal) =>
    eerderInTijdlijn(kind, id, cursor, signal),
  );
  return (
    <Tijdlijn
      regels={[...tijdlijn, ...vervolg.bladen.flatMap(({ regels }) => regels)]}
      eerder={<MeerLaden vervolg={vervolg} label="Laad wat er eerder gebeurde" />}
    />
  );
}
