import { List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SignaalView } from '../../../../../api/contract/signalen/signaal.ts';
import { Facts } from '../../../components/facts.tsx';
import { Section } from '../../../components/section.tsx';
import { dagVan, kalenderdag, momentVan, vanafVandaag } from '../../../lib/dates.ts';
import { zin } from '../../../lib/words.ts';
import { ActieLink } from '../actie-link.tsx';
import { SignaalLink } from '../signaal-link.tsx';
import { geholpenNamen, niveauNamen, redenNamen } from '../woorden.ts';
import { AdviezenPaneel, VerhaalPaneel } from './adviesraad.tsx';
import { StappenPaneel, ToezeggingenPaneel } from './partijen.tsx';
import { SignalenPaneel } from './signalen-erin.tsx';
import { SignaalTijdlijn } from './tijdlijn.tsx';

type Props = { signaal: SignaalView };

const proza = (tekst: string): ReactNode => <span className="prose">{tekst}</span>;

/** What someone reads before deciding: above the form. */
export function TeLezen({ signaal }: Props): ReactNode {
  return (
    <>
      {signaal.afgesloten ? <Afgesloten signaal={signaal} afgesloten={signaal.afgesloten} /> : null}
      {signaal.escalatie ? (
        <Notitie title={`Gevraagd: naar ${niveauNamen[signaal.escalatie.naar].toLowerCase()}`} van={signaal.escalatie} />
      ) : null}
      {signaal.overdracht ? (
        <Notitie title={`Overdracht naar ${niveauNamen[signaal.overdracht.naar].toLowerCase()}`} van={signaal.overdracht} />
      ) : null}
      <Inhoud signaal={signaal} />
    </>
  );
}

/** The rest: what is being done, with whom, and what happened. */
export function Dossier({ signaal }: Props): ReactNode {
  return (
    <>
      <SignalenPaneel signaal={signaal} />
      <VerhaalPaneel signaal={signaal} />
      {signaal.strategie ? <Strategie signaal={signaal} strategie={signaal.strategie} /> : null}
      {signaal.monitoring ? <Monitoring signaal={signaal} monitoring={signaal.monitoring} /> : null}
      <StappenPaneel signaal={signaal} />
      <ToezeggingenPaneel signaal={signaal} />
      <AdviezenPaneel signaal={signaal} />
      <Terugkoppeling signaal={signaal} />
      <SignaalTijdlijn signaal={signaal} />
    </>
  );
}

function Inhoud({ signaal }: Props): ReactNode {
  const { kind, wat, gevolg, alGeprobeerd, ookWatWerkte, onvolledig } = signaal;
  const bekend: [string, ReactNode][] = [
    ...(gevolg ? [['Het gevolg', proza(gevolg)] as [string, ReactNode]] : []),
    ...(alGeprobeerd ? [['Al geprobeerd', proza(alGeprobeerd)] as [string, ReactNode]] : []),
    ...(ookWatWerkte ? [['Wat wel werkte', proza(ookWatWerkte)] as [string, ReactNode]] : []),
  ];
  if (!wat && !onvolledig && bekend.length === 0 && !signaal.acties.includes('VulAan')) return null;
  return (
    <Section title={kind === 'signaal' ? 'Wat er knelt' : 'Waar het over gaat'}>
      {wat ? <Text className="prose">{wat}</Text> : null}
      {onvolledig ? (
        <Text className="measure">
          Er staat nog niets bij. Vul aan wat er knelt; wij vragen er vanzelf naar. Tot die tijd telt dit signaal in geen cijfer
          mee.
        </Text>
      ) : null}
      {bekend.length > 0 ? <Facts items={bekend} /> : null}
      <ActieLink signaal={signaal} type="VulAan" />
    </Section>
  );
}

/** With what it is, or was, handed to a higher level. */
function Notitie({ title, van }: { title: string; van: NonNullable<SignaalView['overdracht']> }): ReactNode {
  return (
    <Section title={title}>
      <Text className="prose">{van.notitie}</Text>
      <Text size="sm" c="dimmed">
        {van.door.naam}, {momentVan(van.op)}
      </Text>
    </Section>
  );
}

