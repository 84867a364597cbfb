import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { dayFrom, enterAsRol, openScreens, type Screens, trajectIn } from '../support/browser.ts';

const chromium = inject('chromium');
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const wholePathMs = 120_000;

const kop = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first();
const druk = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const vul = (page: Page, label: string, tekst: string) => page.getByLabel(label, { exact: true }).fill(tekst);
const padVan = (page: Page): string => new URL(page.url()).pathname;

/** Which field the keyboard is in. */
const waarIk = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));

async function geef(page: Page, titel: string, wat: string): Promise<void> {
  await page.goto('/signalen/nieuw');
  await vul(page, 'Waar loopt u op vast?', titel);
  await vul(page, 'Wat knelt er? (optioneel)', wat);
  await druk(page, 'Signaal versturen');
}

describe.skipIf(!chromium)('signaleren', () => {
  let app: Awaited<ReturnType<typeof startApp>>;
  let opened: Screens;
  let page: Page;
  let mobiel: Page;

  beforeAll(async () => {
    app = await startApp();
    opened = await openScreens(app.baseUrl, chromium ?? { executablePath: '', args: [] });
    page = await opened.visitor({ viewport: { width: 1440, height: 900 } });
    mobiel = await opened.visitor(phone);
  });
  afterAll(async () => {
    await opened?.close();
    await app?.stop();
  });

  it('een signaal van de telefoon wordt afgepeld, landelijk overgenomen, en met een ander een vraagstuk', {
    timeout: wholePathMs,
  }, async () => {
    await enterAsRol(mobiel, 'gcoer West');
    await geef(mobiel, 'Dagbesteding vervoert geen rolstoelen', 'Bel Jan Jansen op 06 12345678, hij weet alles van het vervoer.');
    await mobiel.getByText('een naam en een telefoonnummer (“Jan Jansen” en “06 12345678”)').waitFor();
    await druk(mobiel, 'Aanpassen');
    expect(await waarIk(mobiel)).toBe('wat');
    await vul(mobiel, 'Wat knelt er? (optioneel)', 'Het vervoer naar de dagbesteding neemt geen zware rolstoelen mee.');
    await druk(mobiel, 'Signaal versturen');
    await mobiel.getByText('Uw signaal is ontvangen').waitFor();
    await mobiel.getByText('U krijgt bericht van alles wat ermee gebeurt.').waitFor();
    const eerste = padVan(mobiel);

    await mobiel.goto('/signalen/nieuw');
    await vul(mobiel, 'Waar loopt u op vast?', 'Dagbesteding neemt geen zware rolstoelen mee');
    await mobiel.getByRole('link', { name: 'Dagbesteding vervoert geen rolstoelen' }).waitFor();
    await vul(
      mobiel,
      'Wat knelt er? (optioneel)',
      'Vervoer naar dagbesteding De Jong & Zonen, info@dejong.example, weigert rolstoelen.',
    );
    await druk(mobiel, 'Signaal versturen');
    await druk(mobiel, 'Toch zo versturen');
    await mobiel.getByText('Uw signaal is ontvangen').waitFor();

    await enterAsRol(page, 'regiocoordinator West');
    await page.goto(`${eerste}?actie=PelAf`);
    await vul(page, 'Wat gaat er precies mis?', 'De vervoerder heeft geen bus met een lift voor rolstoelen boven 200 kilo.');
    await page.getByRole('radio', { name: 'Vaak' }).check();
    await page.getByRole('radio', { name: /^Aanbod/ }).check();
    await druk(page, 'Knelpunt afpellen');
    await page.getByText('Klaar: knelpunt afpellen').waitFor();
    await page.getByRole('link', { name: 'Strategie kiezen' }).click();
    await page.getByRole('radio', { name: 'Werkafspraak met de partij' }).check();
    await vul(page, 'Wat wilt u bereiken?', 'Een bus met een lift.');
    await vul(page, 'Voor wanneer moet dat lukken?', dayFrom(40));
    await druk(page, 'Strategie kiezen');
    await page.getByText('Klaar: strategie kiezen').waitFor();

    await enterAsRol(page, 'landelijkcoordinator');
    await page.goto('/signalen/bord');
    await page
      .getByRole('region', { name: 'Regio' })
      .getByRole('link', { name: 'Dagbesteding vervoert geen rolstoelen' })
      .click();
    await page.getByRole('link', { name: 'Landelijk overnemen' }).click();
    await vul(page, 'Waarom neemt u het over?', 'Dit speelt in het hele land.');
    await druk(page, 'Landelijk overnemen');
    await page.getByText('Klaar: landelijk overnemen').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Landelijke duiding (nu)' }).waitFor();

    await page
      .getByRole('checkbox', { name: 'Samen in een nieuw vraagstuk: Dagbesteding neemt geen zware rolstoelen mee' })
      .check();
    await page.getByRole('link', { name: 'Nieuw vraagstuk van deze 2 signalen' }).click();
    await kop(page, 'Nieuw vraagstuk').waitFor();
    await vul(page, 'Waar gaat het over?', 'Vervoer naar dagbesteding past niet bij zware rolstoelen.');
    await page.getByRole('radio', { name: 'Landelijk' }).check();
    await druk(page, 'Vraagstuk openen');
    await page.getByText('Het vraagstuk is geopend').waitFor();
    await kop(page, 'Signalen in dit vraagstuk (2)').waitFor();

    await mobiel.goto(eerste);
    await mobiel.getByText('Hoort bij het vraagstuk').waitFor();
    await mobiel.getByRole('region', { name: 'De weg van het vraagstuk' }).waitFor();
  });

  it('een signaal uit een traject neemt alleen codes mee, en geen weg leidt terug', { timeout: wholePathMs }, async () => {
    const dossier = await trajectIn(page, 'gcoer', 'ondersteuning');
    await page.goto(dossier ?? '');
    await page.getByRole('link', { name: 'Signaal geven', exact: true }).click();
    await page.getByText('Regio, gemeente en doelgroep zijn overgenomen.').waitFor();
    expect(await page.getByRole('combobox', { name: 'Om welke doelgroep gaat het?' }).inputValue()).not.toBe('Weet ik niet');
    await vul(page, 'Waar loopt u op vast?', 'Een herindicatie duurt een half jaar');
    await druk(page, 'Signaal versturen');
    await page.getByText('Uw signaal is ontvangen').waitFor();
    await page.getByText('Concept: nog zonder inhoud').waitFor();
    expect(await page.locator('main a[href*="/trajecten/"]').count()).toBe(0);
    expect(opened.outside).toEqual([]);
  });

  it('wat iemand in signalen zoekt, staat in geen enkel adres; de filters wel', { timeout: wholePathMs }, async () => {
    await enterAsRol(page, 'landelijkcoordinator');
    await page.goto('/signalen?open=ja');
    const adressen: string[] = [];
    page.on('request', (asked) => adressen.push(asked.url()));
    const gezocht = page.waitForRequest('**/signalen/_zoek');
    await vul(page, 'Zoek op woorden of referentie', 'Canarie Vogel');
    expect((await gezocht).postDataJSON()).toMatchObject({ tekst: 'Canarie Vogel', open: true });
    await kop(page, 'Niets gevonden').waitFor();
    expect([page.url(), ...adressen].filter((adres) => adres.includes('Canarie'))).toEqual([]);
    expect(new URL(page.url()).search).toBe('?open=ja');
    await druk(page, 'Filters wissen');
    expect(await page.getByLabel('Zoek op woorden of referentie').inputValue()).toBe('');
    expect(new URL(page.url()).search).toBe('');
  });
});
