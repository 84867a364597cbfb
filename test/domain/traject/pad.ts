/** Every way through the programme: at each step something that is accepted then, some days after the step before. */
import fc from 'fast-check';
import { dagNummer, dagUitNummer } from '../../../domain/calendar/dag.ts';
import { dagVan } from '../../../domain/calendar/moment.ts';
import { onbekend } from '../../../domain/codes.ts';
import type { Day, Instant } from '../../../domain/instant.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import {
  heropenbareFasen,
  inzetten,
  uitkomstenHeroverweging,
  uitkomstenOverleg,
  uitkomstenTriage,
  uitkomstenWaakvlam,
  wensenVervanging,
} from '../../../domain/traject/codes.ts';
import type { TrajectCommand } from '../../../domain/traject/commands.ts';
import { decide } from '../../../domain/traject/decide.ts';
import type { TrajectEvent } from '../../../domain/traject/events.ts';
import { evolve } from '../../../domain/traject/evolve.ts';
import type { Facts } from '../../../domain/traject/facts.ts';
import type { Traject } from '../../../domain/traject/state.ts';
import {
  aanvulling,
  afsluiting,
  besluit,
  contact,
  ervaring,
  evaluatie,
  heropening,
  inschatting,
  klacht,
  korte,
  meting,
  moment,
  nazorg,
  overdracht,
  pauze,
  plan,
  toestemming,
  triage,
  vervanging,
  wachtlijst,
  wens,
} from '../../support/commands.ts';
import { aanwezig, kandidaat, leden, nu, persoon, tot } from './given.ts';

export const metgezellen = ['eerste', 'tweede', 'derde'];

type Poging = { command: TrajectCommand; door: string };

const door = (command: TrajectCommand, wie = 'coordinator'): Poging => ({ command, door: wie });
const over = (dag: Day, dagen: number): Day => dagUitNummer(dagNummer(dag) + dagen);
const reden = 'daarom';
const toelichting = 'zo is het';

const totDeStart = (vandaag: Day): Poging[] => [
  ...uitkomstenTriage.map((uitkomst) => door(triage(uitkomst))),
  ...uitkomstenOverleg.map((uitkomst) => door(besluit(uitkomst, aanwezig), 'voorzitter')),
  ...aanwezig.map((lid) => door(inschatting(), lid)),
  ...(['delen met het overleg', 'delen met wie overneemt'] as const).map((doel) => door(toestemming(doel))),
  ...(['ja', onbekend] as const).map((waarde) => door(toestemming('aanmelden', waarde))),
  ...metgezellen.map((id) => door({ type: 'DoeMatchvoorstel', kandidaten: [id] })),
  ...metgezellen.map((gcoerId) => door({ type: 'KiesMetgezel', gcoerId })),
  ...uitkomstenHeroverweging.map((uitkomst) => door({ type: 'BeslisHeroverweging', uitkomst, motivering: reden }, 'ander')),
  ...[true, false].map((spoed) => door({ type: 'ZetSpoed', spoed, reden })),
  door({ type: 'RegistreerKennismaking', op: vandaag }),
  door(wachtlijst('collega')),
  door({ type: 'HerzieWachtlijst', toelichting }),
  door({ type: 'HaalVanWachtlijst', reden }),
  door(aanvulling()),
  door({ type: 'VoegSamen', persoonId: 'bekend', reden }),
  door({ type: 'HoudApart', persoonId: 'bekend', reden }),
];

