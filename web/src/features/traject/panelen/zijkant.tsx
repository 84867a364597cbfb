import { Anchor, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { doelenToestemming } from '../../../../../domain/traject/codes.ts';
import { Facts } from '../../../components/facts.tsx';
import { Section } from '../../../components/section.tsx';
import { dagVan, kalenderdag, momentVan } from '../../../lib/dates.ts';
import { doelgroepKort, zin } from '../../../lib/words.ts';
import { ActieLink } from './actie-link.tsx';

const tel = (nummer: string | null): ReactNode =>
  nummer ? <Anchor href={`tel:${nummer.replace(/[^+0-9]/g, '')}`}>{nummer}</Anchor> : null;
const mail = (adres: string | null): ReactNode => (adres ? <Anchor href={`mailto:${adres}`}>{adres}</Anchor> : null);

function Persoon({ persoon }: { persoon: NonNullable<TrajectView['persoon']> }): ReactNode {
  return (
    <Section title="Cliënt of gezin">
      <Facts
        items={[
          ['Naam', persoon.naam],
          ['Geboortedatum', persoon.geboortedatum ? kalenderdag(persoon.geboortedatum) : null],
          ['Telefoon', tel(persoon.telefoon)],
          ['E-mail', mail(persoon.email)],
          ['Adres', [persoon.adres, persoon.plaats].filter(Boolean).join(', ') || null],
        ]}
      />
    </Section>
  );
}

function Aanmelder({ aanmelder }: { aanmelder: TrajectView['aanmelder'] }): ReactNode {
  const { soort, naam, telefoon, email } = aanmelder;
  const known: [string, ReactNode][] =
    naam === null
      ? []
      : [
          ['Naam', naam],
          ['Telefoon', tel(telefoon)],
          ['E-mail', mail(email)],
        ];
  return (
    <Section title="Wie meldde aan">
      <Facts items={[['Soort', zin(soort)], ...known]} />
    </Section>
  );
}

function Toestemming({ traject }: { traject: TrajectView }): ReactNode {
  return (
    <Section title="Toestemming">
      <Facts
        items={doelenToestemming.map((doel) => {
          const gegeven = traject.toestemming[doel];
          const wie = gegeven?.door ? `, gezegd door ${gegeven.door}` : '';
          const wanneer = gegeven?.op ? ` op ${dagVan(gegeven.op)}` : '';
          return [zin(doel), `${zin(gegeven?.waarde ?? 'onbekend')}${wie}${wanneer}`];
        })}
      />
      <ActieLink traject={traject} type="LegToestemmingVast" />
    </Section>
  );
}

function Ondersteuning({
  traject,
  ondersteuning,
}: {
  traject: TrajectView;
  ondersteuning: NonNullable<TrajectView['ondersteuning']>;
}): ReactNode {
  const uren = ondersteuning.urenTotaal.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  return (
    <Section title="Ondersteuning">
      <Facts
        items={[
          ['Metgezel', ondersteuning.ondersteuner.naam],
          ['Gestart op', dagVan(ondersteuning.gestartOp)],
          ['Inzet', zin(ondersteuning.inzet)],
          ['Uren tot nu toe', `${uren} uur`],
        ]}
      />
      <ActieLink traject={traject} type="WijzigInzet" />
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
          ['E-mail', mail(ontvanger.email)],
        ]}
      />
    </Section>
  );
}

/** Who and what stays the same through the phases. */
export function Zijkant({ traject }: { traject: TrajectView }): ReactNode {
  const { persoon, ondersteuning, ontvanger, afgesloten, gevraagdeExpertises } = traject;
  return (
    <Stack gap="lg">
      {afgesloten ? (
        <Section title="Afgesloten">
          <Text>
            {zin(afgesloten.reden)}, op {momentVan(afgesloten.op)}.
          </Text>
        </Section>
      ) : null}
      {ondersteuning ? <Ondersteuning traject={traject} ondersteuning={ondersteuning} /> : null}
      {ontvanger ? <Ontvanger ontvanger={ontvanger} /> : null}
      {persoon ? <Persoon persoon={persoon} /> : null}
      <Aanmelder aanmelder={traject.aanmelder} />
      {gevraagdeExpertises.length > 0 ? (
        <Section title="Gevraagde expertise">
          <Text>{gevraagdeExpertises.map(doelgroepKort).join(', ')}</Text>
        </Section>
      ) : null}
      <Toestemming traject={traject} />
    </Stack>
  );
}
