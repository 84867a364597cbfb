/** Aanmelding: received, completed, triaged. A human decides; the criteria only propose [docs/rules.md: triage]. */
import { dagVan } from '../../calendar/moment.ts';
import { onbekendeFeiten } from '../../criteria/feiten.ts';
import { triageVoorstel } from '../../criteria/triage.ts';
import type { Instant } from '../../instant.ts';
import { refuse } from '../../refusal.ts';
import type { BeslisTriage, GeefAanvulling, LegFeitenVast, LegToestemmingVast, MeldAan, StopAanvullen } from '../commands.ts';
import type { Facts, Outcome } from '../facts.ts';
import type { Besluit, InAanmelding, Traject } from '../state.ts';
import { achttienJaar } from './moment.ts';
import { actorId, andereFase, isLeeg, zonderToestemming } from './phase.ts';

/** A name, a contact and the person's own words are enough to be heard [docs/rules.md: phases]. */
export function meldAan(command: MeldAan, id: string, now: Instant): Outcome {
  if (isLeeg(command.persoon.naam)) return refuse('vul een naam in', 'persoon.naam');
  if (isLeeg(command.hulpvraag)) return refuse('vertel in eigen woorden wat er speelt', 'hulpvraag');
  if (isLeeg(command.aanmelder.telefoon) && isLeeg(command.aanmelder.email))
    return refuse('vul een telefoonnummer of e-mailadres in', 'aanmelder');
  if (command.persoon.geboortedatum && command.persoon.geboortedatum > dagVan(now))
    return refuse('een geboortedatum ligt niet in de toekomst', 'persoon.geboortedatum');
  if (command.toestemmingAanmelden === 'nee')
    return refuse('zonder toestemming van de cliënt kan er geen aanmelding zijn', 'toestemmingAanmelden');
  const { type: _type, persoon, feiten, ...rest } = command;
  const { geboortedatum } = persoon;
  return [
    { type: 'Aangemeld', ...rest, id, persoonId: persoon.id, feiten: { ...onbekendeFeiten, ...feiten }, at: now },
    ...(geboortedatum ? achttienJaar(null, geboortedatum, now) : []),
  ];
}

export function legFeitenVast(traject: Traject, command: LegFeitenVast, now: Instant): Outcome {
  if (traject.fase === 'afgesloten') return andereFase(traject, 'aanmelding', 'ondersteuning');
  return [{ ...command, type: 'FeitenVastgelegd', at: now }];
}

/** A no to the aanmelding itself ends it [docs/rules.md: toestemming]. */
export function legToestemmingVast(traject: Traject, command: LegToestemmingVast, now: Instant): Outcome {
  if (traject.fase === 'afgesloten') return refuse('dit traject is afgesloten');
  if (isLeeg(command.door)) return refuse('vul in wie dit gezegd heeft', 'door');
  if (command.tot && command.tot < dagVan(now)) return refuse('deze dag is al voorbij', 'tot');
  const vastgelegd = { ...command, type: 'ToestemmingVastgelegd', at: now } as const;
  if (command.doel !== 'aanmelden' || command.waarde !== 'nee') return [vastgelegd];
  return [vastgelegd, { type: 'Afgesloten', reden: 'ingetrokken', toelichting: 'geen toestemming voor de aanmelding', at: now }];
}

export function beslisTriage(traject: Traject, command: BeslisTriage, facts: Facts, now: Instant): Outcome {
  if (traject.fase !== 'aanmelding') return andereFase(traject, 'aanmelding');
  if (traject.aanvulling === 'gevraagd') return refuse('er is om aanvulling gevraagd; wacht daarop of ga verder met wat er is');
  if (isLeeg(command.motivering)) return refuse('schrijf waarom u dit besluit', 'motivering');
  const besluit = triageBesluit(traject, command, facts, now);
  switch (command.uitkomst) {
    case 'toelaten':
      return [{ type: 'Toegelaten', besluit, at: now }];
    case 'aanvullen':
      if (isLeeg(command.wat)) return refuse('schrijf wat er nog nodig is', 'wat');
      return [{ type: 'AanvullingGevraagd', besluit, wat: command.wat ?? '', at: now }];
    case 'doorverwijzen':
      if (!command.ontvanger) return refuse('kies naar wie u doorverwijst', 'ontvanger');
      return (
        zonderToestemming(traject, 'delen met wie overneemt', dagVan(now)) ?? [
          { type: 'Doorverwezen', besluit, ontvanger: command.ontvanger, at: now },
        ]
      );
    case 'grijs gebied':
      return legVoorAanOverleg(traject, command, besluit, facts, now);
  }
}

/** No names go along; consent to share comes first [docs/rules.md: aanmeldoverleg]. */
function legVoorAanOverleg(traject: InAanmelding, command: BeslisTriage, besluit: Besluit, facts: Facts, now: Instant): Outcome {
  if (!command.dilemma || isLeeg(command.dilemma.tekst)) return refuse('beschrijf het dilemma', 'dilemma.tekst');
  if (isLeeg(command.dilemma.criterium)) return refuse('noem het criterium dat knelt', 'dilemma.criterium');
  const geweigerd = zonderToestemming(traject, 'delen met het overleg', dagVan(now));
  if (geweigerd) return geweigerd;
  const preparers = new Set([...traject.voorbereidDoor, actorId(facts.actor)]);
  const leden = facts.leden.filter((lid) => !preparers.has(lid.id));
  return [
    { type: 'VoorgelegdAanOverleg', besluit, dilemma: command.dilemma, leden, voorbereidDoor: actorId(facts.actor), at: now },
  ];
}

function triageBesluit(traject: InAanmelding, command: BeslisTriage, facts: Facts, now: Instant): Besluit {
  const voorstel = triageVoorstel(traject.feiten).uitkomst;
  const anders = voorstel === command.uitkomst ? {} : { afwijkendVan: voorstel };
  return {
    door: actorId(facts.actor),
    bij: 'triage',
    uitkomst: command.uitkomst,
    motivering: command.motivering,
    op: now,
    ...anders,
  };
}

export function geefAanvulling(traject: Traject, command: GeefAanvulling, now: Instant): Outcome {
  if (traject.fase !== 'aanmelding' || traject.aanvulling !== 'gevraagd') return refuse('er is nu geen aanvulling gevraagd');
  if (isLeeg(command.tekst)) return refuse('vul in wat u wilt toevoegen', 'tekst');
  return [{ type: 'AanvullingOntvangen', tekst: command.tekst, feiten: command.feiten ?? {}, at: now }];
}

export function stopAanvullen(traject: Traject, command: StopAanvullen, now: Instant): Outcome {
  if (traject.fase !== 'aanmelding' || traject.aanvulling !== 'gevraagd') return refuse('er is nu geen aanvulling gevraagd');
  if (isLeeg(command.reden)) return refuse('schrijf waarom u verdergaat zonder aanvulling', 'reden');
  return [{ type: 'AanvullenGestopt', reden: command.reden, at: now }];
}
