/** Which events reach who gave a signaal, as codes; and the news of a vraagstuk for the signals in it. The words are elsewhere. */
import type { Melding } from './codes.ts';
import type { HoorVanVraagstuk } from './commands.ts';
import type { SignaalEvent } from './events.ts';
import type { Signaal, SignaalAfgesloten } from './state.ts';

/** Null for what the giver need not hear of: their own giving, the Adviesraad's words, and what is between systems. */
const perSoort: Record<SignaalEvent['type'], Melding | null> = {
  SignaalGegeven: null,
  VraagstukGeopend: null,
  Afgepeld: 'afgepeld',
  Aangevuld: 'aangevuld',
  StrategieGekozen: 'strategie gekozen',
  StapVastgelegd: 'stap gezet',
  EscalatieGevraagd: 'escalatie gevraagd',
  GeEscaleerd: 'geescaleerd',
  EscalatieGeweigerd: 'escalatie geweigerd',
  EscalatieIngetrokken: 'escalatie ingetrokken',
  MeerTijdGegeven: 'meer tijd',
  ToezeggingVastgelegd: 'toezegging gedaan',
  ToezeggingNagekomen: 'toezegging nagekomen',
  ToezeggingVervallen: 'toezegging vervallen',
  AanpakAfgerond: 'aanpak klaar',
  MonitoringVastgelegd: 'het helpt',
  StapTerugGezet: 'stap terug',
  SignaalAfgesloten: 'afgesloten',
  Ingetrokken: 'ingetrokken',
  InVraagstukGeplaatst: 'in vraagstuk',
  UitVraagstukGehaald: 'uit vraagstuk',
  SignalenSamengevoegd: 'samengevoegd',
  SignaalOpgenomen: null,
  Gesplitst: 'gesplitst',
  VerhaalVastgelegd: null,
  AdviesGegeven: null,
  AdviesBeantwoord: 'advies beantwoord',
  TerugkoppelingGegeven: null,
  VernomenVanVraagstuk: 'nieuws van het vraagstuk',
  Gedeeld: null,
};

/** What the giver is told of this event; null = nothing. A monitoring that was not good is told by the step back after it. */
export const teMelden = (event: SignaalEvent): Melding | null =>
  event.type === 'MonitoringVastgelegd' && !event.goed ? null : perSoort[event.type];

/** Who hears of a signaal: its giver, and those of signals that were joined with it [docs/rules.md: terugkoppeling]. */
export const geversVan = ({ geverId, ookVoor }: Pick<Signaal, 'geverId' | 'ookVoor'>): string[] => [geverId, ...ookVoor];

/** The number of the last news that its signals have not heard yet; null = none. */
export const teDelenVan = ({ nieuws }: Signaal): number | null => nieuws.at(-1)?.versie ?? null;

/** What is said to every signaal in this vraagstuk, oldest first; how it ended is the last. Empty = there is nothing to say. */
export function nieuwsVan(vraagstuk: Signaal): HoorVanVraagstuk[] {
  const { id: vraagstukId, nieuws } = vraagstuk;
  const einde = vraagstuk.fase === 'afgesloten' ? gevolgVan(vraagstuk) : {};
  return nieuws.map(({ versie, wat }, i) => ({
    ...{ type: 'HoorVanVraagstuk' as const, vraagstukId, versie, wat },
    ...(i === nieuws.length - 1 ? einde : {}),
  }));
}

function gevolgVan({ resultaat, geleerd, watWerkte }: SignaalAfgesloten): Pick<HoorVanVraagstuk, 'sluit' | 'los'> {
  if (resultaat === undefined || geleerd === undefined) return { los: true };
  return { sluit: { resultaat, geleerd, ...(watWerkte === undefined ? {} : { watWerkte }) } };
}
