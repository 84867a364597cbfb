import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onbekend } from '../../../domain/codes.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import {
  fasen,
  inzetten,
  type RedenAfgesloten,
  redenenAfgesloten,
  uitkomstenOverleg,
  uitkomstenTriage,
} from '../../../domain/traject/codes.ts';
import type { TrajectCommand } from '../../../domain/traject/commands.ts';
import { decide } from '../../../domain/traject/decide.ts';
import type { TrajectEvent } from '../../../domain/traject/events.ts';
import { evolve, fold } from '../../../domain/traject/evolve.ts';
import type { Facts } from '../../../domain/traject/facts.ts';
import type { Traject } from '../../../domain/traject/state.ts';
import { storyCodes } from '../../../domain/traject/story-facts.ts';
import { answeredBy, directTasks, ownerOf, timedTasks } from '../../../domain/traject/tasks.ts';
import {
  aanvulling,
  afsluiting,
  besluit,
  contact,
  inschatting,
  korte,
  nazorg,
  overdracht,
  toestemming,
  triage,
} from '../../support/commands.ts';
import { aanwezig, kandidaat, leden, meldAan, nu, persoon, vandaag } from './given.ts';

const wie = ['eerste', 'tweede', 'derde'];

type Poging = { command: TrajectCommand; door: string };

const door = (command: TrajectCommand, wieDoet = 'coordinator'): Poging => ({ command, door: wieDoet });

/** One of each thing that people can ask; at each step a path takes one that is accepted. */
const pogingen: Poging[] = [
  ...uitkomstenTriage.map((uitkomst) => door(triage(uitkomst))),
  ...uitkomstenOverleg.map((uitkomst) => door(besluit(uitkomst, aanwezig))),
  ...aanwezig.map((lid) => door(inschatting(), lid)),
  ...(['delen met het overleg', 'delen met wie overneemt'] as const).map((doel) => door(toestemming(doel))),
  ...wie.map((id) => door({ type: 'DoeMatchvoorstel', kandidaten: [id] })),
  ...wie.map((gcoerId) => door({ type: 'KiesMetgezel', gcoerId })),
  door({ type: 'RegistreerKennismaking', op: vandaag }),
  ...Object.values(korte).map((command) => door(command)),
  door(aanvulling()),
  ...inzetten.map((inzet) => door({ type: 'WijzigInzet', inzet, reden: 'anders' })),
  door(contact(vandaag)),
  door(overdracht()),
  ...[true, false].map((houdt) => door(nazorg(houdt))),
  door({ type: 'LegFeitenVast', feiten: {}, regio: onbekend }),
];

type Stap = { voor: Traject | null; events: TrajectEvent[]; na: Traject };

const metFeiten = (id: string): Facts => ({
  ...{ actor: persoon(id, 'aanmeldcoordinator'), leden, gcoers: wie.map((gcoer) => kandidaat(gcoer)) },
});

function stap(voor: Traject | null, { command, door: id }: Poging): Stap | null {
  const events = decide(voor, command, metFeiten(id), nu, 'traject');
  const na = isRefusal(events) ? null : events.reduce<Traject | null>(evolve, voor);
  return isRefusal(events) || !na ? null : { voor, events, na };
}

/** Asked consent again and again leads nowhere. */
const isBekend = (na: Traject, { command }: Poging): boolean =>
  command.type === 'LegToestemmingVast' && na.toestemming[command.doel].waarde === 'ja';

/** Every number chooses among what is accepted at that moment; the last one may close. */
function gelopen(keuzes: number[], slot: RedenAfgesloten | null): Stap[] {
  const stappen: Stap[] = [];
  const zet = (poging: Poging) => {
    const gezet = stap(stappen.at(-1)?.na ?? null, poging);
    if (gezet) stappen.push(gezet);
  };
  zet(door(meldAan()));
  for (const keuze of keuzes) {
    const { na } = stappen.at(-1) as Stap;
    const mogelijk = pogingen.filter((poging) => !isBekend(na, poging) && stap(na, poging));
    const gekozen = mogelijk[keuze % mogelijk.length];
    if (gekozen) zet(gekozen);
  }
  if (slot) zet(door(afsluiting(slot)));
  return stappen;
}

const pad = fc
  .tuple(fc.array(fc.nat(1_000), { maxLength: 40, size: 'max' }), fc.option(fc.constantFrom(...redenenAfgesloten), { freq: 3 }))
  .map(([keuzes, slot]) => gelopen(keuzes, slot));

