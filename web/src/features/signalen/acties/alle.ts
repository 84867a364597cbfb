import type { SignaalView } from '../../../../../api/contract/signalen/signaal.ts';
import type { Taak } from '../../../../../api/contract/taak.ts';
import type { TaakSoort } from '../../../../../domain/taak/codes.ts';
import { kiesStrategie, legMonitoringVast, legStapVast, rondAanpakAf, sluitAf, trekIn, zetStapTerug } from './aanpak.ts';
import type { Actie, ActieType } from './actie.ts';
import { aanvaardEscalatie, escaleer, geefMeerTijd, neemOver, trekEscalatieIn, weigerEscalatie } from './escaleren.ts';
import { pelAf, vulAan } from './helder.ts';
import {
  beantwoordAdvies,
  geefAdvies,
  geefTerugkoppeling,
  haalUitVraagstuk,
  legVerhaalVast,
  plaatsInVraagstuk,
  splits,
  voegSamenMet,
} from './samen.ts';
import { komToezeggingNa, laatToezeggingVervallen, legToezeggingVast } from './toezeggingen.ts';

/** Every action that a person can ask of a signaal or vraagstuk, in the order of the menu. */
export const acties: Record<ActieType, Actie> = {
  PelAf: pelAf,
  KiesStrategie: kiesStrategie,
  LegStapVast: legStapVast,
  LegToezeggingVast: legToezeggingVast,
  KomToezeggingNa: komToezeggingNa,
  LaatToezeggingVervallen: laatToezeggingVervallen,
  RondAanpakAf: rondAanpakAf,
  LegMonitoringVast: legMonitoringVast,
  Escaleer: escaleer,
  AanvaardEscalatie: aanvaardEscalatie,
  WeigerEscalatie: weigerEscalatie,
  TrekEscalatieIn: trekEscalatieIn,
  NeemOver: neemOver,
  GeefMeerTijd: geefMeerTijd,
  LegVerhaalVast: legVerhaalVast,
  GeefAdvies: geefAdvies,
  BeantwoordAdvies: beantwoordAdvies,
  GeefTerugkoppeling: geefTerugkoppeling,
  VulAan: vulAan,
  PlaatsInVraagstuk: plaatsInVraagstuk,
  HaalUitVraagstuk: haalUitVraagstuk,
  VoegSamenMet: voegSamenMet,
  Splits: splits,
  ZetStapTerug: zetStapTerug,
  SluitAf: sluitAf,
  TrekIn: trekIn,
};

export const actieTypes = Object.keys(acties) as ActieType[];

export const isActieType = (text: string | undefined): text is ActieType => actieTypes.some((type) => type === text);

/** What an open task is answered with; the first is the expected one. */
const bijTaak: Partial<Record<TaakSoort, readonly ActieType[]>> = {
  afpellen: ['PelAf'],
  strategie: ['KiesStrategie', 'Escaleer', 'NeemOver'],
  aanpak: ['LegStapVast', 'RondAanpakAf', 'Escaleer', 'NeemOver', 'GeefMeerTijd'],
  escalatie: ['AanvaardEscalatie', 'WeigerEscalatie', 'TrekEscalatieIn'],
  duiding: ['KiesStrategie', 'LegStapVast', 'RondAanpakAf', 'Escaleer'],
  beleid: ['LegStapVast', 'RondAanpakAf'],
  monitoring: ['LegMonitoringVast'],
  toezegging: ['KomToezeggingNa', 'LaatToezeggingVervallen'],
  advies: ['BeantwoordAdvies'],
};

/** What this person can answer the task with now. */
export const antwoordenOp = ({ soort }: Taak, { acties: mag }: SignaalView): ActieType[] =>
  (bijTaak[soort] ?? []).filter((type) => mag.includes(type));
