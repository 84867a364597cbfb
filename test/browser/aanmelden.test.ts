import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { openScreens, type Screens } from '../support/browser.ts';

const chromium = inject('chromium');
const wholePathMs = 120_000;
const verhaal = 'Mijn broer zit vast en niemand weet bij wie hij hoort.';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const stap = (page: Page, nummer: number) => page.getByText(`Stap ${nummer} van 5`).waitFor();
const titel = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

async function wieMeldtAan(page: Page): Promise<void> {
  await page.goto('/aanmelden');
  await stap(page, 1);
  await page.getByRole('radio', { name: 'Naaste (familie of vriend)' }).check();
  await page.getByLabel('Uw naam').fill('Ria Bewaard');
  await page.getByLabel('Telefoonnummer').fill('06 12345678');
  await press(page, 'Volgende stap');
  await stap(page, 2);
}

async function omWieHetGaat(page: Page): Promise<void> {
  await page.getByLabel('Naam', { exact: true }).fill('Bas Bewaard');
  await page.getByRole('combobox', { name: 'Gemeente' }).fill('Haarlem');
  await page.getByRole('option', { name: 'Haarlem', exact: true }).click();
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
}

async function bewaar(page: Page, email: string): Promise<void> {
  await press(page, 'Bewaar en ga later verder');
  await page.getByText('Wij bewaren uw antwoorden 30 dagen.').waitFor();
  await page.getByLabel('Uw e-mailadres').fill(email);
  await press(page, 'Bewaren en link mailen');
  await page.getByText('Uw antwoorden zijn bewaard').waitFor();
}

type Mail = { aan: string; onderwerp: string; tekst: string };
const mailsAan = async (page: Page, aan: string): Promise<Mail[]> =>
  ((await (await page.request.get('/api/v1/demo/postbus')).json()) as Mail[]).filter((mail) => mail.aan === aan);

async function linkUitMail(page: Page, aan: string): Promise<string> {
  await expect.poll(() => mailsAan(page, aan), { timeout: 30_000 }).not.toEqual([]);
  const [mail] = await mailsAan(page, aan);
  expect(mail?.tekst).not.toMatch(/Bas|Ria|broer/);
  return /\/aanmelden\/verder\/\S+/.exec(mail?.tekst ?? '')?.[0] ?? '';
}

