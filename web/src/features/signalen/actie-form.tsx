import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { SignaalOpdracht } from '../../../../api/contract/signalen/opdrachten.ts';
import type { SignaalUitkomst, SignaalView } from '../../../../api/contract/signalen/signaal.ts';
import { Form } from '../../components/form/form.tsx';
import type { Waarden } from '../../components/form/veld.ts';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { TextLink } from '../../components/router-link.tsx';
import { Section } from '../../components/section.tsx';
import { isStatus } from '../../lib/api.ts';
import { useIntent } from '../../lib/intent.ts';
import { ACTIE_PLEK, Changed, NoLonger, NotNow, type Stand, useFocusOnActie, Vragen } from '../werk/actie-meldingen.tsx';
import { useOpVersie } from '../werk/op-versie.ts';
import type { ActieType } from './acties/actie.ts';
import { acties } from './acties/alle.ts';
import { paginas } from './signaal-link.tsx';
import { geefOpdracht, signaalQuery } from './signalen.ts';
import { useBekend } from './use-bekend.ts';
import { persoonsgegevens } from './waarschuwing.tsx';
import { fasen } from './woorden.ts';

type Props = {
  signaal: SignaalView;
  type: ActieType;
  /** What it is about, when there are several: a promise, an advice, another signaal. */
  over: string | undefined;
  /** Opened by a click on this page: the focus goes along. */
  focus: boolean;
  close: () => void;
  done: (uitkomst: SignaalUitkomst) => Promise<void>;
};

/** The form of one action. What is typed outlives a change by someone else, a lost connection and a session that ends. */
export function ActieForm({ signaal, type, over, focus, close, done }: Props): ReactNode {
  const client = useQueryClient();
  const intent = useIntent();
  const actie = acties[type];
  const { id, kind } = signaal;
  const [opened] = useState({ at: new Date().toISOString(), allowed: signaal.acties.includes(type) });
  const { version, bezig, geweigerd, weg, verstuur } = useOpVersie(signaal.versie, () =>
    client.fetchQuery({ ...signaalQuery(kind, id), staleTime: 0 }),
  );
  const bekend = useBekend(signaal, actie);
  const ready = bekend !== null;
  useFocusOnActie(focus, ready);

  const send = (body: unknown) =>
    verstuur(async () => done(await intent([version, body], (key) => geefOpdracht({ kind, id }, version, body, key))));
  const gone = weg || (!bezig && !signaal.acties.includes(type));

  if (!opened.allowed) return <NotNow stand={standVan(signaal)} knop={actie.knop} />;
  if (!bekend) return <Loading />;
  const bij = (waarden: Waarden) => ({ ...bekend, signaal, waarden });
  return (
    <Section title={actie.knop} id={ACTIE_PLEK}>
      {actie.uitleg ? <Text className="measure">{actie.uitleg}</Text> : null}
      {actie.vragen ? <Vragen vragen={actie.vragen} open /> : null}
      {gone ? (
        <NoLonger stand={standVan(signaal)} weg={weg} focus={geweigerd}>
          {weg ? (
            <TextLink to="/signalen">Naar de lijst</TextLink>
          ) : (
            <TextLink to={paginas[kind]} params={{ id }}>
              Terug naar dit {kind}
            </TextLink>
          )}
        </NoLonger>
      ) : null}
      <Form
        velden={(waarden) => actie.velden(bij(waarden))}
        begin={actie.begin?.(signaal, over, bekend) ?? {}}
        schema={SignaalOpdracht}
        body={(plain, waarden) => ({ ...(actie.body?.(plain, bij(waarden)) ?? plain), type })}
        send={send}
        submit={actie.knop}
        closed={gone}
        cancel={{ label: 'Sluiten', onClick: close }}
        draft={[type, id, ...(over ? [over] : [])].join(':')}
        notice={(waarden) => actie.letOp?.(bij(waarden)) ?? null}
        mayStand={persoonsgegevens}
        onError={(error) =>
          isStatus(error, 412) ? <Changed stand={standVan(signaal)} since={opened.at} /> : <ProblemAlert error={error} />
        }
      />
    </Section>
  );
}

const standVan = ({ kind, fase, tijdlijn }: SignaalView): Stand => ({ kind, fase: fasen[fase].naam.toLowerCase(), tijdlijn });
