/** What an action of a signaal or vraagstuk asks of a person: its words and its fields. The rules are the contract's. */
import type { Organisatie } from '../../../../../api/contract/netwerk.ts';
import type { Gemeente } from '../../../../../api/contract/overig.ts';
import type { SignaalOpdracht } from '../../../../../api/contract/signalen/opdrachten.ts';
import type { SignaalRegel, SignaalView } from '../../../../../api/contract/signalen/signaal.ts';
import type { Taxonomie } from '../../../../../api/contract/signalen/taxonomie.ts';
import type { SoortSignaal } from '../../../../../domain/signaal/codes.ts';
import type { Optie, Veld, Waarden } from '../../../components/form/veld.ts';

export type ActieType = SignaalOpdracht['type'];

/** What there is to choose from. */
export type Bekend = {
  taxonomie: Taxonomie;
  gemeenten: readonly Gemeente[];
  /** Of the netwerk, for an action that names a party. */
  netwerk: readonly Organisatie[];
  /** For an action about another one: the open ones of that kind, what resembles it first. */
  anderen: readonly SignaalRegel[];
};

export type Bij = Bekend & { signaal: SignaalView; waarden: Waarden };

export type Actie = {
  /** On the button and above the form. */
  knop: string;
  uitleg?: string;
  velden: (bij: Bij) => readonly Veld[];
  /** `over` is what the action was opened for: a promise, an advice, another signaal. */
  begin?: (signaal: SignaalView, over: string | undefined, bekend: Bekend) => Waarden;
  /** Questions that help to think, to read beside the form. */
  vragen?: readonly string[];
  /** Asks for a party of the netwerk. */
  vraagtNetwerk?: boolean;
  /** Is about another one of this kind. */
  vraagtAnder?: SoortSignaal;
  /** Last change before it is sent. */
  body?: (plain: Record<string, unknown>, bij: Bij) => Record<string, unknown>;
  /** What stands in the way or follows, said before sending. */
  letOp?: (bij: Bij) => string | null;
};

/** The organisation as a choice; its regio's tell those of one name apart. */
export const organisatieVeld = (netwerk: readonly Organisatie[]): Veld[] =>
  netwerk.length === 0
    ? []
    : [
        {
          naam: 'organisatieId',
          soort: 'zoeklijst',
          label: 'Welke organisatie uit het netwerk?',
          optioneel: true,
          opties: netwerk.map(
            ({ id, naam, soort, regios }): Optie => ({ waarde: id, label: [naam, soort, regios.join(', ')].join(' · ') }),
          ),
        },
      ];
