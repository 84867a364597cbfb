import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { SignaalOpdracht } from '../../api/contract/signalen/opdrachten.ts';
import { startApp } from '../support/app.ts';
import { dayFrom, enterAsRol, openScreens, type Screens, sendAs, trajectIn } from '../support/browser.ts';

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

/** Asks something of a signaal without a screen, as who is logged in. */
async function doe(page: Page, id: string, opdracht: SignaalOpdracht): Promise<void> {
  const { versie } = (await (await page.request.get(`/api/v1/signalen/${id}`)).json()) as { versie: number };
  await sendAs(page, `/signalen/${id}/opdrachten`, opdracht, versie);
}

/** A signaal that the regio asks to take to the landelijke level; the regiocoördinator stays logged in. */
async function gevraagdSignaal(page: Page): Promise<{ id: string }> {
  await enterAsRol(page, 'regiocoordinator West');
  const titel = 'Het zorgkantoor verlengt de meerzorg niet';
  const gegeven = await sendAs<{ id: string }>(page, '/signalen', { titel, wat: titel, regio: 'West' });
  const codes = { doelgroep: 'ZEVMB', hoeVaak: 'vaak', wet: 'Wlz', soortKnelpunt: 'regel', levensdomein: 'zorg' } as const;
  await doe(page, gegeven.id, { type: 'PelAf', wat: titel, ...codes, partijen: ['zorgkantoor'] });
  const strategie = { strategie: 'werkafspraak met de partij', doel: 'Verlenging.' } as const;
  await doe(page, gegeven.id, { type: 'KiesStrategie', ...strategie, partijen: ['zorgkantoor'], voorWanneer: dayFrom(60) });
  await doe(page, gegeven.id, { type: 'Escaleer', naar: 'landelijk', notitie: 'Dit speelt in meer regio’s.' });
  return gegeven;
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

  it('wie een half signaal laat liggen, krijgt het terug, en kan ook leeg beginnen', { timeout: wholePathMs }, async () => {
    await enterAsRol(page, 'gcoer West');
    await page.goto('/signalen/nieuw');
    const titel = page.getByLabel('Waar loopt u op vast?', { exact: true });
    await titel.fill('Half geschreven');
    await druk(page, 'Annuleren');
    await kop(page, 'Mijn signalen').waitFor();
    await page.goto('/signalen/nieuw');
    await page.getByText('Wat u eerder invulde, is teruggezet.').waitFor();
    expect(await titel.inputValue()).toBe('Half geschreven');
    await druk(page, 'Leeg beginnen');
    await page.getByText('Wat u eerder invulde, is gewist.').waitFor();
    expect(await titel.inputValue()).toBe('');
    await page.reload();
    await titel.waitFor();
    expect(await page.getByText('Wat u eerder invulde, is teruggezet.').count()).toBe(0);
  });

  it('wie net te laat is, ziet één melding en de weg terug; wie slaagt, komt met Terug niet in hetzelfde formulier', {
    timeout: wholePathMs,
  }, async () => {
    const { id } = await gevraagdSignaal(page);
    const laat = await opened.visitor();
    await laat.route('**/api/v1/wijzigingen', (stroom) => stroom.abort());
    await enterAsRol(laat, 'landelijkcoordinator');
    await laat.goto(`/signalen/${id}?actie=AanvaardEscalatie`);
    await laat.getByRole('button', { name: 'Escalatie aanvaarden', exact: true }).waitFor();

    await page.goto(`/signalen/${id}`);
    await page.getByRole('link', { name: 'Vraag om escalatie intrekken' }).click();
    await vul(page, 'Waarom is de vraag niet meer nodig?', 'Het lukt toch in de regio.');
    await druk(page, 'Vraag om escalatie intrekken');
    await page.getByText('Klaar: vraag om escalatie intrekken').waitFor();
    await page.goBack();
    await page.waitForURL(`**/signalen/${id}`);
    expect(await page.locator('main form').count()).toBe(0);

    await druk(laat, 'Escalatie aanvaarden');
    await laat.getByText('Dit kan nu niet meer').waitFor();
    expect(await laat.getByText('Dit lukte niet').count()).toBe(0);
    expect(await laat.getByRole('button', { name: 'Escalatie aanvaarden' }).count()).toBe(0);
    await laat.getByRole('link', { name: 'Terug naar dit signaal' }).click();
    await laat.waitForURL(`**/signalen/${id}`);
  });

  it('wie zelf intussen iets veranderde, hoort niet dat een ander het was', { timeout: wholePathMs }, async () => {
    const { id } = await gevraagdSignaal(page);
    await page.route('**/api/v1/wijzigingen', (stroom) => stroom.abort());
    await page.goto(`/signalen/${id}?actie=LegStapVast`);
    await vul(page, 'Op welke dag?', dayFrom(0));
    await vul(page, 'Wat is er gedaan?', 'Gebeld met het zorgkantoor.');
    await doe(page, id, { type: 'TrekEscalatieIn', reden: 'Het lukt toch in de regio.' });
    await druk(page, 'Stap vastleggen');
    const melding = page.getByRole('alert').filter({ hasText: 'Er is intussen iets veranderd' });
    await melding.getByText('U: trok de vraag om escalatie in').waitFor();
    await druk(page, 'Stap vastleggen');
    await page.getByText('Klaar: stap vastleggen').waitFor();
    await page.unroute('**/api/v1/wijzigingen');
  });

  it('wie geen signalen leest, ziet alleen dat, en waar wel iets is; de beheerder vindt de codes', {
    timeout: wholePathMs,
  }, async () => {
    await enterAsRol(page, 'programmamanager');
    await page.goto('/signalen');
    await page.getByText('Deze pagina hoort bij een andere rol').waitFor();
    expect(await page.getByLabel('Zoek op woorden of referentie').count()).toBe(0);
    await page.getByRole('link', { name: 'Naar de signalen in cijfers' }).click();
    await kop(page, 'Signalen in cijfers').waitFor();

    await enterAsRol(page, 'beheerder');
    await page.goto('/instellingen');
    await page.getByRole('link', { name: 'Codes van signalen' }).click();
    await kop(page, 'Wetten en regelingen').waitFor();
    expect(await page.locator('a[href^="/signalen"]').count()).toBe(0);
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
