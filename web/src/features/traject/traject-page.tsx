import { Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { TrajectView, Uitkomst } from '../../../../api/contract/traject.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { isStatus } from '../../lib/api.ts';
import { fasen } from '../../lib/words.ts';
import { atHand } from '../werk/at-hand.ts';
import { ActieForm } from './actie-form.tsx';
import { acties, isActieType } from './acties/alle.ts';
import { antwoordenOp } from './acties/antwoorden.ts';
import { ChangeNotice } from './change-notice.tsx';
import { Gevraagd } from './gevraagd.tsx';
import { Klaar } from './klaar.tsx';
import { LessenAlsSignaal, lessenIn } from './lessen-als-signaal.tsx';
import { useOwnClock } from './own-clock.ts';
import { Dossier, TeLezen } from './panelen/dossier.tsx';
import { OpgeschortBanner } from './panelen/opgeschort.tsx';
import { Zijkant } from './panelen/zijkant.tsx';
import { trajectQuery } from './traject.ts';
import { TrajectKop } from './traject-kop.tsx';

const route = getRouteApi('/medewerker/trajecten/$id');

export function TrajectPage(): ReactNode {
  const { id } = route.useParams();
  const { data, dataUpdatedAt, error, isPending, refetch } = useQuery(trajectQuery(id));
  useOwnClock(data?.tijdmachine.nu, dataUpdatedAt);
  if (data) return <Traject key={id} traject={data} />;
  if (isPending) return <Loading lines={8} />;
  if (isStatus(error, 404, 400))
    return (
      <Stack>
        <PageTitle>Dit traject is er niet</PageTitle>
        <EmptyState title="Niets te zien" why="Het adres klopt niet, of dit traject hoort niet (meer) bij uw werk.">
          <ButtonLink to="/">Naar Mijn werk</ButtonLink>
        </EmptyState>
      </Stack>
    );
  return <ProblemAlert error={error} title="Dit traject kan nu niet getoond worden" retry={() => void refetch()} />;
}

function Traject({ traject }: { traject: TrajectView }): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const [gedaan, setGedaan] = useState<string | null>(null);
  const now = atHand(search, traject.taken, isActieType, (taak) => antwoordenOp(taak, traject));
  const type = now?.type ?? null;
  const [first] = useState(type);
  const toPage = (replace: boolean) => navigate({ search: {}, resetScroll: false, replace });
  const close = () => toPage(false);

  /** The form that was sent makes place: the browser's way back leads past it. */
  const done = async (uitkomst: Uitkomst, body: unknown) => {
    const knop = type ? acties[type].knop : '';
    try {
      await client.fetchQuery({ ...trajectQuery(traject.id), staleTime: 0 });
    } catch (error) {
      if (!isStatus(error, 404)) throw error;
      await leave(knop, uitkomst, body);
      return;
    }
    setGedaan(knop);
    await toPage(true);
    void client.invalidateQueries({ queryKey: ['taken'] });
  };

  /** Handed on to others: what happens next is no longer this person's to see. */
  const leave = async (knop: string, { fase, referentie }: Uitkomst, body: unknown) => {
    const text = `${referentie} is nu in de fase ${fasen[fase].naam.toLowerCase()}. Anderen gaan ermee verder; u ziet het niet meer in uw lijst.`;
    const lessen = lessenIn(body);
    const message = lessen.length > 0 ? <LessenAlsSignaal text={text} traject={traject} lessen={lessen} /> : text;
    notifications.show({ title: `Klaar: ${knop.toLowerCase()}`, message, autoClose: lessen.length > 0 ? false : 12_000 });
    client.removeQueries({ queryKey: ['traject', traject.id] });
    await navigate({ to: '/', search: {}, replace: true });
  };

  return (
    <Stack gap="lg">
      <TrajectKop traject={traject} />
      {traject.opgeschort ? <OpgeschortBanner traject={traject} opgeschort={traject.opgeschort} /> : null}
      <ChangeNotice tijdlijn={traject.tijdlijn} />
      {gedaan ? <Klaar key={gedaan} traject={traject} gedaan={gedaan} close={() => setGedaan(null)} /> : null}
      <div className="traject">
        <Stack gap="lg">
          <Gevraagd traject={traject} chosen={search.taak} />
          <TeLezen traject={traject} />
          {type ? (
            <ActieForm
              key={`${type} ${now?.over ?? ''}`}
              traject={traject}
              type={type}
              over={now?.over}
              focus={type !== first || search.actie === type}
              close={() => void close()}
              done={done}
            />
          ) : null}
        </Stack>
        <Zijkant traject={traject} />
        <Stack gap="lg">
          <Dossier traject={traject} deciding={type === 'BeslisTriage'} />
        </Stack>
      </div>
      <Text size="sm" c="dimmed">
        Dat u dit dossier bekijkt, wordt vastgelegd.
      </Text>
    </Stack>
  );
}
