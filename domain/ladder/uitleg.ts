import { dagInWoorden } from '../calendar/dag.ts';
import type { VrijeDag } from '../calendar/werkkalender.ts';
import type { Day } from '../instant.ts';
import { telwoord } from '../telwoord.ts';
import type { Duur } from './term.ts';

/** Why that date: as data that is kept with the task, and in words for people. */

export type Uitleg = Termijn | VasteDag;

/** Due on a day that is known: a birthday, an agreed return. */
type VasteDag = { soort: 'dag'; dag: Day; vanaf: Day; verschovenNaar?: Day; bron: string };

type Termijn = {
  soort: 'termijn';
  /** As it was counted, so after spoed. */
  term: Duur;
  vanaf: Day;
  /** True when spoed made the term shorter. */
  spoed: boolean;
  /** Named free days, not in a weekend, that did not count or could not be the last day. */
  overgeslagen: readonly VrijeDag[];
  /** Days on which the clock stood still, in the unit of the term. */
  stilgestaan?: number;
  /** The working day that the term moved on to, when weeks or days ended on a free day. */
  verschovenNaar?: Day;
  bron: string;
};

/** "5 werkdagen", "1 week", "30 dagen" */
export function duurInWoorden(duur: Duur): string {
  if ('werkdagen' in duur) return telwoord(duur.werkdagen, 'werkdag', 'werkdagen');
  return 'weken' in duur ? telwoord(duur.weken, 'week', 'weken') : telwoord(duur.dagen, 'dag', 'dagen');
}

const opgesomd = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

function overgeslagenInWoorden(overgeslagen: readonly VrijeDag[]): string {
  const namen = overgeslagen.map(({ naam }) => naam);
  return `${opgesomd.format(namen)} ${namen.length === 1 ? 'telt' : 'tellen'} niet mee`;
}

function verschuivingInWoorden(naar: Day, overgeslagen: readonly VrijeDag[]): string {
  const namen = overgeslagen.map(({ naam }) => naam);
  const reden = namen.length > 0 ? `een vrije dag (${opgesomd.format(namen)})` : 'een vrije dag';
  return `de laatste dag was ${reden}, daarom werd het ${dagInWoorden(naar)}`;
}

/** The explanation in Dutch: "5 werkdagen vanaf donderdag 12 maart 2026; Tweede Paasdag telt niet mee". */
export function uitlegInWoorden(uitleg: Uitleg): string {
  if (uitleg.soort === 'dag') {
    const verschoven = uitleg.verschovenNaar ? `; dat is een vrije dag, daarom ${dagInWoorden(uitleg.verschovenNaar)}` : '';
    return `de dag zelf is ${dagInWoorden(uitleg.dag)}${verschoven}`;
  }
  const { term, vanaf, spoed, overgeslagen, verschovenNaar, stilgestaan } = uitleg;
  const delen = [`${duurInWoorden(term)} vanaf ${dagInWoorden(vanaf)}`];
  if (stilgestaan) delen.push(`de klok stond ${telwoord(stilgestaan, 'dag', 'dagen')} stil`);
  if (spoed) delen.push('korter omdat er spoed is');
  if (verschovenNaar) delen.push(verschuivingInWoorden(verschovenNaar, overgeslagen));
  else if (overgeslagen.length > 0) delen.push(overgeslagenInWoorden(overgeslagen));
  return delen.join('; ');
}
