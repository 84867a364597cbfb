import { Button, Kbd, Modal, Stack, Switch, Table, Text } from '@mantine/core';
import { useHotkeys, useLocalStorage } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';

const keys: [key: string, does: string][] = [
  ['j', 'naar de volgende taak'],
  ['k', 'naar de vorige taak'],
  ['Enter', 'de taak openen'],
  ['?', 'deze hulp'],
];

/** Moves the focus over the rows, so that Enter follows the link by itself. */
function moveFocus(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('a[data-taak]')];
  const at = document.activeElement instanceof HTMLAnchorElement ? rows.indexOf(document.activeElement) : -1;
  const next = at === -1 ? (step === 1 ? 0 : rows.length - 1) : Math.min(Math.max(at + step, 0), rows.length - 1);
  rows[next]?.focus();
}

/** Single keys, which can be switched off for who uses speech or other aids. */
export function Sneltoetsen(): ReactNode {
  const [opened, setOpened] = useState(false);
  const [on, setOn] = useLocalStorage({ key: 'sneltoetsen', defaultValue: true });
  const whenOn = (act: () => void) => () => {
    if (on) act();
  };
  useHotkeys([
    ['j', whenOn(() => moveFocus(1))],
    ['k', whenOn(() => moveFocus(-1))],
    ['shift+?', whenOn(() => setOpened(true))],
    ['?', whenOn(() => setOpened(true))],
  ]);
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconKeyboard size={18} aria-hidden />}
        onClick={() => setOpened(true)}
        visibleFrom="sm"
      >
        Sneltoetsen
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title="Sneltoetsen" closeButtonProps={{ 'aria-label': 'Sluiten' }}>
        <Stack>
          <Table>
            <Table.Tbody>
              {keys.map(([key, does]) => (
                <Table.Tr key={key}>
                  <Table.Th scope="row" w={90}>
                    <Kbd>{key}</Kbd>
                  </Table.Th>
                  <Table.Td>
                    <Text>{does}</Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Switch label="Sneltoetsen gebruiken" checked={on} onChange={(event) => setOn(event.currentTarget.checked)} />
        </Stack>
      </Modal>
    </>
  );
}
