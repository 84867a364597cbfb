/** Every route there is, in one list: what is not in it does not exist. */
import type { Route } from '../route.ts';
import { aanmeldingenRoutes } from './aanmeldingen.ts';
import { collegasRoutes } from './collegas.ts';
import { conceptenRoutes } from './concepten.ts';
import { demoRoutes } from './demo.ts';
import { gezondheidRoutes } from './gezondheid.ts';
import { ikRoutes } from './ik.ts';
import { instellingenRoutes } from './instellingen.ts';
import { lerenRoutes } from './leren.ts';
import { linksRoutes } from './links.ts';
import { netwerkRoutes } from './netwerk.ts';
import { openApiRoutes } from './openapi.ts';
import { publiekRoutes } from './publiek.ts';
import { rapportSignalenRoutes } from './rapport-signalen.ts';
import { rapportagesRoutes } from './rapportages.ts';
import { signalenRoutes } from './signalen.ts';
import { takenRoutes } from './taken.ts';
import { taxonomieRoutes } from './taxonomie.ts';
import { trajectenRoutes } from './trajecten.ts';
import { urenRoutes } from './uren.ts';
import { vooruitRoutes } from './vooruit.ts';
import { vraagstukkenRoutes } from './vraagstukken.ts';
import { vraagvoorafRoutes } from './vraagvooraf.ts';
import { wijzigingenRoutes } from './wijzigingen.ts';

const described: Route[] = [
  ...gezondheidRoutes,
  ...ikRoutes,
  ...publiekRoutes,
  ...demoRoutes,
  ...aanmeldingenRoutes,
  ...conceptenRoutes,
  ...trajectenRoutes,
  ...vooruitRoutes,
  ...collegasRoutes,
  ...takenRoutes,
  ...linksRoutes,
  ...netwerkRoutes,
  ...urenRoutes,
  ...rapportagesRoutes,
  ...rapportSignalenRoutes,
  ...vraagvoorafRoutes,
  ...signalenRoutes,
  ...vraagstukkenRoutes,
  ...taxonomieRoutes,
  ...lerenRoutes,
  ...wijzigingenRoutes,
  ...instellingenRoutes,
];

export const allRoutes: readonly Route[] = [...described, ...openApiRoutes(described)];
