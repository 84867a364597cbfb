import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dagInWoorden } from '../../domain/calendar/dag.ts';
import type { Caller } from '../support/api.ts';
import { weigeringen } from '../support/refusals.ts';
import { nieuwVraagstuk, openSignaalApi, type SignaalApi } from '../support/signaal-api.ts';

let api: SignaalApi;
let regio: Caller;
const ids = {} as Record<'afpellen' | 'aanpak' | 'duiding' | 'vraagstuk', string>;
beforeAll(async () => {
  api = await openSignaalApi();
  regio = await api.als('regioOost');
  ids.afpellen = await api.to.afpellen();
  ids.aanpak = await api.to.aanpak();
  ids.duiding = await api.to.duiding();
  ids.vraagstuk = await api.to.vraagstuk();
});
afterAll(() => api.close());

const { conflict, hertel, nietsGeschreven, velden } = weigeringen(() => api.tel());

describe('escaleren', () => {
  it('door wie dat niet mag', async () => {
    const { status, body } = await api.vraagt('gcoer', ids.aanpak, api.opdrachten.Escaleer);
    expect([status, body.title]).toEqual([403, 'Dit mag u niet doen']);
    await nietsGeschreven();
    expect((await api.vraagt('regioWest', ids.aanpak, api.opdrachten.Escaleer)).status).toBe(404);
    expect((await api.vraagt('manager', ids.aanpak, api.opdrachten.Escaleer)).status).toBe(404);
    await nietsGeschreven();
  });

  it('naar een niveau waarop het al is, of lager', async () => {
    const naar = (niveau: 'regio' | 'landelijk' | 'beleid') => ({ ...api.opdrachten.Escaleer, naar: niveau });
    await velden(
      await api.vraagt('landelijk', ids.duiding, naar('landelijk')),
      'naar',
      'dit signaal is al op het niveau landelijk',
    );
    await velden(
      await api.vraagt('landelijk', ids.duiding, naar('regio')),
      'naar',
      'dit signaal is al verder: op het niveau landelijk; zet een stap terug',
    );
    await velden(await api.vraagt('regioOost', ids.aanpak, naar('regio')), 'naar', 'dit signaal is al op het niveau regio');
    await velden(await api.vraagt('regioOost', ids.aanpak, naar('beleid')), 'naar', 'na de regio komt eerst landelijk');
  });

  it('naar beleid zonder te zeggen met wie het is afgesproken', async () => {
    const id = await api.to.duiding();
    await api.doet('landelijk', id, { ...api.opdrachten.Escaleer, naar: 'beleid' });
    await hertel();
    const melding = 'schrijf met wie bij het ministerie dit is afgesproken';
    await velden(await api.vraagt('landelijk', id, { type: 'AanvaardEscalatie' }), 'toelichting', melding);
    await conflict(
      await api.vraagt('landelijk', id, api.opdrachten.ZetStapTerug),
      'er wacht nog een vraag om escalatie op antwoord; trek die eerst in',
    );
  });
});

describe('een vraagstuk', () => {
  it('kan niet in zichzelf, en niet in een ander', async () => {
    const ander = await api.to.vraagstuk({ titel: 'Een ander' });
    await hertel();
    const plaats = (vraagstukId: string) => ({ type: 'PlaatsInVraagstuk', vraagstukId });
    await velden(
      await api.vraagt('regioOost', ids.vraagstuk, plaats(ids.vraagstuk), 'vraagstuk'),
      'vraagstukId',
      'een vraagstuk kan niet in zichzelf',
    );
    await velden(
      await api.vraagt('regioOost', ids.vraagstuk, plaats(ander), 'vraagstuk'),
      'vraagstukId',
      'een vraagstuk kan niet in een ander vraagstuk',
    );
  });

  it('dat niet bestaat, of een signaal is, neemt geen signaal op', async () => {
    const plaats = (vraagstukId: string) => api.vraagt('regioOost', ids.aanpak, { type: 'PlaatsInVraagstuk', vraagstukId });
    await velden(await plaats(randomUUID()), 'vraagstukId', 'dit vraagstuk bestaat niet');
    await velden(await plaats(ids.afpellen), 'vraagstukId', 'kies een vraagstuk; dit is een signaal');
  });

  it.each([
    ['zonder titel', { titel: '' }, 'titel', 'vul een titel in'],
    ['zonder waar het over gaat', { wat: '' }, 'wat', 'vul waar het vraagstuk over gaat in'],
    ['van een regio zonder regio', { regio: 'onbekend' }, 'regio', 'kies de regio van dit vraagstuk'],
    ['van een andere regio', { regio: 'West' }, 'regio', 'u opent een vraagstuk voor uw eigen regio'],
    ['van het hele land', { niveau: 'landelijk' }, 'niveau', 'een landelijk vraagstuk opent de landelijk coördinator'],
    ['van het ministerie', { niveau: 'beleid' }, 'niveau', 'kies het niveau'],
    ['met iets wat geen signaal is', { signalen: ['S-1'] }, 'signalen.0', 'dit is geen geldig kenmerk'],
    ['met een ander vraagstuk', { signalen: 'vraagstuk' }, 'signalen.0', 'dit signaal bestaat niet'],
  ])('%s wordt niet geopend', async (_wat, fout, veld, melding) => {
    const met = 'signalen' in fout && fout.signalen === 'vraagstuk' ? { signalen: [ids.vraagstuk] } : fout;
    await velden(await regio.post('/vraagstukken', { ...nieuwVraagstuk(), ...met }), veld, melding);
  });
});

