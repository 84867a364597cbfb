/** What an actor may ask of a traject now: the policy table, and what the phase is about. The buttons of the page. */
import type { Actor } from '../domain/actor.ts';
import { mag } from '../domain/rechten/policy.ts';
import type { TrajectCommand } from '../domain/traject/commands.ts';
import { totOndersteuning } from '../domain/traject/fasen/fase-groepen.ts';
import { vervangingVan, wacht } from '../domain/traject/fasen/vervanging.ts';
import { ontbrekendeFeiten } from '../domain/traject/ontbrekend.ts';
import type { InMatching, Traject, Vervanging, Zoektocht } from '../domain/traject/state.ts';
import { wordtOndersteund } from '../domain/traject/vouwen/fase.ts';

type Soort = TrajectCommand['type'];

const als = (waar: boolean | undefined, ...soorten: Soort[]): Soort[] => (waar ? soorten : []);

/** Which actions a phase is about; whether one may really happen is decided in its transaction. */
function bijFase(traject: Traject): Soort[] {
  switch (traject.fase) {
    case 'aanmelding': {
      const stap: Soort[] = traject.aanvulling === 'gevraagd' ? ['GeefAanvulling', 'StopAanvullen'] : ['BeslisTriage'];
      return [...als(traject.spoed && !traject.gebeldOp, 'RegistreerGebeld'), ...stap, 'VoegSamen', 'HoudApart'];
    }
    case 'aanmeldoverleg':
      return ['GeefInschatting', 'LegBesluitVast'];
    case 'matching':
      return [...als(traject.nogTeVertellen, 'VertelBesluit'), ...zoekStap(traject), ...bijWachtlijst(traject)];
    case 'ondersteuning':
      return [...bijVervanging(traject), ...als(!traject.ondersteuning.vervanging, 'GaNaarWaakvlam'), 'WijzigInzet'];
    case 'waakvlam':
      return ['BeslisWaakvlam', 'SchaalOp', ...bijVervanging(traject)];
    case 'overdracht':
      return ['AanvaardOverdracht', 'WeigerOverdracht', 'TrekOverdrachtIn'];
    case 'doorverwijzing':
      return [
        ...als(traject.nogTeVertellen, 'VertelBesluit'),
        ...(['AanvaardDoorverwijzing', 'WeigerDoorverwijzing'] as const),
        ...bijHeroverweging(traject),
      ];
    case 'nazorg':
      return [
        'LegNazorgVast',
        ...als(traject.nogTeVertellen, 'VertelBesluit'),
        ...als(traject.ondersteuning !== undefined, 'RegistreerContact'),
        ...als(traject.na === 'doorverwijzing', ...bijHeroverweging(traject)),
      ];
    case 'afgesloten':
      return ['Heropen'];
  }
}

/** The next step in the search for a Metgezel. */
function zoekStap({ kandidaten, gekozen, kennismakingOp }: Zoektocht): Soort[] {
  if (!kandidaten) return ['DoeMatchvoorstel'];
  if (!gekozen) return ['KiesMetgezel', 'WijsVoorstelAf'];
  return kennismakingOp ? ['BevestigKlik', 'MeldGeenKlik'] : ['RegistreerKennismaking', 'MeldGeenKlik'];
}

const bijWachtlijst = ({ wachtlijst, kandidaten }: InMatching): Soort[] =>
  wachtlijst ? ['HerzieWachtlijst', 'HaalVanWachtlijst'] : als(!kandidaten, 'ZetOpWachtlijst');

/** First what the client wants; then the search, or waiting. A handover waits until it is over. */
function bijVervanging(traject: Traject): Soort[] {
  const vervanging = vervangingVan(traject);
  return vervanging ? [...stapVan(vervanging), 'BeeindigVervanging'] : ['VraagVervanging', 'BiedOverdrachtAan'];
}

const stapVan = (vervanging: Vervanging): Soort[] => [
  ...als(!vervanging.kandidaten, 'LegWensVast'),
  ...als(wacht(vervanging), 'HerzieWachtlijst'),
  ...(vervanging.wens === 'nieuwe Metgezel' ? zoekStap(vervanging) : []),
];

const bijHeroverweging = ({ heroverweging }: Traject): Soort[] => [heroverweging ? 'BeslisHeroverweging' : 'VraagHeroverweging'];

/** What support is about, whether intensive, light or being handed over. */
function bijOndersteuning(traject: Traject): Soort[] {
  if (!wordtOndersteund(traject)) return als(traject.ondersteuning !== undefined, 'LegMetingVast');
  const { urgenteZaakOp } = traject.ondersteuning;
  return [
    ...als(!urgenteZaakOp, 'PakUrgenteZaakOp'),
    'RegistreerContact',
    ...als(traject.fase !== 'overdracht', 'LegPlanVast', 'WijzigVorm'),
    ...(['LegEvaluatieVast', 'LegMetingVast', 'SlaErvaringOver'] as const),
    ...als(ontbrekendeFeiten(traject).length > 0, 'LaatFeitenOnbekend'),
  ];
}

/** In every phase; of what has ended only what can still be put right. */
function altijd(traject: Traject): Soort[] {
  const open = traject.fase !== 'afgesloten';
  return [
    ...als(open, 'LegFeitenVast', 'LegBewijsVast', 'LegToestemmingVast', 'LegVertegenwoordigerVast'),
    'WijzigPersoon',
    ...als(open, 'LegMomentVast'),
    ...als(traject.momenten.length > 0, 'HandelMomentAf', 'SchrapMoment'),
    ...als(totOndersteuning(traject), 'ZetSpoed'),
    ...als(open, traject.opgeschort ? 'Hervat' : 'SchortOp', 'DienKlachtIn'),
    ...als(open && traject.klachten.length > 0, 'HandelKlachtAf'),
    ...als(open, 'SluitAf'),
  ];
}

/** The actions that this actor is offered now. */
export const actiesNu = (actor: Actor, traject: Traject): Soort[] =>
  [...new Set([...bijFase(traject), ...bijOndersteuning(traject), ...altijd(traject)])].filter(
    (actie) => mag(actor, actie, traject) && !isVanEenAnder(actor, actie, traject),
  );

/** Four eyes: who prepared a case, decided on it or asked to open it again is not the one who judges that. */
function isVanEenAnder(actor: Actor, actie: Soort, traject: Traject): boolean {
  if (actie === 'GeefInschatting' || actie === 'LegBesluitVast') return traject.voorbereidDoor.includes(actor.id);
  if (actie === 'BeslisHeroverweging') return traject.besluiten.at(-1)?.door === actor.id;
  if (actie === 'Heropen') return traject.fase === 'afgesloten' && traject.heropenenGevraagd?.door === actor.id;
  return false;
}
