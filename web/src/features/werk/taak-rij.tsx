import { Badge, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Taak } from '../../../../api/contract/taak.ts';
import { Due } from '../../components/due.tsx';
import { ButtonLink, TextLink } from '../../components/router-link.tsx';
import { SpoedBadge } from '../../components/spoed-badge.tsx';
import { TaakUitleg } from '../../components/taak-uitleg.tsx';
import { dagVan } from '../../lib/dates.ts';
import { doelgroepKort, regioKort, zin } from '../../lib/words.ts';
import { MeerTijd } from '../signalen/meer-tijd.tsx';
import { dossierPad } from './dossier.ts';
import { TaakActies } from './taak-acties.tsx';

const owner = (taak: Taak, me: string): string => {
  if (!taak.toegewezenAan) return 'Nog niet opgepakt';
  return taak.toegewezenAan.id === me ? 'Bij u' : `Bij ${taak.toegewezenAan.naam}`;
};

/** One task in the list: what, of whom, until when, why mine, who has it. */
export function TaakRij({ taak, me }: { taak: Taak; me: string }): ReactNode {
  return (
    <li className="row" data-late={taak.groep === 'te laat' || undefined} data-soon={taak.groep === 'vandaag' || undefined}>
      <Stack gap={4}>
        <Group gap="xs">
          {taak.dossierOpen ? (
            <TextLink data-taak to={dossierPad(taak)} params={{ id: taak.onderwerpId }} search={{ taak: taak.id }} fw={650}>
              {taak.titel}
            </TextLink>
          ) : (
            <Text fw={650} component="span">
              {taak.titel}
            </Text>
          )}
          {taak.spoed ? <SpoedBadge /> : null}
        </Group>
        <Text>{taak.naam ? `${taak.naam} · ${taak.referentie}` : taak.referentie}</Text>
        <Group gap={6}>
          <Badge variant="default" tt="none" fw={500}>
            {zin(regioKort(taak.regio))}
          </Badge>
          <Badge variant="default" tt="none" fw={500}>
            {zin(doelgroepKort(taak.doelgroep))}
          </Badge>
        </Group>
      </Stack>
      <Stack gap={4}>
        <Text>
          <Due taak={taak} />
          {taak.werkdagenTeLaat > 0 && taak.uiterlijk ? (
            <Text span c="dimmed" size="sm">
              {' '}
              (was {dagVan(taak.uiterlijk)})
            </Text>
          ) : null}
        </Text>
        <Text size="sm">{owner(taak, me)}</Text>
        <Text size="sm" c="dimmed">
          {zin(taak.waaromVanMij)}
        </Text>
        {taak.dossierOpen ? null : <TaakUitleg taak={taak} />}
      </Stack>
      <div className="row-actions no-print">
        {taak.soort === 'contact' && taak.dossierOpen && taak.toegewezenAan?.id === me ? (
          <ButtonLink
            to="/trajecten/$id"
            params={{ id: taak.onderwerpId }}
            search={{ taak: taak.id, actie: 'RegistreerContact' }}
            aria-label={`Contact vastleggen: ${taak.naam ?? taak.referentie}`}
          >
            Contact vastleggen
          </ButtonLink>
        ) : null}
        {taak.soort === 'aanpak' && !taak.dossierOpen && taak.rol === 'landelijkcoordinator' ? <MeerTijd taak={taak} /> : null}
        <TaakActies taak={taak} />
      </div>
    </li>
  );
}
