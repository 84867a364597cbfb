import { Badge, Text } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Taak } from '../../../../api/contract/taak.ts';
import type { TrajectView } from '../../../../api/contract/traject.ts';
import { ButtonLink } from '../../components/router-link.tsx';
import { dagVan } from '../../lib/dates.ts';
import { inZin } from '../../lib/words.ts';
import { ikQuery } from '../sessie/ik.ts';
import { GevraagdLijst } from '../werk/gevraagd-lijst.tsx';
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
  const answers = (taak: Taak) => answersOf(taak, traject, ik?.id);
  return (
    <GevraagdLijst
      taken={traject.taken}
      chosen={chosen}
      canAnswer={(taak) => answers(taak).length > 0}
      niets={
        traject.fase === 'afgesloten'
          ? 'Niets: dit traject is afgesloten.'
          : 'Nu even niets. Als er weer iets nodig is, verschijnt het hier en bij Mijn werk.'
      }
      kaart={(taak) => <Kaart taak={taak} traject={traject} answers={answers(taak)} chosen={taak.id === chosen} />}
    >
      <Straks straks={traject.straks} />
    </GevraagdLijst>
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
