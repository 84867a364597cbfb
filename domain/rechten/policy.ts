/** Who may do what: one table, actie × rol × relatie. The transaction, the routes and the buttons all read it [docs/rules.md: rights]. */
import type { Actor } from '../actor.ts';
import { type Rol, rollen } from '../codes.ts';
import { rollenGever } from '../signaal/codes.ts';
import type { TrajectCommand } from '../traject/commands.ts';
import { naDoorverwijzing, totOndersteuning } from '../traject/fasen/fase-groepen.ts';
import type { Traject } from '../traject/state.ts';
import { gekozenIn } from '../traject/tasks.ts';

/** What an actor is to a traject. */
export type Relatie =
  | 'aanmelding'
  | 'eigen regio'
  | 'landelijke dienst'
  | 'eigen caseload'
  | 'gekozen'
  | 'op agenda'
  | 'in overleg'
  | 'llb'
  /** Of an organisation in the netwerk that works for the whole country. */
  | 'landelijk';

export type Partij = 'publiek' | 'link aanmelder' | 'link client' | 'link ontvanger' | 'systeem';

/** Without `relatie` the rule holds for every subject. */
export type Regel = { wie: Rol | Partij; relatie?: Relatie };

export type TrajectActie = TrajectCommand['type'] | 'traject.lezen';
export type AndereActie =
  | 'taken.lezen'
  | 'trajecten.lezen'
  | 'taak.oppakken'
  | 'taak.toewijzen'
  | 'instellingen.lezen'
  | 'instellingen.wijzigen'
  | 'rapportage.lezen'
  | 'netwerk.lezen'
  | 'netwerk.wijzigen'
  | 'uren.eigen'
  | 'leren.lezen'
  | 'leren.wijzigen'
  | 'vraagvooraf.lezen'
  | 'vraagvooraf.wijzigen'
  | 'signaal.geven'
  | 'signaal.opdracht'
  | 'signalen.lezen'
  | 'signalen.cijfers'
  | 'taxonomie.lezen'
  | 'taxonomie.wijzigen'
  | 'systeem.lezen'
  | 'postbus.lezen'
  | 'publiek';
export type Actie = TrajectActie | AndereActie;

const regel = (wie: Rol | Partij, relatie?: Relatie): Regel => (relatie ? { wie, relatie } : { wie });

const aanmeldcoordinator = regel('aanmeldcoordinator', 'aanmelding');
const regiocoordinator = [regel('regiocoordinator', 'eigen regio'), regel('regiocoordinator', 'landelijke dienst')];
const gcoer = regel('gcoer', 'eigen caseload');
const medewerkers: Regel[] = (
  [
    'aanmeldcoordinator',
    'lid',
    'voorzitter',
    'regiocoordinator',
    'gcoer',
    'landelijkcoordinator',
    'llbcoordinator',
    'programmamanager',
    'beheerder',
  ] as const
).map((rol) => regel(rol));
/** The Adviesraad gives signals, and peels them: it has work, and sees no dossier. */
const metTaken: Regel[] = [...medewerkers, regel('adviesraad')];

const gevers = rollenGever.map((rol) => regel(rol));
const cijfers = (['programmamanager', 'monitoring', 'adviesraad', 'regiocoordinator', 'landelijkcoordinator'] as const).map(
  (rol) => regel(rol),
);

