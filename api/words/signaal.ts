/** What happened to a signaal or vraagstuk, in people's words: what, and why. */
import { dagInWoorden } from '../../domain/calendar/dag.ts';
import type { Geholpen } from '../../domain/signaal/codes.ts';
import type { SignaalEvent } from '../../domain/signaal/events.ts';
import { meldingInWoorden, niveauInWoorden, veranderingInWoorden } from '../../domain/signaal/melding-in-woorden.ts';
import { telwoord } from '../../domain/telwoord.ts';
import { regels, type Woorden } from './gebeurtenis/woorden.ts';

/** What the words refer to: organisations of the netwerk, and what was promised, by id. */
export type BekendBijSignaal = { organisaties: ReadonlyMap<string, string>; toezeggingen: ReadonlyMap<string, string> };

type WoordenVoor = {
  readonly [S in SignaalEvent['type']]: (event: Extract<SignaalEvent, { type: S }>, bekend: BekendBijSignaal) => Woorden;
};

const geholpen: Record<Geholpen, string> = {
  ja: 'het heeft geholpen',
  deels: 'het heeft deels geholpen',
  nee: 'het heeft niet geholpen',
  'weet ik niet': 'het is niet bekend of het geholpen heeft',
};

const partij = (
  { partij: soort, organisatieId }: { partij?: string | undefined; organisatieId?: string | undefined },
  { organisaties }: BekendBijSignaal,
): string => (organisatieId ? organisaties.get(organisatieId) : undefined) ?? soort ?? '';

const afsluiting = ({ geleerd, watWerkte }: { geleerd: string; watWerkte?: string }): string =>
  regels(`Geleerd: ${geleerd}`, watWerkte && `Wat werkte: ${watWerkte}`);

const toegezegd = (toezeggingId: string, { toezeggingen }: BekendBijSignaal): string => toezeggingen.get(toezeggingId) ?? '';

