/** Who may do what to a signaal or vraagstuk: one table, actie × rol × relatie, as for trajecten [docs/rules.md: rights]. */
import type { Actor, Gebruiker } from '../actor.ts';
import { onbekend, type Rol } from '../codes.ts';
import type { Partij } from '../rechten/policy.ts';
import { type RolGever, rollenGever } from './codes.ts';
import type { SignaalCommand } from './commands.ts';
import type { Signaal } from './state.ts';

/** What an actor is to a signaal. `eigenaar` = owns the level that it is on. */
export type SignaalRelatie =
  /** Of a signaal; who opened a vraagstuk is nothing to it, its present owner is. */
  | 'gever'
  /** Deputy, now, of who peels it. */
  | 'waarnemer'
  /** Gave a signaal that was joined with this one. */
  | 'medegever'
  | 'eigen regio'
  | 'landelijke dienst'
  | 'eigenaar'
  | 'regionaal'
  | 'landelijk'
  | 'vraagstuk'
  | 'landelijk vraagstuk';

/** Without `relatie` the rule holds for every signaal. */
export type SignaalRegel = { wie: Rol | Partij; relatie?: SignaalRelatie };

export type SignaalActie = SignaalCommand['type'] | 'signaal.lezen';

const regel = (wie: Rol | Partij, relatie?: SignaalRelatie): SignaalRegel => (relatie ? { wie, relatie } : { wie });

const gever = rollenGever.map((rol) => regel(rol, 'gever'));
const medegever = rollenGever.map((rol) => regel(rol, 'medegever'));
/** What the ladder asks of them; ending it, and whether it helped, stay the giver's own. */
const waarnemer = rollenGever.map((rol) => regel(rol, 'waarnemer'));
const vanDeRegio = [regel('regiocoordinator', 'eigen regio'), regel('regiocoordinator', 'landelijke dienst')];
const eigenaar = [regel('regiocoordinator', 'eigenaar'), regel('landelijkcoordinator', 'eigenaar')];
const landelijk = regel('landelijkcoordinator');

export const signaalPolicy: Record<SignaalActie, readonly SignaalRegel[]> = {
  'signaal.lezen': [
    ...gever,
    ...medegever,
    ...waarnemer,
    ...vanDeRegio,
    landelijk,
    regel('regiocoordinator', 'landelijk vraagstuk'),
    regel('adviesraad', 'vraagstuk'),
  ],
  GeefSignaal: rollenGever.map((rol) => regel(rol)),
  GeefDeel: [],
  OpenVraagstuk: [regel('regiocoordinator'), landelijk],
  PelAf: [...gever, ...waarnemer, ...vanDeRegio],
  VulAan: [...gever, ...waarnemer, ...eigenaar],
  KiesStrategie: eigenaar,
  LegStapVast: eigenaar,
  Escaleer: eigenaar,
  AanvaardEscalatie: [landelijk],
  WeigerEscalatie: [landelijk],
  TrekEscalatieIn: eigenaar,
  NeemOver: [regel('landelijkcoordinator', 'regionaal')],
  GeefMeerTijd: [regel('landelijkcoordinator', 'regionaal'), regel('programmamanager', 'landelijk')],
  LegToezeggingVast: eigenaar,
  KomToezeggingNa: [...eigenaar, regel('link ontvanger')],
  LaatToezeggingVervallen: eigenaar,
  RondAanpakAf: eigenaar,
  LegMonitoringVast: eigenaar,
  ZetStapTerug: eigenaar,
  SluitAf: eigenaar,
  TrekIn: [...gever, ...eigenaar],
  PlaatsInVraagstuk: [...eigenaar, landelijk],
  HaalUitVraagstuk: [...eigenaar, landelijk],
  VoegSamenMet: eigenaar,
  NeemSignaalOp: [],
  Splits: eigenaar,
  LegVerhaalVast: eigenaar,
  GeefAdvies: [regel('adviesraad', 'vraagstuk')],
  BeantwoordAdvies: [landelijk],
  GeefTerugkoppeling: [...gever, ...medegever],
  HoorVanVraagstuk: [],
  MarkeerGedeeld: [],
};

/** Coordinates this regio; what has none belongs to national duty. */
export const isRegiocoordinatorVan = ({ rollen, landelijkeDienst }: Gebruiker, regio: string): boolean =>
  regio === onbekend ? landelijkeDienst : rollen.some((r) => r.rol === 'regiocoordinator' && r.regio === regio);

/** As whom a user replaces an absent giver: a reminder of the ladder reaches a deputy who holds that role; a chair is a member too. */
export const vervangtAls = ({ rollen }: Gebruiker): RolGever[] =>
  rollenGever.filter((als) => rollen.some(({ rol }) => rol === als || (als === 'lid' && rol === 'voorzitter')));

const neemtWaar = (actor: Gebruiker, { afpellerId, geverRol }: Signaal): boolean =>
  afpellerId !== null && actor.waarnemerVoor.includes(afpellerId) && vervangtAls(actor).includes(geverRol);

/** Every relation of this actor to this signaal. */
export function relatiesSignaal(actor: Actor, signaal: Signaal): SignaalRelatie[] {
  if (actor.soort !== 'gebruiker') return [];
  const { geverId, ookVoor, regio, niveau, soort } = signaal;
  const regionaal = niveau === 'regio';
  const coordineert = isRegiocoordinatorVan(actor, regio);
  const landelijkCoordinator = actor.rollen.some(({ rol }) => rol === 'landelijkcoordinator');
  const geldt: Record<SignaalRelatie, boolean> = {
    gever: soort === 'signaal' && geverId === actor.id,
    waarnemer: neemtWaar(actor, signaal),
    medegever: ookVoor.includes(actor.id),
    'eigen regio': coordineert && regio !== onbekend,
    'landelijke dienst': coordineert && regio === onbekend,
    eigenaar: regionaal ? coordineert : landelijkCoordinator,
    regionaal,
    landelijk: !regionaal,
    vraagstuk: soort === 'vraagstuk',
    'landelijk vraagstuk': soort === 'vraagstuk' && !regionaal,
  };
  return (Object.keys(geldt) as SignaalRelatie[]).filter((relatie) => geldt[relatie]);
}

const partijVan = (actor: Actor): Partij | null => {
  if (actor.soort === 'link') return `link ${actor.partij}`;
  return actor.soort === 'gebruiker' ? null : actor.soort;
};

/** May this actor do this, to this signaal or vraagstuk? The system may do everything; null = one that is not there yet. */
export function magSignaal(actor: Actor, actie: SignaalActie, signaal: Signaal | null): boolean {
  if (actor.soort === 'systeem') return true;
  const partij = partijVan(actor);
  const eigen = signaal ? relatiesSignaal(actor, signaal) : [];
  return signaalPolicy[actie].some(({ wie, relatie }) => {
    if (partij) return wie === partij;
    const heeftRol = actor.soort === 'gebruiker' && actor.rollen.some(({ rol }) => rol === wie);
    return heeftRol && (!relatie || eigen.includes(relatie));
  });
}

/** Exists for this actor: to read, or to act on without reading it (the programmamanager's card). */
export const kentSignaal = (actor: Actor, signaal: Signaal): boolean =>
  magSignaal(actor, 'signaal.lezen', signaal) || magSignaal(actor, 'GeefMeerTijd', signaal);
