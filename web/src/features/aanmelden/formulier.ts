/** What is filled in: kept in this tab, over the steps and a reload, until it is sent or saved elsewhere. */
import { useState } from 'react';
import type { Waarden } from '../../components/form/veld.ts';
import { dropDraft, readDraft, writeDraft } from '../../lib/draft.ts';
import { stappen } from './stappen.ts';

export type Formulier = {
  waarden: Waarden;
  /** Under this name what is typed in a step is kept. */
  draftOf: (stap: number) => string;
  /** With what is typed in this step and not yet taken along. */
  alles: (stap: number) => Waarden;
  keep: (filled: Waarden) => void;
  /** Goes on under another name. */
  keepAs: (naam: string, filled: Waarden) => void;
};

const draftOf = (naam: string, stap: number): string => `${naam}:${stap}`;

/** What was typed under this name leaves this tab. */
export function vergeetFormulier(naam: string): void {
  for (const name of [naam, ...stappen.map((_, i) => draftOf(naam, i + 1))]) dropDraft(name);
}

export function useFormulier(naam: string, begin: () => Waarden): Formulier {
  const [waarden, setWaarden] = useState<Waarden>(() => readDraft<Waarden>(naam) ?? begin());
  const keepAs = (as: string, filled: Waarden) => {
    const all = { ...waarden, ...filled };
    setWaarden(all);
    writeDraft(as, all);
  };
  return {
    waarden,
    draftOf: (stap) => draftOf(naam, stap),
    alles: (stap) => ({ ...waarden, ...readDraft<Waarden>(draftOf(naam, stap)) }),
    keep: (filled) => keepAs(naam, filled),
    keepAs: (as, filled) => {
      vergeetFormulier(naam);
      keepAs(as, filled);
    },
  };
}

const SENT = 'aanmelden-verstuurd';

/** The reference of what was sent last from this tab: going back shows that, and no empty form. */
export const laatstVerstuurd = (): string | null => readDraft<string>(SENT);
export const onthoudVerstuurd = (referentie: string): void => writeDraft(SENT, referentie);
export const vergeetVerstuurd = (): void => dropDraft(SENT);
