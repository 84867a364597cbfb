/** The history of a traject in people's words: who did what and why, who was asked, whom a reminder reached. */
import type { Gebeurtenis, Gemaild, Gevraagd, Trede, Voorval } from '../../db/queries/tijdlijn.ts';
import type { Moment } from '../../domain/traject/state.ts';
import type { TijdlijnRegel } from '../contract/traject.ts';
import { gebeurtenisInWoorden } from './gebeurtenis.ts';
import { klokInWoorden } from './klok.ts';
import { daderInWoorden, opgesomd, rolInWoorden, wieInWoorden } from './mensen.ts';
import { taakInZin } from './taak.ts';

type Namen = ReadonlyMap<string, string>;
type Momenten = ReadonlyMap<string, Moment>;

/** Everybody whose name the history needs. */
export const wieInTijdlijn = (voorvallen: readonly Voorval<unknown>[]): string[] => voorvallen.flatMap(genoemd);

function genoemd(voorval: Voorval<unknown>): string[] {
  switch (voorval.soort) {
    case 'gebeurtenis':
      return [voorval.actorId, ...losseWaarden(voorval.event)];
    case 'gevraagd':
      return voorval.aan ? [voorval.aan] : [];
    case 'trede':
      return voorval.bereikt;
    case 'mail':
      return [voorval.partij];
    case 'klok':
      return [voorval.actorId];
  }
}

const losseWaarden = (waarde: unknown): string[] =>
  typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(losseWaarden) : [String(waarde)];

/** Every moment as it was last planned; later events say only its id. */
const geplandeMomenten = (voorvallen: readonly Voorval[]): Momenten =>
  new Map(
    voorvallen
      .flatMap((voorval) => (voorval.soort === 'gebeurtenis' ? [voorval.event] : []))
      .flatMap((event) => (event.type === 'MomentVastgelegd' ? [event.moment] : []))
      .toReversed()
      .map((moment) => [moment.id, moment]),
  );

/** Without `metNamen` no text goes along in which a name may stand; without `metKlachten` none of a complaint. */
type Lezer = { namen: Namen; metNamen: boolean; metKlachten: boolean };

const isKlacht = ({ type }: Gebeurtenis['event']): boolean => type === 'KlachtIngediend' || type === 'KlachtAfgehandeld';

function gedaan(
  { op, actorSoort, actorId, event }: Gebeurtenis,
  { namen, metNamen, metKlachten }: Lezer,
  momenten: Momenten,
): TijdlijnRegel {
  const naam = (id: string): string => wieInWoorden(id, namen);
  const { wat, kern, vrijeTekst } = gebeurtenisInWoorden(event, { naam, momenten });
  const leesbaar = metNamen && (metKlachten || !isKlacht(event));
  const delen = [kern, leesbaar ? vrijeTekst : undefined].filter((deel) => deel !== undefined && deel !== '');
  return {
    op,
    soort: 'gebeurtenis',
    wie: daderInWoorden(actorSoort, actorId, namen),
    wat,
    ...(delen.length > 0 ? { toelichting: delen.join('\n') } : {}),
  };
}

const gevraagd = ({ op, taak, rol, aan, buitenstaander }: Gevraagd, namen: Namen): TijdlijnRegel => {
  const wie = [...(buitenstaander ? [rolInWoorden(buitenstaander)] : []), aan ? wieInWoorden(aan, namen) : rolInWoorden(rol)];
  return { op, soort: 'gevraagd', wie: 'Het systeem', wat: `vroeg ${opgesomd(wie)}: ${taakInZin(taak)}` };
};

const uitkomsten: Record<string, (wie: string) => string> = {
  bereikt: (wie) => `naar ${wie}`,
  niemand: () => 'bereikte niemand die dit kan doen; de volgende stap is aan de beurt',
  ingehaald: () => 'verviel, omdat een latere stap al aan de beurt was',
};

const getreden = ({ op, taak, trede, uitkomst, bereikt }: Trede, namen: Namen): TijdlijnRegel => {
  const klim = trede === 'klim';
  const gevolg = uitkomsten[uitkomst]?.(opgesomd(bereikt.map((wie) => wieInWoorden(wie, namen)))) ?? uitkomst;
  const wat = `${klim ? 'escalatie' : 'herinnering'} van “${taakInZin(taak)}” ${gevolg}`;
  return { op, soort: klim ? 'escalatie' : 'herinnering', wie: 'Het systeem', wat };
};

const standen: Record<string, string> = {
  wacht: 'wacht om te versturen',
  verzonden: 'verstuurd',
  onbestelbaar: 'kwam niet aan',
  vervallen: 'niet meer nodig',
};

const gemaild = ({ op, taak, partij, status }: Gemaild, { namen, zonderTaak }: Verteller<never>): TijdlijnRegel => ({
  op,
  soort: 'mail',
  wie: 'Het systeem',
  wat: `mail aan ${wieInWoorden(partij, namen)} ${taak ? `over “${taakInZin(taak)}”` : zonderTaak}: ${standen[status] ?? status}`,
});

/** How one kind of thing tells its own events, and what its mails are about that are of no task. */
export type Verteller<E> = { namen: Namen; zonderTaak: string; gedaan(gebeurtenis: Gebeurtenis<E>): TijdlijnRegel };

/** One line of the history of any thing. */
export function regelInWoorden<E>(voorval: Voorval<E>, verteller: Verteller<E>): TijdlijnRegel {
  const { namen } = verteller;
  switch (voorval.soort) {
    case 'gebeurtenis':
      return verteller.gedaan(voorval);
    case 'gevraagd':
      return gevraagd(voorval, namen);
    case 'trede':
      return getreden(voorval, namen);
    case 'mail':
      return gemaild(voorval, verteller);
    case 'klok':
      return klokInWoorden(voorval, namen);
  }
}

/** The whole history, in the order given (newest first). */
export function tijdlijnInWoorden(voorvallen: readonly Voorval[], lezer: Lezer): TijdlijnRegel[] {
  const momenten = geplandeMomenten(voorvallen);
  const verteller: Verteller<Gebeurtenis['event']> = {
    namen: lezer.namen,
    zonderTaak: 'met de referentie',
    gedaan: (gebeurtenis) => gedaan(gebeurtenis, lezer, momenten),
  };
  return voorvallen.map((voorval) => regelInWoorden(voorval, verteller));
}
