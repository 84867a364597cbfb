/** How many hours a week a supporter keeps for one client, and who has room [Evaluatie pilots: gemiddelde inzet; docs/rules.md: matching]. */
import type { Doelgroep, Onbekend } from '../codes.ts';
import type { Inzet } from '../traject/codes.ts';

const perWeek: Record<Doelgroep, number> = { ZEVMB: 2, NAH: 2, NAASTEN: 3, ASS: 3, 'LVB+': 4 };
const deel: Record<Inzet, number> = { intensief: 1.5, regulier: 1, laag: 0.5 };

/** Hours a week that a client asks; an unknown doelgroep counts as 2. */
export const urenPerWeek = (doelgroep: Doelgroep | Onbekend, inzet: Inzet): number =>
  (doelgroep === 'onbekend' ? 2 : perWeek[doelgroep]) * deel[inzet];

const perWeekWaakvlam = 0.25;
const deelVanTweede = 0.5;

/** Hours a week of the first supporter; in waakvlam a quarter of an hour, whatever the doelgroep. */
export const urenVoorEerste = (doelgroep: Doelgroep | Onbekend, inzet: Inzet, fase: string): number =>
  fase === 'waakvlam' ? perWeekWaakvlam : urenPerWeek(doelgroep, inzet);

/** Hours a week of the second of a duo: half of the first's. */
export const urenVoorTweede = (doelgroep: Doelgroep | Onbekend, inzet: Inzet, fase: string): number =>
  deelVanTweede * urenVoorEerste(doelgroep, inzet, fase);

/** A supporter as matching sees them; `urenVrij` = contract hours less the caseload's, per week. */
export type Kandidaat = {
  id: string;
  naam: string;
  inDienst: boolean;
  aanwezig: boolean;
  expertises: Doelgroep[];
  regio: string;
  urenVrij: number;
};

export type Gevraagd = { teldoelgroep: Doelgroep | Onbekend; gevraagdeExpertises: Doelgroep[]; geenKlikMet: string[] };

/** Why this supporter cannot be offered, in Dutch; null when they can. */
export function bezwaar(kandidaat: Kandidaat, gevraagd: Gevraagd): string | null {
  const expertises = expertisesVoor(gevraagd);
  if (!kandidaat.inDienst) return `${kandidaat.naam} is niet meer in dienst`;
  if (!kandidaat.aanwezig) return `${kandidaat.naam} is afwezig`;
  if (gevraagd.geenKlikMet.includes(kandidaat.id)) return `met ${kandidaat.naam} was er eerder geen klik`;
  if (expertises.length > 0 && !expertises.some((e) => kandidaat.expertises.includes(e)))
    return `${kandidaat.naam} heeft geen expertise ${expertises.join(' of ')}`;
  if (kandidaat.urenVrij < urenPerWeek(gevraagd.teldoelgroep, 'regulier')) return `${kandidaat.naam} heeft geen uren vrij`;
  return null;
}

/** The expertises that a supporter needs one of: those asked, else the teldoelgroep's. */
export const expertisesVoor = (gevraagd: Gevraagd): Doelgroep[] => {
  if (gevraagd.gevraagdeExpertises.length > 0) return gevraagd.gevraagdeExpertises;
  return gevraagd.teldoelgroep === 'onbekend' ? [] : [gevraagd.teldoelgroep];
};
