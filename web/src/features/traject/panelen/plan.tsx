import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import type { StandDoel } from '../../../../../domain/traject/codes.ts';
import { sjabloonVoor } from '../../../../../domain/traject/plannen.ts';
import { Section } from '../../../components/section.tsx';
import { dagVan, kalenderdag, momentVan } from '../../../lib/dates.ts';
import { zin } from '../../../lib/words.ts';
import { ActieLink } from './actie-link.tsx';
import { WanneerGevraagd } from './straks.tsx';

type Ondersteuning = NonNullable<TrajectView['ondersteuning']>;
type Plan = NonNullable<Ondersteuning['plan']>;

const kleuren: Record<StandDoel, string> = {
  loopt: 'blue',
  bereikt: 'green',
  'deels bereikt': 'yellow',
  'niet bereikt': 'red',
  vervallen: 'gray',
};

function Doelen({ plan }: { plan: Plan }): ReactNode {
  return (
    <>
      <ol className="list-plain criteria">
        {plan.doelen.map(({ domein, doel, stand }, nr) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a goal is known by its place in the plan
          <li key={nr}>
            <Badge variant="dot" color={kleuren[stand]} tt="none" fw={500}>
              {zin(stand)}
            </Badge>
            <div>
              <Text size="sm" c="dimmed">
                Doel {nr + 1} · {domein}
              </Text>
              <Text className="prose">{doel}</Text>
            </div>
          </li>
        ))}
      </ol>
      {plan.toelichting ? <Text className="prose">{plan.toelichting}</Text> : null}
      <Text size="sm" c="dimmed">
        Vastgelegd op {dagVan(plan.op)}
      </Text>
    </>
  );
}

const SHOWN = 2;

function Evaluaties({ evaluaties }: Pick<TrajectView, 'evaluaties'>): ReactNode {
  const [all, setAll] = useState(false);
  const newest = [...evaluaties].sort((a, b) => b.op.localeCompare(a.op));
  if (newest.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        Evaluaties
      </Title>
      <Stack component="ol" className="list-plain" gap="md">
        {(all ? newest : newest.slice(0, SHOWN)).map(({ op, door, bevindingen, vervolg }) => (
          <li key={op}>
            <Text className="prose">{bevindingen}</Text>
            <Text className="prose">Vervolg: {vervolg}</Text>
            <Text size="sm" c="dimmed">
              {zin(door)}, {momentVan(op)}
            </Text>
          </li>
        ))}
      </Stack>
      {!all && newest.length > SHOWN ? (
        <Button variant="default" onClick={() => setAll(true)} style={{ alignSelf: 'flex-start' }}>
          Toon ook de eerdere {newest.length - SHOWN}
        </Button>
      ) : null}
    </Stack>
  );
}

/** The plan with its goals and how each stands, and what the evaluations said. */
export function PlanPaneel({ traject, ondersteuning }: { traject: TrajectView; ondersteuning: Ondersteuning }): ReactNode {
  const { plan, urgenteZaakOp } = ondersteuning;
  const links = (
    <Group gap="xs">
      <ActieLink traject={traject} type="LegPlanVast" />
      <ActieLink traject={traject} type="LegEvaluatieVast" />
    </Group>
  );
  return (
    <Section title={zin(plan?.naam ?? sjabloonVoor(traject).naam)} aside={links}>
      {plan ? <Doelen plan={plan} /> : <NogGeenPlan traject={traject} />}
      {urgenteZaakOp ? <Text>De eerste urgente zaak is opgepakt op {kalenderdag(urgenteZaakOp)}.</Text> : null}
      <WanneerGevraagd traject={traject} soort="evaluatie" wat="De volgende evaluatie" />
      <Evaluaties evaluaties={traject.evaluaties} />
    </Section>
  );
}

function NogGeenPlan({ traject }: { traject: TrajectView }): ReactNode {
  return (
    <>
      <Text className="measure">
        Er is nog geen plan. Eerst is er tijd voor vertrouwen, en voor wat het meest dringend is. Daarna maakt u samen een plan.
      </Text>
      <WanneerGevraagd traject={traject} soort="plan" wat="Het plan" />
    </>
  );
}
