/** A real browser for the screen tests: people log in by choosing who they are, and find things by role and label. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Chromium } from './provided.ts';

export type Screens = Awaited<ReturnType<typeof openScreens>>;

const patienceMs = 15_000;

/** Opens a browser on a running address; `outside` collects every request that would leave the machine. */
export async function openScreens(baseUrl: string, { executablePath, args }: Chromium) {
  const browser = await chromium.launch({
    executablePath,
    args: [...args, '--disable-background-networking', '--disable-component-update', '--no-default-browser-check'],
  });
  const outside: string[] = [];
  return {
    ...{ browser, baseUrl, outside },
    /** A fresh visitor: own cookies, own storage. */
    visitor: (options: BrowserContextOptions = {}) => visitor(browser, { baseURL: baseUrl, ...options }, outside),
    close: () => browser.close(),
  };
}

async function visitor(browser: Browser, options: BrowserContextOptions, outside: string[]): Promise<Page> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(patienceMs);
  const own = new URL(options.baseURL ?? '').host;
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== own) outside.push(request.url());
  });
  return context.newPage();
}

/** Logs in as a person by name. */
export async function logInAs(page: Page, naam: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/inloggen');
  await page.getByRole('button', { name: naam }).click();
  await page.getByRole('button', { name: `Uw account: ${naam}` }).waitFor();
}

/** The names of everyone with a role, as the login lists them. */
export async function peopleWith(page: Page, rol: string): Promise<string[]> {
  await page.context().clearCookies();
  await page.goto('/inloggen');
  const group = page.getByRole('region', { name: rol, exact: true });
  await group.waitFor();
  return group.getByRole('button').locator('.mantine-Text-root').allTextContents();
}

/** Opens the first traject in a phase that someone with this role may see; false when nobody has one. */
export async function openTrajectIn(page: Page, rol: string, fase: string): Promise<boolean> {
  for (const naam of await peopleWith(page, rol)) {
    await logInAs(page, naam);
    await page.goto(`/trajecten?fase=${fase}`);
    const rows = page.getByRole('table').getByRole('link');
    await rows
      .or(page.getByRole('heading', { name: 'Geen trajecten' }))
      .first()
      .waitFor();
    if ((await rows.count()) === 0) continue;
    await rows.first().click();
    await page.getByRole('heading', { name: 'Wat wordt er nu gevraagd' }).waitFor();
    return true;
  }
  return false;
}

type Mail = { id: string; aan: string; onderwerp: string; tekst: string };

/** The path of the newest mail link to an address; waits until it is there. */
export async function linkFor(page: Page, aan: string, not: readonly string[] = []): Promise<string> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    const mails = (await (await page.request.get('/api/v1/demo/postbus')).json()) as Mail[];
    const links = mails.filter((mail) => mail.aan.includes(aan)).flatMap(({ tekst }) => tekst.match(/\/l\/[\w.-]+[\w-]/g) ?? []);
    const fresh = links.find((link) => !not.includes(link));
    if (fresh) return fresh;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`er kwam geen mail met een link voor ${aan}`);
}
