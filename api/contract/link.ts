/** Questions that go by mail with a link: to whom, and what they are answered with. One list for the api and the page. */
import type { TaakSoort } from '../../domain/taak/codes.ts';
import type { TrajectCommand } from '../../domain/traject/commands.ts';

export type LinkPartij = 'aanmelder' | 'client' | 'ontvanger';

type PerLink = { partij: LinkPartij; opdrachten: readonly TrajectCommand['type'][] };

export const perLink = {
  aanvullen: { partij: 'aanmelder', opdrachten: ['GeefAanvulling'] },
  keuze: { partij: 'client', opdrachten: ['KiesMetgezel', 'WijsVoorstelAf'] },
  klik: { partij: 'client', opdrachten: ['BevestigKlik', 'MeldGeenKlik'] },
  clientervaring: { partij: 'client', opdrachten: ['GeefErvaring'] },
  overdracht: { partij: 'ontvanger', opdrachten: ['AanvaardOverdracht', 'WeigerOverdracht'] },
  doorverwijzing: { partij: 'ontvanger', opdrachten: ['AanvaardDoorverwijzing', 'WeigerDoorverwijzing'] },
} as const satisfies Partial<Record<TaakSoort, PerLink>>;

export type LinkSoort = keyof typeof perLink;
export const linkSoorten = Object.keys(perLink) as LinkSoort[];

/** Is this asked by mail with a link? */
export const isPerLink = (soort: TaakSoort): soort is LinkSoort => linkSoorten.some((perMail) => perMail === soort);
