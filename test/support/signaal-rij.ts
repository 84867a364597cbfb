/** A signaal or vraagstuk put straight into the read model; valid by default, override what matters. */
import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client.ts';
import { signaal } from '../../db/schema/index.ts';

type Rij = typeof signaal.$inferInsert;

/** Writes them in one go; gives their ids, in the order given. */
export async function zetSignalen(db: Db, rijen: readonly Partial<Rij>[]): Promise<string[]> {
  const vol = rijen.map((rest): Rij => {
    const id = randomUUID();
    const titel = rest.titel ?? 'Een knelpunt';
    return {
      ...{
        id,
        kind: 'signaal',
        referentie: `S-${id}`,
        titel,
        fase: 'strategie',
        niveau: 'regio',
        regio: 'Oost',
        gemeente: 'Arnhem',
      },
      ...{ doelgroep: 'NAH', levensdomein: 'zorg', wet: 'Wlz', soortKnelpunt: 'regel', partijen: [], hoeVaak: 'vaak' },
      ...{ geverId: randomUUID(), namens: 'eigen werk', gegevenOp: '2026-03-01T12:00:00Z', sinds: '2026-03-01T12:00:00Z' },
      ...{ onvolledig: false, waarschuwingen: 0, tekst: titel },
      ...rest,
    };
  });
  for (let i = 0; i < vol.length; i += 500) await db.insert(signaal).values(vol.slice(i, i + 500));
  return vol.map(({ id }) => id);
}