export const policy: Record<Actie, readonly Regel[]> = {
  MeldAan: [regel('publiek'), regel('aanmeldcoordinator'), regel('regiocoordinator'), regel('gcoer')],
  LegFeitenVast: [aanmeldcoordinator, ...regiocoordinator, gcoer],
  LegToestemmingVast: [aanmeldcoordinator, ...regiocoordinator, gcoer],
  BeslisTriage: [aanmeldcoordinator],
  GeefAanvulling: [regel('link aanmelder'), aanmeldcoordinator],
  StopAanvullen: [aanmeldcoordinator],
  GeefInschatting: [regel('lid', 'op agenda'), regel('voorzitter', 'op agenda')],
  LegBesluitVast: [regel('voorzitter', 'in overleg')],
  DoeMatchvoorstel: regiocoordinator,
  KiesMetgezel: [regel('link client'), ...regiocoordinator],
  WijsVoorstelAf: [regel('link client'), ...regiocoordinator],
  RegistreerKennismaking: [regel('gcoer', 'gekozen'), ...regiocoordinator],
  BevestigKlik: [regel('link client'), ...regiocoordinator],
  MeldGeenKlik: [regel('link client'), ...regiocoordinator],
  RegistreerContact: [gcoer],
  WijzigInzet: [gcoer],
  BiedOverdrachtAan: [gcoer],
  AanvaardOverdracht: [regel('link ontvanger'), gcoer],
  WeigerOverdracht: [regel('link ontvanger'), gcoer],
  TrekOverdrachtIn: [gcoer],
  AanvaardDoorverwijzing: [regel('link ontvanger'), aanmeldcoordinator],
  WeigerDoorverwijzing: [regel('link ontvanger'), aanmeldcoordinator],
  LegNazorgVast: [gcoer, aanmeldcoordinator],
  SluitAf: [aanmeldcoordinator, ...regiocoordinator, gcoer],
  ZetSpoed: [aanmeldcoordinator, ...regiocoordinator],
  RegistreerGebeld: [aanmeldcoordinator, ...regiocoordinator],
  LegBewijsVast: [aanmeldcoordinator, ...regiocoordinator, gcoer],
  LaatFeitenOnbekend: [gcoer, ...regiocoordinator],
  LegVertegenwoordigerVast: [aanmeldcoordinator, ...regiocoordinator, gcoer],
  WijzigPersoon: [aanmeldcoordinator, ...regiocoordinator, gcoer],
  VoegSamen: [aanmeldcoordinator],
  HoudApart: [aanmeldcoordinator],
  VertelBesluit: [aanmeldcoordinator, ...regiocoordinator],
  VraagHeroverweging: [aanmeldcoordinator, ...regiocoordinator],
  BeslisHeroverweging: [aanmeldcoordinator],
  DienKlachtIn: [aanmeldcoordinator, ...regiocoordinator, gcoer],
  HandelKlachtAf: regiocoordinator,
  ZetOpWachtlijst: regiocoordinator,
  HerzieWachtlijst: regiocoordinator,
  HaalVanWachtlijst: regiocoordinator,
  PakUrgenteZaakOp: [gcoer],
  LegPlanVast: [gcoer],
  LegEvaluatieVast: [gcoer],
  WijzigVorm: [gcoer, ...regiocoordinator],
  LegMomentVast: [aanmeldcoordinator, ...regiocoordinator, gcoer],
  HandelMomentAf: [gcoer, ...regiocoordinator],
  SchrapMoment: [gcoer, ...regiocoordinator],
  GaNaarWaakvlam: [gcoer],
  BeslisWaakvlam: [gcoer],
  SchaalOp: [gcoer, ...regiocoordinator],
  SchortOp: [aanmeldcoordinator, ...regiocoordinator, gcoer],
  Hervat: [aanmeldcoordinator, ...regiocoordinator, gcoer],
  VraagVervanging: [gcoer, ...regiocoordinator],
  LegWensVast: regiocoordinator,
  BeeindigVervanging: regiocoordinator,
  LegMetingVast: [gcoer],
  GeefErvaring: [regel('link client')],
  SlaErvaringOver: [gcoer],
  Heropen: [aanmeldcoordinator, ...regiocoordinator, gcoer],
  'traject.lezen': [
    aanmeldcoordinator,
    ...regiocoordinator,
    gcoer,
    regel('gcoer', 'gekozen'),
    regel('lid', 'op agenda'),
    regel('voorzitter', 'in overleg'),
    regel('llbcoordinator', 'llb'),
  ],
  'taken.lezen': metTaken,
  'trajecten.lezen': (['aanmeldcoordinator', 'lid', 'voorzitter', 'regiocoordinator', 'gcoer', 'llbcoordinator'] as const).map(
    (rol) => regel(rol),
  ),
  'taak.oppakken': metTaken,
  'taak.toewijzen': (
    ['aanmeldcoordinator', 'voorzitter', 'regiocoordinator', 'landelijkcoordinator', 'programmamanager'] as const
  ).map((rol) => regel(rol)),
  'instellingen.lezen': [regel('beheerder'), regel('programmamanager')],
  'instellingen.wijzigen': [regel('beheerder')],
  'rapportage.lezen': cijfers,
  'netwerk.lezen': medewerkers,
  'netwerk.wijzigen': [
    regel('aanmeldcoordinator'),
    regel('regiocoordinator', 'eigen regio'),
    regel('regiocoordinator', 'landelijk'),
    regel('gcoer', 'eigen regio'),
    regel('llbcoordinator'),
  ],
  'uren.eigen': [regel('gcoer')],
  'leren.lezen': rollen.map((rol) => regel(rol)),
  'leren.wijzigen': (['gcoer', 'regiocoordinator', 'landelijkcoordinator', 'aanmeldcoordinator', 'voorzitter'] as const).map(
    (rol) => regel(rol),
  ),
  'vraagvooraf.lezen': [regel('aanmeldcoordinator'), ...regiocoordinator],
  'vraagvooraf.wijzigen': [regel('aanmeldcoordinator'), ...regiocoordinator],
  /** Which signaal is judged where it is read or locked: see domain/signaal/rechten.ts. */
  'signaal.geven': gevers,
  'signaal.opdracht': [...gevers, regel('programmamanager')],
  'signalen.lezen': gevers,
  'signalen.cijfers': cijfers,
  'taxonomie.lezen': rollen.map((rol) => regel(rol)),
  'taxonomie.wijzigen': [regel('beheerder'), regel('landelijkcoordinator')],
  'systeem.lezen': metTaken,
  'postbus.lezen': [regel('publiek'), ...metTaken],
  publiek: [regel('publiek'), ...metTaken, regel('link aanmelder'), regel('link client'), regel('link ontvanger')],
};

