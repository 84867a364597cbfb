/** Every page of the product, and how to come there: for the accessibility tests and the screenshots. */
import type { Page } from 'playwright-core';
import { enterAsRol, trajectIn, unansweredLink } from '../support/browser.ts';

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
    await enterAsRol(page, rol);
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return true;
  },
});

const traject = (rol: string, fase: string, actie = ''): Screen => ({
  name: `traject-${fase}`,
  open: async (page) => {
    const path = await trajectIn(page, rol, fase);
    if (!path) return false;
    await page.goto(`${path}?actie=${actie}`);
    await page.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
    return true;
  },
});

const mailLink: Screen = {
  name: 'link',
  open: async (page) => {
    await page.context().clearCookies();
    const link = await unansweredLink(page);
    if (!link) return false;
    await page.goto(link);
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
    await enterAsRol(page, 'beheerder');
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
  staff('mijn-werk', 'aanmeldcoordinator', '/'),
  staff('mijn-werk-programmamanager', 'programmamanager', '/?van=alles'),
  staff('mijn-werk-zonder-taken', 'monitoring', '/'),
  staff('trajecten', 'aanmeldcoordinator', '/trajecten'),
  staff('nieuwe-aanmelding', 'aanmeldcoordinator', '/aanmelden'),
  staff('instellingen', 'programmamanager', '/instellingen'),
  termDialog,
  traject('aanmeldcoordinator', 'aanmelding', 'LegFeitenVast'),
  traject('voorzitter', 'aanmeldoverleg', 'LegBesluitVast'),
  traject('regiocoordinator', 'matching', 'DoeMatchvoorstel'),
  traject('gcoer', 'ondersteuning', 'RegistreerContact'),
  traject('gcoer', 'overdracht'),
  traject('aanmeldcoordinator', 'doorverwijzing'),
  traject('gcoer', 'nazorg', 'LegNazorgVast'),
  traject('gcoer', 'afgesloten'),
];
