import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Bord, SignaalRegel } from '../../../../api/contract/signalen/signaal.ts';
import { telwoord } from '../../../../domain/telwoord.ts';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { TextLink } from '../../components/router-link.tsx';
import { doelgroepKort, zin } from '../../lib/words.ts';
import { ikQuery } from '../sessie/ik.ts';
import { magNaar } from '../sessie/menu.ts';
import { GeenSignalen } from './geen-signalen.tsx';
import { Klok } from './klok.tsx';
import { SignalenKop } from './kop.tsx';
import { SignaalLink } from './signaal-link.tsx';
import { bordQuery } from './signalen.ts';
import { Merken, watHetIs } from './signalen-tabel.tsx';
import { fasen, niveauNamen, waarVan } from './woorden.ts';

/** Per level what is open, what is the latest on top. */
export function BordPage(): ReactNode {
  const { data, error, isPending, refetch } = useQuery(bordQuery);
  const { data: ik } = useQuery(ikQuery);
  if (ik && !magNaar(ik, '/signalen')) return <GeenSignalen ik={ik} />;
  return (
    <Stack gap="lg">
      <SignalenKop
        title="Bord"
        uitleg="Wat er per niveau open staat, met de eerste klok. Wat het meest te laat is, staat bovenaan. Signalen in een vraagstuk staan bij dat vraagstuk."
      />
      {isPending ? <Loading lines={6} /> : null}
      {error ? <ProblemAlert error={error} retry={() => void refetch()} /> : null}
      {data ? (
        <div className="bord">
          {data.kolommen.map((kolom) => (
            <Kolom key={kolom.niveau} kolom={kolom} />
          ))}
        </div>
      ) : null}
    </Stack>
  );
}

function Kolom({ kolom: { niveau, totaal, teLaat, signalen } }: { kolom: Bord['kolommen'][number] }): ReactNode {
  const naam = niveauNamen[niveau];
  const meer = totaal - signalen.length;
  return (
    <Stack component="section" gap="sm" aria-label={naam}>
      <Stack gap={0}>
        <Title order={2} size="h4">
          {naam}{' '}
          <Text span c="dimmed" inherit fw={400}>
            ({totaal})
          </Text>
        </Title>
        <Text size="sm" {...(teLaat > 0 ? { c: 'var(--mantine-color-error)', fw: 700 } : { c: 'dimmed' })}>
          {teLaat > 0 ? `${teLaat} te laat` : 'Niets te laat'}
        </Text>
      </Stack>
      {signalen.length === 0 ? <Text>Op dit niveau staat nu niets open.</Text> : null}
      <Stack component="ul" className="list-plain" gap="sm">
        {signalen.map((regel) => (
          <Kaart key={regel.id} regel={regel} />
        ))}
      </Stack>
      {meer > 0 ? (
        <TextLink to="/signalen" search={{ niveau, open: 'ja' }}>
          En nog {telwoord(meer, 'ander', 'andere')}: bekijk de lijst
        </TextLink>
      ) : null}
    </Stack>
  );
}

function Kaart({ regel }: { regel: SignaalRegel }): ReactNode {
  const late = (regel.klok?.werkdagenTeLaat ?? 0) > 0;
  return (
    <Paper component="li" p="sm" className="bord-kaart" data-late={late || undefined}>
      <Stack gap={4}>
        <SignaalLink van={regel} bold />
        <Text size="sm" c="dimmed">
          {watHetIs(regel)}
        </Text>
        <Text size="sm">{[fasen[regel.fase].naam, waarVan(regel), zin(doelgroepKort(regel.doelgroep))].join(' · ')}</Text>
        <Klok van={regel} />
        <Group gap="xs">
          <Merken van={regel} />
        </Group>
      </Stack>
    </Paper>
  );
}
