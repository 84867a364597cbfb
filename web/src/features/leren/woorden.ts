/** Leren in the words of the screen. */
import type { Kennissessie, Kennissessies, Kennisvragen } from '../../../../api/contract/leren.ts';
import type { StandKennissessie } from '../../../../domain/leren/codes.ts';
import { telwoord } from '../../../../domain/telwoord.ts';
import { doelgroepKort, zin } from '../../lib/words.ts';

export const standNaam: Record<StandKennissessie, string> = { gepland: 'Gepland', gehouden: 'Gehouden', afgezegd: 'Afgezegd' };

/** "Gepland, maar de dag is voorbij" */
export const standInWoorden = ({ stand, wachtOpVerslag }: Kennissessie): string =>
  wachtOpVerslag ? 'Gepland, maar de dag is voorbij' : standNaam[stand];

/** "7,9" */
export const cijfer = (score: number): string => score.toLocaleString('nl-NL', { minimumFractionDigits: 1 });

/** "12 mensen, cijfer 7,9 (10 antwoorden)"; null as long as it was not held. */
export function hoeHetGing({ aantalAanwezig, score, aantalScores }: Kennissessie): string | null {
  if (aantalAanwezig === null) return null;
  const vond =
    score === null ? 'geen cijfer' : `cijfer ${cijfer(score)} (${telwoord(aantalScores ?? 0, 'antwoord', 'antwoorden')})`;
  return `${telwoord(aantalAanwezig, 'mens', 'mensen')}, ${vond}`;
}

/** "Les: kennis bij aanbieders", "Signaal S-2026-00003: …" */
export function bronInWoorden({ soort, les, referentie, titel }: Kennissessie['bron']): string {
  if (soort === 'les') return `Les uit het aanmeldoverleg: ${les}`;
  if (soort === 'eigen idee') return 'Een eigen idee';
  return referentie ? `${zin(soort)} ${referentie}: ${titel}` : `Een ${soort} dat u niet kunt zien`;
}

/** "1 gepland, 2 gehouden"; null when nothing was done. */
export function watErGebeurde({ gepland, gehouden }: { gepland: number; gehouden: number }): string | null {
  const delen = [gepland > 0 ? `${gepland} gepland` : null, gehouden > 0 ? `${gehouden} gehouden` : null];
  return delen.filter(Boolean).join(', ') || null;
}

/** "2 sessies gepland, 5 gehouden met samen 63 mensen, gemiddeld cijfer 7,9." */
export function tellingInWoorden({ gepland, gehouden, aanwezig, score }: Kennissessies['tellingen']): string {
  const mensen = gehouden > 0 ? ` met samen ${telwoord(aanwezig, 'mens', 'mensen')}` : '';
  const vond = score === null ? '' : `, gemiddeld cijfer ${cijfer(score)}`;
  return `${telwoord(gepland, 'sessie', 'sessies')} gepland, ${gehouden} gehouden${mensen}${vond}.`;
}

type Groep = Kennisvragen['perDoelgroep']['groepen'][number];

/** Groups of nobody are left out. */
function perDoelgroep(groepen: readonly Groep[]): string {
  const met = groepen.filter(({ aantal }) => aantal !== 0);
  const [eerste] = met;
  if (eerste && met.length === 1) return ` (${doelgroepKort(eerste.doelgroep)})`;
  return `: ${met.map(({ doelgroep, aantal }) => `${doelgroepKort(doelgroep)} ${aantal ?? 'afgeschermd'}`).join(', ')}`;
}

/** "12 keer: NAH 7, ASS 5", "een afgeschermd aantal keer" */
export function hoeVaak(
  aantal: number | null,
  groepen: readonly Groep[],
  [een, meer]: readonly [een: string, meer: string],
): string {
  if (aantal === null) return `een afgeschermd aantal ${meer}`;
  return aantal === 0 ? `geen ${een}` : telwoord(aantal, een, meer) + perDoelgroep(groepen);
}
