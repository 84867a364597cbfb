/** Many signalen for the figures: as unevenly spread as they are, and how they count. */
import type { signaal } from '../../db/schema/index.ts';

export type Rij = Partial<typeof signaal.$inferInsert>;

/** The same numbers for the same seed, unevenly spread. */
let staat = 7;
const trek = <T>(uit: readonly T[]): T => {
  staat = (staat * 48_271) % 2_147_483_647;
  return uit[Math.floor((staat / 2_147_483_647) ** 2 * uit.length)] as T;
};

function gegenereerd(): Rij {
  const dicht = trek([false, false, true]);
  const jaar = trek([2026, 2025, 2024]);
  const gegevenOp = `${jaar}-${trek(['02', '05', '08', '11'])}-10T12:00:00Z`;
  return {
    ...{
      regio: trek(['Oost', 'West', 'Noord', 'Zuid', 'onbekend']),
      soortKnelpunt: trek(['regel', 'procedure', 'aanbod', 'kennis']),
    },
    ...{ doelgroep: trek(['NAH', 'LVB+', 'ASS', 'onbekend']), wet: trek(['Wlz', 'Wmo', 'Jeugdwet', 'Zvw', 'onbekend']) },
    ...{ niveau: trek(['regio', 'landelijk', 'beleid']), partijen: trek([['gemeente'], ['zorgkantoor', 'CIZ'], [], ['SVB']]) },
    ...{ gegevenOp, sinds: gegevenOp, onvolledig: trek([false, false, false, true]), waarschuwingen: trek([0, 0, 1, 2]) },
    ...{ fase: dicht ? 'afgesloten' : trek(['strategie', 'aanpak', 'monitoring']), geholpen: trek([null, 'ja', 'deels', 'nee']) },
    ...(dicht ? { reden: trek(['opgelost', 'niet op te lossen', 'ingetrokken', 'gesplitst']) } : {}),
    ...(dicht ? { resultaat: trek(['groot', 'klein', 'geen']), afgeslotenOp: `${jaar + 1}-01-10T12:00:00Z` } : {}),
  };
}

export function bevolking(aantal: number, zaad = 7): Rij[] {
  staat = zaad;
  return Array.from({ length: aantal }, gegenereerd);
}

/** In the figures. */
export const telt = ({ onvolledig, reden }: Rij): boolean =>
  !onvolledig && !['ingetrokken', 'samengevoegd', 'gesplitst'].includes(reden ?? '');
