import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type Props = { label: string; value: string; onChange: (typed: string) => void; maxLength?: number; width?: number };

/** Where a list is searched by words. */
export function SearchInput({ label, value, onChange, maxLength, width = 260 }: Props): ReactNode {
  return (
    <TextInput
      label={label}
      type="search"
      {...(maxLength === undefined ? {} : { maxLength })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      leftSection={<IconSearch size={18} aria-hidden />}
      size="sm"
      w={{ base: '100%', xs: width }}
    />
  );
}
