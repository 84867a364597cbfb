/** Which tasks a signaal or vraagstuk asks for: at once after an action, or later, when time brings them. */
import { momentOp } from '../calendar/moment.ts';
import type { TaakSoort } from '../taak/codes.ts';
import type { GeplandeVraag, Vraag } from '../taak/vraag.ts';
import type { Signaal } from './state.ts';

/** Who owns the level, as the variant of a term: '' = the regiocoördinator, 'landelijk' = the landelijk coördinator, also of beleid. */
export const niveauVariant = ({ niveau }: Pick<Signaal, 'niveau'>): '' | 'landelijk' => (niveau === 'regio' ? '' : 'landelijk');

/** What this state asks for now; written in the same transaction as the action that led to it. */
export function directTasks(signaal: Signaal): Vraag[] {
  if (signaal.fase === 'afgesloten') return [];
  return [...vanFase(signaal), ...escalatie(signaal), ...toezeggingen(signaal), ...adviezen(signaal)];
}

/** A national strategy is another question than a regional one: its clock begins anew. So is an aanpak with more time. */
function vanFase(signaal: Signaal): Vraag[] {
  const variant = niveauVariant(signaal);
  switch (signaal.fase) {
    case 'afpellen':
      return [{ kind: 'afpellen', key: '', variant: signaal.geverRol }];
    case 'strategie':
      return [{ kind: 'strategie', key: variant, variant }];
    case 'aanpak': {
      const { meerTijd } = signaal;
      return [{ kind: 'aanpak', key: meerTijd ?? '', variant, ...(meerTijd ? { einddag: meerTijd } : {}) }];
    }
    case 'duiding':
    case 'beleid':
      return [{ kind: signaal.fase, key: '' }];
    case 'monitoring':
    case 'in vraagstuk':
    case 'afgesloten':
      return [];
  }
}

const escalatie = ({ escalatie: gevraagd }: Signaal): Vraag[] =>
  gevraagd ? [{ kind: 'escalatie', key: gevraagd.op, vanaf: gevraagd.op }] : [];

const toezeggingen = (signaal: Signaal): Vraag[] =>
  signaal.toezeggingen.map(({ id, voor }) => ({
    ...{ kind: 'toezegging', key: id, variant: niveauVariant(signaal), einddag: voor },
  }));

const adviezen = (signaal: Signaal): Vraag[] =>
  signaal.adviezen.filter(({ antwoord }) => antwoord === undefined).map(({ id }) => ({ kind: 'advies', key: id }));

/** What time brings in this state; the key is the day from which it counts, so asked again it is the same task. */
export function timedTasks(signaal: Signaal): GeplandeVraag[] {
  if (signaal.fase !== 'monitoring') return [];
  const { vanaf } = signaal;
  return [{ kind: 'monitoring', key: vanaf, vanaf: momentOp(vanaf, '12:00'), variant: niveauVariant(signaal) }];
}

/** For whom a person-bound task is: peeling is the giver's; null = the role's. */
export const ownerOf = (signaal: Signaal, { kind }: Pick<Vraag, 'kind'>): string | null =>
  kind === 'afpellen' ? signaal.afpellerId : null;

/** Nobody is kept from a task: escalating upwards is asked of one level and decided on the next one [docs/rules.md: signaleren]. */
export const uitgesloten = (_signaal: Signaal, _kind: TaakSoort): { ids: string[]; waarom: string } => ({ ids: [], waarom: '' });
