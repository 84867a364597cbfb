/** Signals close by: just given, waiting for a strategy, late, with a promise, asked to go higher, and closed with what worked. */
import { weken } from '../stappen.ts';
import { doet, type SignaalScenario } from './scenario.ts';

/** Only a title: it waits for who gave it. */
export const nieuw: SignaalScenario = {
  ...{ kind: 'signaal', nr: 1, naam: 'Nog zonder feiten', eind: 'afpellen', niveau: 'regio' },
  toont: 'in twee minuten gegeven, met alleen een titel; telt nog in geen cijfer',
  laatst: { werkdagen: 3 },
  stappen: [
    doet(0, '16:55', 'femke', {
      ...{ type: 'GeefSignaal', titel: 'Taxi naar de dagbesteding komt steeds niet', wat: '', namens: 'eigen werk' },
      ...{ regio: 'Oost', gemeente: 'Enschede', doelgroep: 'ZEVMB' },
    }),
  ],
};

export const wachtOpStrategie: SignaalScenario = {
  ...{ kind: 'signaal', nr: 2, naam: 'Leerling thuis zonder onderwijs', eind: 'strategie', niveau: 'regio' },
  toont: 'afgepeld; de regiocoördinator kiest een strategie',
  laatst: { werkdagen: 4 },
  stappen: [
    doet(0, '11:20', 'annick', {
      ...{ type: 'GeefSignaal', titel: 'School schrijft leerling uit zonder nieuwe plek', namens: 'eigen werk' },
      wat: 'Een school zegt dat zij de zorg niet kan bieden en schrijft de leerling uit. Een nieuwe plek is er nog niet. De leerling zit dan thuis.',
      ...{ regio: 'Zuid', gemeente: 'Goes', doelgroep: 'LVB+', levensdomein: 'school en leren', partijen: ['school'] },
    }),
    doet(3, '14:10', 'annick', {
      type: 'PelAf',
      wat: 'Een school mag pas uitschrijven als er een andere school is. Dat weten de ouders niet, en de school vertelt het niet. Het gebeurt bij kinderen die veel zorg nodig hebben in de klas.',
      ...{ doelgroep: 'LVB+', hoeVaak: 'soms', wet: 'Passend onderwijs', soortKnelpunt: 'procedure' },
      ...{ levensdomein: 'school en leren', partijen: ['school', 'gemeente'] },
      gevolg: 'Het kind zit maanden thuis. Een ouder stopt met werken.',
      alGeprobeerd: 'Gebeld met de leerplichtambtenaar. Die kwam pas in actie toen er een brief lag.',
    }),
  ],
};

/** Nobody is blamed: the next level is asked to look. */
export const teLaat: SignaalScenario = {
  ...{ kind: 'signaal', nr: 3, naam: 'Te laat in de regio', eind: 'aanpak', niveau: 'regio' },
  toont: 'de aanpak duurt langer dan afgesproken; de landelijk coördinator is gevraagd mee te kijken, er is niets besloten',
  laatst: { werkdagen: 44 },
  stappen: [
    doet(0, '09:40', 'jelmer', {
      ...{ type: 'GeefSignaal', titel: 'Geen crisisplek voor volwassenen', namens: 'eigen werk' },
      wat: 'Als iemand met een beperking en gedragsproblemen niet thuis kan blijven, is er in het weekend geen enkele plek.',
      ...{ regio: 'Noord', gemeente: 'Assen', doelgroep: 'LVB+', levensdomein: 'wonen' },
    }),
    doet(2, '10:30', 'jelmer', {
      type: 'PelAf',
      wat: 'De plekken die er zijn, nemen niemand op zonder een vaste woonplek om naar terug te gaan. Juist wie die niet heeft, valt erbuiten.',
      ...{ doelgroep: 'LVB+', hoeVaak: 'vaak', wet: 'Wlz', soortKnelpunt: 'aanbod' },
      ...{ levensdomein: 'wonen', partijen: ['aanbieder', 'zorgkantoor'] },
      gevolg: 'Mensen slapen bij familie die het niet meer kan, of op het politiebureau.',
    }),
    doet(4, '13:15', 'regioNoord', {
      ...{ type: 'KiesStrategie', strategie: 'regionaal overleg', partijen: ['aanbieder', 'zorgkantoor'], overDagen: 70 },
      doel: 'Elke aanbieder houdt om de beurt één plek vrij voor het weekend.',
    }),
    doet(9, '15:45', 'regioNoord', {
      ...{ type: 'LegStapVast', wat: 'Drie aanbieders aan één tafel gehad.', partij: 'aanbieder' },
      resultaat: 'Twee willen meedoen, als het zorgkantoor een lege plek ook betaalt.',
    }),
  ],
};

