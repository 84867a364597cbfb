/** Which events reach who gave a signaal, as codes; and the news of a vraagstuk for the signals in it. The words are elsewhere. */
import type { Melding } from './codes.ts';
import type { HoorVanVraagstuk } from './commands.ts';
import type { SignaalEvent } from './events.ts';
import type { Signaal } from './state.ts';

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

/** The number of the news that its signals have not heard yet; null = none. */
export const teDelenVan = ({ gebeurd, gedeeld }: Signaal): number | null => (gebeurd > gedeeld ? gebeurd : null);

/** What is said to every signaal in this vraagstuk; null = there is nothing to say. */
export function nieuwsVan(vraagstuk: Signaal): HoorVanVraagstuk | null {
  const versie = teDelenVan(vraagstuk);
  if (versie === null || !vraagstuk.nieuws) return null;
  const nieuws = { type: 'HoorVanVraagstuk' as const, vraagstukId: vraagstuk.id, versie, wat: vraagstuk.nieuws };
  if (vraagstuk.fase !== 'afgesloten') return nieuws;
  const { resultaat, geleerd, watWerkte } = vraagstuk;
  if (resultaat === undefined || geleerd === undefined) return { ...nieuws, los: true };
  return { ...nieuws, sluit: { resultaat, geleerd, ...(watWerkte === undefined ? {} : { watWerkte }) } };
}
