/** The workflow bundle: built once per change of its sources, then kept. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['workflows', 'domain', 'activities', 'worker/failure-converter.ts', 'package-lock.json'];

export type Bundle = { codePath: string; buildId: string };

async function filesBelow(path: string): Promise<string[]> {
  if (path.includes('.')) return [path];
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name).slice(root.length))
    .sort();
}

async function hashOf(paths: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of (await Promise.all(paths.map(filesBelow))).flat())
    hash.update(path).update(await readFile(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

/** The bundle of the stories in `workflowsPath` (ours by default); the same sources give the same build id. */
export async function workflowBundle(workflowsPath = join(root, 'workflows/index.ts')): Promise<Bundle> {
  const buildId = await hashOf([...sources, ...(workflowsPath.startsWith(root) ? [workflowsPath.slice(root.length)] : [])]);
  const dir = join(root, '.build/workflows');
  const codePath = join(dir, `${buildId}.js`);
  const known = await readFile(codePath).then(
    () => true,
    () => false,
  );
  if (!known) {
    const { code } = await bundleWorkflowCode({
      workflowsPath,
      failureConverterPath: join(root, 'worker/failure-converter.ts'),
      logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} },
    });
    await mkdir(dir, { recursive: true });
    await writeFile(`${codePath}.${process.pid}`, code);
    await rename(`${codePath}.${process.pid}`, codePath);
  }
  return { codePath, buildId };
}
