import { Alert, List, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Taak } from '../../../../api/contract/taak.ts';
import type { TijdlijnRegel } from '../../../../api/contract/traject.ts';
import { ikQuery } from '../sessie/ik.ts';

/** Where the thing is now, in words, and what happened to it. */
export type Stand = { kind: Taak['kind']; fase: string; tijdlijn: readonly TijdlijnRegel[] };

/** The place of the form of an action. */
export const ACTIE_PLEK = 'actie';

/** Brings the attention to the form once it is there, for who opened it on this page. */
export function useFocusOnActie(focus: boolean, ready: boolean): void {
  useEffect(() => {
    if (!focus || !ready) return;
    const place = document.getElementById(ACTIE_PLEK);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView();
  }, [focus, ready]);
}

export function Vragen({ vragen, open = false }: { vragen: readonly string[]; open?: boolean }): ReactNode {
  return (
    <details open={open}>
      <summary>Vragen die kunnen helpen</summary>
      <List size="sm" mt="xs">
        {vragen.map((vraag) => (
          <List.Item key={vraag}>{vraag}</List.Item>
        ))}
      </List>
    </details>
  );
}

export function NotNow({ stand: { kind, fase }, knop }: { stand: Stand; knop: string }): ReactNode {
  return (
    <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={`“${knop}” kan nu niet`}>
      Dit {kind} is nu in de fase {fase}. Misschien is het al gedaan, of vraagt het een andere rol.
    </Alert>
  );
}

type NoLongerProps = {
  stand: Stand;
  /** Out of this person's sight. */
  weg: boolean;
  /** Heard after pressing the button, which is gone: the focus comes here. Who is still typing keeps it. */
  focus: boolean;
  /** The way on: there is nothing to send any more. */
  children: ReactNode;
};

/** What was asked cannot be done any more. */
export function NoLonger({ stand: { kind, fase }, weg, focus, children }: NoLongerProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="status"
      color="yellow"
      icon={<IconInfoCircle aria-hidden />}
      title="Dit kan nu niet meer"
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {weg
            ? `Intussen veranderde dit ${kind}: anderen gaan ermee verder, en u ziet het niet meer.`
            : `Intussen veranderde dit ${kind}: het is nu in de fase ${fase}.`}{' '}
          Wat u typte, staat er nog.
        </Text>
        {children}
      </Stack>
    </Alert>
  );
}

/** A conflict shows what is true now; what was typed stays, and may be sent again. */
export function Changed({ stand: { kind, fase, tijdlijn }, since }: { stand: Stand; since: string }): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  const news = tijdlijn.filter(({ op }) => op > since);
  return (
    <Alert role="alert" color="yellow" icon={<IconInfoCircle aria-hidden />} title="Er is intussen iets veranderd">
      <Stack gap="xs">
        <Text size="sm">
          Dit {kind} veranderde terwijl u typte. U ziet op deze pagina hoe het nu is (fase: {fase}).
        </Text>
        {news.length > 0 ? (
          <List size="sm">
            {news.map((regel) => (
              <List.Item key={`${regel.op}${regel.wat}`}>
                {regel.wie === ik?.naam ? 'U' : regel.wie}: {regel.wat}
              </List.Item>
            ))}
          </List>
        ) : null}
        <Text size="sm">Wat u typte, is niet weg. Kijk of het nog klopt en verstuur het dan opnieuw.</Text>
      </Stack>
    </Alert>
  );
}
