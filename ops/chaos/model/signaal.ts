/** What somebody could do next with a signaal or vraagstuk in this state: legal, likely, and with a canary in every text. */
import { dagVan, maandenLater } from '../../../domain/calendar/moment.ts';
import { doelgroepen, regios } from '../../../domain/codes.ts';
import type { Instant } from '../../../domain/instant.ts';
import { geholpenCodes, hoeVaakKomtHetVoor, resultaten } from '../../../domain/signaal/codes.ts';
import type { Afsluiting, GeefSignaal, OpenVraagstuk, SignaalCommand } from '../../../domain/signaal/commands.ts';
import { nogNietAf } from '../../../domain/signaal/fasen/phase.ts';
import type { InAanpak, InMonitoring, Signaal } from '../../../domain/signaal/state.ts';
import type { People, Person } from '../people.ts';
import type { Random } from '../random.ts';
import { type Choice, draw, type PerLink, regioOf, type Step, tekst } from './step.ts';

/** `vraagstukId` and `anderId`: living ones of the same regio, as this signaal could go together with. */
export type SignaalSituation = {
  people: People;
  random: Random;
  now: Instant;
  vraagstukId: string | null;
  anderId: string | null;
};

type Keuze = Choice<SignaalCommand>;
export type SignaalStep = Step<SignaalCommand>;

const doet = (weight: number, who: Person, command: SignaalCommand, perLink?: PerLink): Keuze => [
  weight,
  () => ({ who, command, ...(perLink ? { perLink } : {}) }),
];

const als = (holds: boolean, ...keuzes: Keuze[]): Keuze[] => (holds ? keuzes : []);

export const newSignaal = (random: Random): Omit<GeefSignaal, 'type' | 'referentie'> => ({
  titel: tekst('een knelpunt'),
  wat: random.chance(0.1) ? '' : tekst('de regel klemt'),
  ...{ regio: random.chance(0.1) ? 'onbekend' : random.pick(regios), gemeente: 'onbekend', namens: 'eigen werk' },
  doelgroep: random.pick(doelgroepen),
});

/** Of the own regio of who opens it. */
export const newVraagstuk = ({ rollen }: Person): Omit<OpenVraagstuk, 'type' | 'referentie'> => ({
  ...{ titel: tekst('een vraagstuk'), wat: tekst('het komt vaker voor'), niveau: 'regio' },
  ...{ regio: rollen[0]?.regio ?? 'Oost', gemeente: 'onbekend', doelgroep: 'onbekend' },
});

/** Null when this state asks nothing of anybody. */
export const nextSignaalStep = (signaal: Signaal, on: SignaalSituation): SignaalStep | null =>
  draw([...inFase(signaal, on), ...altijd(signaal, on)], on.random);

const eigenaarVan = (signaal: Signaal, { people }: SignaalSituation): Person =>
  signaal.niveau === 'regio' ? regioOf(signaal, people) : people.landelijk;

const geverVan = ({ geverId }: Signaal, { people }: SignaalSituation): Person =>
  people.all.find(({ id }) => id === geverId) ?? people.landelijk;

const reden = tekst('daarom');

const einde = (random: Random): Afsluiting => ({ resultaat: random.pick(resultaten), geleerd: tekst('vroeg bellen hielp') });

function inFase(signaal: Signaal, on: SignaalSituation): Keuze[] {
  switch (signaal.fase) {
    case 'afpellen':
      return [pelt(signaal, on)];
    case 'strategie':
      return [kiest(5, signaal, on), ...hoger(signaal, on), ...terug(1, signaal, on), ...belooft(signaal, on)];
    case 'aanpak':
      return [...werkt(signaal, on), ...hoger(signaal, on), ...terug(0.5, signaal, on), ...meerTijd(signaal, on)];
    case 'duiding':
      return [kiest(3, signaal, on), ...werkt(signaal, on), ...hoger(signaal, on), ...terug(0.5, signaal, on)];
    case 'beleid':
      return [...werkt(signaal, on), ...terug(1, signaal, on)];
    case 'monitoring':
      return [...kijkt(signaal, on), ...hoger(signaal, on), ...terug(0.5, signaal, on), ...belooft(signaal, on)];
    case 'in vraagstuk':
      return [doet(0.3, eigenaarVan(signaal, on), { type: 'HaalUitVraagstuk', reden })];
    case 'afgesloten':
      return [];
  }
}

