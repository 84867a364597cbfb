/** The years to choose from: from the start of the programme. */
import { vandaag } from '../../lib/dates.ts';

const eersteJaar = 2024;

/** The newest first; `vooruit` years after this one too. */
export function jarenTot(vooruit: number): { value: string; label: string }[] {
  const laatste = Number(vandaag().slice(0, 4)) + vooruit;
  return Array.from({ length: laatste - eersteJaar + 1 }, (_jaar, i) => String(laatste - i)).map((jaar) => ({
    value: jaar,
    label: jaar,
  }));
}
