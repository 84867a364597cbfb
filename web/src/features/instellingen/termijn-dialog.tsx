import { Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { TermijnWijziging } from '../../../../api/contract/overig.ts';
import type { Term, TermSoort } from '../../../../domain/ladder/term.ts';
import { Form } from '../../components/form/form.tsx';
import { useIntent } from '../../lib/intent.ts';
import { termNaam } from '../../lib/words.ts';
import { termijnBody, termijnVelden, termijnWaarden } from './termijn-velden.ts';
import { wijzigTermijn } from './termijnen.ts';

type Props = { soort: TermSoort; term: Term; close: () => void };

export function TermijnDialog({ soort, term, close }: Props): ReactNode {
  const client = useQueryClient();
  const intent = useIntent();
  const send = async (body: unknown) => {
    await intent(body, (key) => wijzigTermijn(body, key));
    notifications.show({ title: 'Termijn gewijzigd', message: 'Lopende taken krijgen hun nieuwe datum, met deze reden erbij.' });
    close();
    await client.invalidateQueries({ queryKey: ['termijnen'] });
  };
  return (
    <Modal
      opened
      onClose={close}
      title={`Termijn wijzigen: ${termNaam(soort)}`}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
    >
      <Stack>
        <Text>
          Een termijn telt vanaf de volgende dag en eindigt om 17.00 uur. Een wijziging geldt ook voor taken die al lopen.
        </Text>
        <Form
          velden={() => termijnVelden(soort, term)}
          begin={termijnWaarden(soort, term)}
          schema={TermijnWijziging}
          body={(_plain, waarden) => termijnBody(soort, term, waarden)}
          send={send}
          submit="Termijn wijzigen"
          cancel={{ label: 'Annuleren', onClick: close }}
        />
      </Stack>
    </Modal>
  );
}
