import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Optie } from './veld.ts';

type Props = { opties: readonly Optie[]; value: string; onChange: (value: string) => void };

/** The usual answers, each one tap. */
export function QuickButtons({ opties, value, onChange }: Props): ReactNode {
  return (
    <Group gap={6} role="group" aria-label="Snel kiezen" className="quick">
      {opties.map((optie) => (
        <Button
          key={optie.waarde}
          type="button"
          h={44}
          miw={44}
          px="sm"
          variant={optie.waarde === value ? 'filled' : 'default'}
          aria-pressed={optie.waarde === value}
          onClick={() => onChange(optie.waarde)}
        >
          {optie.label}
        </Button>
      ))}
    </Group>
  );
}
