import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import {
  type KennisBron,
  type Kennissessie,
  KennissessieAfzeggen,
  KennissessiePlan,
  KennissessieVerslag,
  NieuweKennissessie,
} from '../../../../api/contract/leren.ts';
import { Form } from '../../components/form/form.tsx';
import type { Optie, Veld, Waarden } from '../../components/form/veld.ts';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { Section } from '../../components/section.tsx';
import { isStatus } from '../../lib/api.ts';
import { useIntent } from '../../lib/intent.ts';
import { netwerkVoorQuery } from '../netwerk/netwerk.ts';
import { ikQuery } from '../sessie/ik.ts';
import { afzeggen, kennisvragenQuery, organisatorenQuery, sessieQuery, vastleggen, voegToe, wijzig } from './leren.ts';
import {
  bevestigVelden,
  planBegin,
  planBody,
  planVelden,
  signalenBij,
  verslagBegin,
  verslagBody,
  verslagVelden,
} from './velden.ts';

/** What was typed stays, and may be sent again over what became of it meanwhile. */
const anders = (error: unknown): ReactNode => (
  <ProblemAlert
    error={error}
    title={isStatus(error, 412) ? 'Er is intussen iets veranderd; wat u typte, staat er nog' : 'Dit lukte niet'}
  />
);

type Send = (version: number, body: unknown, key: string) => Promise<{ id: string }>;

/** Sends at the revision that was seen; after somebody else's change what was typed may be sent again. */
function useSend(sessie: Kennissessie | null, send: Send, done: (id: string) => Promise<void>): (body: unknown) => Promise<void> {
  const client = useQueryClient();
  const intent = useIntent();
  const [version, setVersion] = useState(sessie?.revisie ?? 0);
  return async (body) => {
    try {
      const { id } = await intent([version, body], (key) => send(version, body, key));
      await client.invalidateQueries({ queryKey: ['leren'] });
      await done(id);
    } catch (error) {
      if (sessie && isStatus(error, 412))
        setVersion((await client.fetchQuery({ ...sessieQuery(sessie.id), staleTime: 0 })).revisie);
      throw error;
    }
  };
}

/** The organisations to choose from, with those that stand there already; none for who does not read the netwerk. */
function useOrganisaties(regio: string, sessie: Kennissessie | null): Optie[] {
  const { data: ik } = useQuery(ikQuery);
  const mag = ik?.acties.includes('netwerk.lezen') ?? false;
  const { data = [] } = useQuery({ ...netwerkVoorQuery(regio), enabled: mag });
  const alle = [...(sessie?.organisaties ?? []), ...data];
  return alle
    .filter(({ id }, i) => alle.findIndex((een) => een.id === id) === i)
    .map(({ id, naam }) => ({ waarde: id, label: naam }));
}

const planTeksten = ['onderwerp', 'kennisgebied', 'voorWie'];
const verslagTeksten = ['geleerd', 'vervolg'];

type Ends = { done: (id: string) => Promise<void>; close: () => void };
export type Uit = { les?: string | undefined; doelgroep?: string | undefined; bron: KennisBron | null };

const geweestVeld: Veld = {
  naam: 'geweest',
  soort: 'ja-nee',
  label: 'Is de sessie al geweest?',
  ja: 'Ja, ik leg vast hoe het ging',
  nee: 'Nee, zij is gepland',
};

