/** What happened to a traject, in the past participle. Kept for ever; the state is folded from these. */
import type { Doelgroep, Onbekend, Regio } from '../codes.ts';
import type { Feiten } from '../criteria/feiten.ts';
import type { Day, Instant } from '../instant.ts';
import type { DoelToestemming, Fase, Inzet, Les, Meerwaarde, RedenAfgesloten, Stroom } from './codes.ts';
import type { RegistreerContact } from './commands.ts';
import type { Aanmelder, Besluit, Dilemma, Inschatting, LidVanOverleg, Ontvanger, Opdracht, Toestemming } from './state.ts';

type Op = { at: Instant };

export type Aangemeld = Op & {
  type: 'Aangemeld';
  id: string;
  referentie: string;
  stroom: Stroom;
  persoonId: string;
  aanmelder: Aanmelder;
  hulpvraag: string;
  regio: Regio | Onbekend;
  gemeente: string | Onbekend;
  spoed: boolean;
  feiten: Feiten;
  toestemmingAanmelden: Toestemming['waarde'];
};

export type TrajectEvent =
  | Aangemeld
  | (Op & {
      type: 'FeitenVastgelegd';
      feiten: Partial<Feiten>;
      regio?: Regio | Onbekend;
      gemeente?: string | Onbekend;
      gevraagdeExpertises?: Doelgroep[];
    })
  | (Op & { type: 'ToestemmingVastgelegd'; doel: DoelToestemming; waarde: Toestemming['waarde']; door: string })
  | (Op & { type: 'AanvullingGevraagd'; besluit: Besluit; wat: string })
  | (Op & { type: 'AanvullingOntvangen'; tekst: string; feiten: Partial<Feiten> })
  | (Op & { type: 'AanvullenGestopt'; reden: string })
  | (Op & { type: 'Toegelaten'; besluit: Besluit; opdracht?: Opdracht })
  | (Op & { type: 'VoorgelegdAanOverleg'; besluit: Besluit; dilemma: Dilemma; leden: LidVanOverleg[]; voorbereidDoor: string })
  | (Op & { type: 'InschattingGegeven'; inschatting: Inschatting })
  | (Op & {
      type: 'OverlegBesloten';
      uitkomst: string;
      meerwaarde: Meerwaarde[];
      criterium: string;
      lessen: Les[];
      lesWoorden?: string;
      aanwezig: string[];
      afwijkendeMening?: string;
    })
  | (Op & { type: 'Doorverwezen'; besluit: Besluit; ontvanger: Ontvanger })
  | (Op & { type: 'MatchvoorstelGedaan'; kandidaten: string[] })
  | (Op & { type: 'MetgezelGekozen'; gcoerId: string })
  | (Op & { type: 'VoorstelAfgewezen'; reden: string })
  | (Op & { type: 'KennismakingGeregistreerd'; op: Day })
  | (Op & { type: 'KlikBevestigd'; gcoerId: string })
  | (Op & { type: 'GeenKlikGemeld'; gcoerId: string; reden?: string })
  | (Op & Omit<RegistreerContact, 'type'> & { type: 'ContactGeregistreerd'; door: string })
  | (Op & { type: 'InzetGewijzigd'; van: Inzet; naar: Inzet; reden: string })
  | (Op & { type: 'OverdrachtAangeboden'; ontvanger: Ontvanger; toelichting: string })
  | (Op & { type: 'OverdrachtAanvaard' })
  | (Op & { type: 'OverdrachtGeweigerd'; reden: string })
  | (Op & { type: 'OverdrachtIngetrokken'; reden: string })
  | (Op & { type: 'DoorverwijzingAanvaard' })
  | (Op & { type: 'DoorverwijzingGeweigerd'; reden: string })
  | (Op & { type: 'NazorgVastgelegd'; houdtStand: boolean; toelichting: string; naar: Fase })
  | (Op & { type: 'Afgesloten'; reden: RedenAfgesloten; toelichting: string });