const pelt = (signaal: Signaal, on: SignaalSituation): Keuze =>
  doet(8, geverVan(signaal, on), {
    ...{ type: 'PelAf', wat: tekst('de verlenging wordt geweigerd'), doelgroep: on.random.pick(doelgroepen) },
    ...{ hoeVaak: on.random.pick(hoeVaakKomtHetVoor), wet: 'Wlz', soortKnelpunt: 'regel', levensdomein: 'zorg' },
    partijen: ['zorgkantoor'],
  });

const kiest = (weight: number, signaal: Signaal, on: SignaalSituation): Keuze =>
  doet(weight, eigenaarVan(signaal, on), {
    ...{ type: 'KiesStrategie', strategie: 'bellen met de partij', doel: tekst('alsnog'), partijen: ['zorgkantoor'] },
    voorWanneer: maandenLater(dagVan(on.now), on.random.between(1, 6)),
  });

/** Steps, promises, and the end of the aanpak; nothing ends while a question to go higher waits. */
function werkt(signaal: Signaal, on: SignaalSituation): Keuze[] {
  const who = eigenaarVan(signaal, on);
  return [
    doet(2, who, { type: 'LegStapVast', wat: tekst('gebeld'), op: dagVan(on.now) }),
    ...als(!signaal.escalatie, doet(2, who, { type: 'RondAanpakAf', resultaat: tekst('toegezegd') })),
    ...belooft(signaal, on),
  ];
}

/** One at a time, so that a link is of this promise. */
function belooft(signaal: Signaal, on: SignaalSituation): Keuze[] {
  const voor = maandenLater(dagVan(on.now), on.random.between(1, 4));
  const email = on.random.chance(0.5) ? { email: 'ontvanger@canarie.example' } : {};
  const belofte = { toezeggingId: on.random.uuid(), partij: 'zorgkantoor', wat: tekst('een lijst'), voor, ...email };
  return als(signaal.toezeggingen.length === 0, doet(1.5, eigenaarVan(signaal, on), { type: 'LegToezeggingVast', ...belofte }));
}

/** Past the forty working days that it has in any case. */
function meerTijd(signaal: InAanpak, { people, random, now }: SignaalSituation): Keuze[] {
  const tot = maandenLater(dagVan(now), random.between(3, 5));
  const langer = signaal.niveau === 'regio' && (signaal.meerTijd ?? '') < tot;
  return als(langer, doet(0.5, people.landelijk, { type: 'GeefMeerTijd', tot, reden }));
}

/** To the next level: asked, or taken. */
function hoger(signaal: Signaal, on: SignaalSituation): Keuze[] {
  const { niveau, fase, escalatie } = signaal;
  const naar = niveau === 'regio' ? 'landelijk' : 'beleid';
  const kan = niveau === 'regio' ? fase !== 'duiding' : niveau === 'landelijk' && fase !== 'strategie';
  return [
    ...als(kan && !escalatie, doet(1, eigenaarVan(signaal, on), { type: 'Escaleer', naar, notitie: reden })),
    ...als(kan && niveau === 'regio', doet(0.3, on.people.landelijk, { type: 'NeemOver', notitie: reden })),
  ];
}

/** A vraagstuk has nothing to peel. */
function terug(weight: number, signaal: Signaal, on: SignaalSituation): Keuze[] {
  const { soort, fase, niveau, escalatie } = signaal;
  const begin = soort === 'vraagstuk' && fase === 'strategie' && niveau === 'regio';
  return als(!escalatie && !begin, doet(weight, eigenaarVan(signaal, on), { type: 'ZetStapTerug', reden }));
}

/** Well past the thirteen weeks after which it is asked: then a good look counts. */
const vierMaanden = 4;

function kijkt(signaal: InMonitoring, on: SignaalSituation): Keuze[] {
  const who = eigenaarVan(signaal, on);
  const gezien = { type: 'LegMonitoringVast', bevinding: tekst('gekeken') } as const;
  const sluit = signaal.goedOpRij > 0;
  const gevraagd = maandenLater(signaal.vanaf, vierMaanden) <= dagVan(on.now);
  return [
    ...als(
      gevraagd && (!sluit || nogNietAf(signaal) === null),
      doet(5, who, { ...gezien, goed: true, ...(sluit ? { afsluiting: einde(on.random) } : {}) }),
    ),
    ...als(!signaal.escalatie, doet(1, who, { ...gezien, goed: false })),
  ];
}