/** A new session, planned or held already. */
export function NieuweSessieForm({ uit, done, close }: Ends & { uit: Uit }): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  const { data: vragen, isPending } = useQuery(kennisvragenQuery());
  const { data: organisatoren, isPending: zoekt } = useQuery(organisatorenQuery);
  const organisaties = useOrganisaties('onbekend', null);
  const send = useSend(null, (_version, body, key) => voegToe(body, key), done);
  if (isPending || zoekt || !ik) return <Loading />;
  const bekend = { organisatoren: organisatoren ?? [], signalen: signalenBij(vragen, uit.bron, null) };
  const velden = (waarden: Waarden): Veld[] => {
    const geweest = waarden.geweest === 'ja';
    const namen = [...planTeksten, ...(geweest ? verslagTeksten.map((naam) => `verslag/${naam}`) : [])];
    return [
      geweestVeld,
      ...planVelden(waarden, bekend, geweest),
      ...(geweest ? verslagVelden(organisaties, 'verslag/') : []),
      ...bevestigVelden(waarden, namen),
    ];
  };
  return (
    <Section title="De sessie">
      <Form
        velden={velden}
        begin={{ geweest: 'nee', ...planBegin(null, { ...uit, ik: ik.id }) }}
        schema={NieuweKennissessie}
        body={({ geweest: _geweest, verslag, ...plain }) => ({
          ...planBody(plain),
          ...(verslag ? { verslag: verslagBody(verslag as Record<string, unknown>, []) } : {}),
        })}
        send={send}
        submit="Sessie bewaren"
        cancel={{ label: 'Annuleren', onClick: close }}
        draft={`kennissessie:nieuw:${uit.bron?.id ?? uit.les ?? ''}`}
        onError={anders}
      />
    </Section>
  );
}

type OfSession = Ends & { sessie: Kennissessie };

/** The plan as it is now to be; one that was called off is planned again. */
export function PlanForm({ sessie, done, close }: OfSession): ReactNode {
  const { data: vragen, isPending } = useQuery(kennisvragenQuery());
  const { data: organisatoren, isPending: zoekt } = useQuery(organisatorenQuery);
  const send = useSend(sessie, (version, body, key) => wijzig(sessie.id, version, body, key), done);
  if (isPending || zoekt) return <Loading />;
  const bekend = { organisatoren: organisatoren ?? [], signalen: signalenBij(vragen, null, sessie) };
  const geweest = sessie.stand === 'gehouden';
  return (
    <Section title={sessie.stand === 'afgezegd' ? 'Opnieuw plannen' : 'Gegevens wijzigen'}>
      <Form
        velden={(waarden) => [...planVelden(waarden, bekend, geweest), ...bevestigVelden(waarden, planTeksten)]}
        begin={planBegin(sessie, { bron: null, ik: '' })}
        schema={KennissessiePlan}
        body={planBody}
        send={send}
        submit="Wijziging bewaren"
        cancel={{ label: 'Annuleren', onClick: close }}
        draft={`kennissessie:${sessie.id}`}
        onError={anders}
      />
    </Section>
  );
}

/** How it went; later to be corrected. */
export function VerslagForm({ sessie, done, close }: OfSession): ReactNode {
  const organisaties = useOrganisaties('onbekend', sessie);
  const send = useSend(sessie, (version, body, key) => vastleggen(sessie.id, version, body, key), done);
  const waren = sessie.organisaties.map(({ id }) => id);
  return (
    <Section title={sessie.stand === 'gehouden' ? 'Verslag verbeteren' : 'Hoe ging het?'}>
      <Form
        velden={(waarden) => [...verslagVelden(organisaties), ...bevestigVelden(waarden, verslagTeksten)]}
        begin={verslagBegin(sessie)}
        schema={KennissessieVerslag}
        body={(plain) => verslagBody(plain, waren)}
        send={send}
        submit="Verslag bewaren"
        cancel={{ label: 'Annuleren', onClick: close }}
        draft={`kennissessie-verslag:${sessie.id}`}
        onError={anders}
      />
    </Section>
  );
}

export function AfzegForm({ sessie, done, close }: OfSession): ReactNode {
  const send = useSend(sessie, (version, body, key) => afzeggen(sessie.id, version, body, key), done);
  return (
    <Section title="Sessie afzeggen">
      <Form
        velden={(waarden) => [
          { naam: 'reden', soort: 'lang', regels: 2, label: 'Waarom gaat de sessie niet door?' },
          ...bevestigVelden(waarden, ['reden']),
        ]}
        schema={KennissessieAfzeggen}
        send={send}
        submit="Sessie afzeggen"
        cancel={{ label: 'Niet afzeggen', onClick: close }}
        onError={anders}
      />
    </Section>
  );
}
