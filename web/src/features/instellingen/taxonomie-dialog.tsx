import { Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Taxonomie, TaxonomieWijziging } from '../../../../api/contract/signalen/taxonomie.ts';
import { Form } from '../../components/form/form.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { isStatus } from '../../lib/api.ts';
import { useIntent } from '../../lib/intent.ts';
import { taxonomieQuery, wijzigTaxonomie } from '../signalen/signalen.ts';
import { dimensieNamen, type Plek, taxonomieBody, taxonomieVelden, taxonomieWaarden } from './taxonomie-velden.ts';

type Props = Plek & { taxonomie: Taxonomie; close: () => void };

export function TaxonomieDialog({ taxonomie: geopend, dimensie, index, close }: Props): ReactNode {
  const client = useQueryClient();
  const intent = useIntent();
  const [taxonomie] = useState(geopend);
  const plek = { dimensie, index };
  const { een } = dimensieNamen[dimensie];
  const naam = index === null ? '' : (taxonomie.codes[dimensie][index]?.naam ?? '');
  const send = async (body: unknown) => {
    await intent([taxonomie.versie, body], (key) => wijzigTaxonomie(taxonomie.versie, body, key));
    notifications.show({ title: 'Codes gewijzigd', message: 'Dit geldt meteen, voor iedereen.' });
    close();
    await client.invalidateQueries({ queryKey: taxonomieQuery.queryKey });
  };
  return (
    <Modal
      opened
      onClose={close}
      title={index === null ? `Nieuwe ${een}` : `Wijzigen: ${naam}`}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
    >
      <Stack>
        <Text>Wat al gekozen is, verandert niet. Een code gaat nooit weg: hij vervalt.</Text>
        <Form
          velden={() => taxonomieVelden(taxonomie, plek)}
          begin={taxonomieWaarden(taxonomie, plek)}
          schema={TaxonomieWijziging}
          body={(_plain, waarden) => taxonomieBody(taxonomie, plek, waarden)}
          send={send}
          submit={index === null ? 'Code toevoegen' : 'Wijziging bewaren'}
          cancel={{ label: 'Annuleren', onClick: close }}
          onError={(error) => (
            <ProblemAlert
              error={error}
              title={
                isStatus(error, 412) ? 'Er is intussen iets veranderd; sluit dit venster en kijk hoe het nu is' : 'Dit lukte niet'
              }
            />
          )}
        />
      </Stack>
    </Modal>
  );
}
