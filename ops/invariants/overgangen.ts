/** Which event may follow in which phase, where it leads, and what has a beginning and an end. Told anew, beside the decisions. */
import { type Fase, fasen } from '../../domain/traject/codes.ts';
import type { TrajectEvent } from '../../domain/traject/events.ts';

type Soort = TrajectEvent['type'];

/** Where an event leads that says so itself, or that leads back. */
export type Naar = Fase | 'waar het vandaan kwam' | 'waar het zegt';

/** From these phases; to this one, which raises the stay; null stays where it is. */
export type Overgang = { uit: readonly Fase[]; naar: Naar | null };

const levend = fasen.filter((fase) => fase !== 'afgesloten');
const voorDeStart = ['aanmelding', 'aanmeldoverleg', 'matching', 'doorverwijzing'] as const;
const metMetgezel = ['ondersteuning', 'waakvlam', 'overdracht'] as const;
const nietOvergedragen = ['ondersteuning', 'waakvlam'] as const;

const van = (...uit: Fase[]): Overgang[] => [{ uit, naar: null }];
const naar = (fase: Naar, ...uit: Fase[]): Overgang[] => [{ uit, naar: fase }];

/** The same search in matching, and for a new Metgezel beside support: there it moves no phase. */
const zoekend = (inMatching: Overgang[]): Overgang[] => [...inMatching, ...van(...nietOvergedragen)];

/** Of a person, and of whom they are: also set right after an end. */
const ookNaHetEinde = van(...fasen);

export const overgangen: Record<Exclude<Soort, 'Aangemeld'>, Overgang[]> = {
  FeitenVastgelegd: van(...levend),
  ToestemmingVastgelegd: van(...levend),
  BewijsVastgelegd: van(...levend),
  VertegenwoordigerVastgelegd: van(...levend),
  PersoonGewijzigd: ookNaHetEinde,
  Samengevoegd: ookNaHetEinde,
  ApartGehouden: ookNaHetEinde,
  MomentVastgelegd: ookNaHetEinde,
  MomentGeschrapt: ookNaHetEinde,
  MomentAfgehandeld: van(...levend),
  MetingVastgelegd: ookNaHetEinde,
  KlachtIngediend: van(...levend),
  KlachtAfgehandeld: ookNaHetEinde,
  Opgeschort: van(...levend),
  Hervat: van(...levend),
  SpoedGewijzigd: van(...voorDeStart),
  Gebeld: van('aanmelding'),
  AanvullingGevraagd: naar('aanmelding', 'aanmelding', 'aanmeldoverleg'),
  AanvullingOntvangen: van('aanmelding'),
  AanvullenGestopt: van('aanmelding'),
  Toegelaten: naar('matching', 'aanmelding', 'aanmeldoverleg'),
  VoorgelegdAanOverleg: naar('aanmeldoverleg', 'aanmelding'),
  InschattingGegeven: van('aanmeldoverleg'),
  OverlegBesloten: van('aanmeldoverleg'),
  Doorverwezen: naar('doorverwijzing', 'aanmelding', 'aanmeldoverleg'),
  BesluitVerteld: van(...levend),
  HeroverwegingGevraagd: van('doorverwijzing', 'nazorg'),
  HeroverwegingBesloten: [{ uit: ['doorverwijzing', 'nazorg'], naar: 'waar het zegt' }],
  OpWachtlijstGezet: van('matching'),
  WachtlijstHerzien: zoekend(van('matching')),
  VanWachtlijstGehaald: naar('matching', 'matching'),
  MatchvoorstelGedaan: zoekend(van('matching')),
  MetgezelGekozen: zoekend(van('matching')),
  KennismakingGeregistreerd: zoekend(van('matching')),
  VoorstelAfgewezen: zoekend(naar('matching', 'matching')),
  GeenKlikGemeld: zoekend(naar('matching', 'matching')),
  KlikBevestigd: naar('ondersteuning', 'matching'),
  VervangingGevraagd: van(...nietOvergedragen),
  WensVastgelegd: van(...nietOvergedragen),
  VervangingBeeindigd: van(...nietOvergedragen),
  OndersteunerVervangen: van(...nietOvergedragen),
  ContactGeregistreerd: van(...metMetgezel, 'nazorg'),
  InzetGewijzigd: van('ondersteuning'),
  UrgenteZaakOpgepakt: van(...metMetgezel),
  PlanVastgelegd: van(...nietOvergedragen),
  EvaluatieVastgelegd: van(...metMetgezel),
  VormGewijzigd: van(...nietOvergedragen),
  FeitenOnbekendGelaten: van(...metMetgezel),
  ErvaringGegeven: van(...metMetgezel),
  ErvaringOvergeslagen: van(...metMetgezel),
  WaakvlamBegonnen: naar('waakvlam', 'ondersteuning'),
  WaakvlamBesloten: van('waakvlam'),
  Opgeschaald: naar('ondersteuning', 'waakvlam'),
  OverdrachtAangeboden: naar('overdracht', ...nietOvergedragen),
  OverdrachtAanvaard: naar('nazorg', 'overdracht'),
  OverdrachtGeweigerd: naar('waar het vandaan kwam', 'overdracht'),
  OverdrachtIngetrokken: naar('waar het vandaan kwam', 'overdracht'),
  DoorverwijzingAanvaard: naar('nazorg', 'doorverwijzing'),
  DoorverwijzingGeweigerd: naar('aanmelding', 'doorverwijzing'),
  NazorgVastgelegd: [{ uit: ['nazorg'], naar: 'waar het zegt' }],
  Afgesloten: naar('afgesloten', ...levend),
  HeropenenGevraagd: van('afgesloten'),
  Heropend: [{ uit: ['afgesloten'], naar: 'waar het zegt' }],
};

/**
 * Begins once at a time; only what began goes on and is ended. `wijktVoor` ends it when it runs, and so does leaving the
 * phases of `in`.
 */
export type Verloop = {
  naam: string;
  begint: Soort;
  tijdens?: readonly Soort[];
  eindigt: readonly Soort[];
  wijktVoor?: readonly Soort[];
  in: readonly Fase[];
};

export const verlopen: readonly Verloop[] = [
  { naam: 'de pauze', begint: 'Opgeschort', eindigt: ['Hervat'], in: levend },
  {
    naam: 'de heroverweging',
    begint: 'HeroverwegingGevraagd',
    eindigt: ['HeroverwegingBesloten'],
    in: ['doorverwijzing', 'nazorg'],
  },
  {
    naam: 'de wachtlijst',
    begint: 'OpWachtlijstGezet',
    eindigt: ['VanWachtlijstGehaald'],
    wijktVoor: ['MatchvoorstelGedaan'],
    in: ['matching'],
  },
  {
    naam: 'het zoeken naar een nieuwe Metgezel',
    begint: 'VervangingGevraagd',
    tijdens: ['WensVastgelegd'],
    eindigt: ['VervangingBeeindigd', 'OndersteunerVervangen'],
    in: nietOvergedragen,
  },
];
