/** All scenarios of the demo, in the order of a traject's life where it can. */
import type { Scenario } from '../scenario.ts';
import { nieuwVandaag } from './01-nieuw-vandaag.ts';
import { triageBijnaTeLaat } from './02-triage-bijna-te-laat.ts';
import { aanvullenGevraagd } from './03-aanvullen-gevraagd.ts';
import { grijsGebied } from './04-grijs-gebied.ts';
import { beslotenNuMatching } from './05-besloten-nu-matching.ts';
import { voorstelBijClient } from './06-voorstel-bij-client.ts';
import { wachtOpKlik } from './07-wacht-op-klik.ts';
import { langOndersteund } from './08-lang-ondersteund.ts';
import { contactBlijftUit } from './09-contact-blijft-uit.ts';
import { overdrachtAangeboden } from './10-overdracht-aangeboden.ts';
import { overdrachtOpnieuw } from './11-overdracht-opnieuw.ts';
import { nazorg } from './12-nazorg.ts';
import { afgesloten } from './13-afgesloten.ts';
import { doorverwijzingWacht } from './14-doorverwijzing-wacht.ts';
import { doorverwijzingTerug } from './15-doorverwijzing-terug.ts';
import { spoed } from './16-spoed.ts';
import { llbDeelnemer } from './17-llb-deelnemer.ts';
import { waarnemer } from './18-waarnemer.ts';
import { alBekend } from './19-al-bekend.ts';
import { vijfJaarNah } from './20-vijf-jaar-nah.ts';
import { vijfJaarNaasten } from './21-vijf-jaar-naasten.ts';
import { vijfJaarZevmb } from './22-vijf-jaar-zevmb.ts';

export const scenarios: readonly Scenario[] = [
  nieuwVandaag,
  triageBijnaTeLaat,
  aanvullenGevraagd,
  grijsGebied,
  beslotenNuMatching,
  voorstelBijClient,
  wachtOpKlik,
  langOndersteund,
  contactBlijftUit,
  overdrachtAangeboden,
  overdrachtOpnieuw,
  nazorg,
  afgesloten,
  doorverwijzingWacht,
  doorverwijzingTerug,
  spoed,
  llbDeelnemer,
  waarnemer,
  alBekend,
  vijfJaarNah,
  vijfJaarNaasten,
  vijfJaarZevmb,
];
