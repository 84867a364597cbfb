/** The history of a traject in people's words: who did what and why, who was asked, whom a reminder reached. */
import type { Gebeurtenis, Gemaild, Gevraagd, Trede, Voorval } from '../../db/queries/tijdlijn.ts';
import type { TijdlijnRegel } from '../contract/traject.ts';
import { gebeurtenisInWoorden } from './gebeurtenis.ts';
import { daderInWoorden, opgesomd, rolInWoorden, wieInWoorden } from './mensen.ts';
import { titelVan } from './taak.ts';

type Namen = ReadonlyMap<string, string>;

/** Everybody whose name the history needs. */
export const wieInTijdlijn = (voorvallen: readonly Voorval[]): string[] => voorvallen.flatMap(genoemd);

function genoemd(voorval: Voorval): string[] {
  switch (voorval.soort) {
    case 'gebeurtenis':
      return [voorval.actorId, ...Object.values(voorval.event).flat().map(String)];
    case 'gevraagd':
      return voorval.aan ? [voorval.aan] : [];
    case 'trede':
      return voorval.bereikt;
    case 'mail':
      return [voorval.partij];
  }
}

const gedaan = ({ op, actorSoort, actorId, event }: Gebeurtenis, namen: Namen, metNamen: boolean): TijdlijnRegel => {
  const { wat, kern, vrijeTekst } = gebeurtenisInWoorden(event, namen);
  const delen = [kern, metNamen ? vrijeTekst : undefined].filter((deel) => deel !== undefined && deel !== '');
  return {
    op,
    soort: 'gebeurtenis',
    wie: daderInWoorden(actorSoort, actorId, namen),
    wat,
    ...(delen.length > 0 ? { toelichting: delen.join('\n') } : {}),
  };
};

const gevraagd = ({ op, taak, rol, aan, buitenstaander }: Gevraagd, namen: Namen): TijdlijnRegel => {
  const wie = [...(buitenstaander ? [rolInWoorden(buitenstaander)] : []), aan ? wieInWoorden(aan, namen) : rolInWoorden(rol)];
  return { op, soort: 'gevraagd', wie: 'Het systeem', wat: `vroeg ${opgesomd(wie)}: ${titelVan(taak).toLowerCase()}` };
};

const uitkomsten: Record<string, (wie: string) => string> = {
  bereikt: (wie) => `naar ${wie}`,
  niemand: () => 'bereikte niemand die dit kan doen; de volgende stap is aan de beurt',
  ingehaald: () => 'verviel, omdat een latere stap al aan de beurt was',
};

const getreden = ({ op, taak, trede, uitkomst, bereikt }: Trede, namen: Namen): TijdlijnRegel => {
  const klim = trede === 'klim';
  const gevolg = uitkomsten[uitkomst]?.(opgesomd(bereikt.map((wie) => wieInWoorden(wie, namen)))) ?? uitkomst;
  const wat = `${klim ? 'escalatie' : 'herinnering'} van “${titelVan(taak).toLowerCase()}” ${gevolg}`;
  return { op, soort: klim ? 'escalatie' : 'herinnering', wie: 'Het systeem', wat };
};

const standen: Record<string, string> = {
  wacht: 'wacht om te versturen',
  verzonden: 'verstuurd',
  onbestelbaar: 'kwam niet aan',
  vervallen: 'niet meer nodig',
};

const gemaild = ({ op, taak, partij, status }: Gemaild, namen: Namen): TijdlijnRegel => ({
  op,
  soort: 'mail',
  wie: 'Het systeem',
  wat: `mail aan ${wieInWoorden(partij, namen)} over “${titelVan(taak).toLowerCase()}”: ${standen[status] ?? status}`,
});

/** One line of the history; without `metNamen` no text goes along in which a name may stand. */
export function regelInWoorden(voorval: Voorval, namen: Namen, metNamen: boolean): TijdlijnRegel {
  switch (voorval.soort) {
    case 'gebeurtenis':
      return gedaan(voorval, namen, metNamen);
    case 'gevraagd':
      return gevraagd(voorval, namen);
    case 'trede':
      return getreden(voorval, namen);
    case 'mail':
      return gemaild(voorval, namen);
  }
}
