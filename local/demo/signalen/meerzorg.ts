/** The best known vraagstuk, retold with invented facts: extra care that is not extended, while there is no alternative. */
import { doet, type SignaalScenario } from './scenario.ts';

export const meerzorgNacht: SignaalScenario = {
  ...{ kind: 'signaal', nr: 9, naam: 'Meerzorg: de nacht', eind: 'in vraagstuk', niveau: 'regio' },
  toont: 'een van drie signalen over hetzelfde; wie het gaf volgt het vraagstuk',
  laatst: { werkdagen: 72 },
  stappen: [
    doet(0, '09:55', 'thijs', {
      ...{ type: 'GeefSignaal', titel: 'Verlenging van meerzorg afgewezen', namens: 'eigen werk' },
      wat: 'Een bewoner heeft ’s nachts twee begeleiders nodig. Dat was drie jaar goed. Nu wordt de verlenging afgewezen, met de reden dat het in het gewone pakket zou zitten.',
      ...{ regio: 'Zuid', gemeente: 'Eindhoven', doelgroep: 'ZEVMB', levensdomein: 'zorg', partijen: ['zorgkantoor'] },
    }),
    doet(3, '14:50', 'thijs', {
      type: 'PelAf',
      wat: 'De zorgvraag is niet kleiner geworden; de beoordeling is strenger. Een andere plek die dit wel kan, is er niet: vijf aanbieders zeiden nee.',
      ...{ doelgroep: 'ZEVMB', hoeVaak: 'vaak', wet: 'Wlz', soortKnelpunt: 'regel' },
      ...{ levensdomein: 'zorg', partijen: ['zorgkantoor', 'aanbieder'] },
      gevolg: 'De aanbieder betaalt zelf door en wil daarmee stoppen.',
      alGeprobeerd: 'Bezwaar gemaakt met een brief van de arts.',
    }),
    doet(6, '10:30', 'landelijkcoordinator', { type: 'PlaatsInVraagstuk', vraagstuk: 1 }),
  ],
};

export const meerzorgVerhuizing: SignaalScenario = {
  ...{ kind: 'signaal', nr: 10, naam: 'Meerzorg: dan maar verhuizen', eind: 'in vraagstuk', niveau: 'regio' },
  toont: 'hetzelfde knelpunt, bij een andere aanbieder',
  laatst: { werkdagen: 71 },
  stappen: [
    doet(0, '13:35', 'rosalie', {
      ...{ type: 'GeefSignaal', titel: 'Zonder meerzorg moet iemand verhuizen, maar waarheen?', namens: 'eigen werk' },
      wat: 'Het extra geld loopt af. De aanbieder zegt de plek op. Er is geen andere plek die dit aankan.',
      ...{ regio: 'Zuid', gemeente: 'Roermond', doelgroep: 'ZEVMB', levensdomein: 'wonen', partijen: ['zorgkantoor'] },
    }),
    doet(2, '11:45', 'rosalie', {
      type: 'PelAf',
      wat: 'Afwijzen en opzeggen gebeuren los van elkaar. Niemand is verantwoordelijk voor de vraag waar iemand dan heen moet.',
      ...{ doelgroep: 'ZEVMB', hoeVaak: 'soms', wet: 'Wlz', soortKnelpunt: 'regel' },
      ...{ levensdomein: 'wonen', partijen: ['zorgkantoor', 'aanbieder'] },
      gevolg: 'De ouders leven maanden in onzekerheid.',
    }),
    doet(5, '09:25', 'landelijkcoordinator', { type: 'PlaatsInVraagstuk', vraagstuk: 1 }),
  ],
};

export const meerzorgDeur: SignaalScenario = {
  ...{ kind: 'signaal', nr: 11, naam: 'Meerzorg: de deur op slot', eind: 'in vraagstuk', niveau: 'regio' },
  toont: 'een derde signaal, uit een andere regio; het kwam er later bij',
  laatst: { werkdagen: 52 },
  stappen: [
    doet(0, '15:25', 'naima', {
      ...{ type: 'GeefSignaal', titel: 'Minder begeleiders, dus de deur op slot', namens: 'vakgroep' },
      wat: 'De meerzorg werd gehalveerd. Met één begeleider minder gaat de deur van de kamer op slot. Dat is dwang, terwijl geld het probleem is.',
      ...{ regio: 'West', gemeente: 'Rotterdam', doelgroep: 'LVB+', levensdomein: 'veiligheid', partijen: ['zorgkantoor'] },
    }),
    doet(4, '10:15', 'naima', {
      type: 'PelAf',
      wat: 'Bij de beoordeling telt het aantal uren, niet wat er gebeurt als die wegvallen. Een alternatief wordt niet gevraagd.',
      ...{ doelgroep: 'LVB+', hoeVaak: 'vaak', wet: 'Wlz', soortKnelpunt: 'regel' },
      ...{ levensdomein: 'veiligheid', partijen: ['zorgkantoor'] },
      gevolg: 'Meer onrust, meer dwang, en uiteindelijk duurdere zorg.',
    }),
    doet(3, '14:35', 'landelijkcoordinator', { type: 'PlaatsInVraagstuk', vraagstuk: 1 }),
  ],
};

