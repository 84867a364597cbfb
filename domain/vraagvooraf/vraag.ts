/** An enquiry before an aanmelding: when it is late, what an answer needs, and who keeps which [docs/rules.md: enquiry]. */
import type { Actor } from '../actor.ts';
import { dagNummer, dagUitNummer } from '../calendar/dag.ts';
import { dagVan, momentOp } from '../calendar/moment.ts';
import { plusWerkdagen, type Werkkalender } from '../calendar/werkkalender.ts';
import type { Onbekend, Regio } from '../codes.ts';
import type { Day, Instant } from '../instant.ts';
import { policy, type Relatie } from '../rechten/policy.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { UitkomstVraag } from './codes.ts';

export type Antwoord = {
  uitkomst: Exclude<UitkomstVraag, 'wordt aanmelding'>;
  antwoord: string;
  /** To whom, for doorverwezen. */
  doorverwezenNaar: string | null;
};

/** Working days in which who asks hears something. */
const termijnWerkdagen = 5;

/** Until when it should be answered: 17:00 of the fifth working day, Europe/Amsterdam. */
export const uiterlijkVan = (ontvangenOp: Instant, kalender: Werkkalender): Instant =>
  momentOp(plusWerkdagen(kalender, dagVan(ontvangenOp), termijnWerkdagen), '17:00');

/** What is open and was received before this moment, is late at `nu`: for counting many at once. */
export function laatVoor(nu: Instant, kalender: Werkkalender): Instant {
  let dag = dagNummer(dagVan(nu));
  while (uiterlijkVan(momentOp(dagUitNummer(dag), '12:00'), kalender) >= nu) dag -= 1;
  return momentOp(dagUitNummer(dag + 1), '00:00');
}

/** Refuses a receiving day that is still to come; null when it is right. */
export const beoordeelOntvangst = (dag: Day, vandaag: Day): Refusal | null =>
  dag > vandaag ? refuse('deze dag moet nog komen', 'ontvangen') : null;

/** Refuses an answer to what has become an aanmelding, and a referral to nobody; an answer may be corrected later. */
export function beoordeelAntwoord(isAanmelding: boolean, { uitkomst, doorverwezenNaar }: Antwoord): Refusal | null {
  if (isAanmelding) return refuse('deze vraag is al een aanmelding geworden', 'uitkomst');
  if (uitkomst === 'doorverwezen' && !doorverwezenNaar?.trim())
    return refuse('vul in naar wie u doorverwees', 'doorverwezenNaar');
  return null;
}

type VraagActie = 'vraagvooraf.lezen' | 'vraagvooraf.wijzigen';
type EigenRegio = { regio?: Regio; dienst: boolean };

const hoortBij = (relatie: Relatie | undefined, eigen: EigenRegio, regio: Regio | Onbekend): boolean => {
  if (!relatie) return true;
  if (relatie === 'eigen regio') return eigen.regio === regio;
  return relatie === 'landelijke dienst' && eigen.dienst && regio === 'onbekend';
};

/** May this actor read or keep an enquiry from this regio? The policy table, by regio. */
export function magVraag(actor: Actor, actie: VraagActie, regio: Regio | Onbekend): boolean {
  if (actor.soort !== 'gebruiker') return actor.soort === 'systeem';
  const { rollen, landelijkeDienst: dienst } = actor;
  return policy[actie].some(({ wie, relatie }) =>
    rollen.some((r) => r.rol === wie && hoortBij(relatie, { ...(r.regio ? { regio: r.regio } : {}), dienst }, regio)),
  );
}
