/** One signaal or vraagstuk as this actor may see it. No way leads from here to a traject: it knows none. */
import type { SignaalDossier } from '../../db/queries/een-signaal.ts';
import type { SignaalRij, Verwijzing } from '../../db/queries/signalen.ts';
import type { Voorval } from '../../db/queries/tijdlijn.ts';
import type { Actor } from '../../domain/actor.ts';
import { dagVan } from '../../domain/calendar/moment.ts';
import type { SignaalEvent } from '../../domain/signaal/events.ts';
import { magSignaal } from '../../domain/signaal/rechten.ts';
import type { Signaal } from '../../domain/signaal/state.ts';
import { actiesVoorSignaal } from '../acties-signaal.ts';
import type { SignaalRegel, SignaalView } from '../contract/signalen/signaal.ts';
import { signaalTijdlijn } from '../words/signaal-tijdlijn.ts';
import { type Namen, wie } from './namen.ts';
import { padVan } from './signaal-pad.ts';

export type SignaalStukken = {
  dossier: SignaalDossier;
  /** Itself, as lists show it. */
  regel: SignaalRij;
  voorvallen: Voorval<SignaalEvent>[];
  /** What happened to the vraagstuk that it is in. */
  vanVraagstuk: SignaalEvent[];
  verwijzingen: Verwijzing[];
  organisaties: ReadonlyMap<string, string>;
  /** In this vraagstuk. */
  signalen: SignaalRegel[];
  taken: SignaalView['taken'];
  tijdmachine: NonNullable<SignaalView['tijdmachine']>;
};

/** Everybody whom the state names by id. */
export const genoemdInSignaal = ({ geverId, escalatie, adviezen }: Signaal): string[] => [
  geverId,
  ...(escalatie ? [escalatie.door] : []),
  ...adviezen.map(({ door }) => door),
];

/** Organisations of the netwerk that the state or its history names by id. */
export const organisatiesIn = (signaal: Signaal, voorvallen: readonly Voorval<SignaalEvent>[]): string[] => [
  ...[...signaal.stappen, ...signaal.toezeggingen].flatMap(({ organisatieId }) => organisatieId ?? []),
  ...voorvallen.flatMap((voorval) =>
    voorval.soort === 'gebeurtenis' && 'organisatieId' in voorval.event ? (voorval.event.organisatieId ?? []) : [],
  ),
];

/** Other signals that it goes on in, or comes from. */
export const verwantVan = (signaal: Signaal): string[] => [...verderIn(signaal), ...(signaal.uit ? [signaal.uit] : [])];

const verderIn = (signaal: Signaal): string[] =>
  signaal.fase === 'afgesloten' ? [...(signaal.met ? [signaal.met] : []), ...(signaal.delen ?? [])] : [];

/** The Adviesraad reads a vraagstuk without names, steps and contact data, unless another role of theirs shows it whole. */
export function zietAlles(actor: Actor, signaal: Signaal): boolean {
  if (signaal.soort === 'signaal' || actor.soort !== 'gebruiker') return true;
  const anders = actor.rollen.filter(({ rol }) => rol !== 'adviesraad');
  return magSignaal({ ...actor, rollen: anders }, 'signaal.lezen', signaal);
}

/** The whole page. `now` = the thing's own time. */
export function alsSignaalView(stukken: SignaalStukken, actor: Actor, namen: Namen, now: string): SignaalView {
  const { dossier, regel, organisaties } = stukken;
  const { signaal, versie } = dossier;
  const metNamen = zietAlles(actor, signaal);
  const { klok: _klok, plek: _plek, clockOffsetMs: _offset, ...lijn } = regel;
  return {
    ...{ ...lijn, versie },
    ...inhoudVan(signaal),
    gever: metNamen ? wie(signaal.geverId, namen) : null,
    vanMij: signaal.geverId === actor.id,
    ...loopVan(stukken),
    ...aanpakVan(signaal, organisaties, metNamen),
    escalatie: metNamen ? escalatieVan(signaal, namen) : null,
    adviezen: adviezenVan(signaal, namen, metNamen),
    afgesloten: afgeslotenVan(signaal, stukken.verwijzingen),
    terugkoppeling: signaal.terugkoppeling ? { toelichting: null, ...signaal.terugkoppeling } : null,
    signalen: stukken.signalen,
    taken: metNamen ? stukken.taken : [],
    tijdlijn: signaalTijdlijn(stukken.voorvallen, { namen, metNamen, organisaties }),
    acties: actiesVoorSignaal(actor, signaal, dagVan(now)),
    tijdmachine: stukken.tijdmachine.aan ? stukken.tijdmachine : null,
  };
}

