import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dagVan } from '../../domain/calendar/moment.ts';
import { startApp } from '../support/app.ts';
import { enterAsRol, openScreens, type Screens } from '../support/browser.ts';

const chromium = inject('chromium');

describe.skipIf(!chromium)('leren', () => {
  let app: Awaited<ReturnType<typeof startApp>>;
  let opened: Screens;
  let page: Page;

  beforeAll(async () => {
    app = await startApp();
    opened = await openScreens(app.baseUrl, chromium ?? { executablePath: '', args: [] });
    page = await opened.visitor({ viewport: { width: 390, height: 844 } });
  });
  afterAll(async () => {
    await opened?.close();
    await app?.stop();
  });

  const vul = (label: string, tekst: string) => page.getByLabel(label, { exact: true }).fill(tekst);
  const kop = (naam: string | RegExp) => page.getByRole('heading', { name: naam });
  const kies = async (label: string, optie: string) => {
    await page.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: optie }).click();
  };

  it('een les uit het aanmeldoverleg wordt een sessie; na afloop staat erbij wie er waren en wat er geleerd is', async () => {
    await enterAsRol(page, 'voorzitter');
    await page.goto('/leren');
    await kop('Lessen uit het aanmeldoverleg').waitFor();
    await page
      .getByRole('link', { name: /^Sessie plannen over samenwerking/ })
      .first()
      .click();
    await kop('Kennissessie plannen').waitFor();
    await page.getByRole('radio', { name: 'Een les uit het aanmeldoverleg' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Een les uit het aanmeldoverleg' }).isChecked()).toBe(true);
    expect(await page.getByLabel('Welke kennis ontbrak?').inputValue()).toBe('samenwerking domeinen');
    await vul('Onderwerp', 'Canarie: wat doet een GCO’er?');
    await vul('Op welke dag?', dagVan(new Date().toISOString()));
    await page.getByRole('radio', { name: 'Extern' }).check();
    await vul('Voor wie?', 'scholen, bel 06 12345678');
    await kies('Regio', 'Regio Oost');
    await page.getByRole('radio', { name: 'Ja, dit mag iedereen lezen' }).waitFor();
    await vul('Voor wie?', 'scholen in de regio');
    await page.getByRole('button', { name: 'Sessie bewaren' }).click();
    await kop('Canarie: wat doet een GCO’er?').waitFor();

    await page.getByRole('link', { name: 'Vastleggen hoe het ging' }).click();
    await vul('Hoeveel mensen waren er?', '12');
    await vul('Welk cijfer gaven zij gemiddeld? (optioneel)', '7,9');
    await page.getByRole('button', { name: 'Een organisatie toevoegen' }).click();
    await kies('Naam', 'Praktijkschool Het Kompas');
    await page.getByRole('button', { name: 'Verslag bewaren' }).click();
    await page.getByText('Er klopt nog iets niet').waitFor();
    await vul('Hoeveel mensen gaven een cijfer? (optioneel)', '10');
    await vul('Wat is er geleerd? (optioneel)', 'Eerst luisteren.');
    await page.getByRole('button', { name: 'Verslag bewaren' }).click();
    await kop('Gehouden').waitFor();
    await page.getByText('12 mensen, cijfer 7,9 (10 antwoorden)').waitFor();
    await page.getByText('Praktijkschool Het Kompas').waitFor();

    await page.goto('/leren/sessies?regio=Oost');
    await page.getByText(/2 gehouden met samen 30 mensen/).waitFor();
    await page.getByRole('link', { name: 'Canarie: wat doet een GCO’er?' }).waitFor();
  });
});