describe.skipIf(!chromium)('een aanmelding in de browser', () => {
  let app: Awaited<ReturnType<typeof startApp>>;
  let opened: Screens;
  beforeAll(async () => {
    app = await startApp();
    opened = await openScreens(app.baseUrl, chromium ?? { executablePath: '', args: [] });
  });
  afterAll(async () => {
    await opened?.close();
    await app?.stop();
  });

  it('wordt bewaard, op een ander apparaat afgemaakt en één keer verstuurd', { timeout: wholePathMs }, async () => {
    const email = 'ria@bewaard.example';
    const thuis = await opened.visitor();
    await wieMeldtAan(thuis);
    await omWieHetGaat(thuis);
    await bewaar(thuis, email);
    expect(new URL(thuis.url()).pathname).toMatch(/^\/aanmelden\/verder\//);
    expect(await thuis.getByLabel('Naam', { exact: true }).inputValue()).toBe('Bas Bewaard');

    const elders = await opened.visitor();
    const link = await linkUitMail(elders, email);
    await elders.goto(link);
    await stap(elders, 2);
    expect(await elders.getByLabel('Naam', { exact: true }).inputValue()).toBe('Bas Bewaard');
    expect(await elders.getByRole('combobox', { name: 'Gemeente' }).inputValue()).toBe('Haarlem');
    await press(elders, 'Volgende stap');
    await stap(elders, 3);
    await press(elders, 'Volgende stap');
    await elders.getByText('Er klopt nog iets niet').waitFor();
    await elders.getByLabel('Wat speelt er?').fill(verhaal);
    await elders.getByRole('radio', { name: 'Nee', exact: true }).check();
    await press(elders, 'Bewaar en ga later verder');
    await elders.getByText('Uw antwoorden zijn bewaard').waitFor();
    await elders.reload();
    await stap(elders, 3);
    expect(await elders.getByLabel('Wat speelt er?').inputValue()).toBe(verhaal);
    await press(elders, 'Volgende stap');
    await stap(elders, 4);
    expect(await elders.getByText('(optioneel)').count()).toBeGreaterThan(3);
    await press(elders, 'Naar de controle');
    await stap(elders, 5);

    await elders.getByRole('link', { name: 'Wijzig: Om wie gaat het' }).click();
    await stap(elders, 2);
    await elders.getByLabel('Naam', { exact: true }).fill('Bas Anders');
    await press(elders, 'Terug naar de controle');
    await stap(elders, 5);
    await elders.getByText('Bas Anders').waitFor();
    await press(elders, 'Aanmelding versturen');
    await titel(elders, 'Uw aanmelding is ontvangen');
    const referentie = (await elders.getByText('Uw referentie is').locator('strong').textContent()) ?? '';
    expect(referentie).toMatch(/^T-\d{4}-\d{5}$/);
    for (const nummer of ['112', '113']) await elders.getByRole('link', { name: nummer, exact: true }).waitFor();

    await elders.goBack();
    await titel(elders, 'Deze aanmelding is al verstuurd');
    await elders.getByText(referentie).waitFor();
    await thuis.reload();
    await titel(thuis, 'Deze aanmelding is al verstuurd');
    await thuis.getByText(referentie).waitFor();
  });

  it('mailt de referentie, en is na het versturen met “terug” geen leeg formulier', { timeout: wholePathMs }, async () => {
    const page = await opened.visitor();
    const email = 'ria@meteen.example';
    await wieMeldtAan(page);
    await omWieHetGaat(page);
    await press(page, 'Volgende stap');
    await stap(page, 3);
    await page.getByLabel('Wat speelt er?').fill(verhaal);
    await page.getByRole('radio', { name: 'Nee', exact: true }).check();
    await press(page, 'Volgende stap');
    await press(page, 'Naar de controle');
    await page.getByRole('link', { name: 'Wijzig: Wie meldt aan' }).click();
    await page.getByLabel('E-mailadres').fill(email);
    await press(page, 'Terug naar de controle');
    await press(page, 'Aanmelding versturen');
    await titel(page, 'Uw aanmelding is ontvangen');
    const referentie = (await page.getByText('Uw referentie is').locator('strong').textContent()) ?? '';
    await expect
      .poll(async () => (await mailsAan(page, email)).map(({ onderwerp }) => onderwerp), { timeout: 30_000 })
      .toEqual([`Uw aanmelding bij Metgezel is ontvangen (${referentie})`]);

    await page.goBack();
    await titel(page, 'Deze aanmelding is al verstuurd');
    await page.getByText(referentie).waitFor();
    await press(page, 'Nog iemand aanmelden');
    await stap(page, 1);
    expect(await page.getByLabel('Uw naam').inputValue()).toBe('');
  });

  it('laat kiezen als zij ook op een andere plek bewaard is, en kan worden weggegooid', { timeout: wholePathMs }, async () => {
    const email = 'ria@tweemaal.example';
    const een = await opened.visitor();
    await wieMeldtAan(een);
    await omWieHetGaat(een);
    await bewaar(een, email);
    const twee = await opened.visitor();
    await twee.goto(await linkUitMail(twee, email));
    await twee.getByLabel('Naam', { exact: true }).fill('Bas van de telefoon');
    await press(twee, 'Bewaar en ga later verder');
    await twee.getByText('Uw antwoorden zijn bewaard').waitFor();

    await een.getByLabel('Naam', { exact: true }).fill('Bas van de computer');
    await press(een, 'Bewaar en ga later verder');
    await een.getByText('Dit formulier is ook ergens anders bewaard').waitFor();
    expect(await een.getByLabel('Naam', { exact: true }).inputValue()).toBe('Bas van de computer');
    await press(een, 'Met wat hier staat');
    await press(een, 'Bewaar en ga later verder');
    await een.getByText('Uw antwoorden zijn bewaard').waitFor();

    await press(twee, 'Bewaar en ga later verder');
    await press(twee, 'Met wat daar bewaard is');
    await expect.poll(() => twee.getByLabel('Naam', { exact: true }).inputValue()).toBe('Bas van de computer');
    await press(twee, 'Dit formulier weggooien');
    await press(twee, 'Weggooien');
    await titel(twee, 'Dit formulier is weggegooid');
    await een.reload();
    await titel(een, 'Dit formulier is weggegooid');
    expect(opened.outside).toEqual([]);
  });
});
