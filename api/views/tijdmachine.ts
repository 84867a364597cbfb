/** The thing's own clock, for the page: what it says now, and whether it is being moved. */
import type { Dossier } from '../../db/queries/een-traject.ts';
import { plusMs } from '../../domain/calendar/moment.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Tijdmachine } from '../contract/tijdmachine.ts';

/** `now` = real time. */
export const tijdmachineVan = (dossier: Pick<Dossier, 'held' | 'clockOffsetMs'>, now: Instant, aan: boolean): Tijdmachine => ({
  aan,
  bezig: dossier.held,
  nu: plusMs(now, dossier.clockOffsetMs),
});
