/** What could be done in every phase: what becomes known, of whom it is, a moment, a complaint, spoed, a pause, an end. */
import { dagVan, maandenLater } from '../../../domain/calendar/moment.ts';
import { regios } from '../../../domain/codes.ts';
import { manierenVertellen, soortenMoment } from '../../../domain/traject/codes.ts';
import { totOndersteuning } from '../../../domain/traject/fasen/fase-groepen.ts';
import type { Traject } from '../../../domain/traject/state.ts';
import { als, type Choice, doet, regioOf, type Situation, tekst } from './step.ts';

export function altijd(traject: Traject, on: Situation): Choice[] {
  return [...watBekendWordt(traject, on), ...vanWie(traject, on), ...momenten(traject, on), ...andersGaat(traject, on)];
}

function watBekendWordt(traject: Traject, { people, random, now }: Situation): Choice[] {
  const who = regioOf(traject, people);
  const enkeleVraag = random.pick(['nee', 'onbekend'] as const);
  const wlz = random.pick(['ja', 'nee', 'onbekend'] as const);
  const bewijs = { type: 'LegBewijsVast', feit: 'langdurig', wat: tekst('een brief'), op: dagVan(now) } as const;
  const verteld = {
    type: 'VertelBesluit',
    hoe: random.pick(manierenVertellen),
    aanWie: 'Canarie Naaste',
    reactie: tekst('blij'),
  } as const;
  return [
    doet(0.3, who, { type: 'LegFeitenVast', feiten: { enkeleVraag, wlz } }),
    doet(0.1, who, { type: 'LegFeitenVast', feiten: {}, regio: random.chance(0.2) ? 'onbekend' : random.pick(regios) }),
    ...als(traject.feiten.langdurig !== 'onbekend', doet(0.3, who, bewijs)),
    ...als(traject.nogTeVertellen === true, doet(3, who, verteld)),
  ];
}

/** The person and who speaks for them; two who turn out to be one. */
function vanWie(traject: Traject, { people, random, anderePersoon }: Situation): Choice[] {
  const who = regioOf(traject, people);
  const [coordinator, vroeg] = [random.pick(people.coordinators), totOndersteuning(traject)];
  const persoon = random.pick([
    { plaats: 'Canariestad' },
    { telefoon: '0687654321' },
    { geboortedatum: `${random.between(2009, 2020)}-0${random.between(1, 9)}-15` },
  ]);
  const mentor = { naam: 'Canarie Mentor', rol: 'mentor', telefoon: '0612345678' } as const;
  const ander = vroeg && anderePersoon && anderePersoon !== traject.persoonId ? anderePersoon : null;
  return [
    doet(0.3, who, { type: 'WijzigPersoon', persoon }),
    doet(0.2, who, { type: 'LegVertegenwoordigerVast', vertegenwoordiger: random.pick([mentor, null]) }),
    ...(ander ? [doet(0.3, coordinator, { type: 'VoegSamen', persoonId: ander, reden: tekst('dezelfde') })] : []),
    ...(ander && !traject.apartGehoudenVan.includes(ander)
      ? [doet(0.3, coordinator, { type: 'HoudApart', persoonId: ander, reden: tekst('een ander') })]
      : []),
  ];
}

function momenten(traject: Traject, { people, random, now }: Situation): Choice[] {
  const who = regioOf(traject, people);
  const gepland = traject.momenten.map(({ id }) => id);
  const momentId = gepland.length > 0 && random.chance(0.3) ? random.pick(gepland) : random.uuid();
  const op = maandenLater(dagVan(now), random.between(2, 30));
  const soort = random.pick(soortenMoment);
  return [
    ...als(
      !momentId.startsWith('achttien'),
      doet(0.3, who, { type: 'LegMomentVast', momentId, soort, op, toelichting: tekst('straks') }),
    ),
    ...als(
      gepland.length > 0,
      [0.3, () => ({ who, command: { type: 'HandelMomentAf', momentId: random.pick(gepland), gedaan: tekst('geregeld') } })],
      [0.1, () => ({ who, command: { type: 'SchrapMoment', momentId: random.pick(gepland), reden: tekst('gaat niet door') } })],
    ),
  ];
}

/** A complaint, spoed, a pause, an end. */
function andersGaat(traject: Traject, { people, random, now }: Situation): Choice[] {
  const who = regioOf(traject, people);
  const { klachten, opgeschort, spoed } = traject;
  const terugOp = maandenLater(dagVan(now), random.between(1, 8));
  const reden = random.pick(['ingetrokken', 'verhuisd', 'geen contact'] as const);
  return [
    doet(0.2, who, { type: 'DienKlachtIn', klachtId: random.uuid(), over: tekst('het wachten'), tekst: tekst('te lang') }),
    ...klachten.map(({ id }) => doet(2, who, { type: 'HandelKlachtAf', klachtId: id, antwoord: tekst('besproken') })),
    ...als(totOndersteuning(traject), doet(0.2, who, { type: 'ZetSpoed', spoed: !spoed, reden: tekst('het wordt dringend') })),
    opgeschort
      ? doet(1, who, { type: 'Hervat', toelichting: tekst('terug') })
      : doet(0.4, who, { type: 'SchortOp', reden: tekst('even weg'), terugOp }),
    doet(0.15, who, { type: 'SluitAf', reden, toelichting: tekst('gestopt') }),
  ];
}
