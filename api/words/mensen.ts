/** Roles and parties as people say them. */

const rollen: Record<string, string> = {
  aanmeldcoordinator: 'aanmeldcoördinator',
  lid: 'lid van het aanmeldoverleg',
  voorzitter: 'voorzitter van het aanmeldoverleg',
  adviesraad: 'Adviesraad cliënten',
  regiocoordinator: 'regiocoördinator',
  gcoer: 'GCO’er',
  landelijkcoordinator: 'landelijk coördinator',
  llbcoordinator: 'LLB-coördinator',
  programmamanager: 'programmamanager',
  monitoring: 'monitoring',
  beheerder: 'beheerder',
  aanmelder: 'de aanmelder',
  client: 'de cliënt',
  ontvanger: 'de ontvangende partij',
  eigenaar: 'wie de taak heeft',
};

/** "regiocoördinator", "de cliënt" */
export const rolInWoorden = (rol: string): string => rollen[rol] ?? rol;

/** A colleague's name, or the outsider's part; somebody who is gone stays "een collega". */
export const wieInWoorden = (wie: string, namen: ReadonlyMap<string, string>): string =>
  namen.get(wie) ?? rollen[wie] ?? 'een collega';

const opsomming = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** "An, Bo en de cliënt" */
export const opgesomd = (delen: readonly string[]): string => opsomming.format(delen);

/** Who did something, as the history tells it; a link's holder is `<party>:<task>`. */
export function daderInWoorden(soort: string, id: string, namen: ReadonlyMap<string, string>): string {
  if (soort === 'systeem') return 'Het systeem';
  if (soort === 'publiek') return 'Het aanmeldformulier';
  if (soort === 'link') return metHoofdletter(rollen[id.split(':')[0] ?? ''] ?? 'iemand per mail');
  return namen.get(id) ?? 'Een collega';
}

export const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
