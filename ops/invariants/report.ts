/** What was found, as a table in Dutch. */
import type { Finding } from './inspection.ts';

const mostLines = 20;

/** The table, and below it what is wrong: at most 20 lines for each invariant. */
export function reportOf(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ naam }) => naam.length));
  const line = (naam: string, count: string, faults: string) =>
    `${naam.padEnd(width)}  ${count.padStart(13)}  ${faults.padStart(6)}`;
  const rows = findings.map(({ naam, gecontroleerd, fouten }) => line(naam, String(gecontroleerd), String(fouten.length)));
  const details = findings.flatMap(({ naam, fouten, opmerkingen = [] }) => [
    ...under(`✗ ${naam}`, fouten),
    ...under(`! ${naam} (geen fout)`, opmerkingen),
  ]);
  return [line('', 'gecontroleerd', 'fouten'), ...rows, ...details].join('\n');
}

function under(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length > mostLines ? [`    … en nog ${lines.length - mostLines}`] : [];
  return ['', `  ${title}`, ...lines.slice(0, mostLines).map((what) => `    ${what}`), ...rest];
}

/** How many faults there are in all. */
export const faultCount = (findings: readonly Finding[]): number => findings.reduce((sum, { fouten }) => sum + fouten.length, 0);
