import { Button, Group, Input, Paper, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { zin } from '../../lib/words.ts';
import { FieldInput } from './field-input.tsx';
import type { Rij, RijenVeld, Waarde } from './veld.ts';

type Props = {
  veld: RijenVeld;
  idOf: (naam: string) => string;
  value: Waarde;
  error: (naam: string) => string | undefined;
  onChange: (value: Rij[]) => void;
  onBlur: () => void;
};

const linesIn = (value: Waarde): Rij[] =>
  typeof value === 'string' ? [] : value.filter((one): one is Rij => typeof one !== 'string');

/** Lines to add and remove; the focus goes to the new line, and after removing to the button that adds. */
export function RowsInput({ veld, idOf, value, error, onChange, onBlur }: Props): ReactNode {
  const { naam, label, uitleg, wat, kolommen, hoogstens } = veld;
  const lines = linesIn(value);
  const goTo = useRef<string | null>(null);
  useEffect(() => {
    if (goTo.current) document.getElementById(goTo.current)?.focus();
    goTo.current = null;
  });
  const first = kolommen[0]?.naam ?? '';
  const own = error(naam);
  const change = (at: number, part: Rij) => onChange(lines.map((line, i) => (i === at ? { ...line, ...part } : line)));
  const add = () => {
    goTo.current = idOf(`${naam}/${lines.length}/${first}`);
    onChange([...lines, {}]);
  };
  const remove = (at: number) => {
    goTo.current = idOf(naam);
    onChange(lines.filter((_line, i) => i !== at));
  };
  return (
    <Stack component="fieldset" gap="sm" className="fieldset-plain">
      <legend>
        <Input.Label component="span" size="md">
          {label}
        </Input.Label>
      </legend>
      {uitleg ? <Input.Description size="md">{uitleg}</Input.Description> : null}
      {own ? <Input.Error size="md">{zin(own)}</Input.Error> : null}
      {lines.map((line, at) => (
        <Paper
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
          key={at}
          component="fieldset"
          className="fieldset-plain"
          p="sm"
          bg="var(--surface)"
        >
          <Stack gap="sm">
            <Text component="legend" fw={650} size="sm">
              {zin(wat)} {at + 1}
            </Text>
            {kolommen.map((kolom) => {
              const plek = `${naam}/${at}/${kolom.naam}`;
              return (
                <FieldInput
                  key={kolom.naam}
                  veld={kolom}
                  id={idOf(plek)}
                  value={line[kolom.naam] ?? ''}
                  error={error(plek)}
                  onChange={(typed) => change(at, { [kolom.naam]: String(typed) })}
                  onBlur={onBlur}
                />
              );
            })}
            <Group>
              <Button
                variant="subtle"
                leftSection={<IconTrash size={16} aria-hidden />}
                aria-label={`${zin(wat)} ${at + 1} weghalen`}
                onClick={() => remove(at)}
              >
                Weghalen
              </Button>
            </Group>
          </Stack>
        </Paper>
      ))}
      <Group>
        <Button
          id={idOf(naam)}
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={lines.length >= hoogstens}
          onClick={add}
        >
          {lines.length === 0 ? `Een ${wat} toevoegen` : `Nog een ${wat} toevoegen`}
        </Button>
      </Group>
    </Stack>
  );
}
