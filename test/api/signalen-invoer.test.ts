import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../support/api.ts';
import { weigeringen } from '../support/refusals.ts';
import { nieuwSignaal, openSignaalApi, type SignaalApi } from '../support/signaal-api.ts';

let api: SignaalApi;
let gcoer: Caller;
let regio: Caller;
const ids = {} as Record<'afpellen' | 'aanpak' | 'vraagstuk', string>;
beforeAll(async () => {
  api = await openSignaalApi();
  [gcoer, regio] = [await api.als('gcoer'), await api.als('regioOost')];
  ids.afpellen = await api.to.afpellen();
  ids.aanpak = await api.to.aanpak();
  ids.vraagstuk = await api.to.vraagstuk();
});
afterAll(() => api.close());

const { nietsGeschreven, velden } = weigeringen(() => api.tel());

describe('een nieuw signaal met een fout', () => {
  it.each([
    ['zonder titel', { titel: undefined }, 'titel', 'vul een titel in'],
    ['met een lege titel', { titel: '  ' }, 'titel', 'vul een titel in'],
    ['met een te lange titel', { titel: 'x'.repeat(151) }, 'titel', 'een titel mag hoogstens 150 tekens lang zijn'],
    ['met te veel woorden', { wat: 'x'.repeat(10_001) }, 'wat', 'wat er knelt mag hoogstens 10000 tekens lang zijn'],
    ['met een regio die niet bestaat', { regio: 'Friesland' }, 'regio', 'kies een regio, of onbekend'],
    ['met een doelgroep die niet bestaat', { doelgroep: 'ADHD' }, 'doelgroep', 'kies een doelgroep, of onbekend'],
    [
      'met een levensdomein dat niet bestaat',
      { levensdomein: 'ruimtevaart' },
      'levensdomein',
      'kies een levensdomein, of onbekend',
    ],
    ['met een wet die niet bestaat', { wet: 'Wegenwet' }, 'wet', 'de code Wegenwet bestaat niet'],
    ['namens iemand die niets geeft', { namens: 'de buren' }, 'namens', 'kies namens wie u dit geeft'],
    ['namens de Adviesraad door een GCO’er', { namens: 'adviesraad' }, 'namens', 'u kunt geen signaal geven namens: adviesraad'],
    ['uit een traject dat geen kenmerk heeft', { trajectId: 'T-2026-00001' }, 'trajectId', 'dit is geen geldig kenmerk'],
    ['uit een traject dat er niet is', { trajectId: randomUUID() }, 'trajectId', 'dit traject bestaat niet'],
    ['met een veld te veel', { cliënt: 'Jan' }, 'cliënt', 'dit veld bestaat niet'],
    [
      'met een teken dat niet bewaard kan worden',
      { wat: 'A\u0000B' },
      'wat',
      'wat er knelt bevat een teken dat niet bewaard kan worden',
    ],
    ['met dertien partijen', { partijen: Array.from({ length: 13 }, () => 'CIZ') }, 'partijen', 'kies hoogstens twaalf partijen'],
  ])('%s hoort in het Nederlands om welk veld het gaat', async (_wat, fout, veld, melding) => {
    const antwoord = await gcoer.post('/signalen', { ...nieuwSignaal(), ...fout });
    await velden(antwoord, veld, melding);
  });

  it('uit een traject van een ander bestaat niet, en laat van dat traject geen spoor na', async () => {
    const trajectId = await api.steps.to.ondersteuning();
    const voorSpoor = await api.query('select 1 from audit where subject_id = $1', [trajectId]);
    const { status, body } = await (await api.als('tweede')).post('/signalen', nieuwSignaal({ trajectId }));
    expect([status, body.velden]).toEqual([422, [{ veld: 'trajectId', melding: 'dit traject bestaat niet' }]]);
    expect(await api.query('select 1 from audit where subject_id = $1', [trajectId])).toEqual(voorSpoor);
    const [laatste] = await api.query('select actie, uitkomst, subject_id from audit order by id desc limit 1');
    expect(laatste).toEqual({ actie: 'signaal.geven', uitkomst: 'geweigerd', subject_id: null });
  });
});