const ondersteund = (vandaag: Day): Poging[] => [
  ...inzetten.map((inzet) => door({ type: 'WijzigInzet', inzet, reden })),
  door({ type: 'WijzigInzet', inzet: 'laag', ritmeWerkdagen: 25, reden }),
  ...[0, -3].map((dagen) => door(contact(over(vandaag, dagen)))),
  ...[true, false].map((plekGevonden) => door(overdracht({ plekGevonden }))),
  ...[true, false].map((houdt) => door(nazorg(houdt))),
  door({ type: 'PakUrgenteZaakOp', op: vandaag, wat: 'de huur' }),
  door(plan()),
  door(evaluatie()),
  door({ type: 'WijzigVorm', vorm: { vorm: 'enkel' }, reden }),
  door({ type: 'WijzigVorm', vorm: { vorm: 'duo', tweedeId: 'derde', soort: 'samen ter plaatse' }, reden }),
  door({ type: 'WijzigVorm', vorm: { vorm: 'kortdurend', verwachtEinde: over(vandaag, 60) }, reden }),
  ...uitkomstenWaakvlam.map((uitkomst) => door({ type: 'BeslisWaakvlam', uitkomst, toelichting })),
  door({ ...korte.naarWaakvlam, ritmeWerkdagen: 40 }),
  door(vervanging()),
  ...wensenVervanging.map((wat) => door(wens(wat))),
  door({ type: 'BeeindigVervanging', reden }),
  door(meting()),
  door(ervaring()),
  door({ type: 'SlaErvaringOver', reden }),
  door({ type: 'LaatFeitenOnbekend', reden }),
];

/** Somebody of fourteen, of almost eighteen, and of long ago: what is corrected plans anew. */
const geboren = (vandaag: Day): Poging[] =>
  [14, 17, 40].map((jaren) =>
    door({
      type: 'WijzigPersoon',
      persoon: { geboortedatum: `${Number(vandaag.slice(0, 4)) - jaren}${vandaag.slice(4).replace('-02-29', '-03-01')}` },
    }),
  );

const altijdMogelijk = (na: Traject, vandaag: Day, nr: number): Poging[] => [
  ...geboren(vandaag),
  ...[20, 200].map((dagen) => door(moment(over(vandaag, dagen), { momentId: `moment ${nr}` }))),
  ...na.momenten.flatMap(({ id, op }) => [
    door({ type: 'HandelMomentAf', momentId: id, gedaan: 'geregeld' }),
    door({ type: 'SchrapMoment', momentId: id, reden }),
    ...(id.startsWith('moment') ? [door(moment(over(op, 30), { momentId: id }))] : []),
  ]),
  door(klacht(`klacht ${nr}`)),
  ...na.klachten.map(({ id }) => door({ type: 'HandelKlachtAf', klachtId: id, antwoord: toelichting })),
  door(pauze(over(vandaag, 30))),
  door({ type: 'LegFeitenVast', feiten: {}, regio: onbekend }),
  door({ type: 'LegFeitenVast', feiten: { doelgroep: 'NAH', wlz: 'ja' }, regio: 'Oost', gemeente: 'Arnhem' }),
  door({ type: 'LegBewijsVast', feit: 'doelgroep', wat: 'een brief', op: vandaag }),
  door({ type: 'LegVertegenwoordigerVast', vertegenwoordiger: { naam: 'Iemand', rol: 'mentor' } }),
  ...heropenbareFasen.flatMap((fase) => ['coordinator', 'ander'].map((wie) => door(heropening(fase), wie))),
  door(afsluiting()),
];

/** What the phase is about three times out of four; an end once in twelve. */
function pogingen(na: Traject, vandaag: Day, { keuze }: Zet, nr: number): Poging[] {
  const vanDeFase = [...totDeStart(vandaag), ...ondersteund(vandaag), ...Object.values(korte).map((command) => door(command))];
  const altijdMag = altijdMogelijk(na, vandaag, nr);
  const alle = keuze % 4 === 0 ? altijdMag : [...vanDeFase, ...altijdMag.filter(({ command }) => command.type === 'Heropen')];
  return keuze % 12 === 0 ? alle : alle.filter(({ command }) => !isEinde(command));
}

const isEinde = (command: TrajectCommand): boolean =>
  command.type === 'SluitAf' ||
  (command.type === 'LegWensVast' && command.wens === 'stoppen') ||
  (command.type === 'BeslisWaakvlam' && command.uitkomst === 'afronden') ||
  (command.type === 'LegNazorgVast' && command.houdtStand);

