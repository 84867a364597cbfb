/** What an actor may ask of a traject now: the policy table, and what the phase is about. The buttons of the page. */
import type { Actor } from '../domain/actor.ts';
import { mag } from '../domain/rechten/policy.ts';
import type { TrajectCommand } from '../domain/traject/commands.ts';
import type { Traject } from '../domain/traject/state.ts';

type Soort = TrajectCommand['type'];

/** Which actions a phase is about; whether one may really happen is decided in its transaction. */
function bijFase(traject: Traject): Soort[] {
  switch (traject.fase) {
    case 'aanmelding':
      return traject.aanvulling === 'gevraagd' ? ['GeefAanvulling', 'StopAanvullen'] : ['BeslisTriage'];
    case 'aanmeldoverleg':
      return ['GeefInschatting', 'LegBesluitVast'];
    case 'matching':
      if (!traject.kandidaten) return ['DoeMatchvoorstel'];
      if (!traject.gekozen) return ['KiesMetgezel', 'WijsVoorstelAf'];
      return traject.kennismakingOp ? ['BevestigKlik', 'MeldGeenKlik'] : ['RegistreerKennismaking', 'MeldGeenKlik'];
    case 'ondersteuning':
      return ['RegistreerContact', 'WijzigInzet', 'BiedOverdrachtAan'];
    case 'overdracht':
      return ['AanvaardOverdracht', 'WeigerOverdracht', 'TrekOverdrachtIn', 'RegistreerContact'];
    case 'doorverwijzing':
      return ['AanvaardDoorverwijzing', 'WeigerDoorverwijzing'];
    case 'nazorg':
      return ['LegNazorgVast'];
    case 'afgesloten':
      return [];
  }
}

/** The actions that this actor is offered now. */
export function actiesNu(actor: Actor, traject: Traject): Soort[] {
  const altijd: Soort[] = traject.fase === 'afgesloten' ? [] : ['LegFeitenVast', 'LegToestemmingVast', 'SluitAf'];
  return [...bijFase(traject), ...altijd].filter((actie) => mag(actor, actie, traject) && !isVoorbereider(actor, actie, traject));
}

/** Who prepared a case gives no inschatting of it, and does not decide on it. */
const isVoorbereider = (actor: Actor, actie: Soort, traject: Traject): boolean =>
  (actie === 'GeefInschatting' || actie === 'LegBesluitVast') && traject.voorbereidDoor.includes(actor.id);
