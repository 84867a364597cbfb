import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { Form } from '../../components/form/form.tsx';
import { TextLink } from '../../components/router-link.tsx';
import { Controle } from './controle.tsx';
import type { Formulier } from './formulier.ts';
import type { AanmeldenSearch } from './search.ts';
import { CONTROLE, stappen, type Wie } from './stappen.ts';

type Props = {
  formulier: Formulier;
  wie: Wie;
  /** The step that is asked for; without a name they begin at the first. */
  zoek: AanmeldenSearch;
  naar: (zoek: AanmeldenSearch) => Promise<void>;
  verstuur: () => Promise<void>;
  /** Below each step: saving for later. */
  bewaren?: (stap: number) => ReactNode;
  /** At a failure of sending that has its own way out. */
  onError?: (error: unknown) => ReactNode;
};

/** The number of the step on screen. */
const nummerVan = ({ waarden }: Formulier, { stap = 1 }: AanmeldenSearch): number => (waarden['aanmelder/naam'] ? stap : 1);

/** The form, a step at a time: each step a URL, the last one a look at everything. */
export function StapVoorStap({ formulier, wie, zoek, naar, verstuur, bewaren, onError }: Props): ReactNode {
  const nummer = nummerVan(formulier, zoek);
  const { wijzig = false, vraag } = zoek;
  const stap = stappen[nummer - 1];
  const { waarden } = formulier;
  const volgende = wijzig ? CONTROLE : nummer + 1;
  return (
    <Paper>
      <Stack gap="lg">
        <StapKop nummer={nummer} titel={stap?.titel ?? 'Controleren en versturen'} />
        {stap ? (
          <>
            <Text className="measure">{stap.uitleg(wie)}</Text>
            <Form
              key={formulier.draftOf(nummer)}
              velden={(now) => stap.velden({ ...waarden, ...now }, wie)}
              begin={{ ...stap.begin?.(wie), ...waarden }}
              schema={stap.schema}
              send={async (_body, filled) => {
                formulier.keep(filled);
                await naar({ stap: volgende, vraag });
              }}
              submit={wijzig ? 'Terug naar de controle' : volgende === CONTROLE ? 'Naar de controle' : 'Volgende stap'}
              draft={formulier.draftOf(nummer)}
            />
          </>
        ) : (
          <Controle waarden={waarden} wie={wie} vraag={vraag} verstuur={verstuur} {...(onError ? { onError } : {})} />
        )}
        <Group justify="space-between">
          {nummer > 1 && !wijzig ? (
            <TextLink to="." search={{ stap: nummer - 1, vraag }}>
              Vorige stap
            </TextLink>
          ) : (
            <span />
          )}
          {bewaren?.(nummer)}
        </Group>
      </Stack>
    </Paper>
  );
}

/** "Stap 2 van 5", and the focus when the step changes. */
function StapKop({ nummer, titel }: { nummer: number; titel: string }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(nummer);
  useEffect(() => {
    if (before.current !== nummer) heading.current?.focus();
    before.current = nummer;
  }, [nummer]);
  return (
    <div>
      <Text size="sm" c="dimmed">
        Stap {nummer} van {CONTROLE}
      </Text>
      <Title order={2} size="h3" tabIndex={-1} ref={heading}>
        {titel}
      </Title>
    </div>
  );
}