/** `voor` is null before the aanmelding. */
export type Stap = { voor: Traject | null; command: TrajectCommand; events: TrajectEvent[]; na: Traject; at: Instant };

const metFeiten = (id: string): Facts => ({
  ...{ actor: persoon(id, 'aanmeldcoordinator'), leden, gcoers: metgezellen.map((gcoer) => kandidaat(gcoer)) },
  ...{ personen: ['bekend'], collegas: ['collega'] },
});

function gezet(voor: Traject | null, { command, door: wie }: Poging, at: Instant): Stap | null {
  const events = decide(voor, command, metFeiten(wie), at, 'traject');
  const na = isRefusal(events) ? null : events.reduce<Traject | null>(evolve, voor);
  return isRefusal(events) || !na ? null : { voor, command, events, na, at };
}

/** Saying the same again and again leads nowhere. */
const verandertIets = ({ voor, na, events }: Stap): boolean =>
  JSON.stringify(voor) !== JSON.stringify(na) || !['FeitenVastgelegd', 'ToestemmingVastgelegd'].includes(events[0]?.type ?? '');

type Zet = { dagen: number; keuze: number };

/** From a number to one of the attempts that is accepted, each as likely to be the first that is tried. */
function gekozen(na: Traject, zet: Zet, at: Instant, nr: number): Stap | null {
  const alle = pogingen(na, dagVan(at), zet, nr);
  for (let i = 0; i < alle.length; i += 1) {
    const poging = alle[(Math.floor(zet.keuze / 12) + i * 101) % alle.length];
    const stap = poging ? gezet(na, poging, at) : null;
    if (stap && verandertIets(stap)) return stap;
  }
  return null;
}

const begins = {
  ...tot,
  wachtlijst: [...tot.matching, wachtlijst('collega')],
  heroverweging: [...tot.doorverwijzing, korte.vraagHeroverweging],
  'nieuwe Metgezel': [
    ...tot.ondersteuning,
    vervanging(),
    wens('nieuwe Metgezel'),
    { type: 'DoeMatchvoorstel', kandidaten: ['tweede', 'derde'] },
    { type: 'KiesMetgezel', gcoerId: 'tweede' },
    { type: 'RegistreerKennismaking', op: dagVan(nu) },
  ],
} satisfies Record<string, TrajectCommand[]>;

/** The shortest way to somewhere, and on from there. */
function gelopen(begin: keyof typeof begins, zetten: Zet[]): Stap[] {
  const stappen: Stap[] = [];
  for (const stap of begins[begin]) {
    const volgende = gezet(stappen.at(-1)?.na ?? null, door(stap), nu);
    if (volgende) stappen.push(volgende);
  }
  let [na, at] = [stappen.at(-1)?.na as Traject, nu];
  for (const [nr, zet] of zetten.entries()) {
    at = new Date(Date.parse(at) + zet.dagen * 86_400_000).toISOString();
    const stap = gekozen(na, zet, at, nr);
    if (!stap) continue;
    stappen.push(stap);
    na = stap.na;
  }
  return stappen;
}

/** Mostly days, sometimes months or more than a year between two steps. */
const dagen = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 3, arbitrary: fc.integer({ min: 13, max: 120 }) },
  { weight: 1, arbitrary: fc.integer({ min: 121, max: 420 }) },
);

const begin = fc.constantFrom(...(Object.keys(begins) as (keyof typeof begins)[]));
const zetten = fc.array(fc.record({ dagen, keuze: fc.nat(100_000) }), { maxLength: 50, size: 'max' });
const pad = fc.tuple(begin, zetten).map(([fase, keuzes]) => gelopen(fase, keuzes));

/** Holds `regel` against many paths. */
export const altijd = (regel: (stappen: Stap[]) => void, params: fc.Parameters<[Stap[]]> = {}): void =>
  fc.assert(fc.property(pad, regel), { numRuns: 30, ...params });
