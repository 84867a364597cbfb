/** Given what happened, when somebody asks, then this follows: signalen and vraagstukken without a database. */
import type { Actor, Gebruiker, RolInRegio } from '../../../domain/actor.ts';
import type { Instant } from '../../../domain/instant.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type {
  Escaleer,
  GeefSignaal,
  KiesStrategie,
  LegMonitoringVast,
  LegStapVast,
  LegToezeggingVast,
  OpenVraagstuk,
  PelAf,
  SignaalCommand,
  SluitAf,
} from '../../../domain/signaal/commands.ts';
import { decide } from '../../../domain/signaal/decide.ts';
import type { SignaalEvent } from '../../../domain/signaal/events.ts';
import { fold } from '../../../domain/signaal/evolve.ts';
import type { AnderSignaal, SignaalErin, SignaalFacts } from '../../../domain/signaal/facts.ts';
import type { Signaal } from '../../../domain/signaal/state.ts';
import { standaardTaxonomie } from '../../../domain/signaal/taxonomie.ts';

export const vandaag = '2026-03-12';
export const nu = `${vandaag}T10:00:00.000Z`;
/** The same hour, some days later. */
export const na = (dagen: number): Instant => new Date(Date.parse(nu) + dagen * 86_400_000).toISOString();
export const dagNa = (dagen: number): string => na(dagen).slice(0, 10);

export const gebruiker = (id: string, rollen: RolInRegio[], rest: Partial<Gebruiker> = {}): Gebruiker => ({
  ...{ soort: 'gebruiker', id, naam: id, rollen, waarnemerVoor: [], landelijkeDienst: false },
  ...rest,
});

export const gever = gebruiker('gever', [{ rol: 'gcoer', regio: 'Oost' }]);
export const regioOost = gebruiker('regio oost', [{ rol: 'regiocoordinator', regio: 'Oost' }]);
export const regioWest = gebruiker('regio west', [{ rol: 'regiocoordinator', regio: 'West' }]);
export const opDienst = gebruiker('dienst', [{ rol: 'regiocoordinator', regio: 'Zuid' }], { landelijkeDienst: true });
export const landelijk = gebruiker('landelijk', [{ rol: 'landelijkcoordinator' }]);
export const adviesraad = gebruiker('adviesraad', [{ rol: 'adviesraad' }]);
export const manager = gebruiker('manager', [{ rol: 'programmamanager' }]);
export const systeem: Actor = { soort: 'systeem', id: 'systeem' };

/** Others that a command may name. */
export const ander = (rest: Partial<AnderSignaal> = {}): AnderSignaal => ({
  ...{ id: 'ander', soort: 'signaal', fase: 'strategie', niveau: 'regio', regio: 'Oost' },
  ...rest,
});
export const vraagstuk = (rest: Partial<AnderSignaal> = {}): AnderSignaal =>
  ander({ id: 'vraagstuk', soort: 'vraagstuk', niveau: 'landelijk', regio: 'onbekend', ...rest });

/** A signaal in the vraagstuk that is decided on. */
export const erin = (rest: Partial<SignaalErin> = {}): SignaalErin => ({
  ...{ referentie: 'S-2026-00002', regio: 'Oost', niveau: 'regio', toezeggingen: 0 },
  ...rest,
});

export const facts = (rest: Partial<SignaalFacts> = {}): SignaalFacts => ({
  ...{ actor: gever, taxonomie: standaardTaxonomie, anderen: [ander(), vraagstuk()], organisaties: ['zorgkantoor'] },
  ...{ gemeenten: ['Arnhem', 'Ede', 'Haarlem'], linkKey: null, erin: [], gevraagdOp: null, uiterlijk: null },
  ...rest,
});

