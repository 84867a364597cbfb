import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type VraagVooraf, VraagVoorafAntwoord, VraagVoorafInvoer } from '../../../../api/contract/vraagvooraf.ts';
import { Form } from '../../components/form/form.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { Section } from '../../components/section.tsx';
import { isStatus } from '../../lib/api.ts';
import { useIntent } from '../../lib/intent.ts';
import { gemeentenQuery } from '../aanmelden/gemeenten.ts';
import { ikQuery } from '../sessie/ik.ts';
import { antwoordBegin, antwoordVelden, vraagBegin, vraagBody, vraagVelden } from './velden.ts';
import { beantwoord, voegToe, vraagQuery, wijzigVraag } from './vragen.ts';

/** What was typed stays, and may be sent again over what became of it meanwhile. */
const anders = (error: unknown): ReactNode => (
  <ProblemAlert
    error={error}
    title={isStatus(error, 412) ? 'Er is intussen iets veranderd; wat u typte, staat er nog' : 'Dit lukte niet'}
  />
);

type Send = (version: number, body: unknown, key: string) => Promise<{ id: string }>;

/** Sends at the revision that was seen; after somebody else's change what was typed may be sent again. */
function useSend(vraag: VraagVooraf | null, send: Send, done: (id: string) => Promise<void>): (body: unknown) => Promise<void> {
  const client = useQueryClient();
  const intent = useIntent();
  const [version, setVersion] = useState(vraag?.revisie ?? 0);
  return async (body) => {
    try {
      const { id } = await intent([version, body], (key) => send(version, body, key));
      await client.invalidateQueries({ queryKey: ['vragen-vooraf'] });
      await done(id);
    } catch (error) {
      if (vraag && isStatus(error, 412)) setVersion((await client.fetchQuery({ ...vraagQuery(vraag.id), staleTime: 0 })).revisie);
      throw error;
    }
  };
}

type Props = { vraag: VraagVooraf | null; done: (id: string) => Promise<void>; close: () => void };

/** A new enquiry, or one to correct. */
export function VraagForm({ vraag, done, close }: Props): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  const { data: gemeenten = [], isPending } = useQuery(gemeentenQuery);
  const send = useSend(
    vraag,
    (version, body, key) => (vraag ? wijzigVraag(vraag.id, version, body, key) : voegToe(body, key)),
    done,
  );
  const regios = (ik?.rollen ?? []).flatMap(({ rol, regio }) => (rol === 'regiocoordinator' && regio ? [regio] : []));
  if (isPending) return <Loading />;
  return (
    <Section title={vraag ? 'Gegevens wijzigen' : 'De vraag'}>
      <Form
        velden={(waarden) => vraagVelden(waarden, gemeenten)}
        begin={vraagBegin(vraag, gemeenten, (regios.length === 1 && regios[0]) || 'onbekend')}
        schema={VraagVoorafInvoer}
        body={(plain) => vraagBody(plain, gemeenten)}
        send={send}
        submit={vraag ? 'Wijziging bewaren' : 'Vraag vastleggen'}
        cancel={{ label: 'Annuleren', onClick: close }}
        draft={`vraag-vooraf:${vraag?.id ?? 'nieuw'}`}
        onError={anders}
      />
    </Section>
  );
}

/** The answer, or to whom it went. */
export function AntwoordForm({ vraag, done, close }: Props & { vraag: VraagVooraf }): ReactNode {
  const send = useSend(vraag, (version, body, key) => beantwoord(vraag.id, version, body, key), done);
  return (
    <Section title={vraag.afgehandeld ? 'Antwoord verbeteren' : 'Beantwoorden'}>
      <Form
        velden={antwoordVelden}
        begin={antwoordBegin(vraag)}
        schema={VraagVoorafAntwoord}
        send={send}
        submit="Antwoord bewaren"
        cancel={{ label: 'Annuleren', onClick: close }}
        draft={`vraag-vooraf-antwoord:${vraag.id}`}
        onError={anders}
      />
    </Section>
  );
}
