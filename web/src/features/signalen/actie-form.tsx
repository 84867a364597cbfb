import { Alert, List, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { SignaalOpdracht } from '../../../../api/contract/signalen/opdrachten.ts';
import type { SignaalUitkomst, SignaalView } from '../../../../api/contract/signalen/signaal.ts';
import { Form } from '../../components/form/form.tsx';
import type { Waarden } from '../../components/form/veld.ts';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { Section } from '../../components/section.tsx';
import { isStatus } from '../../lib/api.ts';
import { useIntent } from '../../lib/intent.ts';
import type { ActieType } from './acties/actie.ts';
import { acties } from './acties/alle.ts';
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

const PLACE = 'actie';

/** The form of one action. What is typed outlives a change by someone else, a lost connection and a session that ends. */
export function ActieForm({ signaal, type, over, focus, close, done }: Props): ReactNode {
  const client = useQueryClient();
  const intent = useIntent();
  const actie = acties[type];
  const { id, kind } = signaal;
  const [opened] = useState({ at: new Date().toISOString(), allowed: signaal.acties.includes(type) });
  const [version, setVersion] = useState(signaal.versie);
  const bekend = useBekend(signaal, actie);
  const ready = bekend !== null;
  useEffect(() => {
    if (!focus || !ready) return;
    const place = document.getElementById(PLACE);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView();
  }, [focus, ready]);

  const send = async (body: unknown) => {
    try {
      await done(await intent([version, body], (key) => geefOpdracht({ kind, id }, version, body, key)));
    } catch (error) {
      if (isStatus(error, 409, 412)) setVersion((await client.fetchQuery({ ...signaalQuery(kind, id), staleTime: 0 })).versie);
      throw error;
    }
  };

  if (!opened.allowed) return <NotNow signaal={signaal} knop={actie.knop} />;
  if (!bekend) return <Loading />;
  const bij = (waarden: Waarden) => ({ ...bekend, signaal, waarden });
  return (
    <Section title={actie.knop} id={PLACE}>
      {actie.uitleg ? <Text className="measure">{actie.uitleg}</Text> : null}
      {actie.vragen ? <Vragen vragen={actie.vragen} /> : null}
      {signaal.acties.includes(type) ? null : <NoLonger signaal={signaal} />}
      <Form
        velden={(waarden) => actie.velden(bij(waarden))}
        begin={actie.begin?.(signaal, over, bekend) ?? {}}
        schema={SignaalOpdracht}
        body={(plain, waarden) => ({ ...(actie.body?.(plain, bij(waarden)) ?? plain), type })}
        send={send}
        submit={actie.knop}
        cancel={{ label: 'Sluiten', onClick: close }}
        draft={[type, id, ...(over ? [over] : [])].join(':')}
        notice={(waarden) => actie.letOp?.(bij(waarden)) ?? null}
        mayStand={persoonsgegevens}
        onError={(error) =>
          isStatus(error, 412) ? <Changed signaal={signaal} since={opened.at} /> : <ProblemAlert error={error} />
        }
      />
    </Section>
  );
}

/** Open at first: they are the help. */
function Vragen({ vragen }: { vragen: readonly string[] }): ReactNode {
  return (
    <details open>
      <summary>Vragen die kunnen helpen</summary>
      <List size="sm" mt="xs">
        {vragen.map((vraag) => (
          <List.Item key={vraag}>{vraag}</List.Item>
        ))}
      </List>
    </details>
  );
}

const faseVan = ({ fase }: SignaalView): string => fasen[fase].naam.toLowerCase();

function NotNow({ signaal, knop }: { signaal: SignaalView; knop: string }): ReactNode {
  return (
    <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={`“${knop}” kan nu niet`}>
      Dit {signaal.kind} is nu in de fase {faseVan(signaal)}. Misschien is het al gedaan, of vraagt het een andere rol.
    </Alert>
  );
}

function NoLonger({ signaal }: { signaal: SignaalView }): ReactNode {
  return (
    <Alert role="status" color="yellow" icon={<IconInfoCircle aria-hidden />} title="Dit kan nu niet meer">
      Intussen veranderde dit {signaal.kind}: het is nu in de fase {faseVan(signaal)}. Wat u typte, staat er nog.
    </Alert>
  );
}

/** A conflict shows what is true now; what was typed stays, and may be sent again. */
function Changed({ signaal, since }: { signaal: SignaalView; since: string }): ReactNode {
  const news = signaal.tijdlijn.filter(({ op }) => op > since);
  return (
    <Alert role="alert" color="yellow" icon={<IconInfoCircle aria-hidden />} title="Iemand anders was u net voor">
      <Stack gap="xs">
        <Text size="sm">
          Dit {signaal.kind} veranderde terwijl u typte. U ziet op deze pagina hoe het nu is (fase: {faseVan(signaal)}).
        </Text>
        {news.length > 0 ? (
          <List size="sm">
            {news.map((regel) => (
              <List.Item key={`${regel.op}${regel.wat}`}>
                {regel.wie}: {regel.wat}
              </List.Item>
            ))}
          </List>
        ) : null}
        <Text size="sm">Wat u typte, is niet weg. Kijk of het nog klopt en verstuur het dan opnieuw.</Text>
      </Stack>
    </Alert>
  );
}
