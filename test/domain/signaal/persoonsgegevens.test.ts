import { describe, expect, it } from 'vitest';
import type { SignaalCommand, Splits } from '../../../domain/signaal/commands.ts';
import { delenVan } from '../../../domain/signaal/fasen/geven.ts';
import { vindPersoonsgegevens } from '../../../domain/signaal/persoonsgegevens.ts';
import {
  gebeurd,
  geefSignaal,
  monitoring,
  openVraagstuk,
  pelAf,
  regioOost,
  stand,
  stap,
  systeem,
  tot,
  weigering,
} from './given.ts';

const gevonden = (tekst: string) => vindPersoonsgegevens(tekst).map(({ soort, stuk }) => `${soort}: ${stuk}`);

describe('namen', () => {
  it.each([
    ['mevr. De Wit belde', 'mevr. De Wit'],
    ['gebeld met dhr. J. van den Berg over de zorg', 'dhr. J. van den Berg'],
    ['de heer en mevrouw Bakker wachten', 'mevrouw Bakker'],
    ['mevrouw jansen wil verder', 'mevrouw jansen'],
    ['meneer de vries is boos', 'meneer de vries'],
    ['familie El Amrani', 'familie El Amrani'],
    ['A.B. Jansen schreef', 'A.B. Jansen'],
    ['door K. Bakker gemeld', 'K. Bakker'],
    ['Daan heeft geen plek', 'Daan'],
    ['De rolstoel van Anne’s broer', 'Anne’s'],
    ['Jan-Willem gaat naar school', 'Jan-Willem'],
    ['Fatima Yilmaz kreeg een brief', 'Fatima Yilmaz'],
    ['Haar zoon Yorick wacht al', 'Yorick'],
    ['het gezin Öztürk', 'Öztürk'],
    ['gesproken met Wubbo de Graaf', 'Wubbo de Graaf'],
    ['Sietske van der Wal belde', 'Sietske van der Wal'],
    ['Ik sprak Truus Pietersma', 'Truus Pietersma'],
    ['gebeld met Jansen', 'Jansen'],
    ['De Vries belde terug', 'De Vries'],
    ['Gisteren was Bas er niet bij', 'Bas'],
    ['mr. M. Visser helpt', 'mr. M. Visser'],
  ])('worden gezien in: %s', (tekst, stuk) => {
    expect(gevonden(tekst)).toEqual([`naam: ${stuk}`]);
  });

  it('staan er elk één keer in, op hun plek', () => {
    const tekst = 'Daan en zijn moeder Ria wonen bij mevr. Smit.';
    expect(gevonden(tekst)).toEqual(['naam: Daan', 'naam: Ria', 'naam: mevr. Smit']);
    for (const { stuk, van, tot: einde } of vindPersoonsgegevens(tekst)) expect(tekst.slice(van, einde)).toBe(stuk);
  });
});

describe('geen namen', () => {
  it.each([
    'Volgens de Participatiewet kan dit niet. De Wlz en de Wmo sluiten niet aan.',
    'Het zorgkantoor van Zilveren Kruis weigert, en Menzis ook.',
    'De Raad van State, de Tweede Kamer en het Ministerie van VWS.',
    'Vereniging van Nederlandse Gemeenten, Kamer van Koophandel, Universiteit van Amsterdam.',
    'Bergen op Zoom, Alphen aan den Rijn, Capelle aan den IJssel, Hoek van Holland, Hof van Twente, Den Haag.',
    'Wijk bij Duurstede, Land van Cuijk, ’s-Hertogenbosch, Noord-Brabant, gemeente Heerenveen, Nijmegen.',
    'Sociale Verzekeringsbank (SVB), UWV, CIZ, Jeugdbescherming Regio Amsterdam, Sint Jansdal.',
    'Artikel 3.1.1 van de Wlz en artikel 2.3.5 lid 4 van de Wmo.',
    'Plan B. Daarna volgt plan C. Ouders wachten. Dus vitamine D. De arts wacht.',
    'Wil je dit melden? Ben je klaar? Roos is een kleur. Mark stond op de rekening.',
    'De GCO’er van Metgezel belde. Een Metgezel in West. Passend Onderwijs in Oost.',
    'NB. De regel is nieuw. Stichting MEE. BV Zorg.',
    'Onze cliënten met een Wlz-indicatie wachten. Het gezin wacht. De moeder belde.',
    'Op maandag en in januari. In Nederland. Nederlandse wetten.',
  ])('zijn wetten, organisaties, plaatsen en het begin van een zin: %s', (tekst) => {
    expect(gevonden(tekst)).toEqual([]);
  });
});

