import { Badge, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Taak } from '../../../../api/contract/taak.ts';
import type { TrajectView } from '../../../../api/contract/traject.ts';
import { ButtonLink } from '../../components/router-link.tsx';
import { dagVan } from '../../lib/dates.ts';
import { inZin } from '../../lib/words.ts';
import { ikQuery } from '../sessie/ik.ts';
import { TaakKaart } from '../werk/taak-kaart.tsx';
import type { ActieType } from './acties/actie.ts';
import { acties } from './acties/alle.ts';
import { antwoordenOp } from './acties/antwoorden.ts';
import { staatStil } from './staat-stil.ts';

/** What this person can answer the task with; an inschatting is given by who was asked for it. */
function answersOf(taak: Taak, traject: TrajectView, me: string | undefined): ActieType[] {
  if (taak.soort === 'inschatting' && taak.toegewezenAan?.id !== me) return [];
  return antwoordenOp(taak, traject);
}

/** What is asked now: of whom, until when, why that date, and the button that answers it; what is mine first. */
export function Gevraagd({ traject, chosen }: { traject: TrajectView; chosen: string | undefined }): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  const open = traject.taken.filter((taak) => taak.open);
  const answers = (taak: Taak) => answersOf(taak, traject, ik?.id);
  const rank = (taak: Taak) => [taak.id === chosen, taak.toegewezenAan?.id === ik?.id, answers(taak).length > 0].indexOf(true);
  const sorted = [...open].sort((a, b) => ((rank(a) + 4) % 4) - ((rank(b) + 4) % 4));
  return (
    <Stack component="section" gap="sm" aria-labelledby="gevraagd">
      <Title order={2} size="h4" id="gevraagd">
        Wat wordt er nu gevraagd
      </Title>
      {open.length === 0 ? (
        <Text className="measure">
          {traject.fase === 'afgesloten'
            ? 'Niets: dit traject is afgesloten.'
            : 'Nu even niets. Als er weer iets nodig is, verschijnt het hier en bij Mijn werk.'}
        </Text>
      ) : (
        <SimpleGrid component="ul" className="list-plain" cols={{ base: 1, lg: open.length > 1 ? 2 : 1 }} spacing="sm">
          {sorted.map((taak) => (
            <Kaart key={taak.id} taak={taak} traject={traject} answers={answers(taak)} chosen={taak.id === chosen} />
          ))}
        </SimpleGrid>
      )}
      <Straks straks={traject.straks} />
    </Stack>
  );
}

/** What comes by itself, so that nobody has to remember it. */
function Straks({ straks }: Pick<TrajectView, 'straks'>): ReactNode {
  return straks.map(({ soort, titel, op }) => (
    <Text key={`${soort}${op}`} className="measure">
      Vanzelf gevraagd op {dagVan(op)}: {inZin(titel)}.
    </Text>
  ));
}

function StaatStil(): ReactNode {
  return (
    <Text>
      <Badge component="span" color="yellow" tt="none" autoContrast leftSection={<IconPlayerPause size={12} aria-hidden />}>
        Staat stil
      </Badge>{' '}
      De termijn loopt weer na de pauze.
    </Text>
  );
}

/** The answer itself comes from somebody else. */
const SIDE_DOOR: ActieType = 'SlaErvaringOver';

type KaartProps = { taak: Taak; traject: TrajectView; answers: readonly ActieType[]; chosen: boolean };

function Kaart({ taak, traject, answers: [first, ...others], chosen }: KaartProps): ReactNode {
  const to = { to: '/trajecten/$id', params: { id: traject.id } } as const;
  return (
    <TaakKaart taak={taak} chosen={chosen} {...(staatStil(traject, taak) ? { stil: <StaatStil /> } : {})}>
      {first ? (
        <ButtonLink
          {...to}
          search={{ taak: taak.id, actie: first, over: taak.over ?? undefined }}
          variant={first === SIDE_DOOR ? 'light' : 'filled'}
          resetScroll={false}
        >
          {acties[first].knop}
        </ButtonLink>
      ) : null}
      {others.map((type) => (
        <ButtonLink
          key={type}
          {...to}
          search={{ taak: taak.id, actie: type, over: taak.over ?? undefined }}
          variant="light"
          resetScroll={false}
        >
          {acties[type].knop}
        </ButtonLink>
      ))}
    </TaakKaart>
  );
}
