/** An enquiry before an aanmelding as the screen shows it: how long it waits, and whether that is too long. */
import type { VraagRij } from '../../db/queries/vraagvooraf.ts';
import { dagVan } from '../../domain/calendar/moment.ts';
import { type Werkkalender, werkdagenTussen } from '../../domain/calendar/werkkalender.ts';
import type { Instant } from '../../domain/instant.ts';
import { uiterlijkVan } from '../../domain/vraagvooraf/vraag.ts';
import type { VraagVooraf } from '../contract/vraagvooraf.ts';

/** `now` is real time; days count in Europe/Amsterdam. */
export function alsVraagVooraf(rij: VraagRij, now: Instant, kalender: Werkkalender): VraagVooraf {
  const { plek: _plek, afgehandeldOp, afgehandeldDoor, uitkomst, ...rest } = rij;
  const uiterlijk = uiterlijkVan(rij.ontvangenOp, kalender);
  const tot = afgehandeldOp ?? now;
  return {
    ...rest,
    uiterlijk,
    werkdagen: Math.max(0, werkdagenTussen(kalender, dagVan(rij.ontvangenOp), dagVan(tot))),
    teLaat: !afgehandeldOp && now > uiterlijk,
    afgehandeld: afgehandeldOp && afgehandeldDoor && uitkomst ? { op: afgehandeldOp, door: afgehandeldDoor, uitkomst } : null,
  };
}
