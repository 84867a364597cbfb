/** What could be done while somebody is supported: contacts, plan, evaluation, waakvlam, overdracht. */
import { dagVan, maandenLater } from '../../../domain/calendar/moment.ts';
import { inzetten, levensdomeinen, momentenMeting, soortenDuo, standenDoel, wieGemeten } from '../../../domain/traject/codes.ts';
import { ontbrekendeFeiten } from '../../../domain/traject/ontbrekend.ts';
import type {
  InOverdracht,
  InWaakvlam,
  MetOndersteuning,
  Ondersteund,
  VormVanOndersteuning,
} from '../../../domain/traject/state.ts';
import type { Person } from '../people.ts';
import { nieuweMetgezel } from './matching.ts';
import { als, type Choice, doet, ontvanger, type Situation, supporterOf, tekst, toestemming } from './step.ts';

export function ondersteund(traject: Ondersteund, on: Situation): Choice[] {
  const { people, random } = on;
  const who = supporterOf(traject, people);
  const inzet = random.pick(inzetten.filter((one) => one !== traject.ondersteuning.inzet));
  const alleen = traject.ondersteuning.vervanging === undefined;
  return [
    ...steunt(traject, on),
    doet(1, who, { type: 'WijzigInzet', inzet, reden: tekst('anders'), ...ritme(on) }),
    ...als(alleen, doet(2, who, { type: 'GaNaarWaakvlam', plan: tekst('een vlammetje'), ...ritme(on) })),
    ...als(alleen, ...biedtAan(traject, on)),
    ...nieuweMetgezel(traject, on),
  ];
}

export function inWaakvlam(traject: InWaakvlam, on: Situation): Choice[] {
  const { people, random } = on;
  const who = supporterOf(traject, people);
  const besluit = { type: 'BeslisWaakvlam', toelichting: tekst('samen besloten') } as const;
  return [
    ...steunt(traject, on),
    doet(2, who, { type: 'SchaalOp', inzet: random.pick(inzetten), reden: tekst('er is meer nodig') }),
    doet(2, who, { ...besluit, uitkomst: random.pick(['doorgaan', 'overdragen']) }),
    doet(1, who, { ...besluit, uitkomst: 'meer ondersteuning' }),
    doet(0.2, who, { ...besluit, uitkomst: 'afronden' }),
    ...als(traject.ondersteuning.vervanging === undefined, ...biedtAan(traject, on)),
    ...nieuweMetgezel(traject, on),
  ];
}

export function inOverdracht(traject: InOverdracht, on: Situation): Choice[] {
  const who = supporterOf(traject, on.people);
  const perLink = { partij: 'ontvanger', soort: 'overdracht' } as const;
  return [
    doet(5, who, { type: 'AanvaardOverdracht' }, perLink),
    doet(2, who, { type: 'WeigerOverdracht', reden: tekst('niet nu') }, perLink),
    doet(1, who, { type: 'TrekOverdrachtIn', reden: tekst('te vroeg') }),
    contact(2, who, on),
    ...vooraan(traject, on),
  ];
}

const ritme = ({ random }: Situation) => (random.chance(0.3) ? { ritmeWerkdagen: random.between(5, 60) } : {});

function biedtAan(traject: MetOndersteuning, { people, random }: Situation): Choice[] {
  const who = supporterOf(traject, people);
  if (traject.toestemming['delen met wie overneemt'].waarde !== 'ja')
    return [doet(2, who, toestemming('delen met wie overneemt'))];
  const aanbod = { type: 'BiedOverdrachtAan', ontvanger: ontvanger(random), toelichting: tekst('klaar') } as const;
  return [doet(3, who, { ...aanbod, ...(random.chance(0.3) ? { plekGevonden: true } : {}) })];
}

/** In ondersteuning and waakvlam. */
function steunt(traject: Ondersteund | InWaakvlam, on: Situation): Choice[] {
  const { people, random } = on;
  const who = supporterOf(traject, people);
  const { plan } = traject.ondersteuning;
  const doelen = random
    .shuffle(levensdomeinen)
    .slice(0, random.between(1, 3))
    .map((domein) => ({ domein, doel: tekst('rust en overzicht') }));
  return [
    contact(5, who, on),
    doet(plan ? 0.3 : 2, who, { type: 'LegPlanVast', doelen, toelichting: tekst('samen gemaakt') }),
    doet(0.4, who, { type: 'WijzigVorm', vorm: vorm(traject, on), reden: tekst('past beter') }),
    ...vooraan(traject, on),
  ];
}

/** In every phase with support. */
function vooraan(traject: MetOndersteuning, { people, random, now }: Situation): Choice[] {
  const who = supporterOf(traject, people);
  const { plan, urgenteZaakOp } = traject.ondersteuning;
  const doelen = (plan?.doelen ?? []).map((_doel, nr) => ({ nr, stand: random.pick(standenDoel) }));
  const score = () => random.between(1, 5);
  const meting = { type: 'LegMetingVast', moment: random.pick(momentenMeting), wie: random.pick(wieGemeten) } as const;
  const bouwstenen = { verandering: score(), relatie: score(), meerwaarde: score() };
  const ervaring = { type: 'GeefErvaring', cijfer: random.between(1, 10), ...bouwstenen, toelichting: tekst('fijn') } as const;
  return [
    ...als(!urgenteZaakOp, doet(3, who, { type: 'PakUrgenteZaakOp', op: dagVan(now), wat: tekst('de aanvraag') })),
    doet(1, who, { type: 'LegEvaluatieVast', bevindingen: tekst('beter'), doelen, vervolg: tekst('zo door') }),
    doet(0.5, who, { ...meting, rust: score(), dagelijksLeven: score() }),
    [1, () => ({ who, command: ervaring, perLink: { partij: 'client', soort: 'clientervaring' }, alleenPerLink: true })],
    doet(0.2, who, { type: 'SlaErvaringOver', reden: tekst('nu even niet') }),
    ...als(ontbrekendeFeiten(traject).length > 0, doet(0.5, who, { type: 'LaatFeitenOnbekend', reden: tekst('niet te weten') })),
  ];
}

function vorm({ ondersteuning }: MetOndersteuning, { people, random, now }: Situation): VormVanOndersteuning {
  const tweede = random.pick(people.gcoers.filter(({ id }) => id !== ondersteuning.ondersteunerId));
  return random.pick<VormVanOndersteuning>([
    { vorm: 'enkel' },
    { vorm: 'duo', tweedeId: tweede.id, soort: random.pick(soortenDuo) },
    { vorm: 'kortdurend', verwachtEinde: maandenLater(dagVan(now), random.between(1, 6)) },
  ]);
}

export const contact = (weight: number, who: Person, { random, now }: Situation): Choice =>
  doet(weight, who, {
    ...{ type: 'RegistreerContact', op: dagVan(now), hoe: 'telefoon', uren: random.between(1, 8) / 4 },
    ...{ notitie: tekst('gesproken') },
    ...(random.chance(0.3) ? { reisuren: random.between(0, 6) / 4 } : {}),
    ...(random.chance(0.1) ? { bijdrage: { wat: tekst('rolstoelbus'), euro: random.between(100, 9_999) / 100 } } : {}),
  });
