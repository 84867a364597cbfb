import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute } from '../../db/execute.ts';
import { gebruiker } from '../../db/schema/index.ts';
import { dagVan } from '../../domain/calendar/moment.ts';
import type { TrajectEvent } from '../../domain/traject/events.ts';
import { fold } from '../../domain/traject/evolve.ts';
import { demoPeople } from '../../local/demo/people.ts';
import { type Gepland, plan } from '../../local/demo/planning.ts';
import type { Scenario } from '../../local/demo/scenario.ts';
import { vijfJaarNah } from '../../local/demo/scenarios/20-vijf-jaar-nah.ts';
import { vijfJaarNaasten } from '../../local/demo/scenarios/21-vijf-jaar-naasten.ts';
import { vijfJaarZevmb } from '../../local/demo/scenarios/22-vijf-jaar-zevmb.ts';
import { type UserKey, userId, userKeys, users } from '../../local/demo/users.ts';
import { type Api, openApi } from '../support/api.ts';
import { openTaskOf, rungsOf } from '../support/look.ts';
import type { TestUser } from '../support/people.ts';
import { createWorld, type World } from '../support/world.ts';

const uurMs = 3_600_000;

/** A party outside before a name. */
const partijenEerst = (a: string, b: string): number =>
  Number(a !== a.toLowerCase()) - Number(b !== b.toLowerCase()) || a.localeCompare(b);

/** The scenario's steps with their moments, the first one as soon as it can be from now on. */
function vanafNu(scenario: Scenario): Gepland[] {
  const nu = Date.now();
  const eerste = Date.parse(plan([scenario], new Date(nu).toISOString())[0]?.at ?? '');
  return plan([scenario], new Date(nu + (nu - eerste) + 6 * 24 * uurMs).toISOString());
}

