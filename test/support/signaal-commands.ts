/** What people ask of a signaal or vraagstuk in the tests: valid by default, with a canary in every text; override what matters. */
import { randomUUID } from 'node:crypto';
import type {
  Afsluiting,
  Escaleer,
  GeefSignaal,
  KiesStrategie,
  LegMonitoringVast,
  LegStapVast,
  LegToezeggingVast,
  OpenVraagstuk,
  PelAf,
} from '../../domain/signaal/commands.ts';

const reden = 'Canarietekst: daarom.';

export const signaal = (rest: Partial<GeefSignaal> = {}): GeefSignaal => ({
  ...{ type: 'GeefSignaal', referentie: '', titel: 'Canarietekst: meerzorg wordt geweigerd', namens: 'eigen werk' },
  wat: 'Canarietekst: de verlenging wordt geweigerd en er is geen ander aanbod.',
  ...{ regio: 'Oost', gemeente: 'Arnhem', doelgroep: 'NAH' },
  ...rest,
});

export const vraagstuk = (rest: Partial<OpenVraagstuk> = {}): OpenVraagstuk => ({
  ...{ type: 'OpenVraagstuk', referentie: '', titel: 'Canarietekst: meerzorg', niveau: 'regio' },
  wat: 'Canarietekst: verlenging wordt geweigerd.',
  ...{ regio: 'Oost', gemeente: 'onbekend', doelgroep: 'onbekend' },
  ...rest,
});

export const afgepeld = (rest: Partial<PelAf> = {}): PelAf => ({
  ...{ type: 'PelAf', wat: 'Canarietekst: de verlenging wordt zonder reden geweigerd.', doelgroep: 'NAH', hoeVaak: 'vaak' },
  ...{ wet: 'Wlz', soortKnelpunt: 'regel', levensdomein: 'zorg', partijen: ['zorgkantoor'] },
  ...rest,
});

export const strategie = (voorWanneer: string, rest: Partial<KiesStrategie> = {}): KiesStrategie => ({
  ...{ type: 'KiesStrategie', strategie: 'bellen met de partij', doel: 'Canarietekst: de verlenging alsnog.' },
  ...{ partijen: ['zorgkantoor'], voorWanneer },
  ...rest,
});

export const stapOp = (op: string): LegStapVast => ({ type: 'LegStapVast', wat: 'Canarietekst: gebeld met de afdeling.', op });

export const toezegging = (voor: string, rest: Partial<LegToezeggingVast> = {}): LegToezeggingVast => ({
  ...{ type: 'LegToezeggingVast', toezeggingId: randomUUID(), partij: 'zorgkantoor', wat: 'Canarietekst: een lijst.', voor },
  ...rest,
});

export const escaleer = (naar: Escaleer['naar']): Escaleer => ({ type: 'Escaleer', naar, notitie: reden });

export const goed = (afsluiting?: Afsluiting): LegMonitoringVast => ({
  ...{ type: 'LegMonitoringVast', goed: true, bevinding: 'Canarietekst: het gebeurt niet meer.' },
  ...(afsluiting ? { afsluiting } : {}),
});

export const einde: Afsluiting = { resultaat: 'groot', geleerd: 'Canarietekst: vroeg bellen hielp.' };

/** Without anything to choose. */
export const kort = {
  aanvaard: { type: 'AanvaardEscalatie', toelichting: 'Canarietekst: afgesproken met het ministerie.' },
  weiger: { type: 'WeigerEscalatie', reden },
  trekEscalatieIn: { type: 'TrekEscalatieIn', reden },
  neemOver: { type: 'NeemOver', notitie: reden },
  rondAf: { type: 'RondAanpakAf', resultaat: 'Canarietekst: de verlenging is toegezegd.' },
  nietGoed: { type: 'LegMonitoringVast', goed: false, bevinding: 'Canarietekst: het gebeurt weer.' },
  terug: { type: 'ZetStapTerug', reden },
  sluit: { type: 'SluitAf', reden: 'opgelost', ...einde },
  trekIn: { type: 'TrekIn', reden },
  haalUit: { type: 'HaalUitVraagstuk', reden },
} as const;