const altijd = (regel: (stappen: Stap[]) => void, params: fc.Parameters<[Stap[]]> = {}) =>
  fc.assert(fc.property(pad, regel), { numRuns: 30, ...params });

describe('elk pad door het programma', () => {
  it('is in één fase tegelijk, en de stand is de optelsom van wat er gebeurde', () => {
    altijd((stappen) => {
      const { na } = stappen.at(-1) as Stap;
      expect(fasen).toContain(na.fase);
      expect(fold(stappen.flatMap(({ events }) => events))).toEqual(na);
      expect(JSON.parse(JSON.stringify(na))).toEqual(na);
    });
  });

  it('laat het verblijf alleen stijgen, en elke overgang naar een andere fase verhoogt het', () => {
    altijd((stappen) => {
      for (const { voor, na } of stappen.slice(1)) {
        expect(na.stay).toBeGreaterThanOrEqual(voor?.stay ?? 0);
        if (voor?.fase !== na.fase) expect(na.stay).toBeGreaterThan(voor?.stay ?? 0);
      }
    });
  });

  it('vraagt nooit twee keer hetzelfde, en altijd iets zolang het niet is afgesloten', () => {
    altijd((stappen) => {
      for (const { na } of stappen) {
        const gevraagd = [...directTasks(na), ...timedTasks(na)].map(({ kind, key }) => `${kind} ${key}`);
        expect(new Set(gevraagd).size).toBe(gevraagd.length);
        expect(gevraagd.length > 0).toBe(na.fase !== 'afgesloten');
      }
    });
  });

  it('beantwoordt alleen wat gevraagd was, en wat beantwoord is wordt in hetzelfde verblijf niet nog eens gevraagd', () => {
    altijd((stappen) => {
      for (const { voor, events, na } of stappen) {
        if (!voor) continue;
        const vooraf = [...directTasks(voor), ...timedTasks(voor)];
        for (const antwoord of events.map(answeredBy)) {
          if (!antwoord) continue;
          const past = vooraf.filter((vraag) => vraag.kind === antwoord.kind && (antwoord.key ?? vraag.key) === vraag.key);
          const herhaald = events.some(
            ({ type }) => type === 'InschattingGegeven' || type === 'ContactGeregistreerd' || type === 'GeenKlikGemeld',
          );
          if (!herhaald) expect(past.length).toBeGreaterThan(0);
          if (na.stay === voor.stay && antwoord.kind !== 'contact')
            expect(directTasks(na).map(({ kind, key }) => `${kind} ${key}`)).not.toContain(
              `${antwoord.kind} ${antwoord.key ?? ''}`,
            );
        }
      }
    });
  });

  it('heeft één Metgezel tegelijk, en wat van de Metgezel is staat op diens naam', () => {
    altijd((stappen) => {
      for (const { na } of stappen) {
        if (na.fase !== 'ondersteuning' && na.fase !== 'overdracht') continue;
        expect(wie).toContain(na.ondersteuning.ondersteunerId);
        for (const vraag of timedTasks(na)) expect(ownerOf(na, vraag)).toBe(na.ondersteuning.ondersteunerId);
      }
    });
  });

  it('doet na het einde niets meer', () => {
    altijd((stappen) => {
      const einden = stappen.filter(({ na }) => na.fase === 'afgesloten');
      expect(einden.length).toBeLessThanOrEqual(1);
      if (einden.length > 0) expect(stappen.at(-1)?.na.fase).toBe('afgesloten');
    });
  });

  it('laat een verhaal alleen codes weten: geen naam, geen tekst', () => {
    altijd((stappen) => {
      for (const { na } of stappen) expect(JSON.stringify(storyCodes(na))).not.toMatch(/canarie|iemand|naaste@/i);
    });
  });

  it('komt overal: elke fase, en elke gebeurtenis, wordt door deze paden bereikt', () => {
    const bereikt = new Set<string>();
    altijd(
      (stappen) => {
        for (const { na, events } of stappen) for (const naam of [na.fase, ...events.map(({ type }) => type)]) bereikt.add(naam);
      },
      { numRuns: 100, seed: 2026 },
    );
    expect(fasen.filter((fase) => !bereikt.has(fase))).toEqual([]);
    expect(bereikt.size - fasen.length).toBeGreaterThan(22);
  });
});