describe('geboortedatums', () => {
  it.each([
    ['geboren op 3-4-1961', '3-4-1961'],
    ['hij is van 3 april 1961', '3 april 1961'],
    ['geb. 03.04.1961', '03.04.1961'],
    ['12/05/58 staat er', '12/05/58'],
    ['1961-04-03', '1961-04-03'],
    ['geboortedatum: 14 feb 2021', '14 feb 2021'],
    ['een jongen van 14-02-2016', '14-02-2016'],
  ])('worden gezien in: %s', (tekst, stuk) => {
    expect(gevonden(tekst)).toEqual([`geboortedatum: ${stuk}`]);
  });

  it.each([
    'Op 12-03-2026 belden wij, en op 3 april 2025 nog eens.',
    'Sinds 1 januari 2015 geldt de Jeugdwet; vanaf 1-1-1998 de Wvg.',
    'Wet van 3 juli 2004, met ingang van 01-01-2019.',
    'Artikel 3.1.12 en versie 1.2.13 en 2024-2025.',
    'Tot en met 1-7-2018 kon dat.',
  ])('zijn niet de dag van een gesprek of een wet: %s', (tekst) => {
    expect(gevonden(tekst)).toEqual([]);
  });
});

describe('nummers', () => {
  it.each([
    ['bel 06-12345678', 'telefoonnummer: 06-12345678'],
    ['06 12 34 56 78', 'telefoonnummer: 06 12 34 56 78'],
    ['+31 6 12345678', 'telefoonnummer: +31 6 12345678'],
    ['0031 20 1234567', 'telefoonnummer: 0031 20 1234567'],
    ['(024) 123 45 67', 'telefoonnummer: (024) 123 45 67'],
    ['mail iemand.anders@voorbeeld.example', 'e-mailadres: iemand.anders@voorbeeld.example'],
    ['haar nummer is 111222333', 'bsn: 111222333'],
    ['1234.56.782', 'bsn: 1234.56.782'],
    ['BSN: 12345678', 'bsn: 12345678'],
    ['NL91 ABNA 0417 1643 00', 'iban: NL91 ABNA 0417 1643 00'],
  ])('van een persoon worden gezien: %s', (tekst, verwacht) => {
    expect(gevonden(tekst)).toEqual([verwacht]);
  });

  it.each([
    'Bel 112, 113 of 0800-0113.',
    'Dat kost € 111.222.333 of 111.222.333 euro.',
    'Dossier 111222334 (geen elfproef), 20261234567 en 10.000 tot 20.000.',
    'Op 01-02-2026 12 uur.',
    'Een los @ teken, en 1@.',
  ])('van iets anders niet: %s', (tekst) => {
    expect(gevonden(tekst)).toEqual([]);
  });
});

describe('adressen', () => {
  it.each([
    ['woont Kerkstraat 12', 'adres: Kerkstraat 12'],
    ['woont kerkstraat 12a, boven', 'adres: kerkstraat 12a'],
    ['Laan van Meerdervoort 12', 'adres: Laan van Meerdervoort 12'],
    ['aan de Molenweg 3', 'adres: Molenweg 3'],
    ['1234 AB', 'postcode: 1234 AB'],
    ['postcode 1234ab', 'postcode: 1234ab'],
  ])('worden gezien in: %s', (tekst, verwacht) => {
    expect(gevonden(tekst)).toEqual([verwacht]);
  });

  it.each([
    'In de straat 3 gezinnen, onderweg 2 keer, snelweg 50.',
    'In de winkelstraat 4 keer gevallen.',
    'In 2025 EU-regels, 2000kg, 1200 km, 1234 de.',
  ])('zijn geen aantallen en jaren: %s', (tekst) => {
    expect(gevonden(tekst)).toEqual([]);
  });
});

describe('een lange tekst', () => {
  const alinea =
    'Het zorgkantoor weigert de verlenging van meerzorg. Mevr. De Wit belde op 12-03-2026 met 06-12345678. Volgens de Wlz (artikel 3.1.1) kan dit. ';
  it.each([
    ['gewone woorden', alinea],
    ['één letter', 'a'],
    ['cijfers', '1'],
    ['initialen', 'A. '],
    ['tussenvoegsels', 'Jan van de '],
    ['apenstaartjes', '@'],
    ['straten', 'straat '],
    ['strepen', '1-'],
  ])('van tienduizend tekens wordt helemaal bekeken: %s', (_wat, stukje) => {
    const einde = ' Bel 06-12345678.';
    const tekst = stukje.repeat(Math.ceil(10_000 / stukje.length)).slice(0, 10_000 - einde.length) + einde;
    expect(gevonden(tekst)).toContain('telefoonnummer: 06-12345678');
  });
});

