/** Runs of steps that come back in most scenarios. */
import type { Levensdomein, StandDoel } from '../../domain/traject/codes.ts';
import type { DemoCommand, Duur, Stap } from './scenario.ts';
import type { GcoerKey, UserKey } from './users.ts';

const hoeLang = (na: number | Duur): Duur => (typeof na === 'number' ? { werkdagen: na } : na);

/** One step; a bare number counts in working days. */
export const stap = (na: number | Duur, om: string, wie: Stap['wie'], command: DemoCommand): Stap => ({
  na: hoeLang(na),
  om,
  wie,
  command,
});

export const dagen = (aantal: number): Duur => ({ dagen: aantal });

export const weken = (aantal: number): Duur => dagen(aantal * 7);

type Match = { regio: UserKey; kandidaten: GcoerKey[]; keuze: GcoerKey };

/** From the proposal up to and including the meeting. */
export const kennisgemaakt = ({ regio, kandidaten, keuze }: Match): Stap[] => [
  stap(2, '10:40', regio, { type: 'DoeMatchvoorstel', kandidaten }),
  stap(3, '14:05', regio, { type: 'KiesMetgezel', gcoer: keuze }),
  stap(4, '15:30', keuze, { type: 'RegistreerKennismaking' }),
];

/** From the proposal up to the start of support. */
export const gekoppeld = (match: Match): Stap[] => [
  ...kennisgemaakt(match),
  stap(5, '11:15', match.regio, { type: 'BevestigKlik' }),
];

/** The decision is told by phone, on its own day. */
export const verteld = (om: string, wie: UserKey, aanWie: string, reactie: string): Stap =>
  stap(0, om, wie, { type: 'VertelBesluit', hoe: 'telefoon', aanWie, reactie });

/** The first urgent matter, on the day of the step before it. */
export const opgepakt = (om: string, wie: GcoerKey, wat: string): Stap => stap(0, om, wie, { type: 'PakUrgenteZaakOp', wat });

/** The plan, made on the day of the step before it. */
export const planGemaakt = (om: string, wie: GcoerKey, toelichting: string, doelen: [Levensdomein, string][]): Stap =>
  stap(0, om, wie, { type: 'LegPlanVast', doelen: doelen.map(([domein, doel]) => ({ domein, doel })), toelichting });

/** `standen`: of each goal of the plan, in its order. */
export const geevalueerd = (
  na: number | Duur,
  om: string,
  wie: GcoerKey,
  bevindingen: string,
  vervolg: string,
  standen: StandDoel[],
): Stap =>
  stap(na, om, wie, {
    ...{ type: 'LegEvaluatieVast', bevindingen, vervolg },
    doelen: standen.map((stand, nr) => ({ nr, stand })),
  });

/** What the client answers in the yearly cliëntervaring, in the evening, with the link. */
export const ervaren = (na: Duur, cijfer: number, toelichting: string): Stap =>
  stap(na, '20:15', 'client', {
    ...{ type: 'GeefErvaring', cijfer, toelichting },
    ...{ verandering: cijfer > 8 ? 5 : 4, relatie: 5, meerwaarde: cijfer > 7 ? 5 : 4 },
  });

type Hoe = Extract<DemoCommand, { type: 'RegistreerContact' }>['hoe'];
type Contact = [na: number, hoe: Hoe, uren: number, notitie: string];

const om: Record<Hoe, string> = {
  bezoek: '16:20',
  telefoon: '10:50',
  videobellen: '13:40',
  bericht: '09:25',
  'overleg met anderen': '15:10',
};

/** Contacts of one supporter, each a number of calendar days after the one before. */
export const contacten = (wie: GcoerKey, lijst: Contact[]): Stap[] =>
  lijst.map(([na, hoe, uren, notitie]) => stap(dagen(na), om[hoe], wie, { type: 'RegistreerContact', hoe, uren, notitie }));
