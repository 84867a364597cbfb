/** Finds the browser for the screen tests, and installs it where that is possible (root on Debian). */
import { execFileSync, spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import type { Chromium } from './provided.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const isRoot = process.getuid?.() === 0;

function onPath(): string | undefined {
  for (const name of names) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
}

function install(): void {
  process.stdout.write('Chromium ontbreekt: installeren met apt-get (eenmalig)\n');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']])
    execFileSync('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
}

/** As root, and in containers without user namespaces, the browser has no sandbox of its own. */
const launch = (executablePath: string): Chromium => ({
  executablePath,
  args: ['--disable-dev-shm-usage', ...(isRoot ? ['--no-sandbox'] : [])],
});

function findOrInstall(): string | undefined {
  const found = onPath();
  if (found || !isRoot) return found;
  try {
    install();
  } catch {
    return undefined;
  }
  return onPath();
}

export default function setup(project: TestProject): void {
  const path = findOrInstall();
  const missing = 'Geen Chromium gevonden: installeer het pakket "chromium" (of Google Chrome) en probeer opnieuw.';
  if (!path && project.getProvidedContext().ci) throw new Error(missing);
  if (!path) process.stdout.write(`\n!!! ${missing} De schermtests worden OVERGESLAGEN.\n\n`);
  project.provide('chromium', path ? launch(path) : null);
}
