import { Group, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Ik } from '../../../../api/contract/overig.ts';
import { ButtonLink } from '../../components/router-link.tsx';

/** For who works with signalen and vraagstukken, not with trajecten: the way to them. */
export function SnelSignaal({ rollen }: Pick<Ik, 'rollen'>): ReactNode {
  const landelijk = rollen.some(({ rol }) => rol === 'landelijkcoordinator');
  const raad = rollen.some(({ rol }) => rol === 'adviesraad');
  if (!landelijk && !raad) return null;
  return (
    <Stack component="section" gap="xs" aria-labelledby="snel-signaal" className="no-print">
      <Title order={2} size="h4" id="snel-signaal">
        Signalen en vraagstukken
      </Title>
      <Group gap="xs">
        {landelijk ? (
          <ButtonLink to="/signalen/bord" variant="default">
            Naar het bord
          </ButtonLink>
        ) : null}
        <ButtonLink to="/signalen" search={{ kind: 'vraagstuk', open: 'ja' }} variant="default">
          Open vraagstukken
        </ButtonLink>
        <ButtonLink to="/signalen/nieuw" variant="default">
          Signaal geven
        </ButtonLink>
      </Group>
    </Stack>
  );
}
