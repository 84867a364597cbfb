/** Watched until it holds, and the end with what was learned; withdrawn, joined, split [Jaarverslag 2025; docs/rules.md: signaleren]. */
import { dagInWoorden, dagNummer, dagUitNummer } from '../../calendar/dag.ts';
import type { Day, Instant } from '../../instant.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import type { Afsluiting, LegMonitoringVast, NeemSignaalOp, SluitAf, Splits, TrekIn, VoegSamenMet } from '../commands.ts';
import type { SignaalEvent } from '../events.ts';
import type { SignaalFacts, SignaalOutcome } from '../facts.ts';
import type { InMonitoring, Signaal } from '../state.ts';
import { helptNiet } from './escaleren.ts';
import { andereFase, isLeeg, nogNietAf } from './phase.ts';

const nietGoedGeleerd = ({ geleerd }: Afsluiting, veld: string): Refusal | null =>
  isLeeg(geleerd) ? refuse('schrijf wat wij hiervan leerden', veld) : null;

const metAfsluiting = ({ resultaat, geleerd, watWerkte }: Afsluiting): Afsluiting => ({
  ...{ resultaat, geleerd },
  ...(watWerkte === undefined || isLeeg(watWerkte) ? {} : { watWerkte }),
});

/** What others promised in one of its signals is asked there until it is answered: with the vraagstuk it would fall out of sight. */
function nogOpenErin(erin: SignaalFacts['erin']): Refusal | null {
  const open = erin.filter(({ toezeggingen }) => toezeggingen > 0).map(({ referentie }) => referentie);
  if (open.length === 0) return null;
  return refuse(
    `in ${open.join(', ')} staat nog een toezegging open; rond die daar af, of haal dat signaal eerst uit het vraagstuk`,
  );
}

/** Not before it is asked: what goes well today says little yet. */
function teltNogNiet({ vanaf }: InMonitoring, { gevraagdOp }: SignaalFacts, vandaag: Day): Refusal | null {
  const vroegst = gevraagdOp ?? dagUitNummer(dagNummer(vanaf) + 1);
  if (vandaag >= vroegst) return null;
  return refuse(`dit telt vanaf ${dagInWoorden(vroegst)}; gaat het niet goed, dan kunt u dat nu al vastleggen`, 'goed');
}

/** Two good ones in a row close, each from the day on which it is asked; a bad one goes a step back, on any day. */
export function legMonitoringVast(
  signaal: Signaal,
  command: LegMonitoringVast,
  facts: SignaalFacts,
  vandaag: Day,
  now: Instant,
): SignaalOutcome {
  if (signaal.fase !== 'monitoring') return andereFase(signaal, 'monitoring');
  const { goed, bevinding, afsluiting } = command;
  if (isLeeg(bevinding)) return refuse('schrijf wat u zag', 'bevinding');
  const tevroeg = goed ? teltNogNiet(signaal, facts, vandaag) : null;
  if (tevroeg) return tevroeg;
  const gezien: SignaalEvent = { type: 'MonitoringVastgelegd', goed, bevinding, at: now };
  const sluit = goed && signaal.goedOpRij > 0;
  if (!sluit && afsluiting) return refuse('het sluit pas na twee keer goed op rij', 'afsluiting');
  if (!goed) return signaal.escalatie ? wachtOpEscalatie : [gezien, helptNiet(signaal, bevinding, now)];
  return sluit ? tweedeGoede(signaal, afsluiting, facts, gezien, now) : [gezien];
}

const wachtOpEscalatie = refuse('er wacht nog een vraag om escalatie op antwoord; trek die eerst in');

function tweedeGoede(
  signaal: InMonitoring,
  afsluiting: Afsluiting | undefined,
  { erin }: SignaalFacts,
  gezien: SignaalEvent,
  now: Instant,
): SignaalOutcome {
  if (!afsluiting)
    return refuse(`dit is de tweede keer goed: schrijf wat er veranderde, dan sluit dit ${signaal.soort}`, 'afsluiting');
  const fout = nietGoedGeleerd(afsluiting, 'afsluiting.geleerd') ?? nogNietAf(signaal) ?? nogOpenErin(erin);
  return fout ?? [gezien, { type: 'SignaalAfgesloten', reden: 'opgelost', ...metAfsluiting(afsluiting), at: now }];
}

