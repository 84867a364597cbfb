/** One signaal or vraagstuk as this actor may see it. No way leads from here to a traject: it knows none. */
import type { SignaalDossier } from '../../db/queries/een-signaal.ts';
import type { SignaalRij, Verwijzing } from '../../db/queries/signalen.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Day } from '../../domain/instant.ts';
import type { SignaalEvent } from '../../domain/signaal/events.ts';
import { magSignaal } from '../../domain/signaal/rechten.ts';
import type { Escalatie, Signaal } from '../../domain/signaal/state.ts';
import { terugkoppelingenVan } from '../../domain/signaal/terugkoppeling.ts';
import { actiesVoorSignaal } from '../acties-signaal.ts';
import type { SignaalView, SignalenLijst, TijdlijnBlad } from '../contract/signalen/signaal.ts';
import { type Namen, wie } from './namen.ts';
import { padVan } from './signaal-pad.ts';

export type SignaalStukken = {
  dossier: SignaalDossier;
  /** Itself, as lists show it. */
  regel: SignaalRij;
  tijdlijn: TijdlijnBlad;
  /** From phase to phase: itself, and the vraagstuk that it is in. */
  overgangen: SignaalEvent[];
  vanVraagstuk: SignaalEvent[];
  verwijzingen: Verwijzing[];
  organisaties: ReadonlyMap<string, string>;
  /** In this vraagstuk: the first page. */
  signalen: SignalenLijst;
  taken: SignaalView['taken'];
  /** In monitoring: the day on which it is asked whether it helps. */
  teltVanaf: Day | null;
  tijdmachine: NonNullable<SignaalView['tijdmachine']>;
};

/** Everybody whom the state names by id. */
export const genoemdInSignaal = ({ geverId, escalatie, overdracht, adviezen, terugkoppelingen = [] }: Signaal): string[] => [
  ...[geverId, ...terugkoppelingen.map(({ door }) => door)],
  ...[escalatie, overdracht].flatMap((gevraagd) => gevraagd?.door ?? []),
  ...adviezen.map(({ door }) => door),
];

/** Organisations of the netwerk that the state names by id. */
export const organisatiesIn = (signaal: Signaal): string[] =>
  [...signaal.stappen, ...signaal.toezeggingen].flatMap(({ organisatieId }) => organisatieId ?? []);

/** Other signals that it goes on in, or comes from. */
export const verwantVan = (signaal: Signaal): string[] => [...verderIn(signaal), ...(signaal.uit ? [signaal.uit] : [])];

const verderIn = (signaal: Signaal): string[] =>
  signaal.fase === 'afgesloten' ? [...(signaal.met ? [signaal.met] : []), ...(signaal.delen ?? [])] : [];

/**
 * The Adviesraad reads of a vraagstuk its codes, its path, the retold case and the advices: no other words of those at work on it, and
 * no names, unless another role of theirs shows it whole [docs/rules.md: rights].
 */
export function zietAlles(actor: Actor, signaal: Signaal): boolean {
  if (signaal.soort === 'signaal' || actor.soort !== 'gebruiker') return true;
  const anders = actor.rollen.filter(({ rol }) => rol !== 'adviesraad');
  return magSignaal({ ...actor, rollen: anders }, 'signaal.lezen', signaal);
}

/** The whole page. */
export function alsSignaalView(stukken: SignaalStukken, actor: Actor, namen: Namen): SignaalView {
  const { dossier, regel, organisaties } = stukken;
  const { signaal, versie } = dossier;
  const heel = zietAlles(actor, signaal);
  const { klok: _klok, plek: _plek, clockOffsetMs: _offset, ...lijn } = regel;
  return {
    ...{ ...lijn, versie },
    ...inhoudVan(signaal, heel),
    gever: heel ? wie(signaal.geverId, namen) : null,
    vanMij: signaal.geverId === actor.id,
    ...loopVan(stukken),
    ...aanpakVan(signaal, organisaties, heel),
    monitoring: monitoringVan(stukken),
    escalatie: heel ? gevraagdVan(signaal.escalatie, namen) : null,
    overdracht: heel && signaal.overdracht?.naar === signaal.niveau ? gevraagdVan(signaal.overdracht, namen) : null,
    adviezen: adviezenVan(signaal, namen, heel),
    afgesloten: afgeslotenVan(signaal, stukken.verwijzingen, heel),
    terugkoppelingen: terugkoppelingenVan(signaal).map((een) => ({
      ...{ toelichting: null, ...een, door: wie(een.door, namen), vanMij: een.door === actor.id },
    })),
    ...{ signalen: stukken.signalen.signalen, signalenCursor: stukken.signalen.cursor },
    taken: heel ? stukken.taken : [],
    ...{ tijdlijn: stukken.tijdlijn.regels, tijdlijnCursor: stukken.tijdlijn.cursor },
    acties: actiesVoorSignaal(actor, signaal),
    tijdmachine: stukken.tijdmachine.aan ? stukken.tijdmachine : null,
  };
}

