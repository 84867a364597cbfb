/** From the outcome of an action to an answer; what was refused says why, and what is true now. */
import type { Outcome } from '../db/action.ts';
import { anderVerzoek, ProblemError } from './errors.ts';

export type Gelukt = Extract<Outcome, { soort: 'gelukt' }>['antwoord'];

/** Who was first, for who comes too late. */
export type Eerder = { door: string; op: string } | null;

/** The version of what was answered, for If-Match. */
export const etag = (version: number): Record<string, string> => ({ ETag: `"${version}"` });

/** What an accepted action gave. Throws the ProblemError of every other outcome; `eerder` is asked only for who came too late. */
export async function accepted(outcome: Outcome, eerder: () => Promise<Eerder> = async () => null): Promise<Gelukt> {
  switch (outcome.soort) {
    case 'gelukt':
      return outcome.antwoord;
    case 'geweigerd':
      if (outcome.veld)
        throw new ProblemError('velden', { detail: outcome.reden, velden: [{ veld: outcome.veld, melding: outcome.reden }] });
      throw new ProblemError('conflict', { detail: outcome.reden, nu: outcome.nu && { ...outcome.nu, ...(await eerder()) } });
    case 'bestaat niet':
      throw new ProblemError('bestaat niet');
    case 'mag niet':
      throw new ProblemError('mag niet');
    case 'verouderd': {
      const wie = await eerder();
      const detail = wie
        ? `${wie.door} heeft dit intussen gewijzigd. Kijk eerst wat er veranderde.`
        : 'Dit is intussen gewijzigd. Kijk eerst wat er veranderde.';
      throw new ProblemError('verouderd', { detail, nu: { versie: outcome.versie, ...wie } });
    }
    case 'andere inhoud':
      throw anderVerzoek();
    case 'wordt vooruitgespoeld':
      throw new ProblemError('conflict', { detail: 'De klok wordt nu vooruitgezet. Probeer het zo opnieuw.' });
  }
}
