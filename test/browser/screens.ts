/** Every page of the product, and how to come there: for the accessibility tests and the screenshots. */
import type { Page } from 'playwright-core';
import { linkFor, logInAs, openTrajectIn, peopleWith } from '../support/browser.ts';

/** `open` gives false when the data has no such page now. */
export type Screen = { name: string; open: (page: Page) => Promise<boolean> };

const at = (name: string, path: string): Screen => ({
  name,
  open: async (page) => {
    await page.context().clearCookies();
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return true;
  },
});

const staff = (name: string, rol: string, path: string): Screen => ({
  name,
  open: async (page) => {
    const [naam] = await peopleWith(page, rol);
    if (!naam) return false;
    await logInAs(page, naam);
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return true;
  },
});

const traject = (rol: string, fase: string, actie?: string): Screen => ({
  name: `traject-${fase}`,
  open: async (page) => {
    if (!(await openTrajectIn(page, rol, fase))) return false;
    if (!actie) return true;
    await page.goto(`${new URL(page.url()).pathname}?actie=${actie}`);
    await page.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
    return true;
  },
});

const mailLink: Screen = {
  name: 'link',
  open: async (page) => {
    await page.context().clearCookies();
    await page.goto(await linkFor(page, '@'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    return true;
  },
};

const mail: Screen = {
  name: 'postbus-mail',
  open: async (page) => {
    await page.goto('/demo/postbus');
    await page.getByRole('listitem').getByRole('link').first().click();
    await page.getByText('Verstuurd', { exact: true }).waitFor();
    return true;
  },
};

const formWithErrors: Screen = {
  name: 'aanmelden-fouten',
  open: async (page) => {
    await page.context().clearCookies();
    await page.goto('/aanmelden');
    await page.getByRole('button', { name: 'Volgende stap' }).click();
    await page.getByText('Er klopt nog iets niet').waitFor();
    return true;
  },
};

const termDialog: Screen = {
  name: 'instellingen-wijzigen',
  open: async (page) => {
    const [naam = ''] = await peopleWith(page, 'Beheerder');
    await logInAs(page, naam);
    await page.goto('/instellingen');
    await page.getByRole('button', { name: 'Wijzig de termijn van Triage' }).click();
    await page.getByRole('dialog').waitFor();
    return true;
  },
};

export const screens: readonly Screen[] = [
  at('inloggen', '/inloggen'),
  at('aanmelden', '/aanmelden'),
  formWithErrors,
  at('aanmelden-ontvangen', '/aanmelden/ontvangen?referentie=T-2026-00001'),
  mailLink,
  at('link-onbekend', '/l/dit-is.geen-link'),
  at('postbus', '/demo/postbus'),
  mail,
  at('bestaat-niet', '/bestaat-niet'),
  staff('mijn-werk', 'Aanmeldcoördinator', '/'),
  staff('mijn-werk-programmamanager', 'Programmamanager', '/?van=alles'),
  staff('mijn-werk-zonder-taken', 'Monitoring', '/'),
  staff('trajecten', 'Aanmeldcoördinator', '/trajecten'),
  staff('nieuwe-aanmelding', 'Aanmeldcoördinator', '/aanmelden'),
  staff('instellingen', 'Programmamanager', '/instellingen'),
  termDialog,
  traject('Aanmeldcoördinator', 'aanmelding', 'LegFeitenVast'),
  traject('Voorzitter aanmeldoverleg', 'aanmeldoverleg', 'LegBesluitVast'),
  traject('Regiocoördinator', 'matching', 'DoeMatchvoorstel'),
  traject('GCO’er', 'ondersteuning', 'RegistreerContact'),
  traject('GCO’er', 'overdracht'),
  traject('Aanmeldcoördinator', 'doorverwijzing'),
  traject('GCO’er', 'nazorg', 'LegNazorgVast'),
  traject('GCO’er', 'afgesloten'),
];
