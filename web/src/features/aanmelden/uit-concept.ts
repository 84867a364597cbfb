/** From what was saved back to the form. */
import type { Veld, Waarde, Waarden } from '../../components/form/veld.ts';
import { codeVan } from './gemeenten.ts';
import { stappen, type Wie } from './stappen.ts';

const at = (antwoorden: Record<string, unknown>, naam: string): unknown =>
  naam.split('/').reduce<unknown>((deel, stap) => (deel as Record<string, unknown> | undefined)?.[stap], antwoorden);

function alsWaarde({ soort }: Veld, value: unknown): Waarde | undefined {
  if (value === undefined || value === null) return undefined;
  if (soort === 'ja-nee') return value === true ? 'ja' : 'nee';
  if (soort === 'meer') return Array.isArray(value) ? value.map(String) : [String(value)];
  return String(value);
}

/** Which fields are asked follows from the answers before them: read until nothing new is asked. */
export function uitConcept(antwoorden: Record<string, unknown>, wie: Wie): Waarden {
  const { gemeente, regio } = antwoorden;
  const code = typeof gemeente === 'string' ? { gemeente: codeVan(wie.gemeenten, gemeente, String(regio)) } : {};
  const waarden: Waarden = {};
  const seen = new Set<string>();
  const unseen = (): Veld[] => stappen.flatMap((stap) => stap.velden(waarden, wie)).filter(({ naam }) => !seen.has(naam));
  for (let velden = unseen(); velden.length > 0; velden = unseen()) {
    for (const veld of velden) {
      seen.add(veld.naam);
      const waarde = alsWaarde(veld, at({ ...antwoorden, ...code }, veld.naam));
      if (waarde !== undefined) waarden[veld.naam] = waarde;
    }
  }
  return waarden;
}
