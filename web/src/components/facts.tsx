import type { ReactNode } from 'react';

type Fact = [name: string, value: ReactNode];

/** Names and values; what is not known says so. */
export function Facts({ items, wide = false }: { items: Fact[]; wide?: boolean }): ReactNode {
  return (
    <dl className="facts" data-wide={wide || undefined}>
      {items.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value === null || value === undefined || value === '' ? 'onbekend' : value}</dd>
        </div>
      ))}
    </dl>
  );
}
