/** What could be done in the search for a Metgezel: in matching, on the wachtlijst, and for a new one beside support. */
import { dagVan } from '../../../domain/calendar/moment.ts';
import type { Doelgroep } from '../../../domain/codes.ts';
import { expertisesVoor } from '../../../domain/matching/uren.ts';
import type { WensVervanging } from '../../../domain/traject/codes.ts';
import { redenenVervanging, redenenWachtlijst } from '../../../domain/traject/codes.ts';
import type { ZetOpWachtlijst } from '../../../domain/traject/commands.ts';
import type { InMatching, InWaakvlam, Ondersteund, Traject, Zoektocht } from '../../../domain/traject/state.ts';
import { als, type Choice, doet, regioOf, type Situation, supporterOf, tekst } from './step.ts';

export function inMatching(traject: InMatching, on: Situation): Choice[] {
  const who = regioOf(traject, on.people);
  const wachtlijst: ZetOpWachtlijst = {
    ...{ type: 'ZetOpWachtlijst', reden: on.random.pick(redenenWachtlijst) },
    ...{ toelichting: tekst('nu geen plek'), contactpersoonId: who.id },
  };
  return [
    ...search(traject, traject, on),
    ...als(!traject.kandidaten && !traject.wachtlijst, doet(1, who, wachtlijst)),
    ...als(
      traject.wachtlijst !== undefined,
      doet(2, who, { type: 'HerzieWachtlijst', toelichting: tekst('gebeld') }),
      doet(2, who, { type: 'HaalVanWachtlijst', reden: tekst('er is plek') }),
    ),
  ];
}

/** The step that is up: offer, choice, meeting, klik. */
function search(
  traject: Traject,
  { kandidaten, gekozen, kennismakingOp }: Zoektocht,
  { people, random, now }: Situation,
): Choice[] {
  const who = regioOf(traject, people);
  if (!kandidaten) return offer(traject, { people, random });
  if (!gekozen) {
    const keuze = { partij: 'client', soort: 'keuze' } as const;
    return [
      doet(9, who, { type: 'KiesMetgezel', gcoerId: random.pick(kandidaten) }, keuze),
      doet(1, who, { type: 'WijsVoorstelAf', reden: tekst('liever een ander') }, keuze),
    ];
  }
  const gcoer = people.gcoers.find(({ id }) => id === gekozen) ?? who;
  if (!kennismakingOp) return [doet(9, random.pick([gcoer, who]), { type: 'RegistreerKennismaking', op: dagVan(now) })];
  const klik = { partij: 'client', soort: 'klik' } as const;
  return [doet(9, who, { type: 'BevestigKlik' }, klik), doet(1, who, { type: 'MeldGeenKlik', reden: tekst('geen klik') }, klik)];
}

function offer(traject: Traject, { people, random }: Pick<Situation, 'people' | 'random'>): Choice[] {
  const fit = random.shuffle(people.gcoers.filter(({ id, expertises = [] }) => fits(traject, id, expertises)));
  const kandidaten = fit.slice(0, random.between(1, 3)).map(({ id }) => id);
  return als(kandidaten.length > 0, doet(9, regioOf(traject, people), { type: 'DoeMatchvoorstel', kandidaten }));
}

function fits(traject: Traject, id: string, expertises: Doelgroep[]): boolean {
  const asked = expertisesVoor(traject);
  const supports = traject.fase !== 'matching' && traject.ondersteuning?.ondersteunerId === id;
  return !supports && !traject.geenKlikMet.includes(id) && (asked.length === 0 || asked.some((one) => expertises.includes(one)));
}

/** A new Metgezel beside support: asked, wished, searched; or it is no longer needed. */
export function nieuweMetgezel(traject: Ondersteund | InWaakvlam, on: Situation): Choice[] {
  const { people, random } = on;
  const [who, { vervanging }] = [regioOf(traject, people), traject.ondersteuning];
  if (!vervanging) {
    const vraagt = { type: 'VraagVervanging', reden: random.pick(redenenVervanging), toelichting: tekst('gaat weg') } as const;
    return [doet(0.7, random.pick([who, supporterOf(traject, people)]), vraagt)];
  }
  const wens = (weight: number, wat: WensVervanging) =>
    doet(weight, who, { type: 'LegWensVast', wens: wat, toelichting: tekst('besproken') });
  const klaar = doet(0.3, who, { type: 'BeeindigVervanging', reden: tekst('blijft toch') });
  if (!vervanging.wens)
    return [wens(8, 'nieuwe Metgezel'), wens(1, 'wachten'), wens(1, 'licht contact'), wens(0.2, 'stoppen'), klaar];
  if (vervanging.wens === 'nieuwe Metgezel') return [...search(traject, vervanging, on), klaar];
  return [doet(2, who, { type: 'HerzieWachtlijst', toelichting: tekst('gebeld') }), wens(3, 'nieuwe Metgezel'), klaar];
}