function inhoudVan(signaal: Signaal, heel: boolean) {
  const { hoeVaak, levensdomein, partijen, namens, les = null, verhaal = null } = signaal;
  const codes = { hoeVaak, levensdomein, partijen, namens, les, verhaal };
  if (!heel) return { ...codes, wat: '', gevolg: null, alGeprobeerd: null, ookWatWerkte: null };
  const { wat, gevolg = null, alGeprobeerd = null, ookWatWerkte = null } = signaal;
  return { ...codes, wat, gevolg, alGeprobeerd, ookWatWerkte };
}

function loopVan({ dossier: { signaal }, overgangen, vanVraagstuk, verwijzingen }: SignaalStukken) {
  const uit = verwijzingen.find(({ id }) => id === signaal.uit) ?? null;
  return { pad: padVan(overgangen), padVraagstuk: padVan(vanVraagstuk), uit };
}

function monitoringVan({ dossier: { signaal }, teltVanaf }: SignaalStukken): SignaalView['monitoring'] {
  if (signaal.fase !== 'monitoring') return null;
  const { goedOpRij, vanaf } = signaal;
  return { goedOpRij, vanaf, teltVanaf: teltVanaf ?? vanaf };
}

type Aanpak = Pick<SignaalView, 'strategie' | 'stappen' | 'meerTijd' | 'resultaatAanpak' | 'toezeggingen'>;

function aanpakVan(signaal: Signaal, organisaties: ReadonlyMap<string, string>, heel: boolean): Aanpak {
  const naamVan = (id: string | undefined): string | null => (id ? (organisaties.get(id) ?? null) : null);
  const gemeen = {
    strategie: strategieVan(signaal, heel),
    meerTijd: signaal.fase === 'aanpak' ? (signaal.meerTijd ?? null) : null,
  };
  if (!heel) return { ...gemeen, stappen: [], resultaatAanpak: null, toezeggingen: [] };
  return {
    ...gemeen,
    stappen: signaal.stappen.map(({ op, wat, partij = null, organisatieId, resultaat = null, niveau }) => ({
      ...{ op, wat, partij, resultaat, niveau },
      organisatie: naamVan(organisatieId),
    })),
    resultaatAanpak: signaal.resultaatAanpak ?? null,
    toezeggingen: signaal.toezeggingen.map(({ id, partij, organisatieId, contactpersoon = null, email = null, wat, voor }) => ({
      ...{ id, partij, wat, voor, contactpersoon, email },
      organisatie: naamVan(organisatieId),
    })),
  };
}

function strategieVan({ strategie: gekozen }: Signaal, heel: boolean): SignaalView['strategie'] {
  if (!gekozen) return null;
  const { strategie, eigen = null, doel, partijen, voorWanneer } = gekozen;
  return { ...{ strategie, partijen, voorWanneer }, ...(heel ? { eigen, doel } : { eigen: null, doel: '' }) };
}

function gevraagdVan(gevraagd: Escalatie | undefined, namen: Namen): SignaalView['escalatie'] {
  if (!gevraagd) return null;
  const { naar, notitie, door, op } = gevraagd;
  return { naar, notitie, door: wie(door, namen), op };
}

const adviesraad = { id: 'adviesraad', naam: 'Adviesraad cliënten' };

const adviezenVan = ({ adviezen }: Signaal, namen: Namen, metNamen: boolean): SignaalView['adviezen'] =>
  adviezen.map(({ id, advies, door, op, antwoord = null, beantwoordOp = null }) => ({
    ...{ id, advies, op, antwoord, beantwoordOp },
    door: metNamen ? wie(door, namen) : adviesraad,
  }));

function afgeslotenVan(signaal: Signaal, verwijzingen: Verwijzing[], heel: boolean): SignaalView['afgesloten'] {
  if (signaal.fase !== 'afgesloten') return null;
  const { reden, op, resultaat = null } = signaal;
  if (!heel) return { reden, op, resultaat, geleerd: null, watWerkte: null, toelichting: null, verder: [] };
  const { geleerd = null, watWerkte = null, toelichting = null } = signaal;
  const verder = verwijzingen.filter(({ id }) => verderIn(signaal).includes(id));
  return { reden, op, resultaat, geleerd, watWerkte, toelichting, verder };
}
