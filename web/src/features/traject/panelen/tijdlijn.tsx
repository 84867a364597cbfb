import { Button, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { TijdlijnRegel } from '../../../../../api/contract/traject.ts';
import { Section } from '../../../components/section.tsx';
import { momentVan } from '../../../lib/dates.ts';
import { zin } from '../../../lib/words.ts';

const SHOWN = 12;

const soorten: Record<TijdlijnRegel['soort'], string | null> = {
  gebeurtenis: null,
  gevraagd: 'Gevraagd',
  herinnering: 'Herinnering',
  escalatie: 'Escalatie',
  mail: 'Mail',
  klok: 'Klok',
};

function Regel({ regel }: { regel: TijdlijnRegel }): ReactNode {
  const soort = soorten[regel.soort];
  return (
    <li data-kind={regel.soort}>
      <Text size="sm" c="dimmed">
        {momentVan(regel.op)}
        {soort ? ` · ${soort}` : ''}
      </Text>
      <Text>
        <strong>{zin(regel.wie)}</strong>: {regel.wat}
      </Text>
      {regel.toelichting ? <Text className="prose">{regel.toelichting}</Text> : null}
    </li>
  );
}

type Props = { regels: TijdlijnRegel[]; eerder?: ReactNode };

/** What happened, in people's words, the newest first; `eerder` = the way to what is older than these. */
export function Tijdlijn({ regels, eerder }: Props): ReactNode {
  const [all, setAll] = useState(false);
  const shown = all ? regels : regels.slice(0, SHOWN);
  return (
    <Section title="Tijdlijn">
      <ol className="timeline list-plain">
        {shown.map((regel) => (
          <Regel key={`${regel.op} ${regel.wie} ${regel.wat}`} regel={regel} />
        ))}
      </ol>
      {regels.length > shown.length ? (
        <Button variant="default" onClick={() => setAll(true)} style={{ alignSelf: 'flex-start' }}>
          Toon ook de eerdere {regels.length - shown.length}
        </Button>
      ) : (
        eerder
      )}
    </Section>
  );
}
