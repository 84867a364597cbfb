/** What happened to a traject, in the past participle. Kept for ever; the state is folded from these. */
import type { Doelgroep, Onbekend, Regio } from '../codes.ts';
import type { Feiten } from '../criteria/feiten.ts';
import type { Day, Instant } from '../instant.ts';
import type {
  DoelToestemming,
  Fase,
  HeropenbareFase,
  Inzet,
  Kanaal,
  Les,
  Meerwaarde,
  RedenAfgesloten,
  Stroom,
  UitkomstHeroverweging,
  UitkomstWaakvlam,
  WensVervanging,
} from './codes.ts';
import type {
  HandelKlachtAf,
  HandelMomentAf,
  LegBewijsVast,
  LegEvaluatieVast,
  LegMetingVast,
  LegPlanVast,
  NieuwPersoon,
  PakUrgenteZaakOp,
  RegistreerContact,
  SchortOp,
  SchrapMoment,
  VertelBesluit,
  VraagVervanging,
  ZetOpWachtlijst,
} from './commands.ts';
import type {
  Aanmelder,
  Besluit,
  Dilemma,
  Inschatting,
  LidVanOverleg,
  Moment,
  Ontvanger,
  Opdracht,
  Toestemming,
  Vertegenwoordiger,
  VormVanOndersteuning,
} from './state.ts';

type Op = { at: Instant };

export type Aangemeld = Op & {
  type: 'Aangemeld';
  id: string;
  referentie: string;
  stroom: Stroom;
  persoonId: string;
  aanmelder: Aanmelder;
  kanaal?: Kanaal;
  vertegenwoordiger?: Vertegenwoordiger;
  vraagvooraf?: string;
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
  | (Op & {
      type: 'ToestemmingVastgelegd';
      doel: DoelToestemming;
      waarde: Toestemming['waarde'];
      door: string;
      omvang?: string;
      tot?: Day;
    })
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
  | (Op & { type: 'InzetGewijzigd'; van: Inzet; naar: Inzet; ritmeWerkdagen?: number; reden: string })
  | (Op & { type: 'OverdrachtAangeboden'; ontvanger: Ontvanger; toelichting: string; plekGevonden?: boolean })
  | (Op & { type: 'OverdrachtAanvaard' })
  | (Op & { type: 'OverdrachtGeweigerd'; reden: string })
  | (Op & { type: 'OverdrachtIngetrokken'; reden: string })
  | (Op & { type: 'DoorverwijzingAanvaard' })
  | (Op & { type: 'DoorverwijzingGeweigerd'; reden: string })
  | (Op & { type: 'NazorgVastgelegd'; houdtStand: boolean; toelichting: string; naar: Fase })
  | (Op & { type: 'Afgesloten'; reden: RedenAfgesloten; toelichting: string })
  | (Op & { type: 'SpoedGewijzigd'; spoed: boolean; reden: string })
  | (Op & { type: 'Gebeld'; toelichting: string })
  | (Op & Omit<LegBewijsVast, 'type'> & { type: 'BewijsVastgelegd'; door: string })
  | (Op & { type: 'FeitenOnbekendGelaten'; reden: string })
  | (Op & { type: 'VertegenwoordigerVastgelegd'; vertegenwoordiger: Vertegenwoordiger | null })
  | (Op & { type: 'PersoonGewijzigd'; persoon: Partial<Omit<NieuwPersoon, 'id'>> })
  | (Op & { type: 'Samengevoegd'; persoonId: string; vorigePersoonId: string; reden: string })
  | (Op & { type: 'ApartGehouden'; persoonId: string; reden: string })
  | (Op & Omit<VertelBesluit, 'type'> & { type: 'BesluitVerteld' })
  | (Op & { type: 'HeroverwegingGevraagd'; reden: string; door: string })
  | (Op & { type: 'HeroverwegingBesloten'; uitkomst: UitkomstHeroverweging; motivering: string; door: string })
  | (Op & { type: 'KlachtIngediend'; klachtId: string; over: string; tekst: string })
  | (Op & Omit<HandelKlachtAf, 'type'> & { type: 'KlachtAfgehandeld' })
  | (Op & Omit<ZetOpWachtlijst, 'type'> & { type: 'OpWachtlijstGezet' })
  | (Op & { type: 'WachtlijstHerzien'; toelichting: string })
  | (Op & { type: 'VanWachtlijstGehaald'; reden: string })
  | (Op & Omit<PakUrgenteZaakOp, 'type' | 'op'> & { type: 'UrgenteZaakOpgepakt'; op: Day })
  | (Op & Omit<LegPlanVast, 'type'> & { type: 'PlanVastgelegd' })
  | (Op & Omit<LegEvaluatieVast, 'type'> & { type: 'EvaluatieVastgelegd' })
  | (Op & { type: 'VormGewijzigd'; vorm: VormVanOndersteuning; reden: string })
  | (Op & { type: 'MomentVastgelegd'; moment: Moment })
  | (Op & Omit<HandelMomentAf, 'type'> & { type: 'MomentAfgehandeld' })
  /** `vervallen`: not by a person; the birth date was another. */
  | (Op & Omit<SchrapMoment, 'type'> & { type: 'MomentGeschrapt'; vervallen?: true })
  | (Op & { type: 'WaakvlamBegonnen'; plan: string; ritmeWerkdagen?: number })
  | (Op & { type: 'WaakvlamBesloten'; uitkomst: UitkomstWaakvlam; toelichting: string })
  | (Op & { type: 'Opgeschaald'; inzet: Inzet; reden: string })
  | (Op & Omit<SchortOp, 'type'> & { type: 'Opgeschort' })
  | (Op & { type: 'Hervat'; toelichting: string })
  | (Op & Omit<VraagVervanging, 'type'> & { type: 'VervangingGevraagd' })
  | (Op & { type: 'WensVastgelegd'; wens: WensVervanging; toelichting: string })
  | (Op & { type: 'VervangingBeeindigd'; reden: string })
  | (Op & { type: 'OndersteunerVervangen'; van: string; naar: string })
  | (Op & Omit<LegMetingVast, 'type'> & { type: 'MetingVastgelegd' })
  | (Op & { type: 'ErvaringGegeven' })
  | (Op & { type: 'ErvaringOvergeslagen'; reden: string })
  | (Op & { type: 'HeropenenGevraagd'; naar: HeropenbareFase; reden: string; door: string })
  | (Op & { type: 'Heropend'; naar: HeropenbareFase; reden: string; door: string });