describe('samenvoegen', () => {
  it('kan niet met zichzelf, met wat er niet is, met een vraagstuk, of met wat dicht is', async () => {
    const dicht = await api.to.aanpak();
    await api.doet('regioOost', dicht, api.opdrachten.SluitAf);
    await hertel();
    const voegSamen = (signaalId: string) => api.vraagt('regioOost', ids.aanpak, { type: 'VoegSamenMet', signaalId });
    await velden(await voegSamen(ids.aanpak), 'signaalId', 'een signaal kan niet met zichzelf worden samengevoegd');
    await velden(await voegSamen(randomUUID()), 'signaalId', 'dit signaal bestaat niet');
    const plaats = 'plaats het signaal in dit vraagstuk; samenvoegen kan met een signaal';
    await velden(await voegSamen(ids.vraagstuk), 'signaalId', plaats);
    await velden(await voegSamen(dicht), 'signaalId', 'het andere signaal is al afgesloten');
  });
});

describe('sluiten', () => {
  it('kan niet met een open toezegging of een open vraag om escalatie', async () => {
    const id = await api.to.aanpak();
    await api.doet('regioOost', id, api.opdrachten.LegToezeggingVast);
    await hertel();
    const open = 'er staat nog 1 toezegging open; leg vast wat is nagekomen, of laat vervallen wat niet meer komt';
    await conflict(await api.vraagt('regioOost', id, api.opdrachten.SluitAf), open);
    await conflict(await api.vraagt('gcoer', id, api.opdrachten.TrekIn), open);
    const wacht = await api.to.aanpak();
    await api.doet('regioOost', wacht, api.opdrachten.Escaleer);
    await hertel();
    const eerst = 'er wacht nog een vraag om escalatie op antwoord; trek die eerst in';
    await conflict(await api.vraagt('regioOost', wacht, api.opdrachten.SluitAf), eerst);
  });

  it('meer tijd is later dan de dag die al geldt, en zegt welke dag dat is', async () => {
    const id = await api.to.aanpak();
    await hertel();
    const [taak] = await api.query<{ dag: string }>(
      "select to_char(uiterlijk at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as dag from taak where subject_id = $1 and soort = 'aanpak'",
      [id],
    );
    const melding = `er is al tijd tot en met ${dagInWoorden(taak?.dag ?? '')}; kies een dag daarna`;
    for (const tot of [api.dag(20), taak?.dag ?? '']) {
      await velden(await api.vraagt('landelijk', id, { ...api.opdrachten.GeefMeerTijd, tot }), 'tot', melding);
    }
  });

  it('in een andere fase hoort in welke fase het nu is', async () => {
    const { status, body } = await api.vraagt('regioOost', ids.afpellen, api.opdrachten.KiesStrategie);
    expect([status, body.detail, body.nu]).toMatchObject([
      409,
      'dit kan alleen in de fase strategie of duiding; dit signaal is nu in de fase afpellen',
      { fase: 'afpellen', versie: 1 },
    ]);
    await nietsGeschreven();
  });
});
