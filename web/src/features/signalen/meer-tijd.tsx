import { Button, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { SignaalOpdracht } from '../../../../api/contract/signalen/opdrachten.ts';
import type { Taak } from '../../../../api/contract/taak.ts';
import { Form } from '../../components/form/form.tsx';
import { useIntent } from '../../lib/intent.ts';
import { geefMeerTijd, meerTijdVelden } from './acties/escaleren.ts';
import { geefOpdracht } from './signalen.ts';
import { persoonsgegevens } from './waarschuwing.tsx';

/** From the card, by who does not see the content: the aanpak of a national one gets another day. */
export function MeerTijd({ taak }: { taak: Taak }): ReactNode {
  const [open, setOpen] = useState(false);
  if (taak.kind === 'traject') return null;
  return (
    <>
      <Button variant="default" aria-label={`${geefMeerTijd.knop}: ${taak.referentie}`} onClick={() => setOpen(true)}>
        {geefMeerTijd.knop}
      </Button>
      {open ? <Dialog taak={taak} kind={taak.kind} close={() => setOpen(false)} /> : null}
    </>
  );
}

type Props = { taak: Taak; kind: Exclude<Taak['kind'], 'traject'>; close: () => void };

function Dialog({ taak, kind, close }: Props): ReactNode {
  const client = useQueryClient();
  const intent = useIntent();
  const send = async (body: unknown) => {
    const version = taak.onderwerpVersie;
    await intent([version, body], (key) => geefOpdracht({ kind, id: taak.onderwerpId }, version, body, key));
    notifications.show({ title: 'Meer tijd gegeven', message: `De aanpak van ${taak.referentie} heeft een nieuwe einddatum.` });
    close();
    await client.invalidateQueries({ queryKey: ['taken'] });
  };
  return (
    <Modal opened onClose={close} title={geefMeerTijd.knop} size="lg" closeButtonProps={{ 'aria-label': 'Sluiten' }}>
      <Stack>
        <Text>
          {taak.titel}, {taak.referentie}. {geefMeerTijd.uitleg}
        </Text>
        <Form
          velden={meerTijdVelden}
          schema={SignaalOpdracht}
          body={(plain) => ({ ...plain, type: 'GeefMeerTijd' })}
          send={send}
          submit={geefMeerTijd.knop}
          cancel={{ label: 'Annuleren', onClick: close }}
          mayStand={persoonsgegevens}
        />
      </Stack>
    </Modal>
  );
}
