import { Alert } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { TijdlijnRegel } from '../../../../api/contract/traject.ts';
import { ikQuery } from '../sessie/ik.ts';

const newest = (tijdlijn: readonly TijdlijnRegel[]): TijdlijnRegel | undefined =>
  tijdlijn
    .filter(({ soort }) => soort === 'gebeurtenis')
    .reduce<TijdlijnRegel | undefined>((last, regel) => (!last || regel.op >= last.op ? regel : last), undefined);

/** Someone else changed what is on screen: the page already shows it, this says so, politely. */
export function ChangeNotice({ tijdlijn }: { tijdlijn: readonly TijdlijnRegel[] }): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  const [news, setNews] = useState<TijdlijnRegel | null>(null);
  const known = useRef<string | undefined>(undefined);
  const last = newest(tijdlijn);
  const mark = last ? `${last.op} ${last.wat}` : '';
  useEffect(() => {
    const changed = known.current !== undefined && known.current !== mark;
    known.current = mark;
    if (changed && last) setNews(last.wie === ik?.naam ? null : last);
  }, [mark, last, ik?.naam]);
  return (
    <div aria-live="polite">
      {news ? (
        <Alert
          color="blue"
          icon={<IconRefresh aria-hidden />}
          withCloseButton
          closeButtonLabel="Melding sluiten"
          onClose={() => setNews(null)}
        >
          Zojuist veranderd door {news.wie}: {news.wat}. U ziet nu hoe het is.
        </Alert>
      ) : null}
    </div>
  );
}
