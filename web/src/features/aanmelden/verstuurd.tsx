import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageTitle } from '../../components/page-title.tsx';
import { ButtonLink } from '../../components/router-link.tsx';

type Props = { referentie: string; nieuw?: () => void };

/** Who comes back to a form that was sent, sees that it was, and no empty copy. */
export function AlVerstuurd({ referentie, nieuw }: Props): ReactNode {
  return (
    <Paper>
      <Stack gap="md" align="flex-start">
        <PageTitle>Deze aanmelding is al verstuurd</PageTitle>
        <Text className="measure">
          Uw referentie is <strong>{referentie}</strong>. U hoeft niets meer te doen. Wilt u iets veranderen of toevoegen? Bel ons
          en noem uw referentie.
        </Text>
        <Group>
          <ButtonLink to="/aanmelden/ontvangen" search={{ referentie }}>
            Lees wat er nu gebeurt
          </ButtonLink>
          {nieuw ? (
            <Button variant="default" onClick={nieuw}>
              Nog iemand aanmelden
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Paper>
  );
}
