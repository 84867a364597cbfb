/** Every way through signaleren: at each step something that is accepted then, some days after the step before. */
import fc from 'fast-check';
import type { Actor } from '../../../domain/actor.ts';
import { dagNummer, dagUitNummer } from '../../../domain/calendar/dag.ts';
import { dagVan } from '../../../domain/calendar/moment.ts';
import type { Day, Instant } from '../../../domain/instant.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import type { SignaalCommand } from '../../../domain/signaal/commands.ts';
import { decide } from '../../../domain/signaal/decide.ts';
import type { SignaalEvent } from '../../../domain/signaal/events.ts';
import { evolve } from '../../../domain/signaal/evolve.ts';
import type { Signaal } from '../../../domain/signaal/state.ts';
import {
  adviesraad,
  afsluiting,
  escaleer,
  facts,
  geefSignaal,
  gever,
  kiesStrategie,
  landelijk,
  monitoring,
  nu,
  openVraagstuk,
  pelAf,
  regioOost,
  rondAf,
  sluitAf,
  stap,
  systeem,
  toezegging,
} from './given.ts';

type Poging = { command: SignaalCommand; door: Actor };

const door = (command: SignaalCommand, wie: Actor = regioOost): Poging => ({ command, door: wie });
const over = (dag: Day, dagen: number): Day => dagUitNummer(dagNummer(dag) + dagen);
const reden = 'daarom';

const werk = (vandaag: Day): Poging[] => [
  door(pelAf(), gever),
  door(kiesStrategie({ voorWanneer: over(vandaag, 40) })),
  door(stap({ op: vandaag, organisatieId: 'zorgkantoor' })),
  door(rondAf),
  door(escaleer()),
  door(escaleer({ naar: 'beleid' }), landelijk),
  door({ type: 'AanvaardEscalatie', toelichting: 'met het ministerie' }, landelijk),
  door({ type: 'WeigerEscalatie', reden }, landelijk),
  door({ type: 'TrekEscalatieIn', reden }),
  door({ type: 'NeemOver', notitie: reden }, landelijk),
  ...[30, 90].map((dagen) => door({ type: 'GeefMeerTijd', tot: over(vandaag, dagen), reden }, landelijk)),
  ...[true, false].map((goed) => door(monitoring(goed))),
  door(monitoring(true, { afsluiting })),
];

const altijdMogelijk = (signaal: Signaal, vandaag: Day, nr: number): Poging[] => [
  door({ type: 'VulAan', wet: 'Wmo' }, gever),
  door({ type: 'VulAan', titel: 'mevr. De Wit', bevestigd: true }, gever),
  ...[false, true].map((naarRegio) => door({ type: 'ZetStapTerug', reden, naarRegio })),
  door(toezegging({ toezeggingId: `toezegging ${nr}`, voor: over(vandaag, 20) })),
  ...signaal.toezeggingen.flatMap(({ id }) => [
    door({ type: 'KomToezeggingNa', toezeggingId: id }),
    door({ type: 'LaatToezeggingVervallen', toezeggingId: id, reden }),
  ]),
  door({ type: 'PlaatsInVraagstuk', vraagstukId: 'vraagstuk' }),
  door({ type: 'HaalUitVraagstuk', reden }),
  ...[{}, { sluit: afsluiting }, { los: true }].map((rest) =>
    door({ type: 'HoorVanVraagstuk', vraagstukId: 'vraagstuk', versie: nr + 1, wat: 'stap gezet', ...rest }, systeem),
  ),
  door({ type: 'MarkeerGedeeld', versie: signaal.gebeurd }, systeem),
  door({ type: 'NeemSignaalOp', signaalId: 'ander', gevers: ['collega'] }, systeem),
  door({ type: 'LegVerhaalVast', verhaal: 'een gezin wacht' }),
  door({ type: 'GeefAdvies', adviesId: `advies ${nr}`, advies: reden }, adviesraad),
  ...signaal.adviezen.map(({ id }) => door({ type: 'BeantwoordAdvies', adviesId: id, antwoord: reden }, landelijk)),
  door({ type: 'GeefTerugkoppeling', geholpen: 'ja' }, gever),
];

const einden: Poging[] = [
  door(sluitAf()),
  door({ type: 'TrekIn', reden }, gever),
  door({ type: 'VoegSamenMet', signaalId: 'ander' }),
  door({
    type: 'Splits',
    delen: [
      { id: 'een', titel: 'een', wat: 'iets' },
      { id: 'twee', titel: 'twee', wat: 'iets anders' },
    ],
  }),
];

type Zet = { dagen: number; keuze: number };

/** Two times out of three the work itself; an end once in twelve. */
function pogingen(na: Signaal, vandaag: Day, { keuze }: Zet, nr: number): Poging[] {
  if (keuze % 12 === 0) return einden;
  return keuze % 3 === 0 ? altijdMogelijk(na, vandaag, nr) : werk(vandaag);
}

/** `voor` is null before it was given. */
export type Stap = { voor: Signaal | null; command: SignaalCommand; events: SignaalEvent[]; na: Signaal; at: Instant };

function gezet(voor: Signaal | null, { command, door: actor }: Poging, at: Instant): Stap | null {
  const events = decide(voor, command, facts({ actor }), at, 'signaal');
  const na = isRefusal(events) ? null : events.reduce<Signaal | null>(evolve, voor);
  return isRefusal(events) || !na ? null : { voor, command, events, na, at };
}

/** From a number to one of the attempts that is accepted, each as likely to be the first that is tried. */
function gekozen(na: Signaal, zet: Zet, at: Instant, nr: number): Stap | null {
  const alle = pogingen(na, dagVan(at), zet, nr);
  for (let i = 0; i < alle.length; i += 1) {
    const poging = alle[(Math.floor(zet.keuze / 12) + i) % alle.length];
    const stapje = poging ? gezet(na, poging, at) : null;
    if (stapje) return stapje;
  }
  return null;
}

const begins = {
  signaal: door(geefSignaal(), gever),
  concept: door(geefSignaal({ wat: '' }), gever),
  vraagstuk: door(openVraagstuk(), regioOost),
  'landelijk vraagstuk': door(openVraagstuk({ niveau: 'landelijk', regio: 'onbekend' }), landelijk),
};

function gelopen(begin: keyof typeof begins, zetten: Zet[]): Stap[] {
  const eerste = gezet(null, begins[begin], nu);
  if (!eerste) throw new Error(`${begin} is refused`);
  const stappen = [eerste];
  let [na, at] = [eerste.na, nu];
  for (const [nr, zet] of zetten.entries()) {
    at = new Date(Date.parse(at) + zet.dagen * 86_400_000 + 1_000).toISOString();
    const stapje = gekozen(na, zet, at, nr);
    if (!stapje) continue;
    stappen.push(stapje);
    na = stapje.na;
  }
  return stappen;
}

/** Mostly days, sometimes months between two steps. */
const dagen = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 3, arbitrary: fc.integer({ min: 13, max: 120 }) },
);
const begin = fc.constantFrom(...(Object.keys(begins) as (keyof typeof begins)[]));
const zetten = fc.array(fc.record({ dagen, keuze: fc.nat(100_000) }), { maxLength: 50, size: 'max' });
const pad = fc.tuple(begin, zetten).map(([soort, keuzes]) => gelopen(soort, keuzes));

/** Holds `regel` against many paths. */
export const altijd = (regel: (stappen: Stap[]) => void, params: fc.Parameters<[Stap[]]> = {}): void =>
  fc.assert(fc.property(pad, regel), { numRuns: 60, ...params });
