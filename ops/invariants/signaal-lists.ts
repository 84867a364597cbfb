/** The read model of signals and vraagstukken as it is stored, in the shape of what is folded. */
import { getTableColumns } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { alsInstant, alsInstantOfNiets } from '../../db/queries/reader.ts';
import { signaal } from '../../db/schema/index.ts';

const { zoek: _zoek, ...columns } = getTableColumns(signaal);

/** By id. */
export async function signaalModels(tx: Tx): Promise<Map<string, { kind: string }>> {
  const rows = await tx.select(columns).from(signaal);
  return new Map(
    rows.map(({ gegevenOp, sinds, afgeslotenOp, ...row }) => [
      row.id,
      {
        ...{ ...row, gegevenOp: alsInstant(gegevenOp), sinds: alsInstant(sinds) },
        afgeslotenOp: alsInstantOfNiets(afgeslotenOp),
      },
    ]),
  );
}