function Strategie({ signaal, strategie }: Props & { strategie: NonNullable<SignaalView['strategie']> }): ReactNode {
  const { partijen, voorWanneer } = strategie;
  const { meerTijd, resultaatAanpak } = signaal;
  return (
    <Section title="Strategie en aanpak">
      <Facts
        wide
        items={[
          ['Strategie', zin(strategie.eigen ?? strategie.strategie)],
          ...(strategie.doel ? [['Doel', proza(strategie.doel)] as [string, ReactNode]] : []),
          ['Met', partijen.length > 0 ? partijen.map(zin).join(', ') : 'nog niemand'],
          ['Voor wanneer', `${kalenderdag(voorWanneer)}, ${vanafVandaag(voorWanneer)}`],
          ...(meerTijd ? [['Meer tijd gegeven tot', kalenderdag(meerTijd)] as [string, ReactNode]] : []),
          ...(resultaatAanpak ? [['Wat het opleverde', proza(resultaatAanpak)] as [string, ReactNode]] : []),
        ]}
      />
    </Section>
  );
}

function Monitoring({ signaal, monitoring }: Props & { monitoring: NonNullable<SignaalView['monitoring']> }): ReactNode {
  const { goedOpRij, vanaf, teltVanaf } = monitoring;
  return (
    <Section title="Monitoring">
      <Facts
        wide
        items={[
          ['Goed op rij', `${goedOpRij} van 2`],
          [goedOpRij > 0 ? 'Laatst gekeken' : 'In monitoring sinds', kalenderdag(vanaf)],
          ['Volgende keer kijken', kalenderdag(teltVanaf)],
        ]}
      />
      <Text className="measure">
        Goed telt vanaf die dag. Twee keer goed op rij: dan sluit het. Gaat het niet goed, dan kunt u dat op elke dag vastleggen.
      </Text>
      <ActieLink signaal={signaal} type="LegMonitoringVast" />
    </Section>
  );
}

const veranderde = { groot: 'Er veranderde veel', klein: 'Er veranderde iets', geen: 'Er veranderde niets' } as const;

function Afgesloten({ signaal, afgesloten }: Props & { afgesloten: NonNullable<SignaalView['afgesloten']> }): ReactNode {
  const { reden, op, resultaat, geleerd, watWerkte, toelichting, verder } = afgesloten;
  return (
    <Section title={redenNamen[reden]}>
      <Text c="dimmed">Afgesloten op {dagVan(op)}.</Text>
      <Facts
        items={[
          ...(resultaat ? [['Wat er veranderde', veranderde[resultaat]] as [string, ReactNode]] : []),
          ...(geleerd ? [['Wat wij leerden', proza(geleerd)] as [string, ReactNode]] : []),
          ...(watWerkte ? [['Wat werkte', proza(watWerkte)] as [string, ReactNode]] : []),
          ...(toelichting ? [['Waarom', proza(toelichting)] as [string, ReactNode]] : []),
        ]}
      />
      {verder.length > 0 ? (
        <Stack gap={4}>
          <Text>Het gaat verder in:</Text>
          <List>
            {verder.map((een) => (
              <List.Item key={een.id}>
                <SignaalLink van={een} /> ({een.referentie})
              </List.Item>
            ))}
          </List>
        </Stack>
      ) : null}
      {signaal.terugkoppelingen.length > 0 ? null : <ActieLink signaal={signaal} type="GeefTerugkoppeling" />}
    </Section>
  );
}

function Terugkoppeling({ signaal }: Props): ReactNode {
  const { terugkoppelingen, acties, fase } = signaal;
  if (terugkoppelingen.length === 0 && (fase === 'afgesloten' || !acties.includes('GeefTerugkoppeling'))) return null;
  return (
    <Section title="Heeft het de familie geholpen?">
      {terugkoppelingen.map(({ door, geholpen, toelichting, op, vanMij }) => (
        <Stack key={door.id} gap={0}>
          <Text fw={650}>{geholpenNamen[geholpen]}</Text>
          {toelichting ? <Text className="prose">{toelichting}</Text> : null}
          <Text size="sm" c="dimmed">
            {vanMij ? `${door.naam} (u)` : door.naam}, {momentVan(op)}
          </Text>
        </Stack>
      ))}
      {terugkoppelingen.length === 0 ? <Text>Dat heeft de gever nog niet verteld.</Text> : null}
      <ActieLink signaal={signaal} type="GeefTerugkoppeling" />
    </Section>
  );
}