describe('persoonsgegevens in vrije tekst', () => {
  const bsn = 'Het gaat om burgerservicenummer 111222333.';
  const telefoon = 'Bel 06 12345678 voor meer.';

  it('worden vóór het bewaren genoemd, met het veld en niet met de woorden zelf', async () => {
    const antwoord = await gcoer.post('/signalen', nieuwSignaal({ wat: bsn }));
    await velden(
      antwoord,
      'wat',
      'hier lijkt een nummer dat op een BSN lijkt in te staan; haal dat weg, of bevestig dat het mag blijven staan',
    );
    expect(antwoord.text).not.toContain('111222333');
    const [spoor] = await api.query<{ reden: string }>('select reden from audit order by id desc limit 1');
    expect(spoor?.reden).not.toContain('111222333');
  });

  it('mogen blijven als iemand dat bevestigt, en dat wordt geteld', async () => {
    const { body } = await gcoer.post('/signalen', nieuwSignaal({ wat: bsn, bevestigd: true })).expect(201);
    expect(await api.query('select waarschuwingen from signaal where id = $1', [body.id])).toEqual([{ waarschuwingen: 1 }]);
    await api.doet('gcoer', body.id, { ...api.opdrachten.PelAf, gevolg: telefoon, bevestigd: true });
    expect(await api.query('select waarschuwingen from signaal where id = $1', [body.id])).toEqual([{ waarschuwingen: 2 }]);
  });

  it.each([
    ['bij het afpellen', 'afpellen', 'gcoer', { type: 'PelAf' }, 'gevolg'],
    ['in een stap', 'aanpak', 'regioOost', { type: 'LegStapVast' }, 'wat'],
    ['in een overdracht', 'aanpak', 'regioOost', { type: 'Escaleer' }, 'notitie'],
    ['in een reden', 'aanpak', 'regioOost', { type: 'ZetStapTerug' }, 'reden'],
    ['in wat er geleerd is', 'aanpak', 'regioOost', { type: 'SluitAf' }, 'geleerd'],
    ['in een verhaal voor de Adviesraad', 'vraagstuk', 'regioOost', { type: 'LegVerhaalVast' }, 'verhaal'],
  ] as const)('ook %s', async (_wat, welk, wie, { type }, veld) => {
    const opdracht = { ...api.opdrachten[type], [veld]: telefoon };
    const antwoord = await api.vraagt(wie, ids[welk], opdracht, welk === 'vraagstuk' ? 'vraagstuk' : 'signaal');
    const melding = 'hier lijkt een telefoonnummer in te staan; haal dat weg, of bevestig dat het mag blijven staan';
    await velden(antwoord, veld, melding);
  });

  it('in een deel van een splitsing wordt dat deel genoemd, en er komt geen enkel deel', async () => {
    const delen = [
      { id: randomUUID(), titel: 'Een', wat: 'Gewoon.' },
      { id: randomUUID(), titel: 'Twee', wat: telefoon },
    ];
    await velden(
      await api.vraagt('regioOost', ids.aanpak, { type: 'Splits', delen }),
      'delen.1.wat',
      'hier lijkt een telefoonnummer in te staan; haal dat weg, of bevestig dat het mag blijven staan',
    );
  });
});

