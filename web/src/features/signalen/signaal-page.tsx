import { Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { SignaalUitkomst, SignaalView } from '../../../../api/contract/signalen/signaal.ts';
import type { SoortSignaal } from '../../../../domain/signaal/codes.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { isStatus } from '../../lib/api.ts';
import { ChangeNotice } from '../traject/change-notice.tsx';
import { useOwnClock } from '../traject/own-clock.ts';
import { atHand } from '../werk/at-hand.ts';
import { ActieForm } from './actie-form.tsx';
import { acties, antwoordenOp, isActieType } from './acties/alle.ts';
import { Gevraagd } from './gevraagd.tsx';
import { Klaar } from './klaar.tsx';
import { Dossier, TeLezen } from './panelen/dossier.tsx';
import { Zijkant } from './panelen/zijkant.tsx';
import type { SignaalSearch } from './search.ts';
import { SignaalKop } from './signaal-kop.tsx';
import { paginas } from './signaal-link.tsx';
import { signaalQuery } from './signalen.ts';

const signaalRoute = getRouteApi('/medewerker/signalen/$id');
const vraagstukRoute = getRouteApi('/medewerker/vraagstukken/$id');

export function SignaalPage(): ReactNode {
  const { id } = signaalRoute.useParams();
  return <Pagina kind="signaal" id={id} search={signaalRoute.useSearch()} />;
}

export function VraagstukPage(): ReactNode {
  const { id } = vraagstukRoute.useParams();
  return <Pagina kind="vraagstuk" id={id} search={vraagstukRoute.useSearch()} />;
}

type PaginaProps = { kind: SoortSignaal; id: string; search: SignaalSearch };

function Pagina({ kind, id, search }: PaginaProps): ReactNode {
  const { data, dataUpdatedAt, error, isPending, refetch } = useQuery(signaalQuery(kind, id));
  useOwnClock(data?.tijdmachine?.nu, dataUpdatedAt);
  if (data) return <Signaal key={id} signaal={data} search={search} />;
  if (isPending) return <Loading lines={8} />;
  if (isStatus(error, 404, 400))
    return (
      <Stack>
        <PageTitle>{`Dit ${kind} is er niet`}</PageTitle>
        <EmptyState title="Niets te zien" why={`Het adres klopt niet, of dit ${kind} hoort niet (meer) bij uw werk.`}>
          <ButtonLink to="/signalen">Naar de signalen</ButtonLink>
        </EmptyState>
      </Stack>
    );
  return <ProblemAlert error={error} title={`Dit ${kind} kan nu niet getoond worden`} retry={() => void refetch()} />;
}

function Signaal({ signaal, search }: { signaal: SignaalView; search: SignaalSearch }): ReactNode {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [gedaan, setGedaan] = useState<string | null>(null);
  const { id, kind } = signaal;
  const now = atHand(search, signaal.taken, isActieType, (taak) => antwoordenOp(taak, signaal));
  const type = now?.type ?? null;
  const [first] = useState(type);
  const toPage = (replace: boolean) => navigate({ to: paginas[kind], params: { id }, search: {}, resetScroll: false, replace });
  const close = () => toPage(false);

  /** The form that was sent makes place: the browser's way back leads past it. */
  const done = async (uitkomst: SignaalUitkomst) => {
    const knop = type ? acties[type].knop : '';
    try {
      await client.fetchQuery({ ...signaalQuery(kind, id), staleTime: 0 });
    } catch (error) {
      if (!isStatus(error, 404)) throw error;
      await leave(knop, uitkomst);
      return;
    }
    setGedaan(`Klaar: ${knop.toLowerCase()}`);
    await toPage(true);
    for (const queryKey of [['taken'], ['signalen'], ['signaal', id, 'lijkt-op']]) void client.invalidateQueries({ queryKey });
  };

  /** Handed on to others: what happens next is no longer this person's to see. */
  const leave = async (knop: string, { referentie }: SignaalUitkomst) => {
    const message = `Anderen gaan verder met ${referentie}; u ziet het niet meer in uw lijst.`;
    notifications.show({ title: `Klaar: ${knop.toLowerCase()}`, message, autoClose: 12_000 });
    client.removeQueries({ queryKey: ['signaal', id] });
    await navigate({ to: '/signalen', search: {}, replace: true });
  };

  const nieuw = search.nieuw === 'ja' && !gedaan;
  return (
    <Stack gap="lg">
      <SignaalKop signaal={signaal} />
      <ChangeNotice tijdlijn={signaal.tijdlijn} />
      {nieuw ? (
        <Klaar
          signaal={signaal}
          titel={kind === 'vraagstuk' ? 'Het vraagstuk is geopend' : 'Uw signaal is ontvangen'}
          close={() => void close()}
        />
      ) : null}
      {gedaan ? <Klaar key={gedaan} signaal={signaal} titel={gedaan} close={() => setGedaan(null)} /> : null}
      <div className="traject">
        <Stack gap="lg">
          {signaal.gever ? <Gevraagd signaal={signaal} chosen={search.taak} /> : null}
          <TeLezen signaal={signaal} />
          {type ? (
            <ActieForm
              key={`${type} ${now?.over ?? ''}`}
              signaal={signaal}
              type={type}
              over={now?.over}
              focus={type !== first || search.actie === type}
              close={() => void close()}
              done={done}
            />
          ) : null}
        </Stack>
        <Zijkant signaal={signaal} />
        <Stack gap="lg">
          <Dossier signaal={signaal} />
        </Stack>
      </div>
      <Text size="sm" c="dimmed">
        Dat u dit {kind} bekijkt, wordt vastgelegd.
      </Text>
    </Stack>
  );
}
