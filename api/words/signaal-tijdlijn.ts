/** The history of a signaal or vraagstuk in people's words; the Adviesraad reads it without names, steps and free text. */
import type { Gebeurtenis, Voorval } from '../../db/queries/tijdlijn.ts';
import type { SignaalEvent } from '../../domain/signaal/events.ts';
import type { TijdlijnRegel } from '../contract/traject.ts';
import { daderInWoorden } from './mensen.ts';
import { type BekendBijSignaal, signaalEventInWoorden } from './signaal.ts';
import { regelInWoorden } from './tijdlijn.ts';

/** `metNamen` = false: for the Adviesraad. */
export type LezerVanSignaal = {
  namen: ReadonlyMap<string, string>;
  metNamen: boolean;
  organisaties: BekendBijSignaal['organisaties'];
  /** What was promised, of every toezegging that is spoken of. */
  toezeggingen: BekendBijSignaal['toezeggingen'];
};

/** What goes on between parties and people, or between the systems. */
const nietVoorAdviesraad: readonly SignaalEvent['type'][] = [
  ...(['Aangevuld', 'StapVastgelegd', 'ToezeggingVastgelegd', 'ToezeggingNagekomen', 'ToezeggingVervallen'] as const),
  ...(['EscalatieGevraagd', 'EscalatieGeweigerd', 'EscalatieIngetrokken', 'Gedeeld'] as const),
];

/** The organisations of the netwerk that are spoken of, by id. */
export const organisatiesInTijdlijn = (voorvallen: readonly Voorval<SignaalEvent>[]): string[] =>
  voorvallen.flatMap((voorval) =>
    voorval.soort === 'gebeurtenis' && 'organisatieId' in voorval.event ? (voorval.event.organisatieId ?? []) : [],
  );

/** The toezeggingen that are spoken of, by id. */
export const toezeggingenIn = (voorvallen: readonly Voorval<SignaalEvent>[]): string[] =>
  voorvallen.flatMap((voorval) =>
    voorval.soort === 'gebeurtenis' && 'toezeggingId' in voorval.event ? [voorval.event.toezeggingId] : [],
  );

function gedaan(
  { op, actorSoort, actorId, event }: Gebeurtenis<SignaalEvent>,
  { namen, metNamen }: LezerVanSignaal,
  bekend: BekendBijSignaal,
): TijdlijnRegel {
  const { wat, kern, vrijeTekst } = signaalEventInWoorden(event, bekend);
  const delen = [kern, metNamen ? vrijeTekst : undefined].filter((deel) => deel !== undefined && deel !== '');
  const wie = actorSoort === 'link' ? 'De partij' : daderInWoorden(actorSoort, actorId, namen);
  return {
    ...{ op, soort: 'gebeurtenis', wie: metNamen ? wie : zonderNaam(event), wat },
    ...(delen.length > 0 ? { toelichting: delen.join('\n') } : {}),
  };
}

const zonderNaam = ({ type }: SignaalEvent): string => (type === 'AdviesGegeven' ? 'De Adviesraad' : 'Metgezel');

/** The history, or a part of it, in the order given (newest first). */
export function signaalTijdlijn(voorvallen: readonly Voorval<SignaalEvent>[], lezer: LezerVanSignaal): TijdlijnRegel[] {
  const { namen, metNamen, organisaties, toezeggingen } = lezer;
  const bekend = { organisaties, toezeggingen };
  const verteller = {
    namen,
    zonderTaak: 'over wat er gebeurde',
    gedaan: (gebeurtenis: Gebeurtenis<SignaalEvent>) => gedaan(gebeurtenis, lezer, bekend),
  };
  const gezien = metNamen
    ? voorvallen
    : voorvallen.filter((voorval) => voorval.soort === 'gebeurtenis' && !nietVoorAdviesraad.includes(voorval.event.type));
  return gezien.map((voorval) => regelInWoorden(voorval, verteller));
}
