import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { doelenToestemming } from '../../../../../domain/traject/codes.ts';
import { mailLink } from '../../../components/contact-links.tsx';
import { Facts } from '../../../components/facts.tsx';
import { Section } from '../../../components/section.tsx';
import { dagVan, kalenderdag, vanafVandaag, vandaag } from '../../../lib/dates.ts';
import { doelgroepKort, inEuro, uur, zin } from '../../../lib/words.ts';
import { ActieLink } from './actie-link.tsx';
import { AanmelderPaneel, PersoonPaneel, VertegenwoordigerPaneel } from './mensen.tsx';
import { ritmeInWoorden } from './ritme.ts';
import { Tijdmachine } from './tijdmachine.tsx';

const geldigTot = (tot: string): string =>
  tot < vandaag() ? `deze toestemming gold tot en met ${kalenderdag(tot)}` : `geldt tot en met ${kalenderdag(tot)}`;

function Toestemming({ traject }: { traject: TrajectView }): ReactNode {
  return (
    <Section title="Toestemming">
      <Facts
        items={doelenToestemming.map((doel) => {
          const gegeven = traject.toestemming[doel];
          const wie = gegeven?.door ? `, gezegd door ${gegeven.door}` : '';
          const wanneer = gegeven?.op ? ` op ${dagVan(gegeven.op)}` : '';
          const grens = [gegeven?.omvang ? `alleen: ${gegeven.omvang}` : '', gegeven?.tot ? geldigTot(gegeven.tot) : '']
            .filter(Boolean)
            .map((deel) => `. ${zin(deel)}`);
          return [zin(doel), `${zin(gegeven?.waarde ?? 'onbekend')}${wie}${wanneer}${grens.join('')}`];
        })}
      />
      <ActieLink traject={traject} type="LegToestemmingVast" />
    </Section>
  );
}

function vormInWoorden({ vorm, tweede, verwachtEinde }: NonNullable<TrajectView['ondersteuning']>): string {
  if (tweede) return `Duo met ${tweede.naam} (${tweede.soort})`;
  if (verwachtEinde) return `Kortdurend, tot ${kalenderdag(verwachtEinde)} (${vanafVandaag(verwachtEinde)})`;
  return vorm === 'enkel' ? 'Eén Metgezel' : zin(vorm);
}

function Ondersteuning({
  traject,
  ondersteuning,
}: {
  traject: TrajectView;
  ondersteuning: NonNullable<TrajectView['ondersteuning']>;
}): ReactNode {
  const { client, reis, bijdragenEuro } = traject.uren;
  const nu = traject.fase === 'ondersteuning' || traject.fase === 'waakvlam' || traject.fase === 'overdracht';
  return (
    <Section title="Ondersteuning">
      <Facts
        items={[
          ['Metgezel', ondersteuning.ondersteuner.naam],
          ['Gestart op', dagVan(ondersteuning.gestartOp)],
          ...(nu && traject.fase !== 'waakvlam' ? [['Inzet', zin(ondersteuning.inzet)] as [string, string]] : []),
          ...(nu ? [['Contact', zin(ritmeInWoorden(ondersteuning.ritmeWerkdagen))] as [string, string]] : []),
          ['Vorm', vormInWoorden(ondersteuning)],
          ['Uren met of voor de cliënt', uur(client)],
          ['Uren reistijd', uur(reis)],
          ['Bijdragen', inEuro(bijdragenEuro)],
        ]}
      />
      <Group gap="xs">
        <ActieLink traject={traject} type="WijzigInzet" />
        <ActieLink traject={traject} type="WijzigVorm" />
        <ActieLink traject={traject} type="VraagVervanging" />
      </Group>
    </Section>
  );
}

function Ontvanger({ ontvanger }: { ontvanger: NonNullable<TrajectView['ontvanger']> }): ReactNode {
  return (
    <Section title="Wie neemt het over">
      <Facts
        items={[
          ['Organisatie', ontvanger.organisatie],
          ['Soort', zin(ontvanger.soort)],
          ['Contactpersoon', ontvanger.contactpersoon ?? null],
          ['E-mail', mailLink(ontvanger.email)],
        ]}
      />
    </Section>
  );
}

function Pauzes({ pauzes }: Pick<TrajectView, 'pauzes'>): ReactNode {
  return (
    <Section title="Eerder opgeschort">
      {pauzes.map(({ van, tot }) => (
        <Text key={van}>
          {kalenderdag(van)} tot {kalenderdag(tot)}: die dagen tellen niet mee.
        </Text>
      ))}
    </Section>
  );
}

/** Who and what stays the same through the phases. */
export function Zijkant({ traject }: { traject: TrajectView }): ReactNode {
  const { persoon, ondersteuning, ontvanger, gevraagdeExpertises } = traject;
  return (
    <Stack gap="lg">
      {traject.tijdmachine.aan ? (
        <Tijdmachine
          tijdmachine={traject.tijdmachine}
          wat="traject"
          klaar={traject.fase === 'afgesloten'}
          pad={`/trajecten/${traject.id}`}
          queryKey={['traject', traject.id]}
        />
      ) : null}
      {ondersteuning ? <Ondersteuning traject={traject} ondersteuning={ondersteuning} /> : null}
      {ontvanger ? <Ontvanger ontvanger={ontvanger} /> : null}
      {persoon ? <PersoonPaneel traject={traject} persoon={persoon} /> : null}
      <VertegenwoordigerPaneel traject={traject} />
      <AanmelderPaneel traject={traject} />
      {gevraagdeExpertises.length > 0 ? (
        <Section title="Gevraagde expertise">
          <Text>{gevraagdeExpertises.map(doelgroepKort).join(', ')}</Text>
        </Section>
      ) : null}
      <Toestemming traject={traject} />
      {traject.pauzes.length > 0 ? <Pauzes pauzes={traject.pauzes} /> : null}
    </Stack>
  );
}
