/** All told signals and vraagstukken of the demo. */
import { afgesloten, beloofd, gevraagd, nieuw, teLaat, wachtOpStrategie } from './in-de-regio.ts';
import { duiding, helptHet } from './landelijk.ts';
import { meerzorg, meerzorgDeur, meerzorgNacht, meerzorgVerhuizing } from './meerzorg.ts';
import type { SignaalScenario } from './scenario.ts';

export const signaalScenarios: readonly SignaalScenario[] = [
  ...[nieuw, wachtOpStrategie, teLaat, beloofd, gevraagd, duiding, helptHet, afgesloten],
  ...[meerzorgNacht, meerzorgVerhuizing, meerzorgDeur, meerzorg],
];
