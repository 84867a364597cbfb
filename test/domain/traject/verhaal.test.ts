import { describe, expect, it } from 'vitest';
import type { TaakRow } from '../../../db/task-plan.ts';
import { wantedTasks } from '../../../db/task-plan.ts';
import { type Rol, rollen } from '../../../domain/codes.ts';
import { taakSoorten } from '../../../domain/taak/codes.ts';
import { ownerOf } from '../../../domain/traject/tasks.ts';
import { trajectThing } from '../../../domain/traject/thing.ts';
import { altijd, type Stap } from './pad.ts';
import { leef, type Verhaal } from './verhaal.ts';

const naam = ({ soort, key }: { soort: string; key: string }): string => `${soort} ${key}`;
const open = ({ taken }: Verhaal): TaakRow[] => taken.filter(({ status }) => status === 'open');

const opElkPad = (klopt: (verhaal: Verhaal, stap: Stap) => void, numRuns = 60): void =>
  altijd((stappen) => leef(stappen, klopt), { numRuns });

describe('het verhaal van elk pad', { timeout: 60_000 }, () => {
  it('heeft open staan wat nu gevraagd wordt, en niets anders', () => {
    opElkPad((verhaal, { na }) => {
      const gewenst = wantedTasks(trajectThing(na));
      const staatOpen = open(verhaal).map(naam);
      expect(new Set(staatOpen).size).toBe(staatOpen.length);
      expect(gewenst.map(({ kind, key }) => naam({ soort: kind, key }))).toEqual(expect.arrayContaining(staatOpen));
      const meteen = gewenst.filter(({ timed }) => !timed).map(({ kind, key }) => naam({ soort: kind, key }));
      expect(staatOpen).toEqual(expect.arrayContaining(meteen));
    });
  });

  it('laat geen taak zonder eigenaar: een rol die bestaat, en de persoon bij wie zij hoort', () => {
    opElkPad((verhaal, { na }) => {
      for (const taak of open(verhaal)) {
        expect(rollen).toContain(taak.rol as Rol);
        const vraag = { kind: taakSoorten.find((soort) => soort === taak.soort) ?? 'alarm', key: taak.key };
        expect(taak.toegewezenAan, taak.soort).toBe(ownerOf(na, vraag));
        expect([taak.stay, taak.regio, taak.spoed]).toEqual([na.stay, na.regio, na.spoed]);
      }
    }, 120);
  });

  it('laat geen trede liggen: wat voorbij is, is gegaan; alleen van wat stilstaat niet', () => {
    opElkPad((verhaal, { na, at }) => {
      for (const taak of open(verhaal)) {
        expect(taak.staatStil).toBe(na.opgeschort !== undefined && taak.soort !== 'hervatten');
        if (taak.staatStil) expect(taak.nextRungAt).toBeNull();
        else expect(taak.nextRungAt === null || taak.nextRungAt > at, naam(taak)).toBe(true);
        expect(taak.rungs.map(({ n }) => n)).toEqual(taak.rungs.map((_, i) => i + 1));
      }
    });
  });

  it('laat elke trede één keer gaan, nooit te vroeg, en terwijl het stilstaat alleen de vraag om te hervatten', () => {
    opElkPad(({ gegaan }) => {
      const keren = gegaan.map(({ taak, n }) => `${taak.id} ${n}`);
      expect(new Set(keren).size).toBe(keren.length);
      for (const { gepland, at, opgeschort, taak } of gegaan) {
        expect(gepland <= at).toBe(true);
        if (opgeschort) expect(taak.soort).toBe('hervatten');
      }
    });
  });

  it('vraagt in één verblijf nooit twee keer hetzelfde, ook niet na honderd stappen', () => {
    opElkPad(() => {}, 150);
  });
});
