import { Button, Group, Stack, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { Facts } from '../../components/facts.tsx';
import { buildBody, type Veld, type Waarde, type Waarden } from '../../components/form/veld.ts';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { TextLink } from '../../components/router-link.tsx';
import { kalenderdag } from '../../lib/dates.ts';
import { useIntent } from '../../lib/intent.ts';
import { meldAan } from './meld-aan.ts';
import { alsAanmelding, stappen, type Wie } from './stappen.ts';

function inWoorden(veld: Veld, value: Waarde | undefined): string {
  if (value === undefined || value.length === 0) return 'niet ingevuld';
  if (veld.soort === 'dag') return kalenderdag(String(value));
  if (veld.soort === 'ja-nee') return value === 'ja' ? veld.ja : veld.nee;
  if (!('opties' in veld)) return String(value);
  const chosen = Array.isArray(value) ? value : [value];
  return chosen.map((one) => veld.opties.find(({ waarde }) => waarde === one)?.label ?? one).join(', ');
}

type Props = { waarden: Waarden; wie: Wie; sent: () => void };

/** The last step: everything once more, each part with a way back. */
export function Controle({ waarden, wie, sent }: Props): ReactNode {
  const navigate = useNavigate();
  const intent = useIntent();
  const busy = useRef(false);
  const [failure, setFailure] = useState<unknown>(null);
  const perStap = stappen.map((stap) => ({ titel: stap.titel, velden: stap.velden(waarden, wie) }));
  const send = async () => {
    if (busy.current) return;
    busy.current = true;
    setFailure(null);
    const velden = perStap.flatMap((stap) => stap.velden);
    const body = alsAanmelding(buildBody(velden, waarden), waarden, wie.gemeenten);
    try {
      const { referentie } = await intent(body, (key) => meldAan(body, key));
      sent();
      await navigate({ to: '/aanmelden/ontvangen', search: { referentie } });
    } catch (error) {
      setFailure(error);
    } finally {
      busy.current = false;
    }
  };
  return (
    <Stack gap="lg">
      {perStap.map(({ titel, velden }, i) => (
        <section key={titel}>
          <Group justify="space-between" mb="xs">
            <Title order={3} size="h5">
              {titel}
            </Title>
            <TextLink to="/aanmelden" search={{ stap: i + 1 }} aria-label={`Wijzig: ${titel}`}>
              Wijzig
            </TextLink>
          </Group>
          <Facts
            wide
            items={velden.map((veld) => [
              veld.label,
              <span key={veld.naam} className="prose">
                {inWoorden(veld, waarden[veld.naam])}
              </span>,
            ])}
          />
        </section>
      ))}
      {failure === null ? null : <ProblemAlert error={failure} title="Versturen lukte niet" />}
      <Group>
        <Button size="md" onClick={() => void send()}>
          Aanmelding versturen
        </Button>
      </Group>
    </Stack>
  );
}
