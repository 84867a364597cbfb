/** What could be done towards the end: doorverwijzing and who disagrees with it, nazorg, and opening what was closed. */
import { heropenbareFasen } from '../../../domain/traject/codes.ts';
import type { Afgesloten, InDoorverwijzing, InNazorg } from '../../../domain/traject/state.ts';
import { contact } from './ondersteuning.ts';
import { als, type Choice, doet, regioOf, type Situation, supporterOf, tekst } from './step.ts';

export function inDoorverwijzing(traject: InDoorverwijzing, on: Situation): Choice[] {
  const who = on.random.pick(on.people.coordinators);
  const perLink = { partij: 'ontvanger', soort: 'doorverwijzing' } as const;
  return [
    doet(7, who, { type: 'AanvaardDoorverwijzing' }, perLink),
    doet(2, who, { type: 'WeigerDoorverwijzing', reden: tekst('geen plek') }, perLink),
    ...heroverweging(traject, on),
  ];
}

/** Asked on behalf of who was aangemeld; decided by somebody else than who decided first. */
function heroverweging(traject: InDoorverwijzing | InNazorg, { people, random }: Situation): Choice[] {
  const ander = people.coordinators.find(({ id }) => id !== traject.besluiten.at(-1)?.door);
  const vraagt = { type: 'VraagHeroverweging', reden: tekst('niet mee eens') } as const;
  if (!traject.heroverweging) return [doet(2, regioOf(traject, people), vraagt)];
  const uitkomst = random.pick(['besluit blijft', 'opnieuw bekijken'] as const);
  return ander ? [doet(5, ander, { type: 'BeslisHeroverweging', uitkomst, motivering: tekst('opnieuw gewogen') })] : [];
}

export function inNazorg(traject: InNazorg, on: Situation): Choice[] {
  const { people, random } = on;
  const supporter = supporterOf(traject, people);
  const who = traject.na === 'overdracht' ? supporter : random.pick(people.coordinators);
  return [
    doet(6, who, { type: 'LegNazorgVast', houdtStand: random.chance(0.6), toelichting: tekst('gebeld') }),
    ...als(traject.na === 'overdracht', contact(2, supporter, on)),
    ...als(traject.na === 'doorverwijzing', ...heroverweging(traject, on)),
  ];
}

/** After a year a second person confirms. */
export function afgesloten(traject: Afgesloten, { people, random }: Situation): Choice[] {
  const { heropenenGevraagd: eerder, ondersteuning } = traject;
  const mogelijk = heropenbareFasen.filter((fase) => traject.gehad.includes(fase));
  const wie = [regioOf(traject, people), ...(ondersteuning ? [] : people.coordinators)].filter(({ id }) => id !== eerder?.door);
  if (wie.length === 0 || mogelijk.length === 0) return [];
  const naar = eerder?.naar ?? random.pick(mogelijk);
  return [doet(1, random.pick(wie), { type: 'Heropen', naar, reden: tekst('het gaat weer mis') })];
}
