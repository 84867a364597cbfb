/** Given what happened, when somebody asks, then this follows: deciding and folding without a database. */
import type { Actor, Gebruiker } from '../../../domain/actor.ts';
import type { Rol } from '../../../domain/codes.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Kandidaat } from '../../../domain/matching/uren.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { MeldAan, TrajectCommand } from '../../../domain/traject/commands.ts';
import { decide } from '../../../domain/traject/decide.ts';
import type { TrajectEvent } from '../../../domain/traject/events.ts';
import { fold } from '../../../domain/traject/evolve.ts';
import type { Facts } from '../../../domain/traject/facts.ts';
import type { LidVanOverleg, Traject } from '../../../domain/traject/state.ts';
import { korte, overdracht, toestemming, triage } from '../../support/commands.ts';

export const vandaag = '2026-03-12';
export const nu = `${vandaag}T10:00:00.000Z`;

export const persoon = (id: string, rol: Rol): Gebruiker => ({
  ...{ soort: 'gebruiker', id, naam: id, rollen: [{ rol }], waarnemerVoor: [], landelijkeDienst: false },
});
export const coordinator = persoon('coordinator', 'aanmeldcoordinator');
export const voorzitter = persoon('voorzitter', 'voorzitter');

export const lid = (id: string, rest: Partial<LidVanOverleg> = {}): LidVanOverleg => ({
  ...{ id, regios: ['Oost'], vakgroepen: [] },
  ...rest,
});
export const leden = [lid('nah', { vakgroepen: ['NAH'], regios: ['West'] }), lid('oost'), lid('zuid', { regios: ['Zuid'] })];

export const kandidaat = (id: string, rest: Partial<Kandidaat> = {}): Kandidaat => ({
  ...{ id, naam: id, inDienst: true, aanwezig: true, expertises: ['NAH'], regio: 'Oost', urenVrij: 20 },
  ...rest,
});

export const meldAan = (rest: Partial<MeldAan> = {}): MeldAan => ({
  type: 'MeldAan',
  referentie: 'T-2026-00001',
  stroom: 'GCO',
  persoon: { id: 'p', naam: 'Iemand' },
  aanmelder: { soort: 'naaste', naam: 'Een naaste', email: 'naaste@voorbeeld.example' },
  hulpvraag: 'Het gaat niet meer.',
  regio: 'Oost',
  gemeente: 'Arnhem',
  spoed: false,
  feiten: { doelgroep: 'NAH' },
  toestemmingAanmelden: 'ja',
  ...rest,
});

/** A step, by whom and with what is known, and when; on the first day unless it says so. */
export type Stap = TrajectCommand | [TrajectCommand, Partial<Facts>, Instant?];

const facts = (rest: Partial<Facts> = {}): Facts => ({
  ...{ actor: coordinator as Actor, leden, gcoers: ['eerste', 'tweede', 'derde', 'vierde'].map((id) => kandidaat(id)) },
  ...{ personen: ['bekend'], collegas: ['collega'] },
  ...rest,
});

/** The events of these steps, one after the other; throws when a step is refused, so that a test tells its own refusal. */
export function gebeurd(...stappen: Stap[]): TrajectEvent[] {
  const events: TrajectEvent[] = [];
  for (const stap of stappen) {
    const [command, rest, op = nu] = Array.isArray(stap) ? stap : [stap, {}];
    const outcome = decide(fold(events), command, facts(rest), op, 'traject');
    if (isRefusal(outcome)) throw new Error(`${command.type}: ${outcome.reason}`);
    events.push(...outcome);
  }
  return events;
}

export const gegeven = (...stappen: Stap[]) => {
  const events = gebeurd(...stappen);
  const traject = fold(events);
  return {
    events,
    traject: traject as Traject,
    als: (command: TrajectCommand, rest: Partial<Facts> = {}, op: Instant = nu) =>
      decide(traject, command, facts(rest), op, 'traject'),
    /** The state after one more step. */
    na: (...meer: Stap[]): Traject => fold(gebeurd(...stappen, ...meer)) as Traject,
  };
};

export const reden = (outcome: TrajectEvent[] | Refusal): string => (isRefusal(outcome) ? outcome.reason : 'niet geweigerd');
export const veld = (outcome: TrajectEvent[] | Refusal): string | undefined => (isRefusal(outcome) ? outcome.field : undefined);
export const types = (outcome: TrajectEvent[] | Refusal): string[] =>
  isRefusal(outcome) ? [outcome.reason] : outcome.map(({ type }) => type);

const naarMatching: TrajectCommand[] = [meldAan(), triage('toelaten')];
const naarOndersteuning: TrajectCommand[] = [
  ...naarMatching,
  { type: 'DoeMatchvoorstel', kandidaten: ['eerste'] },
  { type: 'KiesMetgezel', gcoerId: 'eerste' },
  { type: 'RegistreerKennismaking', op: vandaag },
  korte.klik,
];
const naarDoorverwijzing: TrajectCommand[] = [meldAan(), toestemming('delen met wie overneemt'), triage('doorverwijzen')];
const naarOverdracht: TrajectCommand[] = [...naarOndersteuning, toestemming('delen met wie overneemt'), overdracht()];

/** The steps up to each phase. */
export const tot = {
  aanmelding: [meldAan()],
  aanmeldoverleg: [meldAan(), toestemming('delen met het overleg'), triage('grijs gebied')],
  matching: naarMatching,
  ondersteuning: naarOndersteuning,
  waakvlam: [...naarOndersteuning, korte.naarWaakvlam],
  overdracht: naarOverdracht,
  doorverwijzing: naarDoorverwijzing,
  nazorg: [...naarOverdracht, korte.aanvaardOverdracht],
} satisfies Record<string, TrajectCommand[]>;

/** At noon of a day. */
export const opDag = (dag: string): Instant => `${dag}T11:00:00.000Z`;
/** The same step on another day. */
export const later = (command: TrajectCommand, dag: string, rest: Partial<Facts> = {}): Stap => [command, rest, opDag(dag)];

export const naDoorverwijzing: Stap[] = [...naarDoorverwijzing, korte.aanvaardDoorverwijzing];
export const aanwezig = leden.map(({ id }) => id);
