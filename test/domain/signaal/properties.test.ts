import { describe, expect, it } from 'vitest';
import { rollen } from '../../../domain/codes.ts';
import { standaardTermen } from '../../../domain/ladder/defaults.ts';
import { signaleren } from '../../../domain/ladder/defaults-signaal.ts';
import { metVariant, type TermSoort } from '../../../domain/ladder/term.ts';
import { answeredBy } from '../../../domain/signaal/answers.ts';
import { fasenSignaal, niveaus } from '../../../domain/signaal/codes.ts';
import type { SignaalEvent } from '../../../domain/signaal/events.ts';
import { fold } from '../../../domain/signaal/evolve.ts';
import type { Signaal } from '../../../domain/signaal/state.ts';
import { storyCodes } from '../../../domain/signaal/story-facts.ts';
import { directTasks, ownerOf, timedTasks } from '../../../domain/signaal/tasks.ts';
import { altijd, type Stap } from './pad.ts';

const laatste = (stappen: Stap[]): Stap => stappen.at(-1) as Stap;
const vragen = (signaal: Signaal) => [...directTasks(signaal), ...timedTasks(signaal)];
const naam = ({ kind, key }: { kind: string; key: string }): string => `${kind} ${key}`;

/** Every event, by hand: the paths have to reach them all. */
const gebeurtenissen: Record<SignaalEvent['type'], true> = {
  SignaalGegeven: true,
  VraagstukGeopend: true,
  Afgepeld: true,
  Aangevuld: true,
  StrategieGekozen: true,
  StapVastgelegd: true,
  EscalatieGevraagd: true,
  GeEscaleerd: true,
  EscalatieGeweigerd: true,
  EscalatieIngetrokken: true,
  MeerTijdGegeven: true,
  ToezeggingVastgelegd: true,
  ToezeggingNagekomen: true,
  ToezeggingVervallen: true,
  AanpakAfgerond: true,
  MonitoringVastgelegd: true,
  StapTerugGezet: true,
  SignaalAfgesloten: true,
  Ingetrokken: true,
  InVraagstukGeplaatst: true,
  UitVraagstukGehaald: true,
  SignalenSamengevoegd: true,
  SignaalOpgenomen: true,
  Gesplitst: true,
  VerhaalVastgelegd: true,
  AdviesGegeven: true,
  AdviesBeantwoord: true,
  TerugkoppelingGegeven: true,
  VernomenVanVraagstuk: true,
  Gedeeld: true,
};

/** On which level a phase may be. */
const niveausVan: Record<Signaal['fase'], readonly string[]> = {
  afpellen: ['regio'],
  strategie: ['regio', 'landelijk'],
  aanpak: ['regio', 'landelijk'],
  duiding: ['landelijk'],
  beleid: ['beleid'],
  monitoring: niveaus,
  'in vraagstuk': niveaus,
  afgesloten: niveaus,
};