export const beloofd: SignaalScenario = {
  ...{ kind: 'signaal', nr: 4, naam: 'Met een toezegging', eind: 'aanpak', niveau: 'regio' },
  toont: 'één toezegging is nagekomen met de link in de mail, één staat open en wordt op zijn dag nagevraagd',
  laatst: { werkdagen: 5 },
  stappen: [
    doet(0, '10:05', 'ozan', {
      ...{ type: 'GeefSignaal', titel: 'Herkeuring terwijl iemand nog revalideert', namens: 'vakgroep' },
      wat: 'Mensen met hersenletsel moeten naar een herkeuring terwijl de revalidatie nog loopt. De uitslag klopt dan niet.',
      ...{ regio: 'West', gemeente: 'Haarlem', doelgroep: 'NAH', levensdomein: 'geld en regels', partijen: ['UWV'] },
    }),
    doet(1, '16:20', 'ozan', {
      type: 'PelAf',
      wat: 'De oproep komt vanzelf na een jaar. Uitstel kan, maar dat staat niet in de brief. Wie het niet vraagt, krijgt een uitslag die te hoog is.',
      ...{ doelgroep: 'NAH', hoeVaak: 'vaak', wet: 'Wajong', soortKnelpunt: 'procedure' },
      ...{ levensdomein: 'geld en regels', partijen: ['UWV'] },
      gevolg: 'Een lagere uitkering, en een bezwaar dat veel energie kost.',
    }),
    doet(3, '09:50', 'regioWest', {
      ...{ type: 'KiesStrategie', strategie: 'werkafspraak met de partij', partijen: ['UWV'], overDagen: 90 },
      doel: 'In de brief staat dat uitstel kan, en hoe.',
    }),
    doet(4, '11:30', 'regioWest', {
      ...{ type: 'LegToezeggingVast', toezegging: 1, partij: 'UWV', overDagen: 10 },
      ...{ contactpersoon: 'Mirte Scholtens', email: 'm.scholtens@uitkeringsloket.example' },
      wat: 'Een telefoonnummer voor GCO’ers, om uitstel direct te regelen.',
    }),
    doet(6, '08:35', 'partij', {
      ...{ type: 'KomToezeggingNa', toezegging: 1 },
      toelichting: 'Het nummer werkt sinds maandag en staat in de werkinstructie.',
    }),
    doet(2, '14:25', 'regioWest', {
      ...{ type: 'LegToezeggingVast', toezegging: 2, partij: 'UWV', overDagen: 35 },
      ...{ contactpersoon: 'Mirte Scholtens', email: 'm.scholtens@uitkeringsloket.example' },
      wat: 'Een nieuwe tekst voor de brief, met uitstel in de eerste alinea.',
    }),
  ],
};

export const gevraagd: SignaalScenario = {
  ...{ kind: 'signaal', nr: 5, naam: 'Gevraagd om het landelijk op te pakken', eind: 'aanpak', niveau: 'regio' },
  toont: 'een vraag om escalatie die op antwoord wacht; de aanpak in de regio loopt door',
  laatst: { werkdagen: 3 },
  stappen: [
    doet(0, '15:10', 'aanmelding1', {
      ...{
        type: 'GeefSignaal',
        titel: 'Verwijzers kennen het verschil niet',
        namens: 'eigen werk',
        les: 'kennis bij verwijzers',
      },
      wat: 'Veel aanmeldingen gaan over zorg aan huis. Verwijzers denken dat wij zorg leveren.',
      ...{ regio: 'Oost', gemeente: 'Nijmegen', doelgroep: 'onbekend' },
    }),
    doet(2, '09:30', 'aanmelding1', {
      type: 'PelAf',
      wat: 'Het staat nergens op één bladzijde wat wij wel en niet doen. Huisartsen en wijkteams vertellen elk iets anders aan gezinnen.',
      ...{ doelgroep: 'onbekend', hoeVaak: 'altijd', wet: 'onbekend', soortKnelpunt: 'kennis' },
      ...{ levensdomein: 'onbekend', partijen: ['gemeente'] },
      gevolg: 'Gezinnen wachten op iets dat niet komt.',
    }),
    doet(3, '11:00', 'regioOost', {
      ...{ type: 'KiesStrategie', strategie: 'voorlichting', partijen: ['gemeente'], overDagen: 60 },
      doel: 'Een avond voor wijkteams en huisartsen.',
    }),
    doet(14, '16:30', 'regioOost', {
      ...{ type: 'LegStapVast', wat: 'Een avond gehouden voor zeven wijkteams.', partij: 'gemeente' },
      resultaat: 'Er kwamen veel vragen. Een maand later was het bij nieuwe medewerkers weer weg.',
    }),
    doet(3, '10:15', 'regioOost', {
      ...{ type: 'Escaleer', naar: 'landelijk' },
      notitie:
        'Voorlichting per regio blijft dweilen. Nodig is één landelijke folder en een vaste plek in de opleiding van wijkteams.',
    }),
  ],
};

