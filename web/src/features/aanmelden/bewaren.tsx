import { Button, List, Modal, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import { type ConceptBegonnen, NieuwConcept } from '../../../../api/contract/concept.ts';
import { Form } from '../../components/form/form.tsx';
import { useIntent } from '../../lib/intent.ts';
import { beginConcept, conceptTermijnQuery } from './aanmelding.ts';

type Props = {
  stap: number;
  /** What they filled in as their own address, if they did. */
  adres: () => string;
  antwoorden: () => Record<string, unknown>;
  begonnen: (concept: ConceptBegonnen) => Promise<void>;
};

const Adres = z.object({ email: NieuwConcept.shape.email });

/** The first time: asks for an address, and says what happens with what was filled in. */
export function Bewaren({ stap, adres, antwoorden, begonnen }: Props): ReactNode {
  const intent = useIntent();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  const send = async (body: unknown) => {
    const saving = { ...(body as z.infer<typeof Adres>), stap, antwoorden: antwoorden() };
    await begonnen(await intent(saving, (key) => beginConcept(saving, key)));
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        Bewaar en ga later verder
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title="Bewaren en later verdergaan"
        size="lg"
        closeButtonProps={{ 'aria-label': 'Sluiten' }}
      >
        <Stack>
          <Uitleg />
          <Form
            velden={() => [
              {
                naam: 'email',
                soort: 'tekst',
                toetsen: 'email',
                autoComplete: 'email',
                label: 'Uw e-mailadres',
                verplicht: 'vul uw e-mailadres in',
              },
            ]}
            begin={{ email: adres() }}
            schema={Adres}
            send={send}
            submit="Bewaren en link mailen"
            cancel={{ label: 'Annuleren', onClick: close }}
          />
        </Stack>
      </Modal>
    </>
  );
}

function Uitleg(): ReactNode {
  const { data: termijn } = useQuery(conceptTermijnQuery);
  const herinneringen = termijn && termijn.herinneringen.length > 0 ? termijn.herinneringen : null;
  return (
    <List className="measure" spacing="xs">
      <List.Item>Wij mailen u een link. Daarmee gaat u verder, ook op een ander apparaat.</List.Item>
      <List.Item>Wij lezen uw antwoorden niet. Dat doen wij pas als u de aanmelding verstuurt.</List.Item>
      <List.Item>
        Wij bewaren uw antwoorden {termijn?.bewaren ?? 'een beperkte tijd'}. Daarna verwijderen wij ze. U kunt ze ook zelf
        weggooien.
      </List.Item>
      {herinneringen ? (
        <List.Item>Wij herinneren u eraan na {new Intl.ListFormat('nl-NL').format(herinneringen)}, met dezelfde link.</List.Item>
      ) : null}
    </List>
  );
}