const alle: WoordenVoor = {
  SignaalGegeven: ({ namens, wat, uit, ookWatWerkte }) => ({
    wat: uit ? 'kwam uit een signaal dat gesplitst is' : `gaf het signaal${namens === 'eigen werk' ? '' : ` namens: ${namens}`}`,
    vrijeTekst: regels(wat, ookWatWerkte && `Wat wel werkte: ${ookWatWerkte}`),
  }),
  VraagstukGeopend: ({ niveau, wat }) => ({ wat: `opende het vraagstuk op ${niveauInWoorden(niveau)}`, vrijeTekst: wat }),
  Afgepeld: ({ wat, hoeVaak, gevolg, alGeprobeerd }) => ({
    wat: 'pelde het knelpunt af',
    kern: `Hoe vaak het voorkomt: ${hoeVaak}`,
    vrijeTekst: regels(wat, gevolg && `Gevolg: ${gevolg}`, alGeprobeerd && `Al geprobeerd: ${alGeprobeerd}`),
  }),
  Aangevuld: () => ({ wat: 'vulde de gegevens aan' }),
  StrategieGekozen: ({ strategie, eigen, doel, voorWanneer }) => ({
    wat: strategie === 'anders' ? 'koos een eigen strategie' : `koos een strategie: ${strategie}`,
    kern: `Voor ${dagInWoorden(voorWanneer)}.`,
    vrijeTekst: regels(eigen && `Strategie: ${eigen}`, `Doel: ${doel}`),
  }),
  StapVastgelegd: (event, bekend) => ({
    wat: `zette op ${dagInWoorden(event.op)} een stap${metPartij(partij(event, bekend))}`,
    vrijeTekst: regels(event.wat, event.resultaat && `Resultaat: ${event.resultaat}`),
  }),
  EscalatieGevraagd: ({ naar, notitie }) => ({
    wat: `vroeg om dit naar ${niveauInWoorden(naar)} te brengen`,
    vrijeTekst: notitie,
  }),
  GeEscaleerd: ({ naar, toelichting, vanzelf }) => ({
    wat: `${vanzelf ? 'nam het over op' : 'bracht het naar'} ${niveauInWoorden(naar)}`,
    vrijeTekst: toelichting,
  }),
  EscalatieGeweigerd: ({ naar, reden }) => ({ wat: `bracht het niet naar ${niveauInWoorden(naar)}`, vrijeTekst: reden }),
  EscalatieIngetrokken: ({ reden }) => ({ wat: 'trok de vraag om escalatie in', vrijeTekst: reden }),
  MeerTijdGegeven: ({ tot, reden }) => ({ wat: `gaf meer tijd: tot en met ${dagInWoorden(tot)}`, vrijeTekst: reden }),
  ToezeggingVastgelegd: (event, bekend) => ({
    wat: `legde een toezegging vast van ${partij(event, bekend)}, voor ${dagInWoorden(event.voor)}`,
    vrijeTekst: event.wat,
  }),
  ToezeggingNagekomen: ({ toezeggingId, toelichting }, bekend) => ({
    wat: 'liet weten dat een toezegging is nagekomen',
    vrijeTekst: regels(toegezegd(toezeggingId, bekend), toelichting),
  }),
  ToezeggingVervallen: ({ toezeggingId, reden }, bekend) => ({
    wat: 'liet een toezegging vervallen',
    vrijeTekst: regels(toegezegd(toezeggingId, bekend), `Reden: ${reden}`),
  }),
  AanpakAfgerond: ({ resultaat }) => ({ wat: 'rondde de aanpak af', vrijeTekst: resultaat }),
  MonitoringVastgelegd: ({ goed, bevinding }) => ({
    wat: goed ? 'keek of het helpt: het helpt' : 'keek of het helpt: het helpt nog niet',
    vrijeTekst: bevinding,
  }),
  StapTerugGezet: ({ naar, niveau, reden }) => ({
    wat: `zette een stap terug: naar ${naar} op ${niveauInWoorden(niveau)}`,
    vrijeTekst: reden,
  }),
  SignaalAfgesloten: ({ reden, resultaat, ...rest }) => ({
    wat: `sloot het af: ${reden === 'met vraagstuk' ? 'samen met het vraagstuk' : reden}, ${veranderingInWoorden(resultaat)}`,
    vrijeTekst: afsluiting(rest),
  }),
  Ingetrokken: ({ reden }) => ({ wat: 'trok het in', vrijeTekst: reden }),
  InVraagstukGeplaatst: () => ({ wat: 'plaatste het signaal in een vraagstuk' }),
  UitVraagstukGehaald: ({ reden, vanzelf }) => ({
    wat: vanzelf ? 'liet het signaal zelf verdergaan' : 'haalde het signaal uit het vraagstuk',
    vrijeTekst: reden,
  }),
  SignalenSamengevoegd: () => ({ wat: 'voegde dit signaal samen met een ander signaal' }),
  SignaalOpgenomen: () => ({ wat: 'nam een ander signaal over hetzelfde hierin op' }),
  Gesplitst: ({ delen }) => ({
    wat: `splitste het in ${telwoord(delen.length, 'deel', 'delen')}`,
    vrijeTekst: delen.map(({ titel }) => titel).join('\n'),
  }),
  VerhaalVastgelegd: () => ({ wat: 'legde het verhaal vast, zonder gegevens van een cliënt' }),
  AdviesGegeven: ({ advies }) => ({ wat: 'gaf advies', kern: advies }),
  AdviesBeantwoord: ({ antwoord }) => ({ wat: 'beantwoordde een advies van de Adviesraad', kern: antwoord }),
  TerugkoppelingGegeven: (event) => ({ wat: `vertelde: ${geholpen[event.geholpen]}`, vrijeTekst: event.toelichting ?? '' }),
  VernomenVanVraagstuk: ({ wat }) => ({ wat: 'gaf nieuws door van het vraagstuk', kern: meldingInWoorden(wat) }),
  Gedeeld: () => ({ wat: 'gaf het nieuws door aan de signalen in dit vraagstuk' }),
};

const metPartij = (naam: string): string => (naam === '' ? '' : ` met ${naam}`);

/** The words of one event; `kern` (codes, days, the talk with the Adviesraad) is for everybody who sees the thing, `vrijeTekst` not for the Adviesraad. */
export const signaalEventInWoorden = (event: SignaalEvent, bekend: BekendBijSignaal): Woorden =>
  (alle[event.type] as (event: SignaalEvent, bekend: BekendBijSignaal) => Woorden)(event, bekend);
