/** Which tasks a traject asks for: at once after an action, or later, when time brings them. */

import { momentOp } from '../calendar/moment.ts';
import type { Day, Instant } from '../instant.ts';
import type { TaakSoort } from '../taak/codes.ts';
import type { TrajectEvent } from './events.ts';
import type { Traject } from './state.ts';

/** `vanaf`: where the term counts from, when that is not the asking. */
export type Vraag = { kind: TaakSoort; key: string; vanaf?: Instant };

/** A task that time brings: asked when its first rung comes; `vanaf` is where its term counts from. */
export type GeplandeVraag = Vraag & { vanaf: Instant; variant: string };

const vraag = (kind: TaakSoort, key = ''): Vraag => ({ kind, key });

/** What this state asks for now; written in the same transaction as the action that led to it. */
export function directTasks(traject: Traject): Vraag[] {
  switch (traject.fase) {
    case 'aanmelding':
      return [vraag(traject.aanvulling === 'gevraagd' ? 'aanvullen' : 'triage')];
    case 'aanmeldoverleg': {
      const gegeven = new Set(traject.inschattingen.map((i) => i.lidId));
      return [
        vraag('besluit'),
        ...traject.leden.filter((lid) => !gegeven.has(lid.id)).map((lid) => vraag('inschatting', lid.id)),
      ];
    }
    case 'matching':
      if (!traject.kandidaten) return [vraag('matchvoorstel')];
      if (!traject.gekozen) return [vraag('keuze')];
      if (!traject.kennismakingOp) return [vraag('kennismaking')];
      return [{ ...vraag('klik'), vanaf: momentOp(traject.kennismakingOp, '12:00') }];
    case 'overdracht':
      return [vraag('overdracht')];
    case 'doorverwijzing':
      return [vraag('doorverwijzing')];
    case 'ondersteuning':
    case 'nazorg':
    case 'afgesloten':
      return [];
  }
}

/** What time brings in this state; the key is the day from which it counts, so asked again it is the same task. */
export function timedTasks(traject: Traject): GeplandeVraag[] {
  switch (traject.fase) {
    case 'ondersteuning':
    case 'overdracht':
      return [gepland('contact', traject.ondersteuning.ritmeVanaf, traject.ondersteuning.inzet)];
    case 'nazorg':
      return [{ kind: 'nazorg', key: '', vanaf: traject.sinds, variant: traject.na }];
    case 'aanmelding':
    case 'aanmeldoverleg':
    case 'matching':
    case 'doorverwijzing':
    case 'afgesloten':
      return [];
  }
}

const gepland = (kind: TaakSoort, dag: Day, variant: string): GeplandeVraag => ({
  kind,
  key: dag,
  vanaf: momentOp(dag, '12:00'),
  variant,
});

/** Which open task an event answers; without `key` every task of that kind. */
export function answeredBy(event: TrajectEvent): { kind: TaakSoort; key?: string } | null {
  switch (event.type) {
    case 'AanvullingGevraagd':
    case 'Toegelaten':
    case 'Doorverwezen':
      return { kind: event.besluit.bij === 'triage' ? 'triage' : 'besluit' };
    case 'VoorgelegdAanOverleg':
      return { kind: 'triage' };
    case 'AanvullingOntvangen':
    case 'AanvullenGestopt':
      return { kind: 'aanvullen' };
    case 'InschattingGegeven':
      return { kind: 'inschatting', key: event.inschatting.lidId };
    case 'OverlegBesloten':
      return { kind: 'besluit' };
    case 'MatchvoorstelGedaan':
      return { kind: 'matchvoorstel' };
    case 'MetgezelGekozen':
    case 'VoorstelAfgewezen':
      return { kind: 'keuze' };
    case 'KennismakingGeregistreerd':
      return { kind: 'kennismaking' };
    case 'KlikBevestigd':
    case 'GeenKlikGemeld':
      return { kind: 'klik' };
    case 'ContactGeregistreerd':
      return { kind: 'contact' };
    case 'OverdrachtAanvaard':
    case 'OverdrachtGeweigerd':
      return { kind: 'overdracht' };
    case 'DoorverwijzingAanvaard':
    case 'DoorverwijzingGeweigerd':
      return { kind: 'doorverwijzing' };
    case 'NazorgVastgelegd':
      return { kind: 'nazorg' };
    case 'Aangemeld':
    case 'FeitenVastgelegd':
    case 'ToestemmingVastgelegd':
    case 'InzetGewijzigd':
    case 'OverdrachtAangeboden':
    case 'OverdrachtIngetrokken':
    case 'Afgesloten':
      return null;
  }
}

/** For whom a person-bound task is: the supporter's id for what the GCO'er does, the lid's for an inschatting; null = the role's. */
export function ownerOf(traject: Traject, { kind, key }: Vraag): string | null {
  if (kind === 'inschatting') return key;
  if (kind === 'kennismaking') return traject.fase === 'matching' ? (traject.gekozen ?? null) : null;
  if (kind === 'contact' || kind === 'overdracht') return traject.ondersteuning?.ondersteunerId ?? null;
  if (kind === 'nazorg' && traject.fase === 'nazorg' && traject.na === 'overdracht')
    return traject.ondersteuning?.ondersteunerId ?? null;
  return null;
}
