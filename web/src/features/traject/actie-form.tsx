import { Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { TrajectOpdracht } from '../../../../api/contract/opdrachten/alle.ts';
import type { TrajectView, Uitkomst } from '../../../../api/contract/traject.ts';
import { Form } from '../../components/form/form.tsx';
import type { Waarden } from '../../components/form/veld.ts';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { TextLink } from '../../components/router-link.tsx';
import { Section } from '../../components/section.tsx';
import { isStatus } from '../../lib/api.ts';
import { useIntent } from '../../lib/intent.ts';
import { fasen } from '../../lib/words.ts';
import { gemeentenQuery } from '../aanmelden/gemeenten.ts';
import { netwerkVoorQuery } from '../netwerk/netwerk.ts';
import { ACTIE_PLEK, Changed, NoLonger, NotNow, type Stand, useFocusOnActie, Vragen } from '../werk/actie-meldingen.tsx';
import { useOpVersie } from '../werk/op-versie.ts';
import type { ActieType } from './acties/actie.ts';
import { acties } from './acties/alle.ts';
import { metKeuzeUitNetwerk } from './acties/ontvanger.ts';
import { geefOpdracht } from './geef-opdracht.ts';
import { Voorstel } from './panelen/voorstel.tsx';
import { collegasQuery, trajectQuery } from './traject.ts';

type Props = {
  traject: TrajectView;
  type: ActieType;
  /** What it is about, when there are several: a moment, a complaint, a fact. */
  over: string | undefined;
  /** Opened by a click on this page: the focus goes along. */
  focus: boolean;
  close: () => void;
  done: (uitkomst: Uitkomst, body: unknown) => Promise<void>;
};

/** The form of one action. What is typed outlives a change by someone else, a lost connection and a session that ends. */
export function ActieForm({ traject, type, over, focus, close, done }: Props): ReactNode {
  const client = useQueryClient();
  const intent = useIntent();
  const { data: gemeenten = [], isPending: waitsForGemeenten } = useQuery(gemeentenQuery);
  const [opened] = useState({ at: new Date().toISOString(), allowed: traject.acties.includes(type) });
  const { version, bezig, geweigerd, weg, verstuur } = useOpVersie(traject.versie, () =>
    client.fetchQuery({ ...trajectQuery(traject.id), staleTime: 0 }),
  );
  const actie = acties[type];
  const { data: collegas = [], isPending: waitsForCollegas } = useQuery({
    ...collegasQuery(traject.id),
    enabled: actie.vraagtCollega === true,
  });
  const { data: netwerk = [] } = useQuery({ ...netwerkVoorQuery(traject.regio), enabled: actie.kiestOntvanger === true });
  const isPending = waitsForGemeenten || (actie.vraagtCollega === true && waitsForCollegas);
  useFocusOnActie(focus, !isPending);
  const bij = (waarden: Waarden) => ({ traject, waarden, gemeenten, collegas });

  const send = (body: unknown) =>
    verstuur(async () => done(await intent([version, body], (key) => geefOpdracht(traject.id, version, body, key)), body));
  const gone = weg || (!bezig && !traject.acties.includes(type));

  if (!opened.allowed) return <NotNow stand={standVan(traject)} knop={actie.knop} />;
  if (isPending) return <Loading />;
  return (
    <Section title={actie.knop} id={ACTIE_PLEK}>
      {actie.uitleg ? <Text className="measure">{actie.uitleg}</Text> : null}
      {actie.vragen ? <Vragen vragen={actie.vragen(traject)} /> : null}
      {type === 'BeslisTriage' ? <Voorstel triage={traject.triage} /> : null}
      {gone ? (
        <NoLonger stand={standVan(traject)} weg={weg} focus={geweigerd}>
          {weg ? (
            <TextLink to="/">Naar Mijn werk</TextLink>
          ) : (
            <TextLink to="/trajecten/$id" params={{ id: traject.id }}>
              Terug naar dit traject
            </TextLink>
          )}
        </NoLonger>
      ) : null}
      <Form
        velden={(waarden) => metKeuzeUitNetwerk(actie.velden(bij(waarden)), netwerk, traject, waarden)}
        begin={actie.begin?.(traject, gemeenten, over) ?? {}}
        schema={TrajectOpdracht}
        body={(plain, waarden) => ({ ...(actie.body?.(plain, bij(waarden)) ?? plain), type })}
        send={send}
        submit={actie.knop}
        closed={gone}
        cancel={{ label: 'Sluiten', onClick: close }}
        draft={[type, traject.id, ...(over ? [over] : [])].join(':')}
        notice={(waarden) => actie.letOp?.(bij(waarden)) ?? null}
        onError={(error) =>
          isStatus(error, 412) ? <Changed stand={standVan(traject)} since={opened.at} /> : <ProblemAlert error={error} />
        }
      />
    </Section>
  );
}

const standVan = ({ fase, tijdlijn }: TrajectView): Stand => ({
  kind: 'traject',
  fase: fasen[fase].naam.toLowerCase(),
  tijdlijn,
});
