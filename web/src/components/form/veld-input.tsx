import type { ReactNode } from 'react';
import { FieldInput } from './field-input.tsx';
import { RowsInput } from './rows-input.tsx';
import type { Veld, Waarde } from './veld.ts';

type Props = {
  veld: Veld;
  idOf: (naam: string) => string;
  value: Waarde;
  /** By the name of the field, or of a place in its lines. */
  error: (naam: string) => string | undefined;
  onChange: (value: Waarde) => void;
  onBlur: () => void;
};

/** One field of a form, of any kind. */
export function VeldInput({ veld, idOf, value, error, onChange, onBlur }: Props): ReactNode {
  if (veld.soort === 'rijen') return <RowsInput {...{ veld, idOf, value, error, onChange, onBlur }} />;
  return <FieldInput {...{ veld, value, onChange, onBlur }} id={idOf(veld.naam)} error={error(veld.naam)} />;
}
