import { Autocomplete, Checkbox, List, Radio, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { vandaag } from '../../lib/dates.ts';
import { zin } from '../../lib/words.ts';
import { QuickButtons } from './quick-buttons.tsx';
import type { EnkelVeld, Keuze, Optie, Waarde } from './veld.ts';

type Props = {
  veld: EnkelVeld;
  id: string;
  value: Waarde;
  error: string | undefined;
  onChange: (value: Waarde) => void;
  onBlur: () => void;
};

const text = (value: Waarde): string => (typeof value === 'string' ? value : '');
const many = (value: Waarde): string[] => (typeof value === 'string' ? [] : value.filter((one) => typeof one === 'string'));
const asData = (opties: readonly Optie[]) => opties.map(({ waarde, label }) => ({ value: waarde, label }));

/** Label above, help, then the error, then the input. */
export function FieldInput({ veld, id, value, error, onChange, onBlur }: Props): ReactNode {
  const shared = {
    id,
    name: veld.naam,
    label: veld.optioneel ? `${veld.label} (optioneel)` : veld.label,
    description: veld.uitleg,
    error: error === undefined ? undefined : zin(error),
    onBlur,
  };
  const typed = {
    ...shared,
    value: text(value),
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  switch (veld.soort) {
    case 'tekst':
      if (veld.suggesties)
        return (
          <Autocomplete {...shared} value={text(value)} onChange={onChange} data={[...new Set(veld.suggesties)]} maw={720} />
        );
      return <TextInput {...typed} type={veld.toetsen ?? 'text'} autoComplete={veld.autoComplete ?? 'off'} maw={520} />;
    case 'lang':
      return <Textarea {...typed} autosize minRows={veld.regels ?? 3} maxRows={20} maw={720} />;
    case 'dag':
      return (
        <Quick veld={veld} value={text(value)} onChange={onChange}>
          <TextInput
            {...typed}
            type="date"
            min={veld.vanafVandaag ? vandaag() : undefined}
            max={veld.totVandaag ? vandaag() : undefined}
            maw={220}
          />
        </Quick>
      );
    case 'getal':
      return (
        <Quick veld={veld} value={text(value)} onChange={onChange}>
          <TextInput
            {...typed}
            inputMode="decimal"
            styles={{ wrapper: { maxWidth: 160 } }}
            rightSection={veld.eenheid ? <Text size="sm">{veld.eenheid}</Text> : null}
            rightSectionWidth={60}
          />
        </Quick>
      );
    case 'keuze':
    case 'schaal':
    case 'ja-nee':
      return <Choice veld={veld} shared={shared} value={text(value)} onChange={onChange} />;
    case 'lijst':
    case 'zoeklijst':
      return (
        <Select
          {...shared}
          data={asData(veld.opties)}
          value={text(value) || null}
          onChange={(chosen) => onChange(chosen ?? '')}
          searchable={veld.soort === 'zoeklijst'}
          limit={80}
          nothingFoundMessage="Niets gevonden"
          maw={520}
        />
      );
    case 'meer':
      return <Many veld={veld} shared={shared} value={many(value)} onChange={onChange} />;
  }
}

/** Short answers stand side by side where there is room. */
const isShort = (opties: readonly Optie[]): boolean =>
  opties.every(({ label, uitleg }) => !uitleg && label.length < 22) && opties.length < 6;

/** The input, and below it the buttons that fill it. */
function Quick({
  veld,
  value,
  onChange,
  children,
}: {
  veld: EnkelVeld & { soort: 'dag' | 'getal' };
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}): ReactNode {
  if (!veld.snel) return children;
  return (
    <Stack gap="xs">
      {children}
      <QuickButtons opties={veld.snel} value={value} onChange={onChange} />
    </Stack>
  );
}

type Shared = {
  id: string;
  name: string;
  label: string;
  description: string | undefined;
  error: string | undefined;
  onBlur: () => void;
};

function Choice({
  veld,
  shared,
  value,
  onChange,
}: {
  veld: EnkelVeld & { soort: 'keuze' | 'schaal' | 'ja-nee' };
  shared: Shared;
  value: string;
  onChange: (value: string) => void;
}): ReactNode {
  const opties: readonly Optie[] =
    veld.soort === 'ja-nee'
      ? [
          { waarde: 'ja', label: veld.ja },
          { waarde: 'nee', label: veld.nee },
        ]
      : veld.opties;
  const wide = veld.soort !== 'ja-nee' && veld.knoppen;
  const { id, ...group } = shared;
  return (
    <Radio.Group size="md" {...group} value={value} onChange={onChange}>
      <Stack gap="xs" mt="xs" className={wide ? 'wide-radios' : isShort(opties) ? 'side-by-side' : ''}>
        {opties.map((optie, i) => (
          <Radio
            key={optie.waarde}
            {...(i === 0 ? { id } : {})}
            value={optie.waarde}
            label={optie.label}
            description={optie.uitleg}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Many({
  veld,
  shared,
  value,
  onChange,
}: {
  veld: EnkelVeld & { soort: 'meer' };
  shared: Shared;
  value: string[];
  onChange: (value: string[]) => void;
}): ReactNode {
  const { id, name: _name, ...group } = shared;
  const choose = (chosen: string[]) => {
    const added = chosen.find((waarde) => !value.includes(waarde));
    if (veld.alleen && added === veld.alleen) return onChange([veld.alleen]);
    return onChange(chosen.filter((waarde) => waarde !== veld.alleen));
  };
  const full = veld.hoogstens !== undefined && value.length >= veld.hoogstens;
  const free = veld.opties.filter(({ bezwaar }) => !bezwaar);
  const barred = veld.opties.filter(({ bezwaar }) => bezwaar);
  return (
    <Checkbox.Group size="md" {...group} value={value} onChange={choose}>
      <Stack gap="xs" mt="xs">
        {free.map((optie, i) => (
          <Checkbox
            key={optie.waarde}
            {...(i === 0 ? { id } : {})}
            value={optie.waarde}
            label={optie.label}
            description={optie.uitleg}
            disabled={full && !value.includes(optie.waarde)}
          />
        ))}
        {free.length === 0 ? <Text>Er is nu niemand om te kiezen.</Text> : null}
        {barred.length > 0 ? <Barred opties={barred} /> : null}
      </Stack>
    </Checkbox.Group>
  );
}

/** What cannot be chosen now is explained. */
function Barred({ opties }: { opties: readonly Keuze[] }): ReactNode {
  return (
    <details>
      <summary>
        Waarom {opties.length === 1 ? 'één ander' : `${opties.length} anderen`} nu niet {opties.length === 1 ? 'kan' : 'kunnen'}
      </summary>
      <List size="sm" mt="xs">
        {opties.map(({ waarde, label, uitleg, bezwaar }) => (
          <List.Item key={waarde}>
            {zin(bezwaar ?? label)} ({uitleg})
          </List.Item>
        ))}
      </List>
    </details>
  );
}
