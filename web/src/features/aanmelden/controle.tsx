import { Alert, Button, Group, List, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Facts } from '../../components/facts.tsx';
import { bevat, type Veld, type Waarde, type Waarden } from '../../components/form/veld.ts';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { TextLink } from '../../components/router-link.tsx';
import { kalenderdag } from '../../lib/dates.ts';
import { zin } from '../../lib/words.ts';
import type { AanmeldenSearch } from './search.ts';
import { fouteStappen, stappen, type Wie } from './stappen.ts';

function inWoorden(veld: Veld, value: Waarde | undefined): string {
  if (value === undefined || value.length === 0) return 'niet ingevuld';
  if (veld.soort === 'dag') return kalenderdag(String(value));
  if (veld.soort === 'ja-nee') return value === 'ja' ? veld.ja : veld.nee;
  if (!('opties' in veld)) return String(value);
  const chosen = veld.opties.filter(({ waarde }) => bevat(value, waarde)).map(({ label }) => label);
  return chosen.join(', ') || String(value);
}

type Props = {
  waarden: Waarden;
  wie: Wie;
  /** The enquiry that becomes this aanmelding. */
  vraag: string | undefined;
  verstuur: () => Promise<void>;
  onError?: (error: unknown) => ReactNode;
};

/** The last step: everything once more, each part with a way back. */
export function Controle({ waarden, wie, vraag, verstuur, onError }: Props): ReactNode {
  const busy = useRef(false);
  const [waiting, setWaiting] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<unknown>(null);
  const fout = fouteStappen(waarden, wie);
  const send = async () => {
    setAttempt((n) => n + 1);
    setFailure(null);
    if (busy.current || fout.length > 0) return;
    busy.current = true;
    setWaiting(true);
    try {
      await verstuur();
    } catch (error) {
      setFailure(error);
    } finally {
      busy.current = false;
      setWaiting(false);
    }
  };
  return (
    <Stack gap="lg">
      {attempt > 0 && fout.length > 0 ? <NogNietKlaar fout={fout} vraag={vraag} attempt={attempt} /> : null}
      {stappen.map((stap, i) => (
        <Deel
          key={stap.titel}
          zoek={{ stap: i + 1, vraag, wijzig: true }}
          titel={stap.titel}
          velden={stap.velden(waarden, wie)}
          waarden={waarden}
        />
      ))}
      {failure === null ? null : (onError?.(failure) ?? <ProblemAlert error={failure} title="Versturen lukte niet" />)}
      <Group>
        <Button size="md" onClick={() => void send()} aria-busy={waiting}>
          {waiting ? 'Bezig met versturen…' : 'Aanmelding versturen'}
        </Button>
      </Group>
    </Stack>
  );
}

type DeelProps = { zoek: AanmeldenSearch; titel: string; velden: Veld[]; waarden: Waarden };

function Deel({ zoek, titel, velden, waarden }: DeelProps): ReactNode {
  return (
    <section>
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h5">
          {titel}
        </Title>
        <TextLink to="." search={zoek} aria-label={`Wijzig: ${titel}`}>
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
  );
}

type NogNiet = { fout: ReturnType<typeof fouteStappen>; vraag: string | undefined; attempt: number };

/** What is still needed, each with the way to its step; takes the focus at every attempt. */
function NogNietKlaar({ fout, vraag, attempt }: NogNiet): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt moves the focus again
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="red" title="Er klopt nog iets niet">
      <List size="sm">
        {fout.map(({ nummer, titel, melding }) => (
          <List.Item key={`${nummer} ${melding}`}>
            <TextLink to="." search={{ stap: nummer, vraag, wijzig: true }} size="sm">
              {titel}: {zin(melding)}
            </TextLink>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
