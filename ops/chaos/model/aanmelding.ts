/** What could be done up to the decision about admission: aanmelding, and the overleg. */
import { doelgroepen, regios } from '../../../domain/codes.ts';
import { kanalen } from '../../../domain/traject/codes.ts';
import type { InAanmelding, InOverleg } from '../../../domain/traject/state.ts';
import type { Random } from '../random.ts';
import { als, type Choice, doet, ontvanger, type Situation, type Step, tekst, toestemming } from './step.ts';

export function inAanmelding(traject: InAanmelding, { people, random }: Situation): Choice[] {
  const who = random.pick(people.coordinators);
  const gebeld = { type: 'RegistreerGebeld', toelichting: tekst('gebeld') } as const;
  const bellen = als(traject.spoed && !traject.gebeldOp, doet(4, who, gebeld));
  if (traject.aanvulling === 'gevraagd') {
    const antwoord = { type: 'GeefAanvulling', tekst: tekst('de diagnose'), feiten: { diagnoseHersenletsel: 'ja' } } as const;
    return [
      ...bellen,
      doet(6, who, antwoord, { partij: 'aanmelder', soort: 'aanvullen' }),
      doet(2, who, { type: 'StopAanvullen', reden: tekst('geen antwoord') }),
    ];
  }
  const besluit = { type: 'BeslisTriage', motivering: tekst('besproken') } as const;
  const dilemma = { tekst: tekst('twijfel'), criterium: 'langdurig' };
  const mayAsk = traject.toestemming['delen met het overleg'].waarde === 'ja';
  const mayShare = traject.toestemming['delen met wie overneemt'].waarde === 'ja';
  return [
    ...bellen,
    doet(6, who, { ...besluit, uitkomst: 'toelaten' }),
    doet(1, who, { ...besluit, uitkomst: 'aanvullen', wat: tekst('brief van de arts') }),
    doet(1, who, { type: 'LegFeitenVast', feiten: { langdurig: 'ja', vastgelopen: random.pick(['ja', 'risico']) } }),
    mayAsk ? doet(5, who, { ...besluit, uitkomst: 'grijs gebied', dilemma }) : doet(2, who, toestemming('delen met het overleg')),
    mayShare
      ? doet(4, who, { ...besluit, uitkomst: 'doorverwijzen', ontvanger: ontvanger(random) })
      : doet(2, who, toestemming('delen met wie overneemt')),
  ];
}

export function inOverleg(traject: InOverleg, { people, random }: Situation): Choice[] {
  const gegeven = traject.inschattingen.map(({ lidId }) => lidId);
  const wachtend = people.leden.filter(({ id }) => traject.leden.some((lid) => lid.id === id) && !gegeven.includes(id));
  const inschatting = (): Step => ({
    who: random.pick(wachtend),
    command: { type: 'GeefInschatting', advies: 'toelaten', redenen: tekst('past') },
  });
  const besluit = (): Step => ({
    who: people.voorzitter,
    command: {
      type: 'LegBesluitVast',
      uitkomst: random.pick(['toelaten', 'toelaten', 'toelaten met opdracht', 'aanvullen']),
      motivering: tekst('samen besloten'),
      aanwezig: people.leden.map(({ id }) => id),
      opdracht: { doel: tekst('rust'), verwachtEinde: '2030-01-01', aanWie: 'Canarie Gezin' },
      criterium: 'langdurig',
      lessen: ['criteria zelf'],
      meerwaarde: ['het hele systeem'],
      wat: tekst('meer uitleg'),
    },
  });
  return [...als(wachtend.length > 0, [8, inschatting]), [wachtend.length > 0 ? 2 : 10, besluit]];
}

/** What a new aanmelding says, as the api takes it; a child turns eighteen on a day that is known. */
export function newAanmelding(random: Random) {
  const doelgroep = random.pick(doelgroepen);
  return {
    persoon: {
      naam: 'Canarie Client',
      email: 'client@canarie.example',
      telefoon: '0612345678',
      adres: 'Canarielaan 1',
      plaats: 'Canariedorp',
      ...(random.chance(0.3)
        ? { geboortedatum: `${random.between(2009, 2020)}-0${random.between(1, 9)}-1${random.between(0, 9)}` }
        : {}),
    },
    aanmelder: { soort: 'naaste', naam: 'Canarie Naaste', email: 'naaste@canarie.example' },
    kanaal: random.pick(kanalen),
    hulpvraag: tekst('het gaat thuis niet meer'),
    regio: random.chance(0.1) ? 'onbekend' : random.pick(regios),
    gemeente: 'Arnhem',
    spoed: random.chance(0.2),
    feiten: { doelgroep, levensdomeinen: ['wonen'], langdurig: 'ja', vastgelopen: 'ja' },
    toestemmingAanmelden: 'ja',
  } as const;
}