export const geefSignaal = (rest: Partial<GeefSignaal> = {}): GeefSignaal => ({
  ...{ type: 'GeefSignaal', referentie: 'S-2026-00001', titel: 'Meerzorg niet verlengd', wat: 'De verlenging wordt geweigerd.' },
  ...{ regio: 'Oost', gemeente: 'Arnhem', doelgroep: 'ZEVMB', namens: 'eigen werk' },
  ...rest,
});
export const openVraagstuk = (rest: Partial<OpenVraagstuk> = {}): OpenVraagstuk => ({
  ...{ type: 'OpenVraagstuk', referentie: 'V-2026-00001', titel: 'Meerzorg', wat: 'De verlenging wordt geweigerd.' },
  ...{ regio: 'Oost', gemeente: 'onbekend', doelgroep: 'onbekend', niveau: 'regio' },
  ...rest,
});
export const pelAf = (rest: Partial<PelAf> = {}): PelAf => ({
  ...{ type: 'PelAf', wat: 'Na een jaar stopt meerzorg, en er is niets anders.', doelgroep: 'ZEVMB', hoeVaak: 'vaak' },
  ...{ wet: 'Wlz', soortKnelpunt: 'procedure', levensdomein: 'zorg', partijen: ['zorgkantoor'] },
  ...rest,
});
export const kiesStrategie = (rest: Partial<KiesStrategie> = {}): KiesStrategie => ({
  ...{ type: 'KiesStrategie', strategie: 'casusoverleg', doel: 'een verlenging die past', partijen: ['zorgkantoor'] },
  voorWanneer: dagNa(60),
  ...rest,
});
export const stap = (rest: Partial<LegStapVast> = {}): LegStapVast => ({
  ...{ type: 'LegStapVast', wat: 'gebeld met het zorgkantoor', op: vandaag },
  ...rest,
});
export const escaleer = (rest: Partial<Escaleer> = {}): Escaleer => ({
  ...{ type: 'Escaleer', naar: 'landelijk', notitie: 'het zorgkantoor verwijst naar landelijk beleid' },
  ...rest,
});
export const toezegging = (rest: Partial<LegToezeggingVast> = {}): LegToezeggingVast => ({
  ...{ type: 'LegToezeggingVast', toezeggingId: 'toezegging', partij: 'het zorgkantoor', wat: 'kijkt er opnieuw naar' },
  voor: dagNa(20),
  ...rest,
});
export const rondAf: SignaalCommand = { type: 'RondAanpakAf', resultaat: 'een werkafspraak' };
export const monitoring = (goed: boolean, rest: Partial<LegMonitoringVast> = {}): LegMonitoringVast => ({
  ...{ type: 'LegMonitoringVast', goed, bevinding: goed ? 'het gaat goed' : 'het helpt niet' },
  ...rest,
});
export const afsluiting = { resultaat: 'klein', geleerd: 'vroeg bellen helpt' } as const;
export const sluitAf = (rest: Partial<SluitAf> = {}): SluitAf => ({
  ...{ type: 'SluitAf', reden: 'opgelost', ...afsluiting },
  ...rest,
});

/** A step, by whom and with what is known, and after how many days; by the giver on the first day unless it says so. */
export type Stap = SignaalCommand | [SignaalCommand, Partial<SignaalFacts>?, number?];

const delen = (een: Stap): [SignaalCommand, Partial<SignaalFacts>, number] =>
  Array.isArray(een) ? [een[0], een[1] ?? {}, een[2] ?? 0] : [een, {}, 0];

/** The events of these steps, one after the other; throws when a step is refused, so that a test tells its own refusal. */
export function gebeurd(...stappen: Stap[]): SignaalEvent[] {
  const events: SignaalEvent[] = [];
  for (const een of stappen) {
    const [command, met, dagen] = delen(een);
    const erbij = decide(fold(events), command, facts(met), na(dagen), 'signaal');
    if (isRefusal(erbij)) throw new Error(`${command.type}: ${erbij.reason}`);
    events.push(...erbij);
  }
  return events;
}

/** The state after these steps. */
export function stand(...stappen: Stap[]): Signaal {
  const signaal = fold(gebeurd(...stappen));
  if (!signaal) throw new Error('geef eerst een signaal');
  return signaal;
}

/** Why the last step is refused; throws when it is not. */
export function weigering(...stappen: Stap[]): Refusal {
  const [command, met, dagen] = delen(stappen.at(-1) as Stap);
  const eerder = fold(gebeurd(...stappen.slice(0, -1)));
  const outcome = decide(eerder, command, facts(met), na(dagen), 'signaal');
  if (!isRefusal(outcome)) throw new Error(`${command.type} is aangenomen: ${outcome.map(({ type }) => type).join(', ')}`);
  return outcome;
}

const vraagOm: Stap[] = [escaleer(), { type: 'AanvaardEscalatie' }];
const vraagOmBeleid: Stap[] = [
  escaleer({ naar: 'beleid' }),
  { type: 'AanvaardEscalatie', toelichting: 'afgesproken met de directie Langdurige Zorg' },
];

/** The shortest way to each phase; monitoring on each level. */
export const tot = {
  afpellen: [geefSignaal()],
  strategie: [geefSignaal(), pelAf()],
  aanpak: [geefSignaal(), pelAf(), kiesStrategie()],
  duiding: [geefSignaal(), pelAf(), kiesStrategie(), ...vraagOm],
  'landelijke aanpak': [geefSignaal(), pelAf(), kiesStrategie(), ...vraagOm, kiesStrategie({ strategie: 'landelijk overleg' })],
  beleid: [geefSignaal(), pelAf(), kiesStrategie(), ...vraagOm, ...vraagOmBeleid],
  monitoring: [geefSignaal(), pelAf(), kiesStrategie(), rondAf],
  'landelijke monitoring': [geefSignaal(), pelAf(), kiesStrategie(), ...vraagOm, rondAf],
  'monitoring van beleid': [geefSignaal(), pelAf(), kiesStrategie(), ...vraagOm, ...vraagOmBeleid, rondAf],
  'in vraagstuk': [geefSignaal(), pelAf(), { type: 'PlaatsInVraagstuk', vraagstukId: 'vraagstuk' }],
  afgesloten: [geefSignaal(), pelAf(), sluitAf()],
  vraagstuk: [[openVraagstuk(), { actor: regioOost }]],
  'landelijk vraagstuk': [[openVraagstuk({ niveau: 'landelijk', regio: 'onbekend' }), { actor: landelijk }]],
} satisfies Record<string, Stap[]>;