export const afgesloten: SignaalScenario = {
  ...{ kind: 'signaal', nr: 8, naam: 'Afgesloten, met wat werkte', eind: 'afgesloten', niveau: 'regio' },
  toont: 'twee keer goed op rij; wat werkte is bewaard, en wie het gaf vertelt dat het hielp',
  laatst: { werkdagen: 6 },
  stappen: [
    doet(0, '13:20', 'hanneke', {
      ...{ type: 'GeefSignaal', titel: 'Hulpmiddel stopt bij 18 jaar', namens: 'eigen werk' },
      wat: 'Rond de achttiende verjaardag moet een rolstoel opnieuw worden aangevraagd. De oude moet ingeleverd, de nieuwe is er nog niet.',
      ...{ regio: 'Midden', gemeente: 'Amersfoort', doelgroep: 'ZEVMB', levensdomein: 'zorg', wet: 'Wmo' },
    }),
    doet(4, '10:45', 'hanneke', {
      type: 'PelAf',
      wat: 'De Jeugdwet stopt op de verjaardag. De aanvraag bij de Wmo mag pas daarna, en duurt drie maanden.',
      ...{ doelgroep: 'ZEVMB', hoeVaak: 'altijd', wet: 'Wmo', soortKnelpunt: 'regel' },
      ...{ levensdomein: 'zorg', partijen: ['gemeente'] },
      gevolg: 'Iemand kan maandenlang de deur niet uit.',
    }),
    doet(5, '15:30', 'regioMidden', {
      ...{ type: 'KiesStrategie', strategie: 'casusoverleg', partijen: ['gemeente'], overDagen: 60 },
      doel: 'De aanvraag begint een half jaar voor de verjaardag.',
    }),
    doet(12, '11:25', 'regioMidden', {
      ...{ type: 'LegStapVast', wat: 'Eén casus samen doorlopen met jeugd en Wmo van de gemeente.', partij: 'gemeente' },
      resultaat: 'Zij zagen zelf dat de twee afdelingen op elkaar wachtten.',
    }),
    doet(15, '14:00', 'regioMidden', {
      type: 'RondAanpakAf',
      resultaat: 'De gemeente begint voortaan zes maanden vooraf, en de oude rolstoel blijft tot de nieuwe er is.',
    }),
    doet(weken(13), '10:20', 'regioMidden', {
      ...{ type: 'LegMonitoringVast', goed: true },
      bevinding: 'Drie jongeren werden achttien. Bij alle drie stond de nieuwe rolstoel er op tijd.',
    }),
    doet(weken(13), '10:40', 'regioMidden', {
      ...{ type: 'LegMonitoringVast', goed: true },
      bevinding: 'Weer twee jongeren, zonder gat. De gemeente stuurt nu zelf een brief op 17,5 jaar.',
      afsluiting: {
        ...{ resultaat: 'groot', geleerd: 'Afdelingen binnen één gemeente weten vaak niet dat zij op elkaar wachten.' },
        watWerkte: 'Niet over regels praten, maar samen één casus van begin tot eind doorlopen.',
      },
    }),
    doet(2, '16:10', 'hanneke', {
      ...{ type: 'GeefTerugkoppeling', geholpen: 'ja' },
      toelichting: 'Het gezin merkte er niets van, en dat was precies de bedoeling.',
    }),
  ],
};