describe('persoonsgegevens in een signaal', () => {
  const metNaam = pelAf({ wat: 'Daan krijgt geen taxi. Bel 06-12345678.', gevolg: 'Ria is moe' });

  it('geven een waarschuwing die zegt wat het is en waar, zonder de woorden zelf', () => {
    const { reason, field } = weigering(geefSignaal(), metNaam);
    expect(field).toBe('wat');
    expect(reason).toBe(
      'hier lijkt een naam en een telefoonnummer in te staan; haal dat weg, of bevestig dat het mag blijven staan',
    );
  });

  it('mogen blijven staan als een mens dat zegt: dan telt de waarschuwing', () => {
    const events = gebeurd(geefSignaal(), { ...metNaam, bevestigd: true });
    expect(events.at(-1)).toMatchObject({ type: 'Afgepeld', waarschuwingen: 3 });
    expect(events.at(-1)).not.toHaveProperty('bevestigd');
    expect(stand(geefSignaal({ titel: 'Daan', bevestigd: true }), { ...metNaam, bevestigd: true }).waarschuwingen).toBe(4);
  });

  it('bevestigen waar niets staat, telt niet', () => {
    expect(gebeurd(geefSignaal({ bevestigd: true }))[0]).not.toHaveProperty('waarschuwingen');
  });

  it('worden pas genoemd als de opdracht verder klopt', () => {
    expect(weigering(...tot.strategie, metNaam).reason).toContain('alleen in de fase afpellen');
  });

  const naam = 'mevr. De Wit';
  const sluit = { resultaat: 'klein', geleerd: naam } as const;
  it.each<[keyof typeof tot | null, SignaalCommand, string]>([
    [null, geefSignaal({ titel: naam }), 'titel'],
    [null, geefSignaal({ wat: naam }), 'wat'],
    [null, geefSignaal({ ookWatWerkte: naam }), 'ookWatWerkte'],
    ['aanpak', { type: 'VulAan', alGeprobeerd: naam }, 'alGeprobeerd'],
    ['aanpak', stap({ partij: naam }), 'partij'],
    ['aanpak', stap({ resultaat: naam }), 'resultaat'],
    ['aanpak', { type: 'Escaleer', naar: 'landelijk', notitie: naam }, 'notitie'],
    ['aanpak', { type: 'NeemOver', notitie: naam }, 'notitie'],
    ['aanpak', { type: 'RondAanpakAf', resultaat: naam }, 'resultaat'],
    ['aanpak', { type: 'SluitAf', reden: 'opgelost', ...sluit }, 'geleerd'],
    ['aanpak', { type: 'TrekIn', reden: naam }, 'reden'],
    [
      'strategie',
      {
        type: 'Splits',
        delen: [
          { id: 'a', titel: 'een', wat: 'iets' },
          { id: 'b', titel: 'twee', wat: naam },
        ],
      },
      'delen.1.wat',
    ],
    ['in vraagstuk', { type: 'HaalUitVraagstuk', reden: naam }, 'reden'],
    ['vraagstuk', { type: 'LegVerhaalVast', verhaal: naam }, 'verhaal'],
    ['vraagstuk', { type: 'GeefAdvies', adviesId: 'advies', advies: naam }, 'advies'],
    ['afgesloten', { type: 'GeefTerugkoppeling', geholpen: 'ja', toelichting: naam }, 'toelichting'],
  ])('worden gezien in elk veld dat anderen lezen: %s %o', (fase, command, field) => {
    const eerder = fase ? tot[fase] : [];
    expect(weigering(...eerder, command)).toMatchObject({ field, reason: expect.stringContaining('een naam') });
  });

  it('worden ook gezien in een monitoring en een nieuw vraagstuk', () => {
    expect(weigering(...tot.monitoring, [monitoring(true, { bevinding: naam }), {}, 91]).field).toBe('bevinding');
    expect(weigering([openVraagstuk({ verhaal: naam }), { actor: regioOost }]).field).toBe('verhaal');
  });

  it('tellen bij splitsen één keer mee: bij het deel waar zij in staan, niet bij het geheel dat eindigt', () => {
    const inTweeen: Splits = {
      ...{ type: 'Splits', bevestigd: true },
      delen: [
        { id: 'a', titel: naam, wat: `bel ${naam} op 06 12345678` },
        { id: 'b', titel: 'twee', wat: 'iets' },
      ],
    };
    const geheel = stand(...tot.strategie, inTweeen);
    const delen = delenVan(stand(...tot.strategie), inTweeen).map(({ command }) => stand([command, { actor: systeem }]));
    expect([geheel, ...delen].map(({ waarschuwingen }) => waarschuwingen)).toEqual([0, 3, 0]);
  });

  it('zijn van de contactpersoon van een partij geen waarschuwing: die naam wordt gevraagd', () => {
    const { toezeggingen } = stand(...tot.aanpak, {
      ...{ type: 'LegToezeggingVast', toezeggingId: 'x', partij: 'het zorgkantoor', contactpersoon: naam, wat: 'belt terug' },
      voor: '2026-04-01',
    });
    expect(toezeggingen).toHaveLength(1);
  });
});
