import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Lijkt, SignaalView } from '../../../../../api/contract/signalen/signaal.ts';
import { Loading } from '../../../components/loading.tsx';
import { messageOf } from '../../../components/problem-alert.tsx';
import { ButtonLink } from '../../../components/router-link.tsx';
import { Section } from '../../../components/section.tsx';
import { ikQuery } from '../../sessie/ik.ts';
import { ActieLink } from '../actie-link.tsx';
import { opentVraagstukken } from '../mag.ts';
import { SignaalLink } from '../signaal-link.tsx';
import { lijktOpQuery } from '../signalen.ts';
import { fasen, niveauNamen, soortNaam } from '../woorden.ts';

/** Why: the words and the codes that both have. */
export const waaromGelijk = ({ woorden, kenmerken }: Lijkt): string =>
  [...(woorden.length > 0 ? [`woorden: ${woorden.join(', ')}`] : []), ...kenmerken].join(' · ');

export const watHetIs = ({ kind, referentie, niveau, fase }: Lijkt): string =>
  [`${soortNaam[kind]} ${referentie}`, niveauNamen[niveau].toLowerCase(), fasen[fase].naam.toLowerCase()].join(' · ');

const eerste = 5;

const inDit = 'In dit vraagstuk zetten';

/** A vraagstuk that the signaal may be put into. */
const erIn = ({ kind, fase }: Lijkt): boolean => kind === 'vraagstuk' && fase !== 'afgesloten';

/** Still by itself: may go into a vraagstuk. */
const isLos = ({ kind, fase, onvolledig }: Pick<Lijkt, 'kind' | 'fase' | 'onvolledig'>): boolean =>
  kind === 'signaal' && fase !== 'afgesloten' && fase !== 'in vraagstuk' && !onvolledig;

/** What is about the same; a person joins, puts together, or leaves it. */
export function LijktOpPaneel({ signaal }: { signaal: SignaalView }): ReactNode {
  const { id, kind } = signaal;
  const { data, error, isPending } = useQuery(lijktOpQuery(kind, id));
  const { data: ik } = useQuery(ikQuery);
  const [gekozen, setGekozen] = useState<readonly string[]>([]);
  const opent = ik !== undefined && ik !== null && opentVraagstukken(ik) && isLos(signaal);
  const lijkend = (data?.signalen ?? []).filter(({ vraagstuk }) => vraagstuk?.id !== id);
  const [alle, setAlle] = useState(false);
  const getoond = alle ? lijkend : lijkend.slice(0, eerste);
  const kiesbaar = lijkend.filter((een) => opent && isLos(een)).map((een) => een.id);
  const mee = gekozen.filter((een) => kiesbaar.includes(een));
  return (
    <Section title="Lijkt hierop">
      {isPending ? <Loading lines={2} /> : null}
      {error ? <Text role="alert">{messageOf(error)}</Text> : null}
      {data && lijkend.length === 0 ? <Text>Er is niets gevonden dat hierop lijkt.</Text> : null}
      <Stack component="ul" className="list-plain" gap="md">
        {getoond.map((een) => (
          <Stack component="li" key={een.id} gap={4}>
            <SignaalLink van={een} />
            <Text size="sm">{watHetIs(een)}</Text>
            <Text size="sm" c="dimmed">
              {waaromGelijk(een)}
            </Text>
            {kiesbaar.includes(een.id) ? (
              <Checkbox
                label="Samen in een nieuw vraagstuk"
                aria-label={`Samen in een nieuw vraagstuk: ${een.titel}`}
                checked={mee.includes(een.id)}
                onChange={({ currentTarget: { checked } }) =>
                  setGekozen((was) => (checked ? [...was, een.id] : was.filter((ander) => ander !== een.id)))
                }
              />
            ) : null}
            <Group gap="xs">
              <Samen signaal={signaal} een={een} />
            </Group>
          </Stack>
        ))}
      </Stack>
      {lijkend.length > getoond.length ? (
        <Button variant="subtle" onClick={() => setAlle(true)} style={{ alignSelf: 'flex-start' }}>
          Toon er nog {lijkend.length - getoond.length}
        </Button>
      ) : null}
      {opent ? (
        <ButtonLink to="/vraagstukken/nieuw" search={{ signalen: [id, ...mee] }} variant="default" className="no-print">
          {mee.length > 0 ? `Nieuw vraagstuk van deze ${mee.length + 1} signalen` : 'Nieuw vraagstuk van dit signaal'}
        </ButtonLink>
      ) : null}
      <ActieLink
        signaal={signaal}
        type="PlaatsInVraagstuk"
        {...(getoond.some(erIn) ? { knop: 'In een ander vraagstuk zetten' } : {})}
      />
    </Section>
  );
}

function Samen({ signaal, een }: { signaal: SignaalView; een: Lijkt }): ReactNode {
  if (een.fase === 'afgesloten') return null;
  const over = { id: een.id, naam: een.titel };
  if (signaal.kind === 'vraagstuk')
    return een.kind === 'signaal' && isLos(een) ? <ErInLink vraagstuk={signaal} een={een} /> : null;
  return erIn(een) ? (
    <ActieLink signaal={signaal} type="PlaatsInVraagstuk" over={over} knop={inDit} />
  ) : (
    <ActieLink signaal={signaal} type="VoegSamenMet" over={over} />
  );
}

/** Asked of the signaal, so on its page. */
function ErInLink({ vraagstuk, een }: { vraagstuk: SignaalView; een: Lijkt }): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  if (!ik || !opentVraagstukken(ik) || vraagstuk.fase === 'afgesloten') return null;
  return (
    <ButtonLink
      to="/signalen/$id"
      params={{ id: een.id }}
      search={{ actie: 'PlaatsInVraagstuk', over: vraagstuk.id }}
      variant="default"
      aria-label={`${inDit}: ${een.titel}`}
      className="no-print"
    >
      {inDit}
    </ButtonLink>
  );
}
