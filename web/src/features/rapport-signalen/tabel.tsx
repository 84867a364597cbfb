import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Kruis } from '../../../../api/contract/rapport-signalen.ts';
import { Getal } from './getal.tsx';

type Props = { naam: string; koppen: string[]; breedte?: number; children: ReactNode };

/** A table that scrolls in its own frame on a narrow screen. */
export function Tabel({ naam, koppen, breedte = 0, children }: Props): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll-x" aria-label={`Tabel: ${naam}`} tabIndex={0}>
      <Table miw={breedte} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {koppen.map((kop, i) => (
              <Table.Th key={kop} scope="col" ta={i === 0 ? 'left' : 'right'}>
                {kop}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </section>
  );
}

type RijProps = { naam: string; getallen: { sleutel: string; waarde: ReactNode }[]; vet?: boolean };

export function Rij({ naam, getallen, vet = false }: RijProps): ReactNode {
  return (
    <Table.Tr {...(vet ? { fw: 650 } : {})}>
      <Table.Th scope="row" fw={vet ? 650 : 500}>
        {naam}
      </Table.Th>
      {getallen.map(({ sleutel, waarde }) => (
        <Table.Td key={sleutel} ta="right" fw={vet ? 650 : undefined}>
          {waarde}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

type KruisProps = {
  naam: string;
  eerste: string;
  kruis: Kruis;
  rijNaam: (code: string) => string;
  kolomNaam?: (naam: string) => string;
};

const zelf = (naam: string): string => naam.charAt(0).toUpperCase() + naam.slice(1);

/** Rows by columns with the totals of both; one row or one column needs no total. */
export function KruisTabel({ naam, eerste, kruis, rijNaam, kolomNaam = zelf }: KruisProps): ReactNode {
  const { kolommen, rijen, totaal } = kruis;
  const meerKolommen = kolommen.length > 1;
  const getallen = (rij: Kruis['totaal']) => [
    ...kolommen.map(({ code }, i) => ({ sleutel: code, waarde: <Getal aantal={rij.cellen[i] ?? null} /> })),
    ...(meerKolommen ? [{ sleutel: 'totaal', waarde: <Getal aantal={rij.totaal} /> }] : []),
  ];
  const koppen = [eerste, ...kolommen.map((kolom) => kolomNaam(kolom.naam)), ...(meerKolommen ? ['Totaal'] : [])];
  return (
    <Tabel naam={naam} koppen={koppen} breedte={140 + 75 * koppen.length}>
      {rijen.map((rij) => (
        <Rij key={rij.code} naam={rijNaam(rij.code)} getallen={getallen(rij)} />
      ))}
      {rijen.length > 1 ? <Rij naam="Totaal" getallen={getallen(totaal)} vet /> : null}
    </Tabel>
  );
}
