import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { Facts } from '../../components/facts.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { Section } from '../../components/section.tsx';
import { momentVan } from '../../lib/dates.ts';
import { LinkedText } from './linked-text.tsx';
import { mailQuery } from './mails.ts';

const route = getRouteApi('/demo/demo/postbus/$id');

const PLACE = 'mail';

export function MailView(): ReactNode {
  const { id } = route.useParams();
  const { data: mail, error, isPending } = useQuery(mailQuery(id));
  useEffect(() => {
    if (mail) document.getElementById(PLACE)?.focus();
  }, [mail]);
  if (isPending) return <Loading />;
  if (error) return <ProblemAlert error={error} title="Deze mail is er niet" />;
  return (
    <Section title={mail.onderwerp} id={PLACE}>
      <Stack gap="sm">
        <Facts
          items={[
            ['Aan', mail.aan],
            ['Verstuurd', momentVan(mail.op)],
          ]}
        />
        <Text className="prose" component="div">
          <LinkedText text={mail.tekst} />
        </Text>
      </Stack>
    </Section>
  );
}
