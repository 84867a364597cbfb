/** Everyone who works in the demo: invented people, one or more for each role. */
import type { Gebruiker, RolInRegio } from '../../domain/actor.ts';
import type { Doelgroep, Regio } from '../../domain/codes.ts';
import { demoId } from './ids.ts';
import { type DemoUser, metgezellen } from './metgezellen.ts';

const user = (naam: string, ...rollen: RolInRegio[]): DemoUser => ({ naam, rollen });

const regiocoordinator = (naam: string, regio: Regio): DemoUser => ({ ...user(naam, { rol: 'regiocoordinator', regio }), regio });

const lid = (regio: Regio, ...vakgroepen: Doelgroep[]): RolInRegio[] =>
  vakgroepen.map((vakgroep) => ({ rol: 'lid', regio, vakgroep }));

const staf = {
  aanmelding1: user('Samira Bouzidi', { rol: 'aanmeldcoordinator' }),
  aanmelding2: user('Pieter van Rossum', { rol: 'aanmeldcoordinator' }),
  regioWest: regiocoordinator('Shanti Ramdin', 'West'),
  regioOost: regiocoordinator('Bart ten Brinke', 'Oost'),
  regioZuid: regiocoordinator('Ilse Peeters', 'Zuid'),
  regioMidden: { ...regiocoordinator('Murat Yildiz', 'Midden'), landelijkeDienst: true },
  regioNoord: regiocoordinator('Grietje Zijlstra', 'Noord'),
  voorzitter: user('Leonie Castelein', { rol: 'voorzitter' }, ...lid('Oost', 'NAASTEN')),
  lidWest: user('Ravi Soekhoe', ...lid('West', 'NAASTEN')),
  lidOost: user('Marga Lubbers', ...lid('Oost', 'NAH')),
  lidZuid: user('Dirk Smeulders', ...lid('Zuid', 'LVB+')),
  lidMidden: user('Aylin Özdemir', ...lid('Midden', 'ASS')),
  lidNoord: user('Harm Bakema', ...lid('Noord', 'ZEVMB', 'NAASTEN')),
  landelijkcoordinator: user('Fatou Diallo', { rol: 'landelijkcoordinator' }),
  llbcoordinator: user('Coen Haverkamp', { rol: 'llbcoordinator' }),
  adviesraad: user('Truus Wijnands', { rol: 'adviesraad' }),
  programmamanager: user('Monique Adriaanse', { rol: 'programmamanager' }),
  monitoring: user('Dewi Santosa', { rol: 'monitoring' }),
  beheerder: user('Hugo Meijerink', { rol: 'beheerder' }),
} satisfies Record<string, DemoUser>;

const alle = { ...staf, ...metgezellen };
export type UserKey = keyof typeof alle;
export type GcoerKey = keyof typeof metgezellen;

/** Everyone, by key. */
export const users: Readonly<Record<UserKey, DemoUser>> = alle;
export const userKeys = Object.keys(alle) as UserKey[];

export const userId = (key: UserKey): string => demoId('gebruiker', userKeys.indexOf(key) + 1);

/** "Aylin Özdemir" becomes aylin.ozdemir@metgezel.example */
export const emailVan = ({ naam }: DemoUser): string =>
  `${naam
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(' ', '.')}@metgezel.example`;

/** One GCO'er is away since some working days, end unknown; another one takes over. */
export const afwezig: { wie: GcoerKey; waarnemer: GcoerKey; sindsWerkdagen: number } = {
  wie: 'thijs',
  waarnemer: 'rosalie',
  sindsWerkdagen: 9,
};

/** The user as an actor; `waarnemend`: while the absence lasts. */
export function actorVan(key: UserKey, waarnemend: boolean): Gebruiker {
  const { naam, rollen, landelijkeDienst = false } = users[key];
  const waarnemerVoor = waarnemend && key === afwezig.waarnemer ? [userId(afwezig.wie)] : [];
  return { soort: 'gebruiker', id: userId(key), naam, rollen, waarnemerVoor, landelijkeDienst };
}

/** One login for each role, for the start's list; the login page has everyone. */
export const logins: { naam: string; rol: string }[] = (
  [
    ['aanmelding1', 'aanmeldcoördinator'],
    ['voorzitter', 'voorzitter aanmeldoverleg'],
    ['lidWest', 'lid aanmeldoverleg'],
    ['regioWest', 'regiocoördinator West'],
    ['regioMidden', 'regiocoördinator Midden, landelijke dienst'],
    ['ozan', 'GCO’er West'],
    ['rosalie', 'GCO’er Zuid, waarnemer'],
    ['landelijkcoordinator', 'landelijk coördinator signaleren'],
    ['llbcoordinator', 'LLB-coördinator'],
    ['adviesraad', 'Adviesraad cliënten'],
    ['programmamanager', 'programmamanager'],
    ['monitoring', 'monitoring'],
    ['beheerder', 'beheerder'],
  ] as const
).map(([key, rol]) => ({ naam: users[key].naam, rol }));
