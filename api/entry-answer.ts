/** From the outcome of a change of an entry (netwerk, hours) to an answer. */
import type { Entry, EntryOutcome } from '../db/change-entry.ts';
import { anderVerzoek, ProblemError } from './errors.ts';

/** What was accepted. Throws the ProblemError of every other outcome. */
export function acceptedEntry(outcome: EntryOutcome): Entry {
  switch (outcome.soort) {
    case 'gelukt':
      return outcome.antwoord;
    case 'geweigerd':
      throw new ProblemError('velden', { detail: outcome.reden, velden: [{ veld: outcome.veld, melding: outcome.reden }] });
    case 'bestaat niet':
      throw new ProblemError('bestaat niet');
    case 'mag niet':
      throw new ProblemError('mag niet', { detail: outcome.reden });
    case 'verouderd':
      throw new ProblemError('verouderd', {
        detail: 'Dit is intussen gewijzigd. Kijk eerst wat er veranderde.',
        nu: { versie: outcome.revisie },
      });
    case 'andere inhoud':
      throw anderVerzoek();
  }
}
