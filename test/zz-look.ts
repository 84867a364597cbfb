import { plan } from '../local/demo/planning.ts';
import { scenarios } from '../local/demo/scenarios/all.ts';
import { decide } from '../domain/traject/decide.ts';
import { evolve } from '../domain/traject/evolve.ts';
import { leef } from './domain/traject/verhaal.ts';
import { userId, userKeys, users } from '../local/demo/users.ts';
const leden = userKeys.filter((k) => users[k].rollen.some(({ rol }) => rol === 'lid' || rol === 'voorzitter')).map((k) => ({ id: userId(k), regios: users[k].rollen.flatMap(({ regio }) => (regio ? [regio] : [])), vakgroepen: users[k].rollen.flatMap(({ vakgroep }) => (vakgroep ? [vakgroep] : [])) }));
const gcoers = userKeys.map((k) => ({ id: userId(k), naam: k, inDienst: true, aanwezig: true, expertises: users[k].expertises ?? [], regio: 'x', urenVrij: 99 }));
const seen = new Map<string, number>(); const late = new Map<string, number>();
for (let d = 0; d < 730; d += 5) {
  const nu = new Date(Date.UTC(2026, 10, 1 + d, 13, 30)).toISOString();
  for (const sc of scenarios) {
    let voor: any = null; const stappen: any[] = [];
    for (const s of plan([sc], nu)) {
      const events: any = decide(voor, s.command, { actor: s.actor, leden, gcoers, personen: [], collegas: [] } as any, s.at, s.trajectId);
      if ('refused' in events) { console.log(nu, sc.nr, s.stapNr, s.command.type, JSON.stringify(events)); break; }
      const na = events.reduce(evolve, voor); stappen.push({ voor, command: s.command, events, na, at: s.at }); voor = na;
    }
    const ervaringen = stappen.filter((s) => s.command.type === 'GeefErvaring').length;
    stappen.push({ voor, command: { type: 'nu' }, events: [], na: voor, at: nu });
    let v: any; leef(stappen, (verhaal) => { v = verhaal; });
    const beantwoord = v.taken.filter((t: any) => t.soort === 'clientervaring' && t.status === 'beantwoord').length;
    if (beantwoord !== ervaringen) console.log(nu, sc.nr, 'ervaring niet gevraagd', beantwoord, ervaringen);
    if (sc.nr >= 20) { const k = sc.nr + ' ' + v.gegaan.filter((g: any) => g.n > 1 || ['hervatten', 'overdracht', 'nazorg'].includes(g.taak.soort)).map((g: any) => g.taak.soort + ' ' + g.n).join(', '); seen.set(k, (seen.get(k) ?? 0) + 1); }
    for (const t of v.taken.filter((x: any) => x.status === 'open' && x.uiterlijk < nu)) { const k = sc.nr + ' ' + t.soort; late.set(k, (late.get(k) ?? 0) + 1); }
  }
}
console.log([...seen], [...late]);
