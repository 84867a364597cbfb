/** Questions that go by mail with a link: to whom, and what they are answered with. One list for the api and the page. */
import { z } from 'zod';
import type { Buitenstaander } from '../../domain/codes.ts';
import type { SignaalCommand } from '../../domain/signaal/commands.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import type { TrajectCommand } from '../../domain/traject/commands.ts';
import { tekst } from './common.ts';
import { TrajectOpdracht } from './opdrachten/alle.ts';

type PerLink = { partij: Buitenstaander; opdrachten: readonly (TrajectCommand | SignaalCommand)['type'][] };

export const perLink = {
  aanvullen: { partij: 'aanmelder', opdrachten: ['GeefAanvulling'] },
  keuze: { partij: 'client', opdrachten: ['KiesMetgezel', 'WijsVoorstelAf'] },
  klik: { partij: 'client', opdrachten: ['BevestigKlik', 'MeldGeenKlik'] },
  clientervaring: { partij: 'client', opdrachten: ['GeefErvaring'] },
  overdracht: { partij: 'ontvanger', opdrachten: ['AanvaardOverdracht', 'WeigerOverdracht'] },
  doorverwijzing: { partij: 'ontvanger', opdrachten: ['AanvaardDoorverwijzing', 'WeigerDoorverwijzing'] },
  toezegging: { partij: 'ontvanger', opdrachten: ['KomToezeggingNa'] },
} as const satisfies Partial<Record<TaakSoort, PerLink>>;

export type LinkSoort = keyof typeof perLink;
export const linkSoorten = Object.keys(perLink) as LinkSoort[];

/** Is this asked by mail with a link? */
export const isPerLink = (soort: TaakSoort): soort is LinkSoort => linkSoorten.some((perMail) => perMail === soort);

/** The link itself says which promise it is. */
export const NakomenPerLink = z.strictObject({
  type: z.literal('KomToezeggingNa'),
  toelichting: tekst('de toelichting', 4_000).optional(),
  /** The person saw the warning on personal data, and lets the words stand. */
  bevestigd: z.boolean().optional(),
});

/** What the holder of a link may answer; whether it fits the question is judged per link. */
export const LinkAntwoord = z.discriminatedUnion('type', [...TrajectOpdracht.options, NakomenPerLink]);
