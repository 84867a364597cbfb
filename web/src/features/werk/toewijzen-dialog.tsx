import { Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Collega, type Taak, Toewijzing } from '../../../../api/contract/taak.ts';
import { Form } from '../../components/form/form.tsx';
import type { Veld } from '../../components/form/veld.ts';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { useIntent } from '../../lib/intent.ts';
import { rolNaam } from '../../lib/words.ts';
import { dossierKey } from './dossier.ts';
import { assignTask, collegasQuery } from './taak-toewijzen.ts';

const label = ({ naam, rollen, aanwezig }: Collega): string =>
  `${naam} (${rollen.map(rolNaam).join(', ')})${aanwezig ? '' : ', nu afwezig'}`;

const velden = (collegas: Collega[]): Veld[] => [
  {
    naam: 'aan',
    soort: 'zoeklijst',
    label: 'Aan wie',
    verplicht: 'kies een collega',
    opties: collegas.map((collega) => ({ waarde: collega.id, label: label(collega) })),
  },
  {
    naam: 'reden',
    soort: 'lang',
    label: 'Waarom',
    uitleg: 'Uw collega leest dit. De uiterste datum blijft dezelfde.',
    regels: 2,
  },
];

/** Gives a task to a colleague; its clock goes on. */
export function ToewijzenDialog({ taak, close }: { taak: Taak; close: () => void }): ReactNode {
  const client = useQueryClient();
  const intent = useIntent();
  const { data: collegas, error, isPending } = useQuery(collegasQuery(taak.id));
  const send = async (body: unknown) => {
    await intent([taak.id, taak.revisie, body], (key) => assignTask(taak, body, key));
    notifications.show({ title: 'Toegewezen', message: `“${taak.titel}” (${taak.referentie}) staat nu bij uw collega.` });
    close();
    await client.invalidateQueries({ queryKey: ['taken'] });
    await client.invalidateQueries({ queryKey: dossierKey(taak) });
  };
  return (
    <Modal opened onClose={close} title="Taak toewijzen" size="lg" closeButtonProps={{ 'aria-label': 'Sluiten' }}>
      <Stack>
        <Text>
          {taak.titel}, {taak.naam ?? taak.referentie}
        </Text>
        {isPending ? <Loading lines={2} /> : null}
        {error ? <ProblemAlert error={error} /> : null}
        {collegas?.length === 0 ? <Text>Er is nu niemand in dienst die deze taak mag doen.</Text> : null}
        {collegas && collegas.length > 0 ? (
          <Form
            velden={() => velden(collegas)}
            schema={Toewijzing}
            send={send}
            submit="Toewijzen"
            cancel={{ label: 'Annuleren', onClick: close }}
          />
        ) : null}
      </Stack>
    </Modal>
  );
}