/** Every relation of this actor to this traject; empty means: for them it does not exist. */
export function relaties(actor: Actor, traject: Traject): Relatie[] {
  if (actor.soort !== 'gebruiker') return [];
  const gevonden: Relatie[] = [];
  const regios = actor.rollen.filter((r) => r.rol === 'regiocoordinator').map((r) => r.regio);
  const caseload = [actor.id, ...actor.waarnemerVoor];
  if (!traject.ondersteuning || totOndersteuning(traject) || naDoorverwijzing(traject)) gevonden.push('aanmelding');
  if (traject.regio !== 'onbekend' && regios.includes(traject.regio)) gevonden.push('eigen regio');
  if (traject.regio === 'onbekend' && actor.landelijkeDienst) gevonden.push('landelijke dienst');
  if (ondersteuners(traject).some((id) => caseload.includes(id))) gevonden.push('eigen caseload');
  if (caseload.includes(gekozenIn(traject) ?? '')) gevonden.push('gekozen');
  if (traject.fase === 'aanmeldoverleg') gevonden.push('in overleg');
  if (traject.fase === 'aanmeldoverleg' && traject.leden.some((lid) => lid.id === actor.id)) gevonden.push('op agenda');
  if (traject.stroom === 'LLB') gevonden.push('llb');
  return gevonden;
}

/** Who supports: one, or the two of a duo. */
const ondersteuners = ({ ondersteuning }: Traject): string[] => {
  if (!ondersteuning) return [];
  const { ondersteunerId, vorm } = ondersteuning;
  return vorm.vorm === 'duo' ? [ondersteunerId, vorm.tweedeId] : [ondersteunerId];
};

const partijVan = (actor: Actor): Partij | null => {
  if (actor.soort === 'link') return `link ${actor.partij}`;
  return actor.soort === 'gebruiker' ? null : actor.soort;
};

/** May this actor do this, to this traject? The system may do everything; null = an action without a subject. */
export function mag(actor: Actor, actie: Actie, traject: Traject | null): boolean {
  if (actor.soort === 'systeem') return true;
  const partij = partijVan(actor);
  const eigen = traject ? relaties(actor, traject) : [];
  return policy[actie].some((r) => {
    if (partij) return r.wie === partij;
    const heeftRol = actor.soort === 'gebruiker' && actor.rollen.some((rol) => rol.rol === r.wie);
    return heeftRol && (!r.relatie || eigen.includes(r.relatie));
  });
}

/** Members see a case without names, unless another role of theirs shows it whole. */
export function zietNamen(actor: Actor, traject: Traject): boolean {
  if (actor.soort !== 'gebruiker') return actor.soort === 'systeem';
  const eigen = relaties(actor, traject);
  return policy['traject.lezen'].some(
    (r) =>
      r.relatie &&
      eigen.includes(r.relatie) &&
      r.wie !== 'lid' &&
      r.wie !== 'voorzitter' &&
      actor.rollen.some((rol) => rol.rol === r.wie),
  );
}
