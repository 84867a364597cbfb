import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { enterAsRol, openScreens, type Screens, trajectIsOrBecomes } from '../support/browser.ts';

const chromium = inject('chromium');

const lijktOp = ({ dubbelen }: Record<string, unknown>): boolean => Array.isArray(dubbelen) && dubbelen.length > 0;

describe.skipIf(!chromium)('wie er vóór en bij een aanmelding is', () => {
  let app: Awaited<ReturnType<typeof startApp>>;
  let opened: Screens;
  let page: Page;

  beforeAll(async () => {
    app = await startApp();
    opened = await openScreens(app.baseUrl, chromium ?? { executablePath: '', args: [] });
    page = await opened.visitor({ viewport: { width: 1440, height: 900 } });
  });
  afterAll(async () => {
    await opened?.close();
    await app?.stop();
  });

  const vul = (label: string, tekst: string) => page.getByLabel(label, { exact: true }).fill(tekst);
  const kop = (naam: string | RegExp) => page.getByRole('heading', { name: naam });

  it('een vraag vooraf die aan de telefoon komt, wordt vastgelegd, en daarna een aanmelding met een vertegenwoordiger', async () => {
    await enterAsRol(page, 'aanmeldcoordinator');
    await page.goto('/vragen-vooraf');
    await page.getByText('waarvan 1 te laat').waitFor();
    await page.getByRole('link', { name: 'Vraag vastleggen' }).click();
    await kop('Vraag vooraf vastleggen').waitFor();
    await page.getByText('School', { exact: true }).click();
    await vul('Naam', 'Canarie Schoolhoofd');
    await vul('Telefoonnummer', '0612345678');
    await vul('Wat is de vraag?', 'Past dit gezin bij u?');
    await page.getByRole('button', { name: 'Vraag vastleggen' }).click();
    await kop('Canarie Schoolhoofd').waitFor();

    await page.getByRole('link', { name: 'Wordt een aanmelding' }).click();
    await page.getByText(/^Uit vraag V-/).waitFor();
    expect(await page.getByLabel('Naam van wie aanmeldt').inputValue()).toBe('Canarie Schoolhoofd');
    await page.getByRole('button', { name: 'Volgende stap' }).click();
    await kop('Om wie gaat het').waitFor();
    await vul('Naam', 'Canarie Leerling');
    await page.getByRole('combobox', { name: 'Wie vertegenwoordigt deze persoon?' }).click();
    await page.getByRole('option', { name: 'Ouder' }).click();
    await vul('Naam van de vertegenwoordiger', 'Canarie Ouder');
    await page.getByRole('button', { name: 'Volgende stap' }).click();
    await kop('Wat speelt er').waitFor();
    expect(await page.getByLabel('Wat speelt er?').inputValue()).toBe('Past dit gezin bij u?');
    await page.getByRole('button', { name: 'Volgende stap' }).click();
    await kop('Wat is er al bekend').waitFor();
    await page.getByRole('button', { name: 'Naar de controle' }).click();
    await page.getByRole('button', { name: 'Aanmelding versturen' }).click();
    await kop('Uw aanmelding is ontvangen').waitFor();

    await page.goto('/vragen-vooraf?stand=afgehandeld');
    await page.getByRole('link', { name: 'Canarie Schoolhoofd' }).click();
    await kop('Werd een aanmelding').waitFor();
    await page.getByRole('link', { name: /^T-/ }).click();
    await kop('Vertegenwoordiger').waitFor();
    await page.getByText('Canarie Ouder').waitFor();
  });

  it('een aanmelding van iemand die al bekend is, wordt samengevoegd; wat nieuwer is wordt aangeboden', async () => {
    const path = await trajectIsOrBecomes(page, { rol: 'aanmeldcoordinator', is: lijktOp, opdrachten: () => [] });
    expect(path).not.toBeNull();
    await page.goto(path ?? '');
    await kop('Mogelijk al bekend').waitFor();
    await page.getByText(/Lijkt erop door .*hetzelfde adres/).waitFor();
    await page
      .getByRole('link', { name: /^Samenvoegen: / })
      .first()
      .click();
    await vul('Waaraan ziet u dat?', 'Moeder zegt dat zij al eerder belde.');
    await page.getByRole('button', { name: 'Samenvoegen' }).click();
    await page.getByText('Klaar: samenvoegen').waitFor();
    await page.getByText('Bij deze aanmelding staat iets anders').waitFor();
    expect(await kop('Mogelijk al bekend').count()).toBe(0);
    await page.getByRole('link', { name: /de nieuwere gegevens$/ }).click();
    expect(await page.getByLabel(/^Telefoonnummer/).inputValue()).toBe('06 12345619');
    await page.getByRole('button', { name: 'Persoonsgegevens wijzigen' }).click();
    await page.getByText('Klaar: persoonsgegevens wijzigen').waitFor();
    expect(await page.getByText('Bij deze aanmelding staat iets anders').count()).toBe(0);
  });
});