describe('elk pad van een signaal of vraagstuk', { timeout: 60_000 }, () => {
  it('is in één fase tegelijk, op een niveau dat daarbij hoort, en de stand is de optelsom van wat er gebeurde', () => {
    altijd((stappen) => {
      const { na } = laatste(stappen);
      expect(na.gehad).toContain(na.fase);
      expect(niveausVan[na.fase]).toContain(na.niveau);
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

  it('vraagt altijd iets zolang het een eigen klok heeft, en na het einde niets', () => {
    altijd((stappen) => {
      for (const { na } of stappen) {
        const eigenKlok = vragen(na).filter(({ kind }) => !['toezegging', 'advies', 'escalatie'].includes(kind));
        expect(eigenKlok.length).toBe(na.fase === 'in vraagstuk' || na.fase === 'afgesloten' ? 0 : 1);
        if (na.fase === 'afgesloten') expect([vragen(na), na.toezeggingen, na.escalatie]).toEqual([[], [], undefined]);
      }
    });
  });

  it('stelt een vraag die beantwoord of ingetrokken is, in hetzelfde verblijf nooit nog eens', () => {
    altijd((stappen) => {
      const gehad = new Set<string>();
      let open = new Set<string>();
      for (const { na } of stappen) {
        const gevraagd = vragen(na).map(naam);
        expect(new Set(gevraagd).size).toBe(gevraagd.length);
        for (const een of gevraagd) {
          if (!open.has(een)) expect(gehad.has(`${na.stay} ${een}`), `${na.stay} ${een}`).toBe(false);
          gehad.add(`${na.stay} ${een}`);
        }
        open = new Set(gevraagd);
      }
    });
  });

  it('geeft elke vraag een termijn met een rol die bestaat, en het afpellen aan wie het gaf', () => {
    altijd((stappen) => {
      for (const { na } of stappen)
        for (const vraag of vragen(na)) {
          expect(Object.keys(signaleren)).toContain(vraag.kind);
          const { rol } = metVariant(standaardTermen[vraag.kind as TermSoort], vraag.variant);
          expect(rollen).toContain(rol);
          expect(ownerOf(na, vraag)).toBe(vraag.kind === 'afpellen' ? na.geverId : null);
          const vanHetNiveau = ['strategie', 'aanpak', 'monitoring', 'toezegging'].includes(vraag.kind);
          if (vanHetNiveau) expect(rol).toBe(na.niveau === 'regio' ? 'regiocoordinator' : 'landelijkcoordinator');
        }
    });
  });

  it('beantwoordt alleen wat gevraagd was, en daarna is die vraag weg', () => {
    altijd((stappen) => {
      for (const { voor, events, na } of stappen) {
        const vooraf = voor ? vragen(voor) : [];
        for (const event of events) {
          const antwoord = answeredBy(event);
          if (!antwoord) continue;
          const past = vooraf.filter(({ kind, key }) => kind === antwoord.kind && (antwoord.key ?? key) === key);
          const overgenomen = event.type === 'GeEscaleerd' && event.vanzelf;
          if (!overgenomen) expect(past.length, event.type).toBeGreaterThan(0);
          for (const vraag of past) expect(vragen(na).map(naam)).not.toContain(naam(vraag));
        }
      }
    });
  });

  it('gaat alleen een niveau hoger doordat een mens het aanvaardt of overneemt', () => {
    altijd((stappen) => {
      for (const { voor, na, command } of stappen.slice(1)) {
        const stijgt = niveaus.indexOf(na.niveau) - niveaus.indexOf(voor?.niveau ?? 'regio');
        if (stijgt > 0) expect([stijgt, ['AanvaardEscalatie', 'NeemOver'].includes(command.type)]).toEqual([1, true]);
      }
    });
  });

  it('deelt van een vraagstuk nooit meer dan er gebeurde, en van een signaal niets', () => {
    altijd((stappen) => {
      for (const { na } of stappen) {
        expect(na.gedeeld).toBeLessThanOrEqual(na.gebeurd);
        if (na.soort === 'signaal') expect([na.gebeurd, na.adviezen]).toEqual([0, []]);
        else expect(['afpellen', 'in vraagstuk']).not.toContain(na.fase);
      }
    });
  });

  it('laat een verhaal alleen codes weten: geen naam, geen tekst', () => {
    altijd((stappen) => {
      for (const { na } of stappen)
        expect(JSON.stringify([storyCodes(na), vragen(na)])).not.toMatch(/wit|zorgkantoor|verlenging|meerzorg|daarom/i);
    });
  });

  it('komt overal: elke fase, en elke gebeurtenis, wordt door deze paden bereikt', () => {
    const bereikt = new Set<string>();
    altijd(
      (stappen) => {
        for (const { na, events } of stappen) for (const wat of [na.fase, ...events.map(({ type }) => type)]) bereikt.add(wat);
      },
      { numRuns: 300, seed: 2026 },
    );
    expect([...fasenSignaal, ...Object.keys(gebeurtenissen)].filter((wat) => !bereikt.has(wat))).toEqual([]);
  });
});
