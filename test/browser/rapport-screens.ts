/** The pages of signalen in figures; where the demo has no signaal or vraagstuk, one is given first. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { enterAsRol, type Screen } from '../support/browser.ts';

async function give(page: Page, rol: string, path: string, data: object): Promise<void> {
  await enterAsRol(page, rol);
  const { csrf } = (await (await page.request.get('/api/v1/ik')).json()) as { csrf: string };
  const headers = { 'x-csrf-token': csrf, 'idempotency-key': randomUUID() };
  const answer = await page.request.post(`/api/v1${path}`, { headers, data });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
}

async function withFigures(page: Page): Promise<void> {
  await enterAsRol(page, 'monitoring');
  const { totaal } = (await (await page.request.get('/api/v1/rapportages/signalen')).json()) as { totaal: number | null };
  const { vraagstukken } = (await (await page.request.get('/api/v1/rapportages/signalen/landelijk')).json()) as {
    vraagstukken: unknown[];
  };
  const wat = 'De verlenging wordt afgewezen terwijl er geen andere plek is.';
  if (totaal === 0) await give(page, 'gcoer', '/signalen', { titel: 'Meerzorg wordt niet verlengd', wat });
  if (vraagstukken.length > 0) return;
  const verhaal = 'Een gezin kreeg jarenlang extra zorg. Nu stopt die, en er is niets voor in de plaats.';
  await give(page, 'landelijkcoordinator', '/vraagstukken', { titel: 'Meerzorg houdt op', wat, niveau: 'landelijk', verhaal });
}

const figures = (name: string, rol: string, path: string, heading: string): Screen => ({
  name,
  open: async (page) => {
    await withFigures(page);
    await enterAsRol(page, rol);
    await page.goto(path);
    await page.getByRole('heading', { level: 2, name: heading }).waitFor();
    return true;
  },
});

const cijfers = '/rapportages/signalen';

/** As the Adviesraad comes there: by the figures. */
const landelijk: Screen = {
  name: 'rapport-signalen-landelijk',
  open: async (page) => {
    await withFigures(page);
    await enterAsRol(page, 'adviesraad');
    await page.goto(cijfers);
    await page.getByRole('link', { name: 'Landelijk overzicht' }).click();
    await page.getByRole('heading', { level: 2, name: 'Signalen in het land' }).waitFor();
    return true;
  },
};

export const rapportScreens: readonly Screen[] = [
  figures('rapport-signalen', 'monitoring', cijfers, 'Per regio en soort knelpunt'),
  figures(
    'rapport-signalen-leeg',
    'regiocoordinator',
    `${cijfers}?jaar=2024&wet=Wvggz&regio=Noord`,
    'Geen of te weinig signalen',
  ),
  landelijk,
];