export const meerzorg: SignaalScenario = {
  ...{ kind: 'vraagstuk', nr: 1, naam: 'Vraagstuk Meerzorg', eind: 'beleid', niveau: 'beleid' },
  toont: 'drie signalen uit twee regio’s; via landelijk naar het ministerie, met een advies van de Adviesraad en een toezegging',
  laatst: { werkdagen: 8 },
  stappen: [
    doet(0, '10:00', 'landelijkcoordinator', {
      ...{ type: 'OpenVraagstuk', titel: 'Meerzorg stopt terwijl er niets anders is', niveau: 'landelijk' },
      wat: 'Verlenging van meerzorg wordt afgewezen of gehalveerd. Niemand kijkt wat er dan gebeurt, en een andere plek is er niet.',
      ...{ regio: 'onbekend', gemeente: 'onbekend', doelgroep: 'onbekend', levensdomein: 'zorg' },
      ...{ wet: 'Wlz', soortKnelpunt: 'regel', partijen: ['zorgkantoor'] },
    }),
    doet(9, '11:15', 'landelijkcoordinator', {
      ...{ type: 'KiesStrategie', strategie: 'landelijk overleg', partijen: ['zorgkantoor'], overDagen: 70 },
      doel: 'Geen afwijzing zonder plan: eerst een andere plek, dan pas minder geld.',
    }),
    doet(9, '15:40', 'landelijkcoordinator', {
      type: 'LegVerhaalVast',
      verhaal:
        'Iemand woont al jaren op een plek waar het goed gaat, met extra begeleiding in de nacht. Bij de verlenging wordt gezegd dat die begeleiding gewoon is en geen extra geld kost. De aanbieder kan het niet betalen. Een andere plek durft het niet aan. Het gezin wacht, en weet elke avond niet hoe lang nog.',
    }),
    doet(7, '13:30', 'landelijkcoordinator', {
      ...{ type: 'LegStapVast', wat: 'Vier zorgkantoren aan tafel.', partij: 'zorgkantoor' },
      resultaat: 'Zij zien het ook, maar zeggen dat de regel geen ruimte laat.',
    }),
    doet(6, '14:20', 'adviesraad', {
      ...{ type: 'GeefAdvies', nummer: 1 },
      advies: 'Vraag aan het gezin zelf wat er mis gaat als de zorg minder wordt, en laat dat meewegen.',
    }),
    doet(6, '10:45', 'landelijkcoordinator', {
      ...{ type: 'BeantwoordAdvies', nummer: 1 },
      antwoord: 'Dat nemen wij over. In ons voorstel staat een gesprek met het gezin voor elke afwijzing.',
    }),
    doet(8, '09:35', 'landelijkcoordinator', {
      ...{ type: 'Escaleer', naar: 'beleid' },
      notitie: 'De zorgkantoren kunnen het niet alleen. De regel vraagt niet wat het alternatief is; dat moet erin.',
    }),
    doet(4, '16:15', 'landelijkcoordinator', {
      ...{ type: 'AanvaardEscalatie' },
      toelichting: 'Afgesproken met de afdeling langdurige zorg van het ministerie.',
    }),
    doet(12, '11:50', 'landelijkcoordinator', {
      ...{ type: 'LegStapVast', wat: 'Het voorstel besproken, met de drie verhalen erbij.', partij: 'VWS' },
      resultaat: 'Er komt een proef bij twee zorgkantoren: eerst een plan, dan pas afbouwen.',
    }),
    doet(5, '15:05', 'landelijkcoordinator', {
      ...{ type: 'LegToezeggingVast', toezegging: 1, partij: 'VWS', overDagen: 45 },
      wat: 'Een brief over de proef, zodat afwijzingen zolang worden aangehouden.',
    }),
  ],
};
