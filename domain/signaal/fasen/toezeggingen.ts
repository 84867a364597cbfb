/** What parties promise: on the agreed day it is asked for, of the owner of the level and by mail of the party. */
import type { Day, Instant } from '../../instant.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import type { KomToezeggingNa, LaatToezeggingVervallen, LegToezeggingVast } from '../commands.ts';
import type { SignaalFacts, SignaalOutcome } from '../facts.ts';
import type { Signaal } from '../state.ts';
import { andereFase, geenAfspraakdag, inhoud, isLeeg } from './phase.ts';

const metToezeggingen = ['strategie', 'aanpak', 'duiding', 'beleid', 'monitoring'] as const;

export function legToezeggingVast(
  signaal: Signaal,
  command: LegToezeggingVast,
  { organisaties }: SignaalFacts,
  vandaag: Day,
  now: Instant,
): SignaalOutcome {
  if (!metToezeggingen.some((fase) => fase === signaal.fase)) return andereFase(signaal, ...metToezeggingen);
  const { toezeggingId, partij, organisatieId, wat, voor } = command;
  const bekend = [...signaal.toezeggingen.map(({ id }) => id), ...signaal.toezeggingenKlaar];
  if (bekend.includes(toezeggingId)) return refuse('deze toezegging is al vastgelegd', 'toezeggingId');
  if (isLeeg(partij)) return refuse('schrijf wie dit toezegde', 'partij');
  if (isLeeg(wat)) return refuse('schrijf wat er is toegezegd', 'wat');
  if (organisatieId && !organisaties.includes(organisatieId))
    return refuse('deze organisatie staat niet in het netwerk', 'organisatieId');
  const fout = geenAfspraakdag(voor, vandaag, 'voor');
  return fout ?? [{ ...inhoud(command), type: 'ToezeggingVastgelegd', at: now }];
}

function nietOpen(signaal: Signaal, toezeggingId: string): Refusal | null {
  if (signaal.fase === 'afgesloten') return refuse(`dit ${signaal.soort} is afgesloten`);
  if (signaal.toezeggingenKlaar.includes(toezeggingId)) return refuse('deze toezegging is al afgehandeld', 'toezeggingId');
  return signaal.toezeggingen.some(({ id }) => id === toezeggingId)
    ? null
    : refuse('deze toezegging staat hier niet', 'toezeggingId');
}

/** By the owner, or by the party itself with the link of this promise alone. */
export function komToezeggingNa(
  signaal: Signaal,
  command: KomToezeggingNa,
  { actor, linkKey }: SignaalFacts,
  now: Instant,
): SignaalOutcome {
  const { toezeggingId } = command;
  if (actor.soort === 'link' && linkKey !== toezeggingId) return refuse('deze link is van een andere toezegging', 'toezeggingId');
  return nietOpen(signaal, toezeggingId) ?? [{ ...inhoud(command), type: 'ToezeggingNagekomen', at: now }];
}

export function laatToezeggingVervallen(signaal: Signaal, command: LaatToezeggingVervallen, now: Instant): SignaalOutcome {
  const fout = nietOpen(signaal, command.toezeggingId);
  if (fout) return fout;
  if (isLeeg(command.reden)) return refuse('schrijf waarom de toezegging vervalt', 'reden');
  return [{ ...inhoud(command), type: 'ToezeggingVervallen', at: now }];
}