function inhoudVan(signaal: Signaal) {
  const { wat, hoeVaak, levensdomein, partijen, namens } = signaal;
  const { gevolg = null, alGeprobeerd = null, ookWatWerkte = null, verhaal = null } = signaal;
  return { wat, hoeVaak, levensdomein, partijen, namens, gevolg, alGeprobeerd, ookWatWerkte, verhaal };
}

function loopVan({ dossier: { signaal }, voorvallen, vanVraagstuk, verwijzingen }: SignaalStukken) {
  const events = voorvallen.flatMap((voorval) => (voorval.soort === 'gebeurtenis' ? [voorval.event] : [])).toReversed();
  const uit = verwijzingen.find(({ id }) => id === signaal.uit) ?? null;
  return { pad: padVan(events), padVraagstuk: padVan(vanVraagstuk), uit };
}

type Aanpak = Pick<SignaalView, 'strategie' | 'stappen' | 'meerTijd' | 'resultaatAanpak' | 'toezeggingen' | 'monitoring'>;

function aanpakVan(signaal: Signaal, organisaties: ReadonlyMap<string, string>, metNamen: boolean): Aanpak {
  const naamVan = (id: string | undefined): string | null => (id ? (organisaties.get(id) ?? null) : null);
  return {
    strategie: strategieVan(signaal),
    stappen: metNamen
      ? signaal.stappen.map(({ op, wat, partij = null, organisatieId, resultaat = null, niveau }) => ({
          ...{ op, wat, partij, resultaat, niveau },
          organisatie: naamVan(organisatieId),
        }))
      : [],
    meerTijd: signaal.fase === 'aanpak' ? (signaal.meerTijd ?? null) : null,
    resultaatAanpak: signaal.resultaatAanpak ?? null,
    toezeggingen: signaal.toezeggingen.map(({ id, partij, organisatieId, contactpersoon, email, wat, voor }) => ({
      ...{ id, partij, wat, voor },
      organisatie: metNamen ? naamVan(organisatieId) : null,
      contactpersoon: metNamen ? (contactpersoon ?? null) : null,
      email: metNamen ? (email ?? null) : null,
    })),
    monitoring: signaal.fase === 'monitoring' ? { goedOpRij: signaal.goedOpRij, vanaf: signaal.vanaf } : null,
  };
}

function strategieVan({ strategie: gekozen }: Signaal): SignaalView['strategie'] {
  if (!gekozen) return null;
  const { strategie, eigen = null, doel, partijen, voorWanneer } = gekozen;
  return { strategie, eigen, doel, partijen, voorWanneer };
}

function escalatieVan({ escalatie }: Signaal, namen: Namen): SignaalView['escalatie'] {
  if (!escalatie) return null;
  const { naar, notitie, door, op } = escalatie;
  return { naar, notitie, door: wie(door, namen), op };
}

const adviesraad = { id: 'adviesraad', naam: 'Adviesraad cliënten' };

const adviezenVan = ({ adviezen }: Signaal, namen: Namen, metNamen: boolean): SignaalView['adviezen'] =>
  adviezen.map(({ id, advies, door, op, antwoord = null, beantwoordOp = null }) => ({
    ...{ id, advies, op, antwoord, beantwoordOp },
    door: metNamen ? wie(door, namen) : adviesraad,
  }));

function afgeslotenVan(signaal: Signaal, verwijzingen: Verwijzing[]): SignaalView['afgesloten'] {
  if (signaal.fase !== 'afgesloten') return null;
  const { reden, op, resultaat = null, geleerd = null, watWerkte = null, toelichting = null } = signaal;
  const verder = verwijzingen.filter(({ id }) => verderIn(signaal).includes(id));
  return { reden, op, resultaat, geleerd, watWerkte, toelichting, verder };
}