function altijd(signaal: Signaal, on: SignaalSituation): Keuze[] {
  const [gever, { random }] = [geverVan(signaal, on), on];
  const { fase, soort } = signaal;
  const verteld = soort === 'signaal' && ['monitoring', 'in vraagstuk', 'afgesloten'].includes(fase);
  const terugkoppeling = { type: 'GeefTerugkoppeling', geholpen: random.pick(geholpenCodes), toelichting: reden } as const;
  const zegt = als(verteld && gever.rollen.length > 0, doet(0.4, gever, terugkoppeling));
  if (fase === 'afgesloten') return zegt;
  return [
    ...zegt,
    doet(0.3, gever, { type: 'VulAan', hoeVaak: random.pick(hoeVaakKomtHetVoor) }),
    ...(nogNietAf(signaal) === null ? klaar(signaal, on) : wacht(signaal, on)),
    ...(soort === 'signaal' ? metAnderen(signaal, on) : vanVraagstuk(signaal, on)),
  ];
}

function klaar(signaal: Signaal, on: SignaalSituation): Keuze[] {
  const who = eigenaarVan(signaal, on);
  const sluit = { type: 'SluitAf', reden: 'niet op te lossen', ...einde(on.random) } as const;
  return [
    ...als(signaal.fase !== 'in vraagstuk', doet(0.15, who, sluit)),
    doet(0.05, geverVan(signaal, on), { type: 'TrekIn', reden }),
  ];
}

/** What waits for somebody: a question to go higher, a promise, an advice. */
function wacht(signaal: Signaal, on: SignaalSituation): Keuze[] {
  const [who, { landelijk }] = [eigenaarVan(signaal, on), on.people];
  const perLink = { partij: 'ontvanger', soort: 'toezegging', body: { type: 'KomToezeggingNa' } } as const;
  return [
    ...als(
      signaal.escalatie !== undefined,
      doet(4, landelijk, { type: 'AanvaardEscalatie', toelichting: tekst('met het ministerie besproken') }),
      doet(1, landelijk, { type: 'WeigerEscalatie', reden }),
      doet(0.5, who, { type: 'TrekEscalatieIn', reden }),
    ),
    ...signaal.toezeggingen.flatMap(({ id: toezeggingId }): Keuze[] => [
      doet(2, who, { type: 'KomToezeggingNa', toezeggingId }, perLink),
      doet(0.5, who, { type: 'LaatToezeggingVervallen', toezeggingId, reden }),
    ]),
    ...signaal.adviezen
      .filter(({ antwoord }) => antwoord === undefined)
      .map(({ id }): Keuze => doet(3, landelijk, { type: 'BeantwoordAdvies', adviesId: id, antwoord: tekst('doen wij') })),
  ];
}

function metAnderen(signaal: Signaal, on: SignaalSituation): Keuze[] {
  const { vraagstukId, anderId, random } = on;
  const [who, zelf] = [eigenaarVan(signaal, on), signaal.fase !== 'in vraagstuk' && nogNietAf(signaal) === null];
  const deel = () => ({ id: random.uuid(), titel: tekst('een deel'), wat: tekst('het klemt hier') });
  return [
    ...(vraagstukId && zelf && !signaal.onvolledig && signaal.niveau === 'regio'
      ? [doet(2, who, { type: 'PlaatsInVraagstuk', vraagstukId })]
      : []),
    ...(anderId && zelf && signaal.niveau === 'regio' ? [doet(0.1, who, { type: 'VoegSamenMet', signaalId: anderId })] : []),
    ...als(zelf, doet(0.1, who, { type: 'Splits', delen: [deel(), deel()] })),
  ];
}

const vanVraagstuk = (signaal: Signaal, on: SignaalSituation): Keuze[] => [
  doet(0.3, on.people.adviesraad, { type: 'GeefAdvies', adviesId: on.random.uuid(), advies: tekst('vraag het de gezinnen') }),
  doet(0.3, eigenaarVan(signaal, on), { type: 'LegVerhaalVast', verhaal: tekst('een gezin wacht') }),
];
