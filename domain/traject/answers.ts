/** Which open task an event answers. */
import type { TaakSoort } from '../taak/codes.ts';
import type { Antwoord } from '../taak/vraag.ts';
import type { TrajectEvent } from './events.ts';

/** Answered by the kind of event alone; without `key` every open task of that kind. */
const perSoort: Partial<Record<TrajectEvent['type'], TaakSoort>> = {
  VoorgelegdAanOverleg: 'triage',
  AanvullingOntvangen: 'aanvullen',
  AanvullenGestopt: 'aanvullen',
  OverlegBesloten: 'besluit',
  Gebeld: 'bellen',
  BesluitVerteld: 'besluit vertellen',
  HeroverwegingBesloten: 'heroverweging',
  MatchvoorstelGedaan: 'matchvoorstel',
  OpWachtlijstGezet: 'matchvoorstel',
  WachtlijstHerzien: 'wachtlijst',
  VanWachtlijstGehaald: 'wachtlijst',
  MetgezelGekozen: 'keuze',
  VoorstelAfgewezen: 'keuze',
  KennismakingGeregistreerd: 'kennismaking',
  KlikBevestigd: 'klik',
  OndersteunerVervangen: 'klik',
  GeenKlikGemeld: 'klik',
  UrgenteZaakOpgepakt: 'urgente zaak',
  PlanVastgelegd: 'plan',
  VormGewijzigd: 'moment',
  EvaluatieVastgelegd: 'evaluatie',
  ContactGeregistreerd: 'contact',
  FeitenOnbekendGelaten: 'ontbrekende feiten',
  FeitenVastgelegd: 'ontbrekende feiten',
  ToestemmingVastgelegd: 'ontbrekende feiten',
  ErvaringGegeven: 'clientervaring',
  ErvaringOvergeslagen: 'clientervaring',
  WaakvlamBesloten: 'waakvlambesluit',
  Opgeschaald: 'waakvlambesluit',
  Hervat: 'hervatten',
  WensVastgelegd: 'herverdelen',
  OverdrachtAanvaard: 'overdracht',
  OverdrachtGeweigerd: 'overdracht',
  DoorverwijzingAanvaard: 'doorverwijzing',
  DoorverwijzingGeweigerd: 'doorverwijzing',
  NazorgVastgelegd: 'nazorg',
};

/** Gives null for an event that answers nothing. A task that is still asked after the event stays open all the same. */
export function answeredBy(event: TrajectEvent): Antwoord | null {
  switch (event.type) {
    case 'AanvullingGevraagd':
    case 'Toegelaten':
    case 'Doorverwezen':
      return { kind: event.besluit.bij === 'triage' ? 'triage' : 'besluit' };
    case 'InschattingGegeven':
      return { kind: 'inschatting', key: event.inschatting.lidId };
    case 'KlachtAfgehandeld':
      return { kind: 'klacht', key: event.klachtId };
    case 'MomentAfgehandeld':
      return { kind: 'moment', key: event.momentId };
    default: {
      const kind = perSoort[event.type];
      return kind ? { kind } : null;
    }
  }
}
