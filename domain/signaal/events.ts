/** What happened to a signaal or vraagstuk, in the past participle. Kept for ever; the state is folded from these. */
import type { Day, Instant } from '../instant.ts';
import type { Les } from '../traject/codes.ts';
import type { FaseSignaal, Geholpen, Melding, Namens, Niveau, RedenSluiten, RolGever } from './codes.ts';
import type { Afsluiting, Kenmerken, KiesStrategie, LegStapVast, LegToezeggingVast, PelAf, VulAan } from './commands.ts';

/** `waarschuwingen`: how many pieces of personal data were warned of and left standing. */
type Op = { at: Instant; waarschuwingen?: number };

type Zonder<C> = Omit<C, 'type' | 'bevestigd'>;

export type SignaalGegeven = Op &
  Kenmerken & {
    type: 'SignaalGegeven';
    id: string;
    referentie: string;
    titel: string;
    wat: string;
    geverId: string;
    geverRol: RolGever;
    afpellerId: string | null;
    namens: Namens;
    ookWatWerkte?: string;
    les?: Les;
    uit?: string;
    /** Of a part: who gave what was joined with the whole. */
    ookVoor?: string[];
  };

export type VraagstukGeopend = Op &
  Kenmerken & {
    type: 'VraagstukGeopend';
    id: string;
    referentie: string;
    titel: string;
    wat: string;
    niveau: Niveau;
    geverId: string;
    geverRol: RolGever;
    verhaal?: string;
  };

export type SignaalEvent =
  | SignaalGegeven
  | VraagstukGeopend
  | (Op & Zonder<PelAf> & { type: 'Afgepeld' })
  | (Op & Zonder<VulAan> & { type: 'Aangevuld' })
  | (Op & Zonder<KiesStrategie> & { type: 'StrategieGekozen'; vanuit: 'strategie' | 'duiding' })
  | (Op & Zonder<LegStapVast> & { type: 'StapVastgelegd' })
  | (Op & { type: 'EscalatieGevraagd'; naar: Niveau; notitie: string; door: string })
  /** `vanzelf`: taken over without being asked. */
  | (Op & { type: 'GeEscaleerd'; naar: Niveau; toelichting: string; vanzelf: boolean })
  | (Op & { type: 'EscalatieGeweigerd'; naar: Niveau; reden: string })
  | (Op & { type: 'EscalatieIngetrokken'; reden: string })
  | (Op & { type: 'MeerTijdGegeven'; tot: Day; reden: string })
  | (Op & Zonder<LegToezeggingVast> & { type: 'ToezeggingVastgelegd' })
  | (Op & { type: 'ToezeggingNagekomen'; toezeggingId: string; toelichting?: string })
  | (Op & { type: 'ToezeggingVervallen'; toezeggingId: string; reden: string })
  | (Op & { type: 'AanpakAfgerond'; resultaat: string; vanuit: 'aanpak' | 'duiding' | 'beleid' })
  | (Op & { type: 'MonitoringVastgelegd'; goed: boolean; bevinding: string })
  | (Op & { type: 'StapTerugGezet'; naar: FaseSignaal; niveau: Niveau; reden: string })
  | (Op & Afsluiting & { type: 'SignaalAfgesloten'; reden: RedenSluiten | 'met vraagstuk' })
  | (Op & { type: 'Ingetrokken'; reden: string })
  | (Op & { type: 'InVraagstukGeplaatst'; vraagstukId: string })
  /** `vanzelf`: the vraagstuk ended, and this one goes on by itself. */
  | (Op & { type: 'UitVraagstukGehaald'; vraagstukId: string; reden: string; vanzelf: boolean })
  | (Op & { type: 'SignalenSamengevoegd'; met: string })
  | (Op & { type: 'SignaalOpgenomen'; signaalId: string; gevers: string[] })
  | (Op & { type: 'Gesplitst'; delen: { id: string; titel: string; wat: string }[] })
  | (Op & { type: 'VerhaalVastgelegd'; verhaal: string })
  | (Op & { type: 'AdviesGegeven'; adviesId: string; advies: string; door: string })
  | (Op & { type: 'AdviesBeantwoord'; adviesId: string; antwoord: string })
  /** Without `door` it is the giver's. */
  | (Op & { type: 'TerugkoppelingGegeven'; geholpen: Geholpen; toelichting?: string; door?: string })
  | (Op & { type: 'VernomenVanVraagstuk'; vraagstukId: string; versie: number; wat: Melding })
  | (Op & { type: 'Gedeeld'; versie: number });