export function sluitAf(signaal: Signaal, command: SluitAf, { erin }: SignaalFacts, now: Instant): SignaalOutcome {
  if (signaal.fase === 'afgesloten') return refuse(`dit ${signaal.soort} is al afgesloten`);
  if (signaal.fase === 'in vraagstuk') return refuse('dit signaal sluit met zijn vraagstuk; haal het er anders eerst uit');
  const fout = nietGoedGeleerd(command, 'geleerd') ?? nogNietAf(signaal) ?? nogOpenErin(erin);
  return fout ?? [{ type: 'SignaalAfgesloten', reden: command.reden, ...metAfsluiting(command), at: now }];
}

export function trekIn(signaal: Signaal, command: TrekIn, now: Instant): SignaalOutcome {
  if (signaal.fase === 'afgesloten') return refuse(`dit ${signaal.soort} is al afgesloten`);
  if (isLeeg(command.reden)) return refuse('schrijf waarom dit niet langer nodig is', 'reden');
  return nogNietAf(signaal) ?? [{ type: 'Ingetrokken', reden: command.reden, at: now }];
}

const nietTeDelen = (signaal: Signaal, wat: string): Refusal | null => {
  if (signaal.soort === 'vraagstuk') return refuse(`een vraagstuk kunt u niet ${wat}; verplaats de signalen erin`);
  if (signaal.fase === 'afgesloten') return refuse('dit signaal is afgesloten');
  return null;
};

/** The one ends, the other goes on; who gave the one hears of the other. */
export function voegSamenMet(
  signaal: Signaal,
  { signaalId }: VoegSamenMet,
  { anderen }: SignaalFacts,
  now: Instant,
): SignaalOutcome {
  const fout = nietTeDelen(signaal, 'samenvoegen');
  if (fout) return fout;
  if (signaalId === signaal.id) return refuse('een signaal kan niet met zichzelf worden samengevoegd', 'signaalId');
  const ander = anderen.find(({ id }) => id === signaalId);
  if (!ander) return refuse('dit signaal bestaat niet', 'signaalId');
  if (ander.soort === 'vraagstuk')
    return refuse('plaats het signaal in dit vraagstuk; samenvoegen kan met een signaal', 'signaalId');
  if (ander.fase === 'afgesloten') return refuse('het andere signaal is al afgesloten', 'signaalId');
  return nogNietAf(signaal) ?? [{ type: 'SignalenSamengevoegd', met: signaalId, at: now }];
}

export function neemSignaalOp(signaal: Signaal, { signaalId, gevers }: NeemSignaalOp, now: Instant): SignaalOutcome {
  const fout = nietTeDelen(signaal, 'samenvoegen');
  if (fout) return fout;
  if (signaalId === signaal.id) return refuse('een signaal kan niet met zichzelf worden samengevoegd', 'signaalId');
  return [{ type: 'SignaalOpgenomen', signaalId, gevers, at: now }];
}

const meesteDelen = 10;

/** Each part is a signaal of its own; this one ends. */
export function splits(signaal: Signaal, { delen }: Splits, now: Instant): SignaalOutcome {
  const fout = nietTeDelen(signaal, 'splitsen');
  if (fout) return fout;
  if (signaal.fase === 'in vraagstuk') return refuse('haal het signaal eerst uit het vraagstuk');
  if (delen.length < 2) return refuse('splits in ten minste twee delen', 'delen');
  if (delen.length > meesteDelen) return refuse(`splits in hoogstens ${meesteDelen} delen`, 'delen');
  for (const [i, { titel, wat }] of delen.entries()) {
    if (isLeeg(titel)) return refuse('geef dit deel een titel', `delen.${i}.titel`);
    if (isLeeg(wat)) return refuse('schrijf waar dit deel over gaat', `delen.${i}.wat`);
  }
  const ids = new Set([signaal.id, ...delen.map(({ id }) => id)]);
  if (ids.size <= delen.length) return refuse('elk deel is een ander signaal', 'delen');
  return nogNietAf(signaal) ?? [{ type: 'Gesplitst', delen, at: now }];
}
