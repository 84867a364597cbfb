/** Every page of the product, and how to come there: for the accessibility tests and the screenshots. */
import { enterAsRol, type Screen, staffScreen, trajectIn, trajectIsOrBecomes, unansweredLink } from '../support/browser.ts';
import { rapportScreens } from './rapport-screens.ts';
import { signaalScreens } from './signaal-screens.ts';
import { trajectScreens } from './traject-screens.ts';

const at = (name: string, path: string): Screen => ({
  name,
  open: async (page) => {
    await page.context().clearCookies();
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

const saveDialog: Screen = {
  name: 'aanmelden-bewaren',
  open: async (page) => {
    await page.context().clearCookies();
    await page.goto('/aanmelden');
    await page.getByRole('button', { name: 'Bewaar en ga later verder' }).click();
    await page.getByRole('dialog').getByText('Wij bewaren uw antwoorden').waitFor();
    return true;
  },
};

/** A saved form, opened by its link. */
const savedForm = (name: string, stap: number, heading: string): Screen => ({
  name,
  open: async (page) => {
    await page.context().clearCookies();
    const { csrf } = (await (await page.request.get('/api/v1/publiek')).json()) as { csrf: string };
    const antwoorden = {
      aanmelder: { soort: 'naaste', naam: 'Ria Bewaard', telefoon: '0612345678' },
      persoon: { naam: 'Bas Bewaard' },
    };
    const answer = await page.request.post('/api/v1/concepten', {
      headers: { 'x-csrf-token': csrf, 'idempotency-key': crypto.randomUUID() },
      data: { email: `${crypto.randomUUID()}@bewaard.example`, stap, antwoorden },
    });
    const { token } = (await answer.json()) as { token: string };
    await page.goto(`/aanmelden/verder/${token}`);
    await page.getByRole('heading', { level: 2, name: heading }).waitFor();
    return true;
  },
});

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

const organisatie: Screen = {
  name: 'netwerk-organisatie',
  open: async (page) => {
    await enterAsRol(page, 'regiocoordinator');
    await page.goto('/netwerk');
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Contactpersonen' }).waitFor();
    return true;
  },
};

const vraagVooraf: Screen = {
  name: 'vraag-vooraf',
  open: async (page) => {
    await enterAsRol(page, 'aanmeldcoordinator');
    await page.goto('/vragen-vooraf');
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('link', { name: 'Beantwoorden' }).click();
    await page.getByRole('button', { name: 'Antwoord bewaren' }).waitFor();
    return true;
  },
};

const kennissessie: Screen = {
  name: 'kennissessie',
  open: async (page) => {
    await enterAsRol(page, 'gcoer');
    await page.goto('/leren/sessies?stand=gehouden');
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('link', { name: 'Verslag verbeteren' }).click();
    await page.getByRole('button', { name: 'Verslag bewaren' }).waitFor();
    return true;
  },
};

/** An aanmelding of somebody who looks like a person who is known already. */
const mogelijkBekend: Screen = {
  name: 'traject-mogelijk-al-bekend',
  open: async (page) => {
    const is = ({ dubbelen }: Record<string, unknown>) => Array.isArray(dubbelen) && dubbelen.length > 0;
    const path = await trajectIsOrBecomes(page, { rol: 'aanmeldcoordinator', is, opdrachten: () => [] });
    if (!path) return false;
    await page.goto(`${path}?actie=VoegSamen`);
    await page.getByRole('heading', { name: 'Mogelijk al bekend' }).waitFor();
    await page.getByRole('button', { name: 'Samenvoegen' }).waitFor();
    return true;
  },
};

export const screens: readonly Screen[] = [
  at('inloggen', '/inloggen'),
  at('aanmelden', '/aanmelden'),
  formWithErrors,
  saveDialog,
  savedForm('aanmelden-verder', 4, 'Wat is er al bekend'),
  savedForm('aanmelden-controle', 5, 'Controleren en versturen'),
  at('aanmelden-verder-onbekend', '/aanmelden/verder/dit-is.geen-link'),
  at('aanmelden-ontvangen', '/aanmelden/ontvangen?referentie=T-2026-00001'),
  mailLink,
  at('link-onbekend', '/l/dit-is.geen-link'),
  at('postbus', '/demo/postbus'),
  mail,
  at('bestaat-niet', '/bestaat-niet'),
  staffScreen('mijn-werk', 'aanmeldcoordinator', '/'),
  staffScreen('mijn-werk-programmamanager', 'programmamanager', '/?van=alles'),
  staffScreen('mijn-werk-zonder-taken', 'monitoring', '/'),
  staffScreen('trajecten', 'aanmeldcoordinator', '/trajecten'),
  staffScreen('nieuwe-aanmelding', 'aanmeldcoordinator', '/aanmelden'),
  staffScreen('netwerk', 'beheerder', '/netwerk'),
  staffScreen('netwerk-leeg', 'gcoer', '/netwerk?tekst=dit-staat-er-niet'),
  staffScreen('netwerk-toevoegen', 'gcoer', '/netwerk/nieuw'),
  organisatie,
  staffScreen('vragen-vooraf', 'aanmeldcoordinator', '/vragen-vooraf'),
  staffScreen('vragen-vooraf-leeg', 'regiocoordinator', '/vragen-vooraf?soort=anders&stand=afgehandeld'),
  staffScreen('vraag-vooraf-nieuw', 'regiocoordinator', '/vragen-vooraf/nieuw'),
  vraagVooraf,
  staffScreen('leren', 'voorzitter', '/leren'),
  staffScreen('leren-sessies', 'monitoring', '/leren/sessies'),
  staffScreen('leren-sessies-leeg', 'gcoer', '/leren/sessies?jaar=2024&soort=intern'),
  staffScreen('leren-nieuw', 'regiocoordinator', '/leren/nieuw?les=aanbod%20in%20de%20regio'),
  kennissessie,
  mogelijkBekend,
  staffScreen('mijn-uren', 'gcoer', '/mijn-uren'),
  staffScreen('instellingen', 'programmamanager', '/instellingen'),
  termDialog,
  traject('aanmeldcoordinator', 'aanmelding', 'LegFeitenVast'),
  traject('voorzitter', 'aanmeldoverleg', 'LegBesluitVast'),
  traject('regiocoordinator', 'matching', 'DoeMatchvoorstel'),
  traject('gcoer', 'ondersteuning', 'RegistreerContact'),
  traject('gcoer', 'overdracht'),
  traject('aanmeldcoordinator', 'doorverwijzing'),
  traject('gcoer', 'nazorg', 'LegNazorgVast'),
  traject('gcoer', 'afgesloten'),
  staffScreen('verboden', 'gcoer', '/instellingen'),
  ...rapportScreens,
  ...trajectScreens,
  ...signaalScreens,
];
