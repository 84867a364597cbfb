/** Codes in the words of the screen. */
import type { TaakSoort } from '../../../domain/taak/codes.ts';
import type { Fase } from '../../../domain/traject/codes.ts';

/** A sentence begins with a capital. */
export const zin = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 werkdag", "3 werkdagen" */
export const telwoord = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

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
  overdracht: { naam: 'Overdracht', uitleg: 'Aangeboden aan een partij die het overneemt.' },
  doorverwijzing: { naam: 'Doorverwijzing', uitleg: 'Niet toegelaten. Warm overgedragen aan hulp die past.' },
  nazorg: { naam: 'Nazorg', uitleg: 'Overgenomen. Later vragen wij of het goed gaat.' },
  afgesloten: { naam: 'Afgesloten', uitleg: 'Dit traject is klaar.' },
};

export const taakSoorten: Record<TaakSoort, string> = {
  aanvullen: 'Aanvullen',
  triage: 'Triage',
  inschatting: 'Inschatting',
  besluit: 'Besluit aanmeldoverleg',
  matchvoorstel: 'Matchvoorstel',
  keuze: 'Keuze van de cliënt',
  kennismaking: 'Kennismaking',
  klik: 'Klik',
  contact: 'Contact',
  overdracht: 'Overdracht',
  doorverwijzing: 'Doorverwijzing',
  nazorg: 'Nazorg',
  alarm: 'Alarm',
};

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
