import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Taak } from '../../../../api/contract/taak.ts';
import { messageOf } from '../../components/problem-alert.tsx';
import { isStatus } from '../../lib/api.ts';
import { ikQuery } from '../sessie/ik.ts';
import { dossierKey } from './dossier.ts';
import { giveBackTask, takeTask } from './taak-oppakken.ts';
import { ToewijzenDialog } from './toewijzen-dialog.tsx';

/** Claim, give back or assign: who has the task. */
export function TaakActies({ taak }: { taak: Taak }): ReactNode {
  const client = useQueryClient();
  const { data: ik } = useQuery(ikQuery);
  const [assigning, setAssigning] = useState(false);
  if (!ik || !taak.open) return null;
  const about = `${taak.titel}, ${taak.referentie}`;
  const mine = taak.toegewezenAan?.id === ik.id;
  const run = async (send: (taak: Taak) => Promise<unknown>, done: string) => {
    try {
      await send(taak);
      notifications.show({ message: done });
    } catch (error) {
      const message = isStatus(error, 412) ? 'Er is intussen iets veranderd. U ziet nu hoe het is.' : messageOf(error);
      notifications.show({ color: 'red', title: 'Dit lukte niet', message });
    }
    await client.invalidateQueries({ queryKey: ['taken'] });
    await client.invalidateQueries({ queryKey: dossierKey(taak) });
  };
  const maySelf = ik.acties.includes('taak.oppakken') && ik.rollen.some(({ rol }) => rol === taak.rol);
  return (
    <>
      {maySelf && !taak.toegewezenAan ? (
        <Button
          variant="light"
          aria-label={`Oppakken: ${about}`}
          onClick={() => void run(takeTask, `U pakt dit op: ${taak.titel}.`)}
        >
          Oppakken
        </Button>
      ) : null}
      {mine ? (
        <Button
          variant="default"
          aria-label={`Teruggeven: ${about}`}
          onClick={() => void run(giveBackTask, `Teruggegeven: ${taak.titel}. De taak staat weer bij de hele rol.`)}
        >
          Teruggeven
        </Button>
      ) : null}
      {ik.acties.includes('taak.toewijzen') ? (
        <Button variant="default" aria-label={`Toewijzen: ${about}`} onClick={() => setAssigning(true)}>
          Toewijzen
        </Button>
      ) : null}
      {assigning ? <ToewijzenDialog taak={taak} close={() => setAssigning(false)} /> : null}
    </>
  );
}