/** Years of somebody's life, lived on the real engine in less than a minute each. */
describe('vijf jaar', { timeout: 300_000 }, () => {
  let world: World;
  let api: Api;
  beforeAll(async () => {
    world = await createWorld();
    await world.store.db.delete(gebruiker);
    await demoPeople(world.database.pool, new Date().toISOString());
    api = await openApi({ on: world.database });
    await world.startWorker();
  });
  afterAll(async () => {
    await api.close();
    await world.close();
  });

  const doet = async ({ trajectId, actor, command }: Gepland, now: string) => {
    const taakId = actor.soort === 'link' ? (await openTaskOf(world, trajectId, 'clientervaring')).id : '';
    const wie = actor.soort === 'link' ? { ...actor, taakId } : actor;
    const action = {
      subject: { kind: 'traject', id: trajectId },
      command,
      actor: wie,
      idempotencyKey: randomUUID(),
      now,
    } as const;
    const outcome = await execute(world.store, action);
    if (outcome.soort !== 'gelukt') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
  };

  /** Lives the scenario step by step: the clock runs on to each, on the real engine. */
  const leef = async (scenario: Scenario) => {
    const stappen = vanafNu(scenario);
    const [eerste, ...rest] = stappen;
    if (!eerste) throw new Error('a scenario without steps');
    const id = eerste.trajectId;
    await doet(eerste, eerste.at);
    const voorMs = Date.parse(eerste.at) - Date.now();
    await world.store.db.execute(sql`update subject set clock_offset_ms = ${Math.round(voorMs)} where id = ${id}::uuid`);
    for (const stap of rest) {
      const gat = Date.parse(stap.at) - Date.parse((await world.facts(id)).now);
      if (gat > uurMs / 2) await world.later(id, gat / (24 * uurMs));
      await doet(stap, new Date().toISOString());
    }
    return {
      id,
      dag: (soort: Gepland['command']['type'], n = 0) => dagVan(stappen.filter((s) => s.command.type === soort)[n]?.at ?? ''),
    };
  };

  /** Each phase with the day on which it began. */
  const fasenVan = async (id: string): Promise<string[]> => {
    const { rows } = await world.store.db.execute<{ event: TrajectEvent; at: string }>(
      sql`select data || jsonb_build_object('type', type, 'at', at) as event, at from event where subject_id = ${id}::uuid order by version`,
    );
    const events = rows.map(({ event, at }) => ({ ...event, at: new Date(at).toISOString() }) as TrajectEvent);
    const regels = events.map((event, i) => `${fold(events.slice(0, i + 1))?.fase} ${dagVan(event.at)}`);
    return regels.filter((regel, i) => regel.split(' ')[0] !== regels[i - 1]?.split(' ')[0]);
  };

  /** Whom the rungs reached that went past the supporter, in order. */
  const geklommen = async (id: string): Promise<string[]> => {
    const naam = new Map(userKeys.map((key) => [userId(key), users[key].naam]));
    return (await rungsOf(world, id))
      .toSorted((a, b) => a.fired.localeCompare(b.fired))
      .filter(({ soort, n }) => n > 1 || ['hervatten', 'overdracht', 'nazorg'].includes(soort))
      .map(
        ({ soort, n, bereikt }) =>
          `${soort} ${n}: ${bereikt
            .map((wie) => naam.get(wie) ?? wie)
            .sort(partijenEerst)
            .join(', ')}`,
      );
  };

  /** The page of the traject as its regiocoördinator reads it: the hours, and the timeline from the first line on. */
  const pagina = async (id: string, wie: UserKey) => {
    const caller = await api.als({ id: userId(wie) } as TestUser);
    const { body } = await caller.get(`/trajecten/${id}`).expect(200);
    const regels = body.tijdlijn.map((regel: { wie: string; wat: string }) => `${regel.wie} ${regel.wat}`).reverse();
    return { uren: body.uren.client, fase: body.fase, regels: regels as string[] };
  };

  /** Each of these lines stands somewhere after the one before it. */
  const staanInVolgorde = (regels: string[], ...lijnen: string[]) => {
    let vanaf = 0;
    for (const lijn of lijnen) {
      const plek = regels.findIndex((regel, i) => i >= vanaf && regel.startsWith(lijn));
      expect(plek, `“${lijn}” na “${regels[vanaf - 1] ?? 'het begin'}”`).toBeGreaterThanOrEqual(0);
      vanaf = plek + 1;
    }
  };

  it('met hersenletsel: spoed, veel inzet, een pauze, steeds minder, en een overdracht die standhoudt', async () => {
    const { id, dag } = await leef(vijfJaarNah);
    expect(await fasenVan(id)).toEqual([
      `aanmelding ${dag('MeldAan')}`,
      `matching ${dag('BeslisTriage')}`,
      `ondersteuning ${dag('BevestigKlik')}`,
      `overdracht ${dag('BiedOverdrachtAan')}`,
      `nazorg ${dag('AanvaardOverdracht')}`,
      `afgesloten ${dag('LegNazorgVast')}`,
    ]);
    expect(await geklommen(id)).toEqual([
      'hervatten 1: Lieke Oosterom',
      'contact 2: Shanti Ramdin',
      'overdracht 1: ontvanger, Lieke Oosterom',
      'nazorg 1: Lieke Oosterom',
    ]);
    const { uren, fase, regels } = await pagina(id, 'regioWest');
    expect([uren, fase]).toEqual([41.5, 'afgesloten']);
    staanInVolgorde(
      regels,
      'Het aanmeldformulier meldde aan, met spoed',
      'Het systeem vroeg aanmeldcoördinator: vandaag nog bellen, want er is spoed',
      'Pieter van Rossum belde, omdat er spoed is',
      'Pieter van Rossum liet toe',
      'Pieter van Rossum vertelde het besluit per telefoon',
      'Shanti Ramdin bevestigde de klik met Lieke Oosterom; de ondersteuning begint',
      'Lieke Oosterom wijzigde de inzet van regulier naar intensief',
      'Lieke Oosterom pakte de eerste urgente zaak op',
      'Lieke Oosterom legde een meting van de cliënt vast, bij de start',
      'Lieke Oosterom legde het plan vast, met 3 doelen',
      'Lieke Oosterom wijzigde de inzet van intensief naar regulier',
      'Het systeem vroeg Lieke Oosterom: ondersteuning evalueren',
      'Lieke Oosterom evalueerde de ondersteuning; doel 1: bereikt; doel 2: loopt; doel 3: loopt',
      'Lieke Oosterom schortte het traject op tot',
      'Het systeem herinnering van “traject hervatten na de pauze” naar Lieke Oosterom',
      'Lieke Oosterom hervatte het traject',
      'Lieke Oosterom wijzigde de inzet van regulier naar laag, met contact om de 60 werkdagen',
      'De cliënt vertelde hoe de ondersteuning bevalt',
      'Het systeem herinnering van “contact hebben met de cliënt” naar Lieke Oosterom',
      'Het systeem escalatie van “contact hebben met de cliënt” naar Shanti Ramdin',
      'Lieke Oosterom had contact op',
      'Lieke Oosterom legde vast: toestemming voor delen met wie overneemt is ja',
      'Lieke Oosterom bood de overdracht aan bij Steunpunt Zoetermeer-Noord',
      'Het systeem herinnering van “antwoord op de overdracht” naar de ontvangende partij en Lieke Oosterom',
      'Lieke Oosterom nam de overdracht aan',
      'Het systeem vroeg Lieke Oosterom: navragen of het nog goed gaat',
      'Lieke Oosterom vroeg na hoe het gaat: het houdt stand',
      'Lieke Oosterom sloot af: overgedragen aan regulier',
    );
  });

  it('naast een gezin: meestal waakvlam, en twee keer zonder nieuwe aanmelding weer meer', async () => {
    const { id, dag } = await leef(vijfJaarNaasten);
    expect(await fasenVan(id)).toEqual([
      `aanmelding ${dag('MeldAan')}`,
      `matching ${dag('BeslisTriage')}`,
      `ondersteuning ${dag('BevestigKlik')}`,
      `waakvlam ${dag('GaNaarWaakvlam')}`,
      `ondersteuning ${dag('SchaalOp')}`,
      `waakvlam ${dag('GaNaarWaakvlam', 1)}`,
      `ondersteuning ${dag('BeslisWaakvlam', 3)}`,
      `waakvlam ${dag('GaNaarWaakvlam', 2)}`,
    ]);
    expect(await geklommen(id)).toEqual(['waakvlambesluit 2: Bart ten Brinke', 'contact 2: Bart ten Brinke']);
    const { uren, fase, regels } = await pagina(id, 'regioOost');
    expect([uren, fase]).toEqual([45.75, 'waakvlam']);
    staanInVolgorde(
      regels,
      'Samira Bouzidi liet toe',
      'Bart ten Brinke bevestigde de klik met Karim Benali; de ondersteuning begint',
      'Karim Benali ging van ondersteuning naar waakvlam',
      'Het systeem vroeg Karim Benali: met de cliënt besluiten over de waakvlam',
      'Karim Benali besloot met de cliënt over de waakvlam: de waakvlam gaat door',
      'Het systeem escalatie van “met de cliënt besluiten over de waakvlam” naar Bart ten Brinke',
      'Karim Benali besloot met de cliënt over de waakvlam: de waakvlam gaat door',
      'Karim Benali ging van waakvlam terug naar ondersteuning, met inzet intensief',
      'Karim Benali wijzigde de inzet van intensief naar regulier',
      'Karim Benali legde het plan vast, met 2 doelen',
      'Karim Benali ging van ondersteuning naar waakvlam',
      'Karim Benali plande “verhuizing” op',
      'Het systeem vroeg Karim Benali: moment voorbereiden',
      'Karim Benali regelde het moment “verhuizing” op',
      'Karim Benali besloot met de cliënt over de waakvlam: er komt meer ondersteuning',
      'Karim Benali ging van ondersteuning naar waakvlam',
      'De cliënt vertelde hoe de ondersteuning bevalt',
      'Het systeem escalatie van “contact hebben met de cliënt” naar Bart ten Brinke',
      'Karim Benali evalueerde de ondersteuning',
    );
  });

  it('met een meisje dat achttien wordt: een nieuwe Metgezel, een geweigerde overdracht, en een die lukt', async () => {
    const { id, dag } = await leef(vijfJaarZevmb);
    expect(await fasenVan(id)).toEqual([
      `aanmelding ${dag('MeldAan')}`,
      `matching ${dag('BeslisTriage')}`,
      `ondersteuning ${dag('BevestigKlik')}`,
      `overdracht ${dag('BiedOverdrachtAan')}`,
      `ondersteuning ${dag('WeigerOverdracht')}`,
      `overdracht ${dag('BiedOverdrachtAan', 1)}`,
      `nazorg ${dag('AanvaardOverdracht')}`,
    ]);
    expect(await geklommen(id)).toEqual([
      'overdracht 1: ontvanger, Femke Nijland',
      'overdracht 2: ontvanger, Femke Nijland',
      'overdracht 3: Femke Nijland, Murat Yildiz',
    ]);
    const { uren, fase, regels } = await pagina(id, 'regioMidden');
    expect([uren, fase]).toEqual([43, 'nazorg']);
    staanInVolgorde(
      regels,
      'Het aanmeldformulier plande “18 jaar” op',
      'Murat Yildiz bevestigde de klik met Hanneke Vroomans; de ondersteuning begint',
      'Hanneke Vroomans wijzigde de inzet van regulier naar laag',
      'Het systeem vroeg Hanneke Vroomans: moment voorbereiden',
      'Het systeem herinnering van “moment voorbereiden” naar Hanneke Vroomans',
      'Hanneke Vroomans regelde het moment “18 jaar” op',
      'Hanneke Vroomans legde de vertegenwoordiger vast: mentor',
      'Hanneke Vroomans vroeg om een nieuwe Metgezel: anders',
      'Murat Yildiz vroeg wat de cliënt wil: nieuwe Metgezel',
      'Murat Yildiz stelde voor: Naima el Idrissi',
      'Murat Yildiz meldde dat er geen klik is met Naima el Idrissi',
      'Murat Yildiz stelde voor: Femke Nijland en Ozan Demirci',
      'Murat Yildiz bevestigde de klik; de ondersteuning gaat van Hanneke Vroomans over naar Femke Nijland',
      'Femke Nijland evalueerde de ondersteuning; doel 1: bereikt; doel 2: bereikt; doel 3: loopt',
      'Femke Nijland bood de overdracht aan bij Woonhuis Het Morgenveld; er is een plek om te wonen',
      'Het systeem escalatie van “antwoord op de overdracht” naar Femke Nijland en Murat Yildiz',
      'Femke Nijland nam de overdracht niet aan',
      'Femke Nijland had contact op',
      'Femke Nijland bood de overdracht aan bij Woonhuis Het Morgenveld; er is een plek om te wonen',
      'Femke Nijland nam de overdracht aan',
    );
  });
});
