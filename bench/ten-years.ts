/** One traject of ten years on the real engine: contacts every three weeks, two replacements, three pauses. */
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Gebruiker } from '../domain/actor.ts';
import { dagVan, plusMs } from '../domain/calendar/moment.ts';
import type { TrajectCommand } from '../domain/traject/commands.ts';
import { workflowId } from '../worker/nudge.ts';
import { runForward } from '../worker/run-forward.ts';
import { type Bench, meldAan, until } from './setup.ts';

const dayMs = 86_400_000;
const stepDays = 21;
const steps = Math.ceil((10 * 365.25) / stepDays);
const replacedAt = [60, 120];
const pausedAt = [30, 90, 150];
const pausedSteps = 3;

export async function benchTenYears(bench: Bench): Promise<string[]> {
  const { store, engine, config, people } = bench;
  const ref = { kind: 'traject', id: randomUUID() } as const;
  const one = await aCase(bench, ref.id);
  await one.support();
  await until(async () => (await engine.client.workflow.getHandle(workflowId(ref)).describe()).status.name === 'RUNNING', 30_000);
  const started = performance.now();
  let supporter = people.gcoer;
  for (let step = 1; step <= steps; step += 1) {
    await runForward(store, engine, config.taskQueue, ref, stepDays * dayMs);
    if (pausedAt.includes(step))
      await one.by(supporter, { type: 'SchortOp', reden: 'opname', terugOp: await one.dayIn(pausedSteps * stepDays) });
    else if (pausedAt.includes(step - pausedSteps)) await one.by(supporter, { type: 'Hervat', toelichting: 'terug' });
    if (replacedAt.includes(step)) supporter = await one.replace(supporter);
    await one.by(supporter, {
      type: 'RegistreerContact',
      op: await one.dayIn(0),
      hoe: 'telefoon',
      uren: 1,
      notitie: 'gesproken',
    });
  }
  const seconds = (performance.now() - started) / 1000;
  const { runs, longest, events } = await lengths(bench, workflowId(ref));
  return [
    `ten years of one traject (${steps} contacts, ${replacedAt.length} replacements, ${pausedAt.length} pauses) run forward in ${seconds.toFixed(1)} s (goal ≤ 30)`,
    `runs of its story: ${runs}, together ${events} events; in the longest ${longest} (goal < 4096)`,
  ];
}

/** The steps of one case; moments are the case's own time. */
async function aCase({ act, store, people }: Bench, id: string) {
  const offset = async (): Promise<number> => {
    const { rows } = await store.db.execute<{ ms: string }>(sql`select clock_offset_ms as ms from subject where id = ${id}`);
    return Number(rows[0]?.ms ?? 0);
  };
  const by = (who: Gebruiker, command: TrajectCommand) => act(id, who, command);
  const dayIn = async (days: number): Promise<string> =>
    dagVan(plusMs(new Date().toISOString(), (await offset()) + days * dayMs));
  const search = async (to: Gebruiker) => {
    await by(people.regio, { type: 'DoeMatchvoorstel', kandidaten: [to.id] });
    await by(people.regio, { type: 'KiesMetgezel', gcoerId: to.id });
    await by(people.regio, { type: 'RegistreerKennismaking', op: await dayIn(0) });
    await by(people.regio, { type: 'BevestigKlik' });
  };
  return {
    by,
    dayIn,
    support: async () => {
      await by(people.coordinator, meldAan());
      await by(people.coordinator, { type: 'BeslisTriage', uitkomst: 'toelaten', motivering: 'past' });
      await search(people.gcoer);
      await by(people.gcoer, { type: 'PakUrgenteZaakOp', op: await dayIn(0), wat: 'indicatie' });
      await by(people.gcoer, { type: 'LegPlanVast', doelen: [{ domein: 'zorg', doel: 'rust in huis' }], toelichting: '' });
    },
    replace: async (from: Gebruiker): Promise<Gebruiker> => {
      const to = from.id === people.gcoer.id ? people.second : people.gcoer;
      await by(from, { type: 'VraagVervanging', reden: 'stopt', toelichting: 'andere baan' });
      await by(people.regio, { type: 'LegWensVast', wens: 'nieuwe Metgezel', toelichting: 'graag' });
      await search(to);
      return to;
    },
  };
}

async function lengths({ engine }: Bench, id: string): Promise<{ runs: number; longest: number; events: number }> {
  let runs = 0;
  let longest = 0;
  let events = 0;
  for await (const { runId } of engine.client.workflow.list({ query: `WorkflowId = '${id}'` })) {
    const { historyLength } = await engine.client.workflow.getHandle(id, runId).describe();
    runs += 1;
    events += historyLength;
    longest = Math.max(longest, historyLength);
  }
  return { runs, longest, events };
}