describe('een opdracht met een fout', () => {
  const dagFout = (label: string) => `vul ${label} in: een datum die bestaat, als jaar-maand-dag`;

  it.each([
    ['die niet bestaat', { type: 'Toveren' }, 'type', 'deze soort bestaat niet'],
    ['van het systeem zelf', { type: 'HoorVanVraagstuk' }, 'type', 'deze soort bestaat niet'],
    ['zonder te zeggen wat', { type: 'LegStapVast', wat: ' ', op: '2026-01-01' }, 'wat', 'vul wat er gedaan is in'],
    ['op een dag die niet bestaat', { type: 'LegStapVast', wat: 'x', op: '2026-02-30' }, 'op', dagFout('de dag waarop dat was')],
    ['naar een niveau dat niet bestaat', { type: 'Escaleer', naar: 'Europa', notitie: 'x' }, 'naar', 'kies het niveau'],
    [
      'zonder overdracht',
      { type: 'Escaleer', naar: 'landelijk' },
      'notitie',
      'vul de overdracht: wat is er gedaan, en wat vraagt u in',
    ],
    ['zonder reden', { type: 'SluitAf', resultaat: 'klein', geleerd: 'x' }, 'reden', 'kies waarom het sluit'],
    ['zonder wat er veranderde', { type: 'SluitAf', reden: 'opgelost', geleerd: 'x' }, 'resultaat', 'kies wat er veranderde'],
    [
      'zonder wat er geleerd is',
      { type: 'SluitAf', reden: 'opgelost', resultaat: 'geen' },
      'geleerd',
      'vul wat er geleerd is in',
    ],
    [
      'met één deel',
      { type: 'Splits', delen: [{ id: randomUUID(), titel: 'a', wat: 'b' }] },
      'delen',
      'splits in ten minste twee delen',
    ],
    ['naar een adres dat geen adres is', { type: 'LegToezeggingVast', email: 'x' }, 'email', 'dit is geen e-mailadres'],
  ])('%s hoort om welk veld het gaat', async (_wat, opdracht, veld, melding) => {
    await velden(await api.vraagt('regioOost', ids.aanpak, opdracht), veld, melding);
  });

  it('in een dag die geweest is, of veel te ver weg', async () => {
    const toezegging = api.opdrachten.LegToezeggingVast;
    const geweest = await api.vraagt('regioOost', ids.aanpak, { ...toezegging, voor: api.dag(0) });
    await velden(geweest, 'voor', 'kies een dag in de toekomst');
    const ver = await api.vraagt('regioOost', ids.aanpak, { ...toezegging, voor: api.dag(800) });
    await velden(ver, 'voor', 'kies een dag binnen twee jaar');
    const tijd = await api.vraagt('landelijk', ids.aanpak, { ...api.opdrachten.GeefMeerTijd, tot: api.dag(183) });
    await velden(tijd, 'tot', 'kies een dag binnen 26 weken');
    const stap = await api.vraagt('regioOost', ids.aanpak, { ...api.opdrachten.LegStapVast, op: api.dag(1) });
    await velden(stap, 'op', 'deze dag ligt in de toekomst');
  });

  it('over een organisatie die niet in het netwerk staat', async () => {
    const stap = { ...api.opdrachten.LegStapVast, organisatieId: randomUUID() };
    await velden(await api.vraagt('regioOost', ids.aanpak, stap), 'organisatieId', 'deze organisatie staat niet in het netwerk');
  });
});

describe('wat niet bestaat', () => {
  it.each(['geen-uuid', "1' or '1'='1", '%00', randomUUID()])('is op elk pad hetzelfde: %s', async (vreemd) => {
    const id = encodeURIComponent(vreemd);
    for (const soort of ['signalen', 'vraagstukken']) {
      await regio.get(`/${soort}/${id}`).expect(404);
      await regio.post(`/${soort}/${id}/opdrachten`, api.opdrachten.VulAan, { version: 1 }).expect(404);
    }
    await nietsGeschreven();
  });

  it('een vraagstuk is geen signaal, en een signaal geen vraagstuk', async () => {
    await regio.get(`/signalen/${ids.vraagstuk}`).expect(404);
    await regio.get(`/vraagstukken/${ids.aanpak}`).expect(404);
    expect((await api.vraagt('regioOost', ids.vraagstuk, api.opdrachten.VulAan, 'signaal')).status).toBe(404);
    expect((await api.vraagt('regioOost', ids.aanpak, api.opdrachten.VulAan, 'vraagstuk')).status).toBe(404);
  });

  it.each([
    ['/signalen?fase=bestaat+niet', 'fase'],
    ['/signalen?aantal=0', 'aantal'],
    ['/signalen?aantal=101', 'aantal'],
    ['/signalen?cursor=onzin', 'cursor'],
    ['/signalen?van=iedereen', 'van'],
  ])('een lijst met een vraag die niet klopt: %s', async (pad, veld) => {
    const { status, body } = await gcoer.get(pad);
    expect([status, body.velden[0].veld]).toEqual([400, veld]);
  });
});
