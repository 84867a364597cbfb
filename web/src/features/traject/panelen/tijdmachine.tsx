import { Button, Group, Loader, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import type { Tijdmachine as Stand, Vooruit } from '../../../../../api/contract/tijdmachine.ts';
import { ProblemAlert } from '../../../components/problem-alert.tsx';
import { Section } from '../../../components/section.tsx';
import { momentVan } from '../../../lib/dates.ts';
import { useIntent } from '../../../lib/intent.ts';
import { zetVooruit } from '../zet-vooruit.ts';

const sprongen: [name: string, body: Vooruit][] = [
  ['1 dag', { dagen: 1 }],
  ['1 week', { weken: 1 }],
  ['4 weken', { weken: 4 }],
  ['3 maanden', { maanden: 3 }],
  ['1 jaar', { maanden: 12 }],
];

/** The page hears of the end by itself; this is for a word that was missed. */
const askAgainMs = 5_000;

type Props = {
  tijdmachine: Stand;
  /** "traject", "signaal" or "vraagstuk". */
  wat: string;
  klaar: boolean;
  /** Its place in the api. */
  pad: string;
  queryKey: readonly unknown[];
};

/** Demo and acceptance only: moves the clock of this one thing, so that years of reminders pass in seconds. */
export function Tijdmachine({ tijdmachine: { bezig, nu }, wat, klaar, pad, queryKey }: Props): ReactNode {
  const client = useQueryClient();
  const intent = useIntent();
  const [sending, setSending] = useState(false);
  const [moved, setMoved] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const wait = bezig || sending;
  const readAgain = useEffectEvent(() => client.invalidateQueries({ queryKey }));
  useEffect(() => {
    if (!bezig) return;
    const timer = setInterval(() => void readAgain(), askAgainMs);
    return () => clearInterval(timer);
  }, [bezig]);

  const move = async (body: Vooruit) => {
    if (wait) return;
    setSending(true);
    setError(null);
    try {
      await intent(body, (key) => zetVooruit(pad, body, key));
      setMoved(true);
    } catch (problem) {
      setError(problem);
    }
    await client.invalidateQueries({ queryKey });
    setSending(false);
  };

  return (
    <Section title="Tijdmachine (demo)">
      <Text>
        De klok van dit {wat} staat op <strong>{momentVan(nu)}</strong>.
      </Text>
      {klaar ? (
        <Text>Dit {wat} is afgesloten: er gebeurt niets meer, dus de klok blijft staan.</Text>
      ) : (
        <Group gap="xs" role="group" aria-label="Zet de klok vooruit">
          {sprongen.map(([name, body]) => (
            <Button
              key={name}
              variant="default"
              aria-label={`Zet de klok ${name} vooruit`}
              aria-disabled={wait}
              data-disabled={wait}
              onClick={() => void move(body)}
            >
              {name}
            </Button>
          ))}
        </Group>
      )}
      <div aria-live="polite">
        {wait ? (
          <Group gap="xs" wrap="nowrap">
            <Loader size="xs" aria-hidden />
            <Text>De klok gaat vooruit. Acties op dit {wat} wachten even.</Text>
          </Group>
        ) : null}
        {moved && !wait && !error ? <Text>De klok staat weer stil. Wat er gebeurde, ziet u op de tijdlijn.</Text> : null}
      </div>
      {error ? <ProblemAlert error={error} /> : null}
    </Section>
  );
}
