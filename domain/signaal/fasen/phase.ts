/** Small words that the decisions of every phase share. */
import { dagNummer } from '../../calendar/dag.ts';
import type { Day } from '../../instant.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { telwoord } from '../../telwoord.ts';
import type { FaseSignaal } from '../codes.ts';
import type { Signaal } from '../state.ts';

/** Refuses an action that belongs to another phase, and says in which phase it is. */
export const andereFase = ({ soort, fase }: Signaal, ...bedoeld: FaseSignaal[]): Refusal =>
  refuse(`dit kan alleen in de fase ${bedoeld.join(' of ')}; dit ${soort} is nu in de fase ${fase}`);

export const isLeeg = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** What was asked, as an event keeps it. */
export function inhoud<C extends { type: string; bevestigd?: boolean }>(command: C): Omit<C, 'type' | 'bevestigd'> {
  const { type: _type, bevestigd: _gezien, ...rest } = command;
  return rest;
}

const verstVooruitDagen = 2 * 366;

/** A day that is agreed on lies ahead, and not so far that it must be a mistake. */
export function geenAfspraakdag(dag: Day, vandaag: Day, veld: string): Refusal | null {
  if (dag <= vandaag) return refuse('kies een dag in de toekomst', veld);
  const dagen = dagNummer(dag) - dagNummer(vandaag);
  return dagen > verstVooruitDagen ? refuse('kies een dag binnen twee jaar', veld) : null;
}

/** What still waits for an answer stands in the way of every end [docs/rules.md: signaleren]. */
export function nogNietAf({ escalatie, toezeggingen, adviezen }: Signaal): Refusal | null {
  if (escalatie) return refuse('er wacht nog een vraag om escalatie op antwoord; trek die eerst in');
  const open = toezeggingen.length;
  if (open > 0) {
    const staat = open === 1 ? 'staat' : 'staan';
    const wat = telwoord(open, 'toezegging', 'toezeggingen');
    return refuse(`er ${staat} nog ${wat} open; leg vast wat is nagekomen, of laat vervallen wat niet meer komt`);
  }
  if (adviezen.some(({ antwoord }) => antwoord === undefined)) return refuse('de Adviesraad wacht nog op antwoord op een advies');
  return null;
}
