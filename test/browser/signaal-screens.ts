/** Pages of signalen and vraagstukken in their states; what they show is made through the api, as the people of the programme would. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { LinkView } from '../../api/contract/overig.ts';
import type { NieuwSignaal, SignaalOpdracht } from '../../api/contract/signalen/opdrachten.ts';
import type { SoortSignaal } from '../../domain/signaal/codes.ts';
import { dayFrom, enterAsRol, type Screen, sendAs, staffScreen } from '../support/browser.ts';

type Stap = readonly [rol: string, opdracht: SignaalOpdracht];
type Ding = { kind: SoortSignaal; id: string };

const paden: Record<SoortSignaal, string> = { signaal: '/signalen', vraagstuk: '/vraagstukken' };

const nieuw: NieuwSignaal = {
  titel: 'Meerzorg wordt niet verlengd, en er is geen ander aanbod',
  wat: 'Het zorgkantoor verlengt de meerzorg niet. Een instelling die dit wel kan, is er in de regio niet.',
  regio: 'West',
  gemeente: 'Haarlem',
  doelgroep: 'ZEVMB',
};

async function geef(page: Page, rest: Partial<NieuwSignaal> = {}): Promise<Ding> {
  await enterAsRol(page, 'gcoer West');
  const { id } = await sendAs<{ id: string }>(page, '/signalen', { ...nieuw, ...rest });
  return { kind: 'signaal', id };
}

async function doet(page: Page, { kind, id }: Ding, [rol, opdracht]: Stap): Promise<void> {
  await enterAsRol(page, rol);
  const { versie } = (await (await page.request.get(`/api/v1${paden[kind]}/${id}`)).json()) as { versie: number };
  await sendAs(page, `${paden[kind]}/${id}/opdrachten`, opdracht, versie);
}

async function geefEnDoe(page: Page, stappen: readonly Stap[]): Promise<Ding> {
  const ding = await geef(page);
  for (const stap of stappen) await doet(page, ding, stap);
  return ding;
}

const regio = 'regiocoordinator West';
const landelijk = 'landelijkcoordinator';

const afgepeld: Stap = [
  'gcoer West',
  {
    type: 'PelAf',
    wat: 'De aanvraag wordt afgewezen omdat het gezin geen plek in een instelling wil. Die plek is er ook niet.',
    ...{ doelgroep: 'ZEVMB', hoeVaak: 'vaak', wet: 'Wlz', soortKnelpunt: 'regel', levensdomein: 'zorg' },
    partijen: ['zorgkantoor', 'CIZ'],
    gevolg: 'Ouders zorgen dag en nacht zelf.',
    alGeprobeerd: 'Bezwaar, en een gesprek met het zorgkantoor.',
  },
];
const strategie: Stap = [
  regio,
  {
    type: 'KiesStrategie',
    strategie: 'werkafspraak met de partij',
    doel: 'Verlenging zolang er geen ander aanbod is.',
    partijen: ['zorgkantoor'],
    voorWanneer: dayFrom(60),
  },
];
const gesproken: Stap = [
  regio,
  {
    type: 'LegStapVast',
    wat: 'Gesprek met het zorgkantoor over deze en twee andere aanvragen.',
    partij: 'zorgkantoor',
    resultaat: 'Zij kijken opnieuw.',
    op: dayFrom(0),
  },
];
const toegezegd = (): Stap => [
  regio,
  {
    type: 'LegToezeggingVast',
    toezeggingId: randomUUID(),
    ...{ partij: 'zorgkantoor', contactpersoon: 'Mevrouw Van Dam', email: 'vandam@zorgkantoor.example' },
    wat: 'Het zorgkantoor beslist opnieuw over de drie aanvragen.',
    voor: dayFrom(30),
  },
];
const klaar: Stap = [regio, { type: 'RondAanpakAf', resultaat: 'Het zorgkantoor verlengt de meerzorg voor een jaar.' }];
const terug: Stap = [regio, { type: 'ZetStapTerug', reden: 'Een van de drie is toch afgewezen.' }];
const gevraagd: Stap = [
  regio,
  {
    type: 'Escaleer',
    naar: 'landelijk',
    notitie: 'Twee gesprekken gevoerd. Dit speelt in meer regio’s; wij vragen een landelijke afspraak.',
  },
];
const aanvaard: Stap = [landelijk, { type: 'AanvaardEscalatie' }];
const naarRegio: Stap = [landelijk, { type: 'ZetStapTerug', reden: 'Eerst in de regio nog één gesprek.' }];
const gesloten: Stap = [
  regio,
  {
    type: 'SluitAf',
    ...{ reden: 'opgelost', resultaat: 'klein', geleerd: 'Eén vaste contactpersoon scheelt weken.', watWerkte: 'Samen bellen.' },
  },
];

async function vraagstuk(page: Page): Promise<Ding> {
  const een = await geefEnDoe(page, [afgepeld]);
  const twee = await geef(page, { titel: 'Meerzorg stopt terwijl er geen plek is', wat: 'De meerzorg stopt op 1 januari.' });
  await enterAsRol(page, landelijk);
  const { id } = await sendAs<{ id: string }>(page, '/vraagstukken', {
    titel: 'Meerzorg zonder ander aanbod',
    wat: 'Verlenging van meerzorg wordt afgewezen terwijl er geen alternatief is.',
    ...{ niveau: 'landelijk', doelgroep: 'ZEVMB', wet: 'Wlz', soortKnelpunt: 'regel' },
    verhaal: 'Een gezin zorgt al jaren thuis voor een kind dat dag en nacht hulp nodig heeft.',
    signalen: [een.id, twee.id],
  });
  return { kind: 'vraagstuk', id };
}

type Pagina = { maak: (page: Page) => Promise<Ding>; rol: string; kop: string; actie?: SignaalOpdracht['type'] };

const van = (name: string, { maak, rol, kop, actie }: Pagina): Screen => ({
  name,
  open: async (page) => {
    const { kind, id } = await maak(page);
    await enterAsRol(page, rol);
    await page.goto(`${paden[kind]}/${id}${actie ? `?actie=${actie}` : ''}`);
    await page.getByRole('heading', { name: kop, exact: true }).first().waitFor();
    await page.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
    return true;
  },
});

const met =
  (...stappen: Stap[]) =>
  (page: Page): Promise<Ding> =>
    geefEnDoe(page, stappen);

const lijst = (name: string, rol: string, path: string): Screen => ({
  name,
  open: async (page) => {
    await geefEnDoe(page, [afgepeld, gevraagd]);
    await enterAsRol(page, rol);
    await page.goto(path);
    await page.getByText(nieuw.titel).first().waitFor();
    return true;
  },
});

const waarschuwing: Screen = {
  name: 'signaal-geven-waarschuwing',
  open: async (page) => {
    await geef(page);
    await enterAsRol(page, 'gcoer West');
    await page.goto('/signalen/nieuw');
    await page.getByLabel('Waar loopt u op vast?').fill('Meerzorg wordt niet verlengd');
    await page
      .getByLabel('Wat knelt er? (optioneel)')
      .fill('Het zorgkantoor weigert de meerzorg. Bel Jan Jansen op 06 12345678.');
    await page.getByText(/^Dit lijkt op/).waitFor();
    await page.getByRole('button', { name: 'Signaal versturen' }).click();
    await page.getByRole('button', { name: 'Toch zo versturen' }).waitFor();
    return true;
  },
};

const codeWijzigen: Screen = {
  name: 'taxonomie-wijzigen',
  open: async (page) => {
    await enterAsRol(page, landelijk);
    await page.goto('/instellingen/taxonomie');
    await page.getByRole('button', { name: 'Wijzig Wlz bij wetten en regelingen' }).click();
    await page.getByRole('dialog').waitFor();
    return true;
  },
};

const vraagstukNieuw: Screen = {
  name: 'vraagstuk-nieuw',
  open: async (page) => {
    const een = await geefEnDoe(page, [afgepeld]);
    await enterAsRol(page, landelijk);
    await page.goto(`/vraagstukken/nieuw?signalen=${encodeURIComponent(JSON.stringify([een.id]))}`);
    await page.getByRole('button', { name: 'Vraagstuk openen' }).waitFor();
    return true;
  },
};

const toezegging: LinkView = {
  soort: 'toezegging',
  partij: 'ontvanger',
  referentie: 'S-2026-00001',
  aanhef: 'Beste mevrouw Van Dam,',
  vraag: 'Is gedaan wat u hebt toegezegd?',
  toelichting: null,
  uiterlijk: null,
  gebruikt: false,
  kandidaten: [],
  toezegging: { wat: 'Het zorgkantoor beslist opnieuw over de drie aanvragen.', voor: '2026-12-18' },
};

/** Asked on the agreed day: the answer of the api is given here. */
const linkToezegging: Screen = {
  name: 'link-toezegging',
  open: async (page) => {
    await page.context().clearCookies();
    await page.route('**/api/v1/links/*', (asked) => asked.fulfill({ json: toezegging }));
    await page.goto('/l/een.voorbeeld');
    await page.getByRole('button', { name: 'Het is gedaan' }).waitFor();
    await page.unroute('**/api/v1/links/*');
    return true;
  },
};

