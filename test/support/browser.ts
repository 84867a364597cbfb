/** A real browser for the screen tests: people log in by choosing who they are, and find things by role and label. */
import { randomUUID } from 'node:crypto';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Chromium } from './provided.ts';

export type Screens = Awaited<ReturnType<typeof openScreens>>;

/** `open` gives false when the data has no such page now. */
export type Screen = { name: string; open: (page: Page) => Promise<boolean> };

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

/** Logs in on screen, by choosing a name. */
export async function logInAs(page: Page, naam: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/inloggen');
  await page.getByRole('button', { name: naam }).click();
  await page.getByRole('button', { name: `Uw account: ${naam}` }).waitFor();
}

type Person = { id: string; naam: string; rollen: string[] };

/** Everyone with a role ("regiocoordinator", or "regiocoordinator West" for one regio). */
export async function peopleWith(page: Page, rol: string): Promise<Person[]> {
  const people = (await (await page.request.get('/api/v1/demo/gebruikers')).json()) as Person[];
  return people.filter(({ rollen }) => rollen.some((own) => own === rol || own.startsWith(`${rol} `)));
}

/** Logs in without a screen, for tests of other pages. */
async function enterAs(page: Page, { id }: Person): Promise<void> {
  await page.context().clearCookies();
  const { csrf } = (await (await page.request.get('/api/v1/publiek')).json()) as { csrf: string };
  const headers = { 'x-csrf-token': csrf };
  const answer = await page.request.post('/api/v1/demo/inloggen', { headers, data: { gebruikerId: id } });
  if (!answer.ok()) throw new Error(`inloggen: ${answer.status()}`);
}

/** Logs in as the first person with a role. */
export async function enterAsRol(page: Page, rol: string): Promise<void> {
  const [person] = await peopleWith(page, rol);
  if (!person) throw new Error(`niemand heeft de rol ${rol}`);
  await enterAs(page, person);
}

/** The path of a traject in a phase, with someone of this role logged in who may see it; null when there is none. */
export async function trajectIn(page: Page, rol: string, fase: string): Promise<string | null> {
  for (const person of await peopleWith(page, rol)) {
    await enterAs(page, person);
    const answer = await page.request.get(`/api/v1/trajecten?fase=${fase}`);
    const [first] = ((await answer.json()) as { trajecten: { id: string }[] }).trajecten;
    if (first) return `/trajecten/${first.id}`;
  }
  return null;
}

type Seen = { id: string; versie: number; fase: string; acties: string[] } & Record<string, unknown>;

const see = async (page: Page, id: string): Promise<Seen> =>
  (await (await page.request.get(`/api/v1/trajecten/${id}`)).json()) as Seen;

/** A calendar day so many days from now. */
export const dayFrom = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Sends something without a screen, as who is logged in; `versie` = the version that is acted on. */
export async function sendAs<T>(page: Page, path: string, data: object, versie?: number): Promise<T> {
  const { csrf } = (await (await page.request.get('/api/v1/ik')).json()) as { csrf: string };
  const seen = versie === undefined ? {} : { 'if-match': `"${versie}"` };
  const headers = { 'x-csrf-token': csrf, 'idempotency-key': randomUUID(), ...seen };
  const answer = await page.request.post(`/api/v1${path}`, { headers, data });
  if (!answer.ok()) throw new Error(`${JSON.stringify(data)}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Asks something of a traject without a screen, as who is logged in. */
const ask = async (page: Page, id: string, opdracht: object): Promise<void> =>
  sendAs(page, `/trajecten/${id}/opdrachten`, opdracht, (await see(page, id)).versie);

/** `is` tells it apart; where there is none, `opdrachten` make one of a traject that may still be asked the first of them. */
export type Stand = {
  rol: string;
  is: (traject: Seen) => boolean;
  opdrachten: (ik: string) => readonly { type: string }[];
};

/** The path of a traject in such a state, with someone logged in who may see it; null when there is none to make it of. */
export async function trajectIsOrBecomes(page: Page, { rol, is, opdrachten }: Stand): Promise<string | null> {
  const fitting: { person: Person; id: string }[] = [];
  for (const person of await peopleWith(page, rol)) {
    await enterAs(page, person);
    const [first] = opdrachten(person.id);
    const { trajecten } = (await (await page.request.get('/api/v1/trajecten?aantal=100')).json()) as {
      trajecten: { id: string }[];
    };
    for (const { id } of trajecten) {
      const seen = await see(page, id);
      if (is(seen)) return `/trajecten/${id}`;
      if (first && seen.acties.includes(first.type)) fitting.push({ person, id });
    }
  }
  const [chosen] = fitting;
  if (!chosen) return null;
  await enterAs(page, chosen.person);
  for (const opdracht of opdrachten(chosen.person.id)) await ask(page, chosen.id, opdracht);
  return `/trajecten/${chosen.id}`;
}

type Mail = { id: string; aan: string; onderwerp: string; tekst: string };

const linksIn = async (page: Page, aan: string): Promise<string[]> => {
  const mails = (await (await page.request.get('/api/v1/demo/postbus')).json()) as Mail[];
  return mails.filter((mail) => mail.aan.includes(aan)).flatMap(({ tekst }) => tekst.match(/\/l\/[\w.-]+[\w-]/g) ?? []);
};

/** The path of the first mail link that still waits for its answer; null when there is none. */
export async function unansweredLink(page: Page): Promise<string | null> {
  for (const link of await linksIn(page, '@')) {
    const answer = await page.request.get(`/api/v1/links/${link.slice('/l/'.length)}`);
    if (answer.ok() && !((await answer.json()) as { gebruikt: boolean }).gebruikt) return link;
  }
  return null;
}

/** The path of the newest mail link to an address; waits until it is there. */
export async function linkFor(page: Page, aan: string, not: readonly string[] = []): Promise<string> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    const fresh = (await linksIn(page, aan)).find((link) => !not.includes(link));
    if (fresh) return fresh;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`er kwam geen mail met een link voor ${aan}`);
}

/** A page that somebody with this role comes to by its path. */
export const staffScreen = (name: string, rol: string, path: string): Screen => ({
  name,
  open: async (page) => {
    await enterAsRol(page, rol);
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return true;
  },
});
