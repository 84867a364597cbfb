import { Alert, List, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCopy } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { telwoord } from '../../../../domain/telwoord.ts';
import type { Waarden } from '../../components/form/veld.ts';
import { waaromGelijk, watHetIs } from './panelen/lijkt-op.tsx';
import { SignaalLink } from './signaal-link.tsx';
import { lijktOpTekstQuery } from './signalen.ts';

const waitMs = 500;
const genoegLetters = 8;
const hoogstens = 3;

const tekst = (waarde: Waarden[string] | undefined): string => (typeof waarde === 'string' ? waarde.trim() : '');

const bekend = (waarden: Waarden, naam: string): Record<string, string> => {
  const code = tekst(waarden[naam]);
  return code && code !== 'onbekend' ? { [naam]: code } : {};
};

/** While it is being typed: what is there already about the same. What was typed stays, for who goes and looks. */
export function BestaatAl({ waarden }: { waarden: Waarden }): ReactNode {
  const [gezocht] = useDebouncedValue(
    [tekst(waarden.titel), tekst(waarden.wat)].filter(Boolean).join('\n').slice(0, 10_000),
    waitMs,
  );
  const vraag = {
    tekst: gezocht,
    ...bekend(waarden, 'doelgroep'),
    ...bekend(waarden, 'wet'),
    ...bekend(waarden, 'soortKnelpunt'),
  };
  const { data } = useQuery({
    ...lijktOpTekstQuery(vraag as Parameters<typeof lijktOpTekstQuery>[0]),
    enabled: gezocht.length >= genoegLetters,
    placeholderData: keepPreviousData,
  });
  const lijkend = gezocht.length >= genoegLetters ? (data?.signalen ?? []).slice(0, hoogstens) : [];
  return (
    <div aria-live="polite" className="below">
      {lijkend.length > 0 ? (
        <Alert
          color="petrol"
          icon={<IconCopy aria-hidden />}
          title={`Dit lijkt op ${telwoord(lijkend.length, 'signaal', 'signalen')} van eerder`}
        >
          <Stack gap="xs">
            <List size="sm" spacing={6}>
              {lijkend.map((een) => (
                <List.Item key={een.id}>
                  <SignaalLink van={een} />
                  <Text size="sm">{watHetIs(een)}</Text>
                  <Text size="sm" c="dimmed">
                    {waaromGelijk(een)}
                  </Text>
                </List.Item>
              ))}
            </List>
            <Text size="sm">
              Is het hetzelfde? Open het dan, en kijk wat ermee gebeurt. Wat u hier typte, blijft staan. Is het anders, of weet u
              het niet? Geef uw signaal gewoon: het telt mee.
            </Text>
          </Stack>
        </Alert>
      ) : null}
    </div>
  );
}