export const signaalScreens: readonly Screen[] = [
  lijst('signalen', regio, '/signalen'),
  lijst('signalen-van-mij', 'gcoer West', '/signalen'),
  lijst('signalen-bord', landelijk, '/signalen/bord'),
  staffScreen('signalen-leeg', landelijk, '/signalen?wet=dit-staat-er-niet'),
  staffScreen('signaal-bestaat-niet', landelijk, `/signalen/${randomUUID()}`),
  staffScreen('mijn-werk-adviesraad', 'adviesraad', '/'),
  staffScreen('taxonomie', 'gcoer', '/instellingen/taxonomie'),
  codeWijzigen,
  staffScreen('signaal-geven', 'lid', '/signalen/nieuw?les=aanbod%20in%20de%20regio&regio=Oost'),
  waarschuwing,
  van('signaal-afpellen', { maak: geef, rol: 'gcoer West', kop: 'Knelpunt afpellen', actie: 'PelAf' }),
  van('signaal-strategie', { maak: met(afgepeld), rol: regio, kop: 'Strategie kiezen', actie: 'KiesStrategie' }),
  van('signaal-aanpak', {
    maak: (page) => met(afgepeld, strategie, gesproken, toegezegd(), klaar, terug)(page),
    rol: regio,
    kop: 'Open toezeggingen',
    actie: 'LegToezeggingVast',
  }),
  van('signaal-escalatie', {
    maak: met(afgepeld, strategie, gesproken, gevraagd),
    rol: landelijk,
    kop: 'Escalatie aanvaarden',
    actie: 'AanvaardEscalatie',
  }),
  van('signaal-pad', {
    maak: met(afgepeld, strategie, gevraagd, aanvaard, naarRegio, gevraagd, aanvaard),
    rol: landelijk,
    kop: 'Wat er knelt',
  }),
  van('signaal-afgesloten', { maak: met(afgepeld, strategie, klaar, gesloten), rol: 'gcoer West', kop: 'Opgelost' }),
  van('vraagstuk', { maak: vraagstuk, rol: landelijk, kop: 'Het verhaal', actie: 'KiesStrategie' }),
  van('vraagstuk-adviesraad', { maak: vraagstuk, rol: 'adviesraad', kop: 'Advies geven', actie: 'GeefAdvies' }),
  vraagstukNieuw,
  linkToezegging,
];
