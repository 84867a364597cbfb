/** Signals beyond a regio: taken over nationally, and watched whether it helps. */
import { weken } from '../stappen.ts';
import { doet, type SignaalScenario } from './scenario.ts';

export const duiding: SignaalScenario = {
  ...{ kind: 'signaal', nr: 6, naam: 'Landelijk overgenomen', eind: 'duiding', niveau: 'landelijk' },
  toont: 'de landelijk coördinator nam het over: hoe vaak komt het voor, en wie kan het oplossen?',
  laatst: { werkdagen: 6 },
  stappen: [
    doet(0, '12:10', 'voorzitter', {
      ...{ type: 'GeefSignaal', titel: 'Naaste zonder eigen indicatie krijgt nergens hulp', namens: 'aanmeldoverleg' },
      wat: 'In het overleg zien wij vaker een ouder of partner die zelf vastloopt. Er is hulp voor de cliënt, en niets voor wie zorgt.',
      ...{ regio: 'Midden', gemeente: 'onbekend', doelgroep: 'NAASTEN', levensdomein: 'gezin en relaties' },
      les: 'aanbod in de regio',
    }),
    doet(3, '09:15', 'voorzitter', {
      type: 'PelAf',
      wat: 'Respijtzorg hangt aan de indicatie van de cliënt. Is die vol, dan kan de naaste niets aanvragen. Gemeenten wijzen naar het zorgkantoor, en terug.',
      ...{ doelgroep: 'NAASTEN', hoeVaak: 'vaak', wet: 'Wlz', soortKnelpunt: 'samenwerking' },
      ...{ levensdomein: 'gezin en relaties', partijen: ['gemeente', 'zorgkantoor'] },
      gevolg: 'De naaste valt uit, en dan moet de cliënt alsnog ergens anders wonen.',
    }),
    doet(5, '14:40', 'regioMidden', {
      ...{ type: 'KiesStrategie', strategie: 'bellen met de partij', partijen: ['zorgkantoor'], overDagen: 45 },
      doel: 'Weten wie van de twee betaalt.',
    }),
    doet(8, '11:10', 'regioMidden', {
      ...{ type: 'LegStapVast', wat: 'Zorgkantoor en twee gemeenten gebeld.', partij: 'zorgkantoor' },
      resultaat: 'Ieder zegt dat de ander het doet. Dit lossen wij hier niet op.',
    }),
    doet(2, '15:55', 'landelijkcoordinator', {
      ...{ type: 'NeemOver' },
      notitie:
        'Ik hoor dit uit vier regio’s. Ik zoek uit hoe vaak het voorkomt en leg het naast de afspraken met de zorgkantoren.',
    }),
  ],
};

export const helptHet: SignaalScenario = {
  ...{ kind: 'signaal', nr: 7, naam: 'Helpt het echt?', eind: 'monitoring', niveau: 'landelijk' },
  toont: 'een landelijke aanpak na een stap terug; één keer goed, over een paar weken weer kijken',
  laatst: weken(5),
  stappen: [
    doet(0, '10:50', 'adviesraad', {
      ...{ type: 'GeefSignaal', titel: 'Pgb stopt bij een opname', namens: 'adviesraad' },
      wat: 'Wie een paar weken naar het ziekenhuis moet, verliest zijn vaste zorgverleners. Het pgb betaalt niet door.',
      ...{ regio: 'onbekend', gemeente: 'onbekend', doelgroep: 'onbekend', levensdomein: 'zorg', partijen: ['SVB'] },
    }),
    doet(6, '14:15', 'regioMidden', {
      type: 'PelAf',
      wat: 'Doorbetalen mag twee maanden. Het moet vooraf worden gemeld, en bijna niemand weet dat. De melding is een formulier dat nergens staat.',
      ...{ doelgroep: 'onbekend', hoeVaak: 'vaak', wet: 'Wlz', soortKnelpunt: 'procedure' },
      ...{ levensdomein: 'zorg', partijen: ['SVB', 'zorgkantoor'] },
    }),
    doet(4, '09:20', 'landelijkcoordinator', {
      ...{ type: 'NeemOver', notitie: 'Het loket is landelijk; dan is één gesprek genoeg.' },
    }),
    doet(5, '13:45', 'landelijkcoordinator', {
      ...{ type: 'KiesStrategie', strategie: 'landelijk overleg', partijen: ['SVB'], overDagen: 80 },
      doel: 'De melding kan telefonisch, ook achteraf.',
    }),
    doet(10, '15:00', 'landelijkcoordinator', {
      ...{ type: 'RondAanpakAf', resultaat: 'Melden kan nu met één telefoontje.' },
    }),
    doet(weken(8), '11:35', 'landelijkcoordinator', {
      ...{ type: 'LegMonitoringVast', goed: false },
      bevinding: 'Bellen kan, maar de helft krijgt te horen dat het toch op papier moet.',
    }),
    doet(7, '10:25', 'landelijkcoordinator', {
      ...{ type: 'LegStapVast', wat: 'Meegeluisterd bij het loket.', partij: 'SVB' },
      resultaat: 'De werkinstructie was niet aangepast. Dat is dezelfde week gedaan.',
    }),
    doet(3, '16:05', 'landelijkcoordinator', {
      ...{ type: 'RondAanpakAf', resultaat: 'De werkinstructie klopt, en nieuwe medewerkers oefenen ermee.' },
    }),
    doet(weken(13), '10:10', 'landelijkcoordinator', {
      ...{ type: 'LegMonitoringVast', goed: true },
      bevinding: 'Elf meldingen gevolgd: alle elf met één telefoontje geregeld.',
    }),
  ],
};
