import { describe, expect, it } from 'vitest';
import { answeredBy } from '../../../domain/traject/answers.ts';
import { fasen } from '../../../domain/traject/codes.ts';
import type { TrajectEvent } from '../../../domain/traject/events.ts';
import { fold } from '../../../domain/traject/evolve.ts';
import { storyCodes } from '../../../domain/traject/story-facts.ts';
import { directTasks, ownerOf, timedTasks } from '../../../domain/traject/tasks.ts';
import { wordtOndersteund } from '../../../domain/traject/vouwen/fase.ts';
import { overgangen } from '../../../ops/invariants/overgangen.ts';
import { altijd, metgezellen, type Stap } from './pad.ts';

const laatste = (stappen: Stap[]): Stap => stappen.at(-1) as Stap;
const naam = ({ kind, key }: { kind: string; key: string }): string => `${kind} ${key}`;

/** Asked once or given unasked; and what may be answered in part. */
const ookOngevraagd: TrajectEvent['type'][] = [
  ...(['ContactGeregistreerd', 'EvaluatieVastgelegd', 'PlanVastgelegd', 'ErvaringGegeven', 'ErvaringOvergeslagen'] as const),
  ...(['FeitenVastgelegd', 'FeitenOnbekendGelaten', 'ToestemmingVastgelegd', 'VormGewijzigd', 'InschattingGegeven'] as const),
  ...([
    'MatchvoorstelGedaan',
    'GeenKlikGemeld',
    'WensVastgelegd',
    'MomentAfgehandeld',
    'UrgenteZaakOpgepakt',
    'BesluitVerteld',
  ] as const),
];

describe('elk pad door het programma', { timeout: 60_000 }, () => {
  it('is in één fase tegelijk, en de stand is de optelsom van wat er gebeurde', () => {
    altijd((stappen) => {
      const { na } = laatste(stappen);
      expect(fasen).toContain(na.fase);
      expect(na.gehad).toContain(na.fase);
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
        const gevraagd = [...directTasks(na), ...timedTasks(na)].map(naam);
        expect(new Set(gevraagd).size).toBe(gevraagd.length);
        expect(gevraagd.length > 0).toBe(na.fase !== 'afgesloten');
      }
    });
  });

  it('beantwoordt alleen wat gevraagd was, en wat beantwoord is wordt in hetzelfde verblijf niet nog eens gevraagd', () => {
    altijd((stappen) => {
      for (const { voor, events, na } of stappen) {
        const vooraf = voor ? [...directTasks(voor), ...timedTasks(voor)] : [];
        for (const event of events) {
          const antwoord = answeredBy(event);
          if (!antwoord) continue;
          const past = vooraf.filter(({ kind, key }) => kind === antwoord.kind && (antwoord.key ?? key) === key);
          if (!ookOngevraagd.includes(event.type)) expect(past.length, event.type).toBeGreaterThan(0);
          const weer = directTasks(na).map(naam);
          if (na.stay === voor?.stay) for (const vraag of past) expect(weer).not.toContain(naam(vraag));
        }
      }
    });
  });

  it('heeft één Metgezel tegelijk, en wat van de Metgezel is staat op diens naam', () => {
    altijd((stappen) => {
      for (const { na } of stappen.filter((stap) => wordtOndersteund(stap.na))) {
        expect(metgezellen).toContain(na.ondersteuning?.ondersteunerId);
        const { vorm } = na.ondersteuning ?? { vorm: { vorm: 'enkel' } as const };
        if (vorm.vorm === 'duo') expect(vorm.tweedeId).not.toBe(na.ondersteuning?.ondersteunerId);
        for (const vraag of timedTasks(na).filter(({ kind }) => kind !== 'wachtlijst'))
          expect(ownerOf(na, vraag)).toBe(na.ondersteuning?.ondersteunerId);
      }
    });
  });

  it('vraagt na het einde niets; alleen heropenen brengt het terug, in een fase die er geweest is', () => {
    altijd((stappen) => {
      for (const { voor, na, command } of stappen) {
        if (na.fase === 'afgesloten') {
          expect([...directTasks(na), ...timedTasks(na)]).toEqual([]);
          expect(na.opgeschort ?? na.heroverweging).toBeUndefined();
        } else if (voor?.fase === 'afgesloten')
          expect([command.type, voor.gehad]).toEqual(['Heropen', expect.arrayContaining([na.fase])]);
      }
    });
  });

  it('plant hoogstens één achttiende verjaardag, en nooit nog eens wat al geregeld is', () => {
    altijd((stappen) => {
      for (const { na } of stappen) {
        expect(na.momenten.filter(({ soort }) => soort === '18 jaar').length).toBeLessThanOrEqual(1);
        for (const { id } of na.momenten) expect(na.momentenKlaar).not.toContain(id);
      }
    });
  });

  it('laat een verhaal alleen codes weten: geen naam, geen tekst, geen geboortedatum', () => {
    altijd((stappen) => {
      for (const { na } of stappen) {
        const gevraagd = [...directTasks(na), ...timedTasks(na)].map(({ key }) => key);
        expect(JSON.stringify([storyCodes(na), gevraagd])).not.toMatch(/canarie|iemand|naaste@|achttien-(19|20)/i);
      }
    });
  });

  it('komt overal: elke fase, en elke gebeurtenis, wordt door deze paden bereikt', () => {
    const bereikt = new Set<string>();
    altijd(
      (stappen) => {
        for (const { na, events } of stappen) for (const wat of [na.fase, ...events.map(({ type }) => type)]) bereikt.add(wat);
      },
      { numRuns: 200, seed: 2026 },
    );
    expect([...fasen, ...Object.keys(overgangen)].filter((wat) => !bereikt.has(wat))).toEqual([]);
  });
});
