/** Strategy, steps and results, close by or nationally [Kamerbrief/Voortgang 2024; docs/rules.md: signaleren]. */
import { dagInWoorden, dagNummer } from '../../calendar/dag.ts';
import type { Day, Instant } from '../../instant.ts';
import { refuse } from '../../refusal.ts';
import type { GeefMeerTijd, KiesStrategie, LegStapVast, RondAanpakAf } from '../commands.ts';
import type { SignaalFacts, SignaalOutcome } from '../facts.ts';
import type { Signaal } from '../state.ts';
import { partijenVan, vreemdeCode } from './kenmerken.ts';
import { andereFase, geenAfspraakdag, inhoud, isLeeg } from './phase.ts';

/** From the list, or an own one in words; with a goal, the parties and by when. */
export function kiesStrategie(
  signaal: Signaal,
  command: KiesStrategie,
  facts: SignaalFacts,
  vandaag: Day,
  now: Instant,
): SignaalOutcome {
  const { fase } = signaal;
  if (fase !== 'strategie' && fase !== 'duiding') return andereFase(signaal, 'strategie', 'duiding');
  const { strategie, eigen, doel, partijen, voorWanneer } = command;
  if (strategie === 'anders' && isLeeg(eigen)) return refuse('schrijf welke strategie u kiest', 'eigen');
  if (isLeeg(doel)) return refuse('schrijf wat u wilt bereiken', 'doel');
  const fout = geenAfspraakdag(voorWanneer, vandaag, 'voorWanneer') ?? vreemdeCode({ partijen }, facts, vandaag, signaal);
  if (fout) return fout;
  return [{ ...inhoud(command), type: 'StrategieGekozen', partijen: partijenVan(partijen), vanuit: fase, at: now }];
}

/** A day before it is a slip of the hand. */
const verstTerugDagen = 2 * 366;

/** What was done, with whom, and what came of it. */
export function legStapVast(
  signaal: Signaal,
  command: LegStapVast,
  { organisaties }: SignaalFacts,
  vandaag: Day,
  now: Instant,
): SignaalOutcome {
  const { fase } = signaal;
  if (fase !== 'aanpak' && fase !== 'duiding' && fase !== 'beleid' && fase !== 'monitoring')
    return andereFase(signaal, 'aanpak', 'duiding', 'beleid', 'monitoring');
  const { wat, organisatieId, op } = command;
  if (isLeeg(wat)) return refuse('schrijf wat er is gedaan', 'wat');
  if (op > vandaag) return refuse('deze dag ligt in de toekomst', 'op');
  if (dagNummer(vandaag) - dagNummer(op) > verstTerugDagen) return refuse('kies een dag in de laatste twee jaar', 'op');
  if (organisatieId && !organisaties.includes(organisatieId))
    return refuse('deze organisatie staat niet in het netwerk', 'organisatieId');
  return [{ ...inhoud(command), type: 'StapVastgelegd', at: now }];
}

const meesteDagenErbij = 26 * 7;

/** Instead of taking it over: the aanpak is due on a later day than now. */
export function geefMeerTijd(
  signaal: Signaal,
  command: GeefMeerTijd,
  { uiterlijk }: SignaalFacts,
  vandaag: Day,
  now: Instant,
): SignaalOutcome {
  if (signaal.fase !== 'aanpak') return andereFase(signaal, 'aanpak');
  const { tot, reden } = command;
  if (tot <= vandaag) return refuse('kies een dag in de toekomst', 'tot');
  if (dagNummer(tot) - dagNummer(vandaag) > meesteDagenErbij) return refuse('kies een dag binnen 26 weken', 'tot');
  const al = uiterlijk ?? signaal.meerTijd;
  if (al && tot <= al) return refuse(`er is al tijd tot en met ${dagInWoorden(al)}; kies een dag daarna`, 'tot');
  if (isLeeg(reden)) return refuse('schrijf waarom er meer tijd nodig is', 'reden');
  return [{ type: 'MeerTijdGegeven', tot, reden, at: now }];
}

/** The aanpak is done; from here it is watched whether it helps. */
export function rondAanpakAf(signaal: Signaal, command: RondAanpakAf, now: Instant): SignaalOutcome {
  const { fase } = signaal;
  if (fase !== 'aanpak' && fase !== 'duiding' && fase !== 'beleid') return andereFase(signaal, 'aanpak', 'duiding', 'beleid');
  if (signaal.escalatie) return refuse('er wacht nog een vraag om escalatie op antwoord; trek die eerst in');
  if (isLeeg(command.resultaat)) return refuse('schrijf wat de aanpak opleverde', 'resultaat');
  return [{ type: 'AanpakAfgerond', resultaat: command.resultaat, vanuit: fase, at: now }];
}
