import { Select } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  label: string;
  /** What holds when nothing is chosen. */
  all: string;
  value: string | null | undefined;
  onChange: (value: string | null) => void;
  data: { value: string; label: string }[];
  /** For a long list: it can be typed in. */
  searchable?: boolean;
  width?: number;
};

/** One filter of a list: a choice that can be wiped. */
export function FilterSelect({ label, all, value, onChange, data, searchable = false, width = 200 }: Props): ReactNode {
  return (
    <Select
      label={label}
      placeholder={all}
      clearable
      searchable={searchable}
      {...(searchable ? { limit: 80, nothingFoundMessage: 'Niets gevonden' } : {})}
      clearButtonProps={{ 'aria-label': `${label} wissen` }}
      value={value ?? null}
      onChange={onChange}
      data={data}
      size="sm"
      w={{ base: '100%', xs: width }}
    />
  );
}
