/** A task as a screen shows it: how late, why that date, why mine, and whom each rung reached. */
import type { z } from 'zod';
import type { Grenzen } from '../../db/queries/mijn-werk.ts';
import type { TaakRegel } from '../../db/queries/taak-regels.ts';
import type { Actor } from '../../domain/actor.ts';
import { dagNummer, dagUitNummer } from '../../domain/calendar/dag.ts';
import { dagVan, momentOp, plusMs } from '../../domain/calendar/moment.ts';
import { type Werkkalender, werkdagenTussen } from '../../domain/calendar/werkkalender.ts';
import type { Instant } from '../../domain/instant.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import type { Taak, Trede } from '../contract/taak.ts';
import { rolInWoorden, wieInWoorden } from '../words/mensen.ts';
import { titelVanTaak, waaromDieDatum, waaromVanMij } from '../words/taak.ts';

export type Kijker = { actor: Actor; now: Instant; kalender: Werkkalender; namen: ReadonlyMap<string, string> };

/** Where "vandaag" and "deze week" end in Europe/Amsterdam; a week ends on Sunday. */
export function grenzenOp(now: Instant): Grenzen {
  const vandaag = dagNummer(dagVan(now));
  const sindsMaandag = (((vandaag + 3) % 7) + 7) % 7;
  const begin = (nummer: number): Instant => momentOp(dagUitNummer(nummer), '00:00');
  return { nu: now, eindeVandaag: begin(vandaag + 1), eindeWeek: begin(vandaag + 7 - sindsMaandag) };
}

/** Working days past the due date, on the thing's own clock; 0 when it is not overdue. */
export function werkdagenTeLaat(
  { uiterlijk, clockOffsetMs }: Pick<TaakRegel, 'uiterlijk' | 'clockOffsetMs'>,
  now: Instant,
  kalender: Werkkalender,
): number {
  const eigenNu = plusMs(now, clockOffsetMs);
  if (!uiterlijk || eigenNu <= uiterlijk) return 0;
  return Math.max(0, werkdagenTussen(kalender, dagVan(uiterlijk), dagVan(eigenNu)));
}

function groepVan({ uiterlijk, clockOffsetMs }: TaakRegel, now: Instant): Taak['groep'] {
  if (!uiterlijk) return 'later';
  const due = plusMs(uiterlijk, -clockOffsetMs);
  const { nu, eindeVandaag, eindeWeek } = grenzenOp(now);
  if (due < nu) return 'te laat';
  return due < eindeVandaag ? 'vandaag' : due < eindeWeek ? 'deze week' : 'later';
}

const statusVan = { bereikt: 'bereikt', niemand: 'niemand bereikt', ingehaald: 'ingehaald' } as const;

/** What happened, and then what is still to come under the ladder of today. */
function tredesVan({ rungs, gevuurd }: TaakRegel, namen: Kijker['namen']): z.infer<typeof Trede>[] {
  const laatste = gevuurd.at(-1)?.n ?? 0;
  return [
    ...gevuurd.map(({ n, soort, fired, uitkomst, bereikt }) => ({
      ...{ n, soort, op: fired, status: statusVan[uitkomst] },
      bereikt: bereikt.map((wie) => wieInWoorden(wie, namen)),
    })),
    ...rungs
      .filter(({ n }) => n > laatste)
      .map(({ n, soort, at, aan }) => ({ n, soort, op: at, status: 'gepland' as const, bereikt: aan.map(rolInWoorden) })),
  ];
}

/** A thing may ask several of these: which one it is. */
const meerVanEenSoort: readonly TaakSoort[] = ['moment', 'klacht', 'toezegging', 'advies'];

/** The task for this person. */
export function alsTaak(regel: TaakRegel, { actor, now, kalender, namen }: Kijker): Taak {
  const { id, soort, kind, onderwerpId, onderwerpVersie, referentie, naam, dossierOpen, regio, doelgroep } = regel;
  const { spoed, gevraagdOp, uiterlijk, revisie, open } = regel;
  return {
    ...{ id, soort, kind, onderwerpId, onderwerpVersie, referentie, naam, dossierOpen, regio, doelgroep },
    ...{ spoed, gevraagdOp, uiterlijk, revisie, open },
    titel: titelVanTaak(regel),
    over: meerVanEenSoort.includes(soort) ? regel.key : null,
    rol: regel.rol,
    toegewezenAan: regel.toegewezenAan ? { id: regel.toegewezenAan, naam: wieInWoorden(regel.toegewezenAan, namen) } : null,
    werkdagenTeLaat: open ? werkdagenTeLaat(regel, now, kalender) : 0,
    groep: groepVan(regel, now),
    uitleg: waaromDieDatum(regel),
    waaromVanMij: waaromVanMij(regel, actor, namen),
    tredes: tredesVan(regel, namen),
  };
}
