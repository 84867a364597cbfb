import { Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Ik } from '../../../../api/contract/overig.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { GeenToegang } from '../../components/problem-alert.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { magNaar } from '../sessie/menu.ts';

/** A page of signaleren for who reads no signals: that, and what of signals they may open. */
export function GeenSignalen({ ik }: { ik: Ik }): ReactNode {
  return (
    <Stack gap="lg">
      <PageTitle>Signalen en vraagstukken</PageTitle>
      <GeenToegang>
        <Group gap="xs">
          {magNaar(ik, '/rapportages/signalen') ? (
            <ButtonLink to="/rapportages/signalen" variant="default">
              Naar de signalen in cijfers
            </ButtonLink>
          ) : null}
          <ButtonLink to="/instellingen/taxonomie" variant="default">
            Naar de codes van signalen
          </ButtonLink>
          <ButtonLink to="/" variant="default">
            Naar het begin
          </ButtonLink>
        </Group>
      </GeenToegang>
    </Stack>
  );
}
