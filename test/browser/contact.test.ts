import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { openScreens, type Screens, trajectIn } from '../support/browser.ts';

const chromium = inject('chromium');
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();

describe.skipIf(!chromium)('op een telefoon', () => {
  let app: Awaited<ReturnType<typeof startApp>>;
  let opened: Screens;
  let page: Page;
  let dossier: string;

  beforeAll(async () => {
    app = await startApp();
    opened = await openScreens(app.baseUrl, chromium ?? { executablePath: '', args: [] });
    page = await opened.visitor(phone);
    dossier = (await trajectIn(page, 'gcoer', 'ondersteuning')) ?? '';
  });
  afterAll(async () => {
    await opened?.close();
    await app?.stop();
  });

  const openForm = async (actie: string) => {
    await page.goto(`${dossier}?actie=${actie}`);
    await page.getByRole('button', { name: 'Sluiten' }).waitFor();
  };

  it('staat een contact er vanuit Mijn werk met één tik, een paar woorden en verzenden', async () => {
    await page.goto('/');
    await page
      .getByRole('link', { name: /^Contact vastleggen: / })
      .first()
      .tap();
    await page.getByLabel('Wat is er gebeurd?').fill('Kort gebeld. Het gaat goed.');
    await press(page, '0,5');
    await press(page, 'Contact vastleggen');
    await page.getByText('Klaar: contact vastleggen').waitFor();
    expect(await page.getByText('Kort gebeld. Het gaat goed.').count()).toBeGreaterThan(0);
  });

  it('vouwt reistijd en bijdrage weg, en open als daar iets ontbreekt', async () => {
    await openForm('RegistreerContact');
    expect(await page.getByLabel('Waar is voor betaald?').isVisible()).toBe(false);
    await page.getByText('Reistijd of bijdrage (optioneel)').tap();
    await page.getByLabel('Waar is voor betaald?').fill('rolstoelbus');
    await page.getByText('Reistijd of bijdrage (optioneel)').tap();
    await page.getByLabel('Wat is er gebeurd?').fill('Samen naar het ziekenhuis.');
    await press(page, 'Contact vastleggen');
    await page.getByRole('link', { name: 'Vul het bedrag in euro in' }).waitFor();
    expect(await page.getByLabel('Bedrag').isVisible()).toBe(true);
  });

  it('brengt een nieuw doel van het plan de aandacht naar dat doel, en een fout naar het goede doel', async () => {
    await openForm('LegPlanVast');
    await page.getByRole('button', { name: 'Nog een doel toevoegen' }).waitFor();
    const nieuw = `Doel ${(await page.locator('legend', { hasText: /^Doel \d+$/ }).count()) + 1}`;
    await press(page, 'Nog een doel toevoegen');
    const focused = () => page.evaluate(() => document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent);
    await expect.poll(focused).toBe(nieuw);
    await press(page, 'Plan vastleggen');
    await page.getByRole('link', { name: `${nieuw}: vul het doel in` }).tap();
    expect(await focused()).toBe(nieuw);
    await press(page, `${nieuw} weghalen`);
    expect(await page.locator('legend', { hasText: new RegExp(`^${nieuw}$`) }).count()).toBe(0);
  });
});
