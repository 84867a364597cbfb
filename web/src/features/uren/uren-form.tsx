import { Alert, Button, Stack } from '@mantine/core';
import { IconCircleCheck, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { UrenInvoer, type UrenRegel } from '../../../../api/contract/uren.ts';
import { soortenUren } from '../../../../domain/uren/codes.ts';
import { Form } from '../../components/form/form.tsx';
import type { Veld, Waarden } from '../../components/form/veld.ts';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { Section } from '../../components/section.tsx';
import { dagVanaf, kalenderdag, vandaag } from '../../lib/dates.ts';
import { useIntent } from '../../lib/intent.ts';
import { bewaarUren, verwijderUren } from './uren.ts';
import { soortenInWoorden, uur } from './woorden.ts';

const snelleUren = ['0,25', '0,5', '1', '2', '4'];

const velden = (): Veld[] => [
  {
    naam: 'soort',
    soort: 'keuze',
    knoppen: true,
    label: 'Waaraan?',
    uitleg: 'Reizen is een reis die niet bij een contact met een cliënt hoort.',
    opties: soortenUren.map((waarde) => ({ waarde, label: soortenInWoorden[waarde] })),
  },
  {
    naam: 'uren',
    soort: 'getal',
    label: 'Hoeveel uur?',
    eenheid: 'uur',
    snel: snelleUren.map((waarde) => ({ waarde, label: waarde })),
  },
  {
    naam: 'op',
    soort: 'dag',
    label: 'Wanneer?',
    totVandaag: true,
    verplicht: 'vul de datum in',
    snel: [
      { waarde: vandaag(), label: 'Vandaag' },
      { waarde: dagVanaf(-1), label: 'Gisteren' },
    ],
  },
  {
    naam: 'notitie',
    soort: 'lang',
    label: 'Waarover ging het?',
    uitleg: 'Niets over een cliënt: dat hoort bij het traject.',
    regels: 1,
    optioneel: true,
    onder: 'Notitie (optioneel)',
  },
];

const alsWaarden = ({ op, soort, uren, notitie }: UrenRegel): Waarden => ({
  ...{ op, soort, uren: String(uren).replace('.', ','), notitie: notitie ?? '' },
});

/** A new row in a few taps; the kind and the day stay for the next one. */
export function NieuweUren(): ReactNode {
  const client = useQueryClient();
  const intent = useIntent();
  const [saved, setSaved] = useState<{ n: number; last: UrenInvoer } | null>(null);
  const send = async (body: unknown) => {
    await intent(body, (key) => bewaarUren(null, body, key));
    setSaved((before) => ({ n: (before?.n ?? 0) + 1, last: body as UrenInvoer }));
    await client.invalidateQueries({ queryKey: ['uren'] });
  };
  const begin: Waarden = saved ? { op: saved.last.op, soort: saved.last.soort } : { op: vandaag() };
  return (
    <Section title="Uren vastleggen">
      {saved ? <Bewaard key={saved.n} last={saved.last} /> : null}
      <Form key={`form-${saved?.n ?? 0}`} velden={velden} begin={begin} schema={UrenInvoer} send={send} submit="Bewaren" />
    </Section>
  );
}

/** Takes the focus, because the form begins anew. */
function Bewaard({ last: { op, soort, uren } }: { last: UrenInvoer }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert ref={box} tabIndex={-1} role="status" color="green" icon={<IconCircleCheck aria-hidden />} title="Bewaard">
      {soortenInWoorden[soort]}, {uur(uren)} op {kalenderdag(op)}.
    </Alert>
  );
}

/** One row of one's own, corrected or taken away. */
export function WijzigUren({ regel, close }: { regel: UrenRegel; close: () => Promise<void> }): ReactNode {
  const client = useQueryClient();
  const intent = useIntent();
  const [failure, setFailure] = useState<unknown>(null);
  const again = () => client.invalidateQueries({ queryKey: ['uren'] });
  const send = async (body: unknown) => {
    await intent([regel.revisie, body], (key) => bewaarUren(regel, body, key));
    await again();
    await close();
  };
  const remove = async () => {
    try {
      await intent([regel.revisie, 'weg'], (key) => verwijderUren(regel, key));
      await again();
      await close();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <Section title="Uren wijzigen">
      <Stack align="stretch">
        <Form
          velden={velden}
          begin={alsWaarden(regel)}
          schema={UrenInvoer}
          send={send}
          submit="Wijziging bewaren"
          cancel={{ label: 'Niet wijzigen', onClick: () => void close() }}
        />
        {failure === null ? null : <ProblemAlert error={failure} />}
        <Button
          variant="default"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => void remove()}
          style={{ alignSelf: 'flex-start' }}
        >
          Deze uren verwijderen
        </Button>
      </Stack>
    </Section>
  );
}
