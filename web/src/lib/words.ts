/** Codes in the words of the screen. */
import type { TermSoort } from '../../../domain/ladder/term.ts';
import type { TaakSoort } from '../../../domain/taak/codes.ts';
import type { Fase, Kanaal } from '../../../domain/traject/codes.ts';

/** A sentence begins with a capital. */
export const zin = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Inside a sentence it does not. */
export const inZin = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "1,5 uur" */
export const uur = (n: number): string => `${n.toLocaleString('nl-NL', { maximumFractionDigits: 2 })} uur`;

/** "€ 12,50" */
export const inEuro = (n: number): string => n.toLocaleString('nl-NL', { style: 'currency', currency: 'EUR' });

const doelgroepen: Record<string, string> = {
  'LVB+': '(L)VB+',
  NAASTEN: 'Naasten',
  onbekend: 'doelgroep onbekend',
  geen: 'geen doelgroep',
};
export const doelgroepKort = (code: string): string => doelgroepen[code] ?? code;

export const regioKort = (code: string): string => (code === 'onbekend' ? 'regio onbekend' : `regio ${code}`);

export const fasen: Record<Fase, { naam: string; uitleg: string }> = {
  aanmelding: { naam: 'Aanmelding', uitleg: 'De aanmelding wordt compleet gemaakt en beoordeeld.' },
  aanmeldoverleg: { naam: 'Aanmeldoverleg', uitleg: 'Het landelijk aanmeldoverleg kijkt naar deze vraag.' },
  matching: { naam: 'Matching', uitleg: 'Toegelaten. Er wordt een Metgezel gezocht.' },
  ondersteuning: { naam: 'Ondersteuning', uitleg: 'Een Metgezel ondersteunt de cliënt of het gezin.' },
  waakvlam: { naam: 'Waakvlam', uitleg: 'Licht contact. Meer ondersteuning kan altijd weer.' },
  overdracht: { naam: 'Overdracht', uitleg: 'Aangeboden aan een partij die het overneemt.' },
  doorverwijzing: { naam: 'Doorverwijzing', uitleg: 'Niet toegelaten. Warm overgedragen aan hulp die past.' },
  nazorg: { naam: 'Nazorg', uitleg: 'Overgenomen. Later vragen wij of het goed gaat.' },
  afgesloten: { naam: 'Afgesloten', uitleg: 'Dit traject is klaar.' },
};

/** How something came in. */
export const kanaalNamen: Record<Kanaal, string> = { telefoon: 'Telefoon', mail: 'Mail', formulier: 'Formulier' };

export const taakSoorten: Record<TaakSoort, string> = {
  aanvullen: 'Aanvullen',
  bellen: 'Bellen bij spoed',
  triage: 'Triage',
  inschatting: 'Inschatting',
  besluit: 'Besluit aanmeldoverleg',
  'besluit vertellen': 'Besluit vertellen',
  heroverweging: 'Heroverweging',
  klacht: 'Klacht',
  matchvoorstel: 'Matchvoorstel',
  wachtlijst: 'Wachtlijst',
  keuze: 'Keuze van de cliënt',
  kennismaking: 'Kennismaking',
  klik: 'Klik',
  'urgente zaak': 'Eerste urgente zaak',
  plan: 'Plan',
  evaluatie: 'Evaluatie',
  contact: 'Contact',
  moment: 'Moment dat komt',
  'ontbrekende feiten': 'Ontbrekende feiten',
  clientervaring: 'Cliëntervaring',
  waakvlambesluit: 'Besluit over de waakvlam',
  hervatten: 'Hervatten',
  herverdelen: 'Herverdelen',
  overdracht: 'Overdracht',
  doorverwijzing: 'Doorverwijzing',
  nazorg: 'Nazorg',
  afpellen: 'Knelpunt afpellen',
  strategie: 'Strategie kiezen',
  aanpak: 'Aanpak van een knelpunt',
  escalatie: 'Vraag om escalatie',
  duiding: 'Landelijke duiding',
  beleid: 'Beleid (VWS)',
  monitoring: 'Monitoring van een knelpunt',
  toezegging: 'Toezegging navragen',
  advies: 'Advies van de Adviesraad',
  alarm: 'Alarm',
};

/** What a term is of: a task, or a form that was saved and not sent yet. */
export const termNaam = (soort: TermSoort): string =>
  soort === 'concept' ? 'Formulier, bewaard en nog niet verstuurd' : taakSoorten[soort];

const rollen: Record<string, string> = {
  aanmeldcoordinator: 'Aanmeldcoördinator',
  lid: 'Lid aanmeldoverleg',
  voorzitter: 'Voorzitter aanmeldoverleg',
  adviesraad: 'Adviesraad cliënten',
  regiocoordinator: 'Regiocoördinator',
  gcoer: 'GCO’er',
  landelijkcoordinator: 'Landelijk coördinator signaleren',
  llbcoordinator: 'LLB-coördinator',
  programmamanager: 'Programmamanager',
  monitoring: 'Monitoring',
  beheerder: 'Beheerder',
  aanmelder: 'Aanmelder',
  client: 'Cliënt',
  ontvanger: 'Ontvangende partij',
  eigenaar: 'Wie de taak heeft',
};
export const rolNaam = (code: string): string => rollen[code] ?? code;

/** Inside a sentence: without a capital, but for an abbreviation. */
export const rolInZin = (code: string): string => {
  const naam = rolNaam(code);
  return /^[A-Z]{2}/.test(naam) ? naam : naam.charAt(0).toLowerCase() + naam.slice(1);
};
