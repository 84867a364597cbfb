import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { linkFor, logInAs, openScreens, peopleWith, type Screens } from '../support/browser.ts';

const chromium = inject('chromium');
const client = 'saar@grijsgebied.example';
const ontvanger = 'loket@gemeente-grijsgebied.example';
const wholePathMs = 300_000;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const done = (page: Page, knop: string) => page.getByText(`Klaar: ${knop.toLowerCase()}`).waitFor();

const nameOf = async (page: Page, rol: string): Promise<string> => (await peopleWith(page, rol))[0]?.naam ?? '';

/** Opens the traject from Mijn werk, by its reference. */
async function openFromWork(page: Page, naam: string, referentie: string): Promise<void> {
  await logInAs(page, naam);
  await page.goto('/?van=rol');
  await page.getByRole('listitem').filter({ hasText: referentie }).getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Wat wordt er nu gevraagd' }).waitFor();
}

async function meldAan(page: Page): Promise<string> {
  await page.goto('/aanmelden');
  await page.getByRole('radio', { name: 'Naaste (familie of vriend)' }).check();
  await page.getByLabel('Uw naam').fill('Ria Grijsgebied');
  await page.getByLabel('Telefoonnummer').fill('06 12345678');
  await press(page, 'Volgende stap');
  await page.getByLabel('Naam', { exact: true }).fill('Saar Grijsgebied');
  await page.getByLabel('E-mailadres').fill(client);
  await page.getByRole('combobox', { name: 'Gemeente' }).fill('Haarlem');
  await page.getByRole('option', { name: 'Haarlem', exact: true }).click();
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await press(page, 'Volgende stap');
  await page.getByLabel('Wat speelt er?').fill('Mijn nicht zit vast en niemand weet bij wie zij hoort.');
  await page.getByRole('radiogroup', { name: 'Is er nu gevaar of een crisis?' }).getByRole('radio', { name: 'Nee' }).check();
  await press(page, 'Volgende stap');
  await press(page, 'Naar de controle');
  await press(page, 'Aanmelding versturen');
  await page.getByRole('heading', { name: 'Uw aanmelding is ontvangen' }).waitFor();
  return (await page.getByText('Uw referentie is').locator('strong').textContent()) ?? '';
}

async function legToestemmingVast(page: Page, doel: string): Promise<void> {
  await page.getByRole('link', { name: 'Toestemming vastleggen' }).click();
  await page.getByRole('radio', { name: doel }).check();
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await page.getByLabel('Wie heeft dit gezegd?').fill('Saar zelf, aan de telefoon');
  await press(page, 'Toestemming vastleggen');
  await done(page, 'Toestemming vastleggen');
}

async function besluitInOverleg(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Besluit vastleggen' }).click();
  await page.getByRole('radio', { name: 'Toelaten', exact: true }).check();
  await page.getByLabel('De motivering').fill('Zonder ons loopt het vast.');
  await page.getByRole('checkbox', { name: 'Over domeinen heen' }).check();
  await page.getByRole('combobox', { name: 'Welk criterium knelde?' }).fill('de doelgroep');
  await page.getByRole('checkbox', { name: 'Handelingsverlegenheid' }).check();
  const aanwezig = page.getByRole('group', { name: 'Wie was erbij?' }).getByRole('checkbox');
  for (const lid of await aanwezig.all()) await lid.check();
  await press(page, 'Besluit vastleggen');
}

