/** The demo's enquiries before an aanmelding: late, open and answered; invented people, with addresses that lead nowhere. */
import type { Store } from '../../db/store.ts';
import { beantwoordVraag, legVraagVast, type Vraag } from '../../db/vraagvooraf.ts';
import { dagVan, momentOp } from '../../domain/calendar/moment.ts';
import { plusWerkdagen, werkkalender } from '../../domain/calendar/werkkalender.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Antwoord } from '../../domain/vraagvooraf/vraag.ts';
import { actorVan, type UserKey } from './users.ts';

type DemoVraag = Omit<Vraag, 'ontvangen'> & {
  door: UserKey;
  /** Working days before today. */
  geleden: number;
  antwoord?: Antwoord;
};

const vragen: readonly DemoVraag[] = [
  {
    ...{ door: 'aanmelding1', geleden: 8, kanaal: 'mail', soort: 'gemeente', naam: 'Wessel Bruinsma' },
    ...{ organisatie: 'Sociaal Team Spaarnepoort', telefoon: null, email: 'w.bruinsma@spaarnepoort.example', over: 'J.D.' },
    vraag:
      'Een gezin met drie kinderen, twee met een indicatie. Wij komen er met het wijkteam niet meer uit. Is dit iets voor jullie?',
    ...{ regio: 'West', gemeente: 'Haarlem' },
  },
  {
    ...{ door: 'regioWest', geleden: 2, kanaal: 'telefoon', soort: 'school', naam: 'Gerrie Postma' },
    ...{ organisatie: 'Praktijkschool Het Kompas', telefoon: '075 000 00 12', email: null, over: null },
    vraag: 'Een leerling wordt achttien en er is nog geen plek om te wonen. Wie kan er nu al meedenken?',
    ...{ regio: 'West', gemeente: 'Zaanstad' },
  },
  {
    ...{ door: 'aanmelding2', geleden: 1, kanaal: 'telefoon', soort: 'cliëntondersteuner', naam: 'Yara Blankestijn' },
    ...{ organisatie: null, telefoon: '06 00000013', email: null, over: 'mevrouw K.' },
    vraag:
      'Na hersenletsel twee keer verhuisd in een jaar. Ik weet niet of ik haar mag aanmelden zonder dat haar broer het weet.',
    ...{ regio: 'onbekend', gemeente: 'onbekend' },
  },
  {
    ...{ door: 'aanmelding1', geleden: 14, kanaal: 'telefoon', soort: 'zorgaanbieder', naam: 'Jorn Wildschut' },
    ...{ organisatie: 'Stichting De Branding', telefoon: '071 000 00 14', email: null, over: null },
    vraag: 'Kunnen jullie begeleiding in huis leveren voor een bewoner die weggaat?',
    ...{ regio: 'West', gemeente: 'Leiden' },
    antwoord: {
      uitkomst: 'doorverwezen',
      antwoord: 'Metgezel levert geen zorg. De gemeente kan begeleiding thuis regelen; zij belt nog vandaag.',
      doorverwezenNaar: 'het loket Wmo van de gemeente',
    },
  },
];

/** `nu`: the moment at which the demo was first loaded. A second time it does nothing. */
export async function demoVragen(store: Store, nu: Instant): Promise<void> {
  const kalender = werkkalender();
  for (const [i, { door, geleden, antwoord, ...vraag }] of vragen.entries()) {
    const dag = plusWerkdagen(kalender, dagVan(nu), -geleden);
    const caller = { actor: actorVan(door, false), idempotencyKey: `vraag-vooraf-demo-${i + 1}` };
    const outcome = await legVraagVast(store, caller, { ...vraag, ontvangen: null }, momentOp(dag, '10:40'));
    if (outcome.soort !== 'gelukt') throw new Error(`vraag vooraf ${i + 1} van de demo: ${outcome.soort}`);
    if (!antwoord) continue;
    const on = { ...caller, idempotencyKey: `${caller.idempotencyKey}-antwoord`, id: outcome.antwoord.id, revisie: 1 };
    await beantwoordVraag(store, on, antwoord, momentOp(dag, '15:20'));
  }
}
