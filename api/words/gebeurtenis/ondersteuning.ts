/** Ondersteuning and waakvlam: contacts, plan, evaluation, inzet and vorm, and what people felt of it. */
import { dagInWoorden } from '../../../domain/calendar/dag.ts';
import type { MomentMeting, UitkomstWaakvlam, WieGemeten } from '../../../domain/traject/codes.ts';
import type { RegistreerContact } from '../../../domain/traject/commands.ts';
import type { VormVanOndersteuning } from '../../../domain/traject/state.ts';
import { type Bekend, euro, regels, ritme, uren, type WoordenVoor } from './woorden.ts';

type Tijdens =
  | 'ContactGeregistreerd'
  | 'InzetGewijzigd'
  | 'UrgenteZaakOpgepakt'
  | 'PlanVastgelegd'
  | 'EvaluatieVastgelegd'
  | 'VormGewijzigd'
  | 'FeitenOnbekendGelaten'
  | 'WaakvlamBegonnen'
  | 'WaakvlamBesloten'
  | 'Opgeschaald'
  | 'MetingVastgelegd'
  | 'ErvaringGegeven'
  | 'ErvaringOvergeslagen';

const tijd = ({ uren: metClient, reisuren = 0 }: Pick<RegistreerContact, 'uren' | 'reisuren'>): string =>
  reisuren > 0 ? `${uren(metClient)} en ${uren(reisuren)} reizen` : uren(metClient);

function vormInWoorden(vorm: VormVanOndersteuning, { naam }: Bekend): string {
  switch (vorm.vorm) {
    case 'enkel':
      return 'één Metgezel';
    case 'duo':
      return `een duo met ${naam(vorm.tweedeId)} (${vorm.soort})`;
    case 'kortdurend':
      return `kortdurend, naar verwachting tot ${dagInWoorden(vorm.verwachtEinde)}`;
  }
}

const besloten: Record<UitkomstWaakvlam, string> = {
  doorgaan: 'de waakvlam gaat door',
  'meer ondersteuning': 'er komt meer ondersteuning',
  overdragen: 'het wordt overgedragen',
  afronden: 'het wordt afgerond',
};

const vanWie: Record<WieGemeten, string> = { cliënt: 'van de cliënt', naaste: 'van een naaste' };
const bijMoment: Record<MomentMeting, string> = {
  start: 'bij de start',
  evaluatie: 'bij een evaluatie',
  einde: 'bij het einde',
};

const gescoord = (naam: string, score: number | undefined): string | undefined =>
  score === undefined ? undefined : `${naam}: ${score} van 5`;

export const ondersteuning: WoordenVoor<Tijdens> = {
  ContactGeregistreerd: ({ op, hoe, notitie, bijdrage, ...rest }) => ({
    wat: `had contact op ${dagInWoorden(op)}: ${hoe}, ${tijd(rest)}`,
    vrijeTekst: regels(notitie, bijdrage && `Betaald: ${bijdrage.wat}, ${euro(bijdrage.euro)}`),
  }),
  InzetGewijzigd: ({ van, naar, ritmeWerkdagen, reden }) => ({
    wat:
      van === naar
        ? `hield de inzet op ${naar}${ritme(ritmeWerkdagen)}`
        : `wijzigde de inzet van ${van} naar ${naar}${ritme(ritmeWerkdagen)}`,
    vrijeTekst: reden,
  }),
  UrgenteZaakOpgepakt: ({ op, wat }) => ({ wat: `pakte de eerste urgente zaak op, op ${dagInWoorden(op)}`, vrijeTekst: wat }),
  PlanVastgelegd: ({ doelen, toelichting }) => ({
    wat: `legde het plan vast, met ${doelen.length === 1 ? '1 doel' : `${doelen.length} doelen`}`,
    vrijeTekst: regels(...doelen.map(({ domein, doel }) => `${domein}: ${doel}`), toelichting),
  }),
  EvaluatieVastgelegd: ({ bevindingen, doelen, vervolg }) => ({
    wat: `evalueerde de ondersteuning${doelen.map(({ nr, stand }) => `; doel ${nr + 1}: ${stand}`).join('')}`,
    vrijeTekst: regels(bevindingen, `Vervolg: ${vervolg}`),
  }),
  VormGewijzigd: ({ vorm, reden }, bekend) => ({
    wat: `veranderde de vorm in ${vormInWoorden(vorm, bekend)}`,
    vrijeTekst: reden,
  }),
  FeitenOnbekendGelaten: ({ reden }) => ({ wat: 'liet open wat nu niet te weten is', vrijeTekst: reden }),
  WaakvlamBegonnen: ({ plan, ritmeWerkdagen }) => ({
    wat: `ging van ondersteuning naar waakvlam${ritme(ritmeWerkdagen)}`,
    vrijeTekst: plan,
  }),
  WaakvlamBesloten: ({ uitkomst, toelichting }) => ({
    wat: `besloot met de cliënt over de waakvlam: ${besloten[uitkomst]}`,
    vrijeTekst: toelichting,
  }),
  Opgeschaald: ({ inzet, reden }) => ({
    wat: `ging van waakvlam terug naar ondersteuning, met inzet ${inzet}`,
    vrijeTekst: reden,
  }),
  MetingVastgelegd: ({ moment, wie, rust, overzicht, passendeHulp, dagelijksLeven }) => ({
    wat: `legde een meting ${vanWie[wie]} vast, ${bijMoment[moment]}`,
    vrijeTekst: regels(
      gescoord('Rust', rust),
      gescoord('Overzicht', overzicht),
      gescoord('Passende hulp', passendeHulp),
      gescoord('Dagelijks leven', dagelijksLeven),
    ),
  }),
  ErvaringGegeven: () => ({ wat: 'vertelde hoe de ondersteuning bevalt; het antwoord staat niet bij dit traject' }),
  ErvaringOvergeslagen: ({ reden }) => ({ wat: 'vroeg dit jaar niet naar de ervaring', vrijeTekst: reden }),
};
