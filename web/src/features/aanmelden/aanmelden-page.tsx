import { Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Form } from '../../components/form/form.tsx';
import type { Waarden } from '../../components/form/veld.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { TextLink } from '../../components/router-link.tsx';
import { dropDraft, readDraft, writeDraft } from '../../lib/draft.ts';
import { ikQuery } from '../sessie/ik.ts';
import { Controle } from './controle.tsx';
import { gemeentenQuery } from './gemeenten.ts';
import { stappen } from './stappen.ts';

const route = getRouteApi('/open/aanmelden');
const DRAFT = 'aanmelden';
const LAST = stappen.length + 1;

const draftOf = (stap: number): string => `${DRAFT}:${stap}`;

/** The form for everyone: four steps, each a URL; what is filled in stays in this tab. */
export function AanmeldenPage(): ReactNode {
  const { stap: asked = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: ik } = useQuery(ikQuery);
  const { data: gemeenten = [] } = useQuery(gemeentenQuery);
  const [waarden, setWaarden] = useState<Waarden>(() => readDraft<Waarden>(DRAFT) ?? {});
  const nummer = waarden['aanmelder/naam'] ? asked : 1;
  const stap = stappen[nummer - 1];
  const wie = { medewerker: Boolean(ik), gemeenten };

  const keep = async (filled: Waarden) => {
    const all = { ...waarden, ...filled };
    setWaarden(all);
    writeDraft(DRAFT, all);
    await navigate({ search: { stap: nummer + 1 } });
  };
  const forget = () => {
    for (const name of [DRAFT, ...stappen.map((_, i) => draftOf(i + 1))]) dropDraft(name);
  };

  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <PageTitle>{ik ? 'Nieuwe aanmelding' : 'Iemand aanmelden bij Metgezel'}</PageTitle>
        {ik ? null : (
          <Text className="measure">
            Metgezel helpt mensen met een ingewikkelde zorgvraag, en hun naasten. Iedereen mag aanmelden: voor uzelf of voor een
            ander. Een naam, een telefoonnummer en uw eigen verhaal zijn genoeg.
          </Text>
        )}
      </Stack>
      <Paper>
        <Stack gap="lg">
          <StapKop nummer={nummer} titel={stap?.titel ?? 'Controleren en versturen'} />
          {stap ? (
            <>
              <Text className="measure">{stap.uitleg(wie)}</Text>
              <Form
                key={nummer}
                velden={(now) => stap.velden({ ...waarden, ...now }, wie)}
                begin={{ ...stap.begin, ...waarden }}
                schema={stap.schema}
                send={async (_body, filled) => keep(filled)}
                submit={nummer === stappen.length ? 'Naar de controle' : 'Volgende stap'}
                draft={draftOf(nummer)}
              />
            </>
          ) : (
            <Controle waarden={waarden} wie={wie} sent={forget} />
          )}
          {nummer > 1 ? (
            <TextLink to="/aanmelden" search={{ stap: nummer - 1 }}>
              Vorige stap
            </TextLink>
          ) : null}
        </Stack>
      </Paper>
    </Stack>
  );
}

/** "Stap 2 van 4", and the focus when the step changes. */
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
        Stap {nummer} van {LAST}
      </Text>
      <Title order={2} size="h3" tabIndex={-1} ref={heading}>
        {titel}
      </Title>
    </div>
  );
}
