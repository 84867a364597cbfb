/** Doorverwijzing, nazorg and the end: nobody is let go without someone who took over, and one check-back. */
import { dagVan, maandenLater } from '../../calendar/moment.ts';
import type { Instant } from '../../instant.ts';
import { refuse } from '../../refusal.ts';
import type { RedenAfgesloten, SoortOntvanger } from '../codes.ts';
import type { Heropen, LegNazorgVast, SluitAf, WeigerDoorverwijzing } from '../commands.ts';
import type { TrajectEvent } from '../events.ts';
import type { Facts, Outcome } from '../facts.ts';
import type { InNazorg, Traject } from '../state.ts';
import { isAfgesloten } from './fase-groepen.ts';
import { actorId, andereFase, isLeeg } from './phase.ts';

const redenPerOntvanger: Record<SoortOntvanger, RedenAfgesloten> = {
  gemeente: 'overgedragen aan gemeente',
  'cliëntondersteuning Wlz': 'overgedragen aan regulier',
  'cliëntondersteuning SD': 'overgedragen aan regulier',
  aanbieder: 'overgedragen aan aanbieder',
  'andere hulp': 'overgedragen aan regulier',
};

export function aanvaardDoorverwijzing(traject: Traject, now: Instant): Outcome {
  if (traject.fase !== 'doorverwijzing') return andereFase(traject, 'doorverwijzing');
  return [{ type: 'DoorverwijzingAanvaard', at: now }];
}

export function weigerDoorverwijzing(traject: Traject, command: WeigerDoorverwijzing, now: Instant): Outcome {
  if (traject.fase !== 'doorverwijzing') return andereFase(traject, 'doorverwijzing');
  if (isLeeg(command.reden)) return refuse('schrijf waarom u de doorverwijzing niet aanneemt', 'reden');
  return [{ type: 'DoorverwijzingGeweigerd', reden: command.reden, at: now }];
}

/** It held: the traject ends as handed over. It did not: back to where it came from. */
export function legNazorgVast(traject: Traject, command: LegNazorgVast, now: Instant): Outcome {
  if (traject.fase !== 'nazorg') return andereFase(traject, 'nazorg');
  if (isLeeg(command.toelichting)) return refuse('schrijf wat u hoorde', 'toelichting');
  return nazorgEvents(traject, command, now);
}

function nazorgEvents(traject: InNazorg, command: LegNazorgVast, now: Instant): TrajectEvent[] {
  const { houdtStand, toelichting } = command;
  if (!houdtStand)
    return [
      {
        type: 'NazorgVastgelegd',
        houdtStand,
        toelichting,
        naar: traject.na === 'overdracht' ? 'ondersteuning' : 'aanmelding',
        at: now,
      },
    ];
  return [
    { type: 'NazorgVastgelegd', houdtStand, toelichting, naar: 'afgesloten', at: now },
    { type: 'Afgesloten', reden: redenPerOntvanger[traject.ontvanger.soort], toelichting: 'de overgang houdt stand', at: now },
  ];
}

export function sluitAf(traject: Traject, command: SluitAf, now: Instant): Outcome {
  if (traject.fase === 'afgesloten') return refuse('dit traject is al afgesloten');
  if (isLeeg(command.toelichting)) return refuse('schrijf een toelichting', 'toelichting');
  return [{ type: 'Afgesloten', reden: command.reden, toelichting: command.toelichting, at: now }];
}

const vierOgenNaMaanden = 12;

/** Back into a phase that it had; after a year a second person agrees [docs/rules.md: rights, four eyes]. */
export function heropen(traject: Traject, command: Heropen, facts: Facts, now: Instant): Outcome {
  if (!isAfgesloten(traject)) return refuse('dit traject is niet afgesloten');
  const { naar, reden } = command;
  if (isLeeg(reden)) return refuse('schrijf waarom het traject weer opengaat', 'reden');
  if (!traject.gehad.includes(naar)) return refuse(`dit traject was nooit in de fase ${naar}`, 'naar');
  const door = actorId(facts.actor);
  const langGeleden = maandenLater(dagVan(traject.op), vierOgenNaMaanden) < dagVan(now);
  if (!langGeleden) return [{ type: 'Heropend', naar, reden, door, at: now }];
  const eerder = traject.heropenenGevraagd;
  if (!eerder) return [{ type: 'HeropenenGevraagd', naar, reden, door, at: now }];
  if (eerder.door === door) return refuse('na een jaar beslist een tweede persoon mee; vraag een collega dit te bevestigen');
  if (eerder.naar !== naar) return refuse(`gevraagd is heropenen naar de fase ${eerder.naar}`, 'naar');
  return [{ type: 'Heropend', naar, reden, door, at: now }];
}