describe.skipIf(!chromium)('in de browser', () => {
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

  it('wordt een aanmelding in het grijze gebied gewerkt tot haar afgesloten einde', { timeout: wholePathMs }, async () => {
    const page = await opened.visitor();
    const referentie = await meldAan(page);
    expect(referentie).toMatch(/^T-/);

    await openFromWork(page, await nameOf(page, 'aanmeldcoordinator'), referentie);
    await legToestemmingVast(page, 'Delen met het overleg');
    await page.getByRole('link', { name: 'Triage beslissen' }).click();
    await page.getByRole('radio', { name: /^Grijs gebied/ }).check();
    await page.getByLabel('Waarom').fill('De doelgroep is niet duidelijk.');
    await page.getByLabel('Het dilemma').fill('Geen diagnose, wel vastgelopen.');
    await page.getByRole('combobox', { name: 'Welk criterium knelt?' }).fill('de doelgroep');
    await press(page, 'Triage beslissen');
    await done(page, 'Triage beslissen');

    const leden = await peopleWith(page, 'lid');
    for (const { naam } of leden.slice(0, 3)) {
      await openFromWork(page, naam, referentie);
      await page.getByRole('radio', { name: 'Toelaten', exact: true }).check();
      await page.getByLabel('Waarom').fill('Zij valt anders tussen wal en schip.');
      await press(page, 'Inschatting geven');
      await done(page, 'Inschatting geven');
    }

    await openFromWork(page, await nameOf(page, 'voorzitter'), referentie);
    await besluitInOverleg(page);
    await page.getByText('Klaar: besluit vastleggen').first().waitFor();

    await openFromWork(page, await nameOf(page, 'regiocoordinator West'), referentie);
    const profiel = page.getByRole('checkbox').first();
    const gcoer =
      (await profiel.locator('xpath=ancestor::*[contains(@class,"Checkbox-body")]').locator('label').textContent()) ?? '';
    await profiel.check();
    await press(page, 'Matchvoorstel doen');
    await done(page, 'Matchvoorstel doen');

    const keuze = await linkFor(page, client);
    await page.goto(keuze);
    await page.getByRole('radio').first().check();
    await press(page, 'Mijn keuze versturen');
    await page.getByText('Uw keuze is binnen').waitFor();

    await openFromWork(page, gcoer, referentie);
    await page
      .getByLabel('Wanneer was de kennismaking?')
      .fill(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }));
    await press(page, 'Kennismaking vastleggen');
    await done(page, 'Kennismaking vastleggen');

    await page.goto(await linkFor(page, client, [keuze]));
    await page.getByRole('radio', { name: /^Ja/ }).check();
    await press(page, 'Mijn antwoord versturen');
    await page.getByText('Uw Metgezel gaat met u verder').waitFor();

    await logInAs(page, gcoer);
    await page.goto('/trajecten?fase=ondersteuning');
    await page.getByRole('link', { name: 'Saar Grijsgebied' }).click();
    await page.getByRole('link', { name: 'Contact vastleggen' }).first().click();
    await page.getByRole('radio', { name: 'Bezoek' }).check();
    await page.getByLabel('Hoeveel uur?').fill('1,5');
    await page.getByLabel('Wat is er gebeurd?').fill('Kennisgemaakt met de buren.');
    await press(page, 'Contact vastleggen');
    await done(page, 'Contact vastleggen');
    await legToestemmingVast(page, 'Delen met wie overneemt');

    await press(page, 'Andere acties');
    await page.getByRole('menuitem', { name: 'Overdracht aanbieden' }).click();
    await page.getByRole('combobox', { name: 'Wat voor organisatie neemt het over?' }).click();
    await page.getByRole('option', { name: 'Gemeente' }).click();
    await page.getByLabel('Naam van de organisatie').fill('Gemeente Haarlem');
    await page.getByLabel('E-mailadres').fill(ontvanger);
    await page.getByLabel('Toelichting voor wie overneemt').fill('Alles staat in het plan.');
    await press(page, 'Overdracht aanbieden');
    await done(page, 'Overdracht aanbieden');
    const dossier = new URL(page.url()).pathname;

    await page.goto(await linkFor(page, ontvanger));
    await page.getByRole('radio', { name: /^Ja/ }).check();
    await press(page, 'Antwoord versturen');
    await page.getByText('Dank u wel. Wij nemen contact').waitFor();

    await page.goto(dossier);
    await press(page, 'Andere acties');
    await page.getByRole('menuitem', { name: 'Nazorg vastleggen' }).click();
    await page.getByRole('radio', { name: /^Ja/ }).check();
    await page.getByLabel('Wat hoorde u?').fill('Het gaat goed.');
    await press(page, 'Nazorg vastleggen');
    await done(page, 'Nazorg vastleggen');
    expect(await page.locator('[aria-current=step]').textContent()).toBe('Afgesloten (nu)');
    expect(opened.outside).toEqual([]);
  });

  it('ziet wie typt dat een ander iets verandert, en raakt niets kwijt', { timeout: wholePathMs }, async () => {
    const [eerste, tweede] = await peopleWith(await opened.visitor(), 'aanmeldcoordinator');
    const page = await opened.visitor();
    const referentie = await meldAan(page);
    await openFromWork(page, eerste?.naam ?? '', referentie);
    await page.getByLabel('Waarom').fill('Dit past bij ons.');
    await page.getByRole('radio', { name: /^Toelaten/ }).check();

    const ander = await opened.visitor();
    await openFromWork(ander, tweede?.naam ?? '', referentie);
    await legToestemmingVast(ander, 'Delen met het overleg');
    await page.getByText(`Zojuist veranderd door ${tweede?.naam}`).waitFor();

    await press(page, 'Triage beslissen');
    const melding = page.getByRole('alert').filter({ hasText: 'Er is intussen iets veranderd' });
    await melding.getByText(`${tweede?.naam}: `).waitFor();
    expect(await page.getByLabel('Waarom').inputValue()).toBe('Dit past bij ons.');
    await press(page, 'Triage beslissen');
    await done(page, 'Triage beslissen');
  });

  it('komt terug wat iemand typte toen de sessie eindigde', { timeout: wholePathMs }, async () => {
    const page = await opened.visitor();
    const referentie = await meldAan(page);
    const naam = await nameOf(page, 'aanmeldcoordinator');
    await openFromWork(page, naam, referentie);
    await page.getByLabel('Waarom').fill('Half geschreven');
    await page.getByRole('radio', { name: /^Toelaten/ }).check();
    await page.context().clearCookies();
    await press(page, 'Triage beslissen');
    await page.getByText('Log in om verder te gaan waar u was').waitFor();
    await page.getByRole('button', { name: naam }).click();
    await page.getByText('Wat u eerder invulde, is teruggezet.').waitFor();
    expect(await page.getByLabel('Waarom').inputValue()).toBe('Half geschreven');
  });
});
