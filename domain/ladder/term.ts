import type { Rol } from '../codes.ts';
import type { TaakSoort } from '../taak/codes.ts';

/** A term with its ladder as a setting: plain JSON that a beheerder changes with a reason [docs/rules.md: terms]. */

export type Duur = { werkdagen: number } | { weken: number } | { dagen: number };

/** `eigenaar` is whoever the task is with; `ontvanger` (receiving party), `aanmelder` and `client` have no account: mail or phone. */
export type Geadresseerde = 'eigenaar' | 'ontvanger' | 'aanmelder' | 'client' | Rol;

export type SoortTrede = 'herinnering' | 'klim';

/** `vraag` counts from the asking, `voor` back from the due date, `na` on from it; 0 `voor` or `na` is the due date itself. */
export type Wanneer = Duur & { vanaf: 'vraag' | 'voor' | 'na' };

export type Trede = { soort: SoortTrede; op: Wanneer; aan: readonly Geadresseerde[] };

/** What differs for one kind of case: another rhythm, owner or ladder. */
export type TermVariant = {
  rol?: Geadresseerde | undefined;
  uiterlijk?: Duur | undefined;
  treden?: readonly Trede[] | undefined;
  vragenVooraf?: Duur | undefined;
};

export type Spoed = { uiterlijk: Duur; treden?: readonly Trede[] | undefined };

export type Term = {
  /** Whose task it is. */
  rol: Geadresseerde;
  /** Who asks it, and records the answer by phone, when the owner has no account. */
  gevraagdDoor?: Rol | undefined;
  /** Who else is asked. */
  ook?: readonly Geadresseerde[] | undefined;
  uiterlijk: Duur;
  /** Own numbers under spoed; without them the halves, when `totOndersteuning`. */
  spoed?: Spoed | undefined;
  /** A term up to the start of support: spoed halves it. */
  totOndersteuning: boolean;
  /** Asked at its first rung instead of at once. */
  komtMetTijd: boolean;
  treden: readonly Trede[];
  /** Asked this long before the due date, for what is known years ahead. */
  vragenVooraf?: Duur | undefined;
  /** Due at the end of the working day of the asking. */
  zelfdeDag?: boolean | undefined;
  varianten?: Readonly<Record<string, TermVariant>> | undefined;
  /** Where the rule comes from. */
  bron: string;
};

/** Every kind of task but an alarm; `concept` is no task: a public form that was saved and not sent yet. */
export type TermSoort = Exclude<TaakSoort, 'alarm'> | 'concept';
export type Terms = Readonly<Record<TermSoort, Term>>;

/** The term for a variant; a variant that the setting does not know leaves the term as it is. */
export function metVariant(term: Term, variant?: string): Term {
  const eigen = variant === undefined ? undefined : term.varianten?.[variant];
  if (!eigen) return term;
  return {
    ...term,
    rol: eigen.rol ?? term.rol,
    uiterlijk: eigen.uiterlijk ?? term.uiterlijk,
    treden: eigen.treden ?? term.treden,
    vragenVooraf: eigen.vragenVooraf ?? term.vragenVooraf,
  };
}
