import { Stack } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { Veld } from './veld.ts';

type FieldGroup = { titel: string | undefined; velden: Veld[] };

/** Fields that follow each other under the same title; each of the others by itself. */
export function groupsOf(velden: readonly Veld[]): FieldGroup[] {
  const groups: FieldGroup[] = [];
  for (const veld of velden) {
    const last = groups.at(-1);
    if (veld.onder && last?.titel === veld.onder) last.velden.push(veld);
    else groups.push({ titel: veld.onder, velden: [veld] });
  }
  return groups;
}

type Props = { titel: string | undefined; open: boolean; children: ReactNode };

/** What is seldom needed stands folded away; it opens by itself when something in it is wrong. */
export function Fold({ titel, open, children }: Props): ReactNode {
  const [opened, setOpened] = useState(open);
  useEffect(() => {
    if (open) setOpened(true);
  }, [open]);
  if (!titel) return children;
  return (
    <details open={opened} onToggle={(event) => setOpened(event.currentTarget.open)} className="fold">
      <summary>{titel}</summary>
      <Stack gap="lg" mt="sm">
        {children}
      </Stack>
    </details>
  );
}
