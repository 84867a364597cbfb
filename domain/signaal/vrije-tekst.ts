/** The words of a command that others will read, and the warning on personal data in them [docs/rules.md: persoonsgegevens]. */
import { refuse } from '../refusal.ts';
import type { SignaalCommand } from './commands.ts';
import type { SignaalEvent } from './events.ts';
import type { SignaalOutcome } from './facts.ts';
import type { SoortVondst } from './herkennen/vondst.ts';
import { vindPersoonsgegevens } from './persoonsgegevens.ts';

type Tekst = readonly [veld: string, tekst: string | undefined];

/** By the name of the field; a contact person of a party is asked for by name, and stands in no list. */
const teksten: { [T in SignaalCommand['type']]: (command: Extract<SignaalCommand, { type: T }>) => Tekst[] } = {
  GeefSignaal: (c) => [
    ['titel', c.titel],
    ['wat', c.wat],
    ['ookWatWerkte', c.ookWatWerkte],
  ],
  GeefDeel: (c) => [
    ['titel', c.titel],
    ['wat', c.wat],
  ],
  PelAf: (c) => [
    ['wat', c.wat],
    ['gevolg', c.gevolg],
    ['alGeprobeerd', c.alGeprobeerd],
  ],
  VulAan: (c) => [
    ...([
      ['titel', c.titel],
      ['wat', c.wat],
      ['gevolg', c.gevolg],
    ] as const),
    ...([
      ['alGeprobeerd', c.alGeprobeerd],
      ['ookWatWerkte', c.ookWatWerkte],
    ] as const),
  ],
  KiesStrategie: (c) => [
    ['eigen', c.eigen],
    ['doel', c.doel],
  ],
  LegStapVast: (c) => [
    ['wat', c.wat],
    ['partij', c.partij],
    ['resultaat', c.resultaat],
  ],
  Escaleer: (c) => [['notitie', c.notitie]],
  AanvaardEscalatie: (c) => [['toelichting', c.toelichting]],
  WeigerEscalatie: (c) => [['reden', c.reden]],
  TrekEscalatieIn: (c) => [['reden', c.reden]],
  NeemOver: (c) => [['notitie', c.notitie]],
  GeefMeerTijd: (c) => [['reden', c.reden]],
  LegToezeggingVast: (c) => [
    ['partij', c.partij],
    ['wat', c.wat],
  ],
  KomToezeggingNa: (c) => [['toelichting', c.toelichting]],
  LaatToezeggingVervallen: (c) => [['reden', c.reden]],
  RondAanpakAf: (c) => [['resultaat', c.resultaat]],
  LegMonitoringVast: (c) => [
    ['bevinding', c.bevinding],
    ['afsluiting.geleerd', c.afsluiting?.geleerd],
    ['afsluiting.watWerkte', c.afsluiting?.watWerkte],
  ],
  ZetStapTerug: (c) => [['reden', c.reden]],
  SluitAf: (c) => [
    ['geleerd', c.geleerd],
    ['watWerkte', c.watWerkte],
  ],
  TrekIn: (c) => [['reden', c.reden]],
  PlaatsInVraagstuk: () => [],
  HaalUitVraagstuk: (c) => [['reden', c.reden]],
  VoegSamenMet: () => [],
  NeemSignaalOp: () => [],
  Splits: (c) => c.delen.flatMap(({ titel, wat }, i) => [[`delen.${i}.titel`, titel] as const, [`delen.${i}.wat`, wat] as const]),
  OpenVraagstuk: (c) => [
    ['titel', c.titel],
    ['wat', c.wat],
    ['verhaal', c.verhaal],
  ],
  LegVerhaalVast: (c) => [['verhaal', c.verhaal]],
  GeefAdvies: (c) => [['advies', c.advies]],
  BeantwoordAdvies: (c) => [['antwoord', c.antwoord]],
  GeefTerugkoppeling: (c) => [['toelichting', c.toelichting]],
  HoorVanVraagstuk: () => [],
  MarkeerGedeeld: () => [],
};

const tekstenVan = <C extends SignaalCommand>(command: C): Tekst[] => (teksten[command.type] as (command: C) => Tekst[])(command);

/** In a sentence: "een naam en een telefoonnummer". */
export const vondstInWoorden: Record<SoortVondst, string> = {
  naam: 'een naam',
  geboortedatum: 'een geboortedatum',
  telefoonnummer: 'een telefoonnummer',
  'e-mailadres': 'een e-mailadres',
  adres: 'een adres',
  postcode: 'een postcode',
  bsn: 'een nummer dat op een BSN lijkt',
  iban: 'een rekeningnummer',
};

const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;

const vraagOmBevestiging = 'haal dat weg, of bevestig dat het mag blijven staan';

/** Is this refusal the warning on personal data, which a person may pass over? */
export const isWaarschuwing = (reden: string): boolean => reden.endsWith(vraagOmBevestiging);

/**
 * Refuses what seems to hold personal data until the person has seen it; then their number is kept with what happened. The
 * reason names what kind it is and in which field, never the words themselves: a refusal leaves a trace that is kept. What stands
 * in the parts of a signaal that is split is counted once, with the parts: they go on.
 */
export function metWaarschuwing(command: SignaalCommand, events: SignaalEvent[]): SignaalOutcome {
  const gevonden = tekstenVan(command).flatMap(([veld, tekst]) =>
    tekst ? [{ veld, soorten: vindPersoonsgegevens(tekst).map(({ soort }) => soort) }] : [],
  );
  const aantal = gevonden.reduce((som, { soorten }) => som + soorten.length, 0);
  const [eerste, ...rest] = events;
  if (aantal === 0 || !eerste) return events;
  if ('bevestigd' in command && command.bevestigd)
    return command.type === 'Splits' ? events : [{ ...eerste, waarschuwingen: aantal }, ...rest];
  const een = gevonden.find(({ soorten }) => soorten.length > 0);
  const wat = opsomming([...new Set(een?.soorten ?? [])].map((soort) => vondstInWoorden[soort]));
  return refuse(`hier lijkt ${wat} in te staan; ${vraagOmBevestiging}`, een?.veld);
}
