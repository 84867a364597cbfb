import { Group, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { Facts } from '../../../components/facts.tsx';
import { Section } from '../../../components/section.tsx';
import { dagVan, kalenderdag, vanafVandaag } from '../../../lib/dates.ts';
import { zin } from '../../../lib/words.ts';
import { ActieLink } from './actie-link.tsx';
import { WanneerGevraagd } from './straks.tsx';

type Vervanging = NonNullable<NonNullable<TrajectView['ondersteuning']>['vervanging']>;

const stappen = ['Wens van de cliënt', 'Voorstel', 'Kennismaking', 'Klik'] as const;

/** How far the search is: the first step that is not done. */
function stap({ wens, kandidaten, gekozen, kennismakingOp }: Vervanging): number {
  if (!wens) return 0;
  if (kandidaten.length === 0 || !gekozen) return 1;
  return kennismakingOp ? 3 : 2;
}

function stand({ wens, kandidaten, gekozen, kennismakingOp }: Vervanging): string {
  if (!wens) return 'Eerst vragen wij wat de cliënt wil: een nieuwe Metgezel, wachten, licht contact, of stoppen.';
  if (wens !== 'nieuwe Metgezel')
    return `De cliënt koos: ${wens}. Wil de cliënt later toch een nieuwe Metgezel, leg dat dan vast.`;
  if (kennismakingOp) return `${gekozen?.naam ?? 'De gekozen Metgezel'} en de cliënt kennen elkaar nu. Is er een klik?`;
  if (gekozen) return `De cliënt koos ${gekozen.naam}. Nu volgt de kennismaking.`;
  if (kandidaten.length > 0) return `Het voorstel ligt bij de cliënt: ${kandidaten.map(({ naam }) => naam).join(', ')}.`;
  return 'De cliënt wil een nieuwe Metgezel. De regiocoördinator doet een voorstel.';
}

function Stappen({ now }: { now: number }): ReactNode {
  return (
    <ol className="phases list-plain" aria-label="Stappen naar een nieuwe Metgezel">
      {stappen.map((naam, i) => (
        <li key={naam} className="phase" aria-current={i === now ? 'step' : undefined} data-visited={i < now || undefined}>
          {naam}
          {i === now ? ' (nu)' : null}
          {i < now ? <VisuallyHidden> (klaar)</VisuallyHidden> : null}
        </li>
      ))}
    </ol>
  );
}

/** A new Metgezel is looked for, while the support goes on. */
export function VervangingPaneel({ traject, vervanging }: { traject: TrajectView; vervanging: Vervanging }): ReactNode {
  const { reden, sinds, laatsteDag, wens } = vervanging;
  const searching = !wens || wens === 'nieuwe Metgezel';
  return (
    <Section title="Nieuwe Metgezel">
      {searching ? <Stappen now={stap(vervanging)} /> : null}
      <Text className="measure">
        {stand(vervanging)} De ondersteuning gaat intussen door. Overdragen, of naar de waakvlam, kan als dit is afgerond.
      </Text>
      <Facts
        items={[
          ['Waarom', zin(reden)],
          ['Gevraagd op', dagVan(sinds)],
          [
            'Laatste dag van de Metgezel van nu',
            laatsteDag ? `${kalenderdag(laatsteDag)} (${vanafVandaag(laatsteDag)})` : 'nog niet bekend',
          ],
        ]}
      />
      {searching ? null : <WanneerGevraagd traject={traject} soort="wachtlijst" wat="De cliënt bellen" />}
      <Group gap="xs">
        <ActieLink traject={traject} type="LegWensVast" />
        {searching ? null : <ActieLink traject={traject} type="HerzieWachtlijst" />}
        <ActieLink traject={traject} type="BeeindigVervanging" />
      </Group>
    </Section>
  );
}
