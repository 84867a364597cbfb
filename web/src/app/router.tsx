/** Every page a URL. Pages are fetched when they are asked for. */
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { AanmeldenSearch, OntvangenSearch, VerderSearch } from '../features/aanmelden/search.ts';
import { KennisvragenSearch, NieuweSessieSearch, SessieSearch, SessiesSearch } from '../features/leren/search.ts';
import { NetwerkSearch } from '../features/netwerk/search.ts';
import { InloggenSearch } from '../features/sessie/search.ts';
import { GevenSearch, NieuwVraagstukSearch, SignaalSearch, SignalenSearch } from '../features/signalen/search.ts';
import { TrajectSearch } from '../features/traject/search.ts';
import { TrajectenSearch } from '../features/trajecten/search.ts';
import { UrenSearch } from '../features/uren/search.ts';
import { VraagSearch, VragenSearch } from '../features/vragen-vooraf/search.ts';
import { WerkSearch } from '../features/werk/search.ts';
import { queryClient } from './query-client.ts';
import { rapportRoutes } from './rapport-routes.ts';
import { demoRoute, openRoute, publicRoute, rootRoute, staffRoute } from './roots.ts';

const werkRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  validateSearch: WerkSearch,
  component: lazyRouteComponent(() => import('../features/werk/mijn-werk-page.tsx'), 'MijnWerkPage'),
});

const trajectenRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/trajecten',
  validateSearch: TrajectenSearch,
  component: lazyRouteComponent(() => import('../features/trajecten/trajecten-page.tsx'), 'TrajectenPage'),
});

const trajectRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/trajecten/$id',
  validateSearch: TrajectSearch,
  component: lazyRouteComponent(() => import('../features/traject/traject-page.tsx'), 'TrajectPage'),
});

const netwerkRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/netwerk',
  validateSearch: NetwerkSearch,
  component: lazyRouteComponent(() => import('../features/netwerk/netwerk-page.tsx'), 'NetwerkPage'),
});

const nieuweOrganisatieRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/netwerk/nieuw',
  component: lazyRouteComponent(() => import('../features/netwerk/organisatie-form-page.tsx'), 'NieuweOrganisatiePage'),
});

const organisatieRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/netwerk/$id',
  component: lazyRouteComponent(() => import('../features/netwerk/organisatie-page.tsx'), 'OrganisatiePage'),
});

const organisatieWijzigenRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/netwerk/$id/wijzigen',
  component: lazyRouteComponent(() => import('../features/netwerk/organisatie-form-page.tsx'), 'OrganisatieWijzigenPage'),
});

const nieuweContactpersoonRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/netwerk/$id/contactpersonen/nieuw',
  component: lazyRouteComponent(() => import('../features/netwerk/contactpersoon-form-page.tsx'), 'NieuweContactpersoonPage'),
});

const contactpersoonWijzigenRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/netwerk/$id/contactpersonen/$contactId',
  component: lazyRouteComponent(() => import('../features/netwerk/contactpersoon-form-page.tsx'), 'ContactpersoonWijzigenPage'),
});

const urenRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/mijn-uren',
  validateSearch: UrenSearch,
  component: lazyRouteComponent(() => import('../features/uren/mijn-uren-page.tsx'), 'MijnUrenPage'),
});

const netwerkRoutes = [
  netwerkRoute,
  nieuweOrganisatieRoute,
  organisatieRoute,
  organisatieWijzigenRoute,
  nieuweContactpersoonRoute,
  contactpersoonWijzigenRoute,
] as const;

const instellingenRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/instellingen',
  component: lazyRouteComponent(() => import('../features/instellingen/instellingen-page.tsx'), 'InstellingenPage'),
});

const vragenRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/vragen-vooraf',
  validateSearch: VragenSearch,
  component: lazyRouteComponent(() => import('../features/vragen-vooraf/vragen-page.tsx'), 'VragenPage'),
});

const nieuweVraagRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/vragen-vooraf/nieuw',
  component: lazyRouteComponent(() => import('../features/vragen-vooraf/vraag-page.tsx'), 'NieuweVraagPage'),
});

const vraagRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/vragen-vooraf/$id',
  validateSearch: VraagSearch,
  component: lazyRouteComponent(() => import('../features/vragen-vooraf/vraag-page.tsx'), 'VraagPage'),
});

const vragenRoutes = [vragenRoute, nieuweVraagRoute, vraagRoute] as const;

const kennisvragenRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/leren',
  validateSearch: KennisvragenSearch,
  component: lazyRouteComponent(() => import('../features/leren/kennisvragen-page.tsx'), 'KennisvragenPage'),
});

const sessiesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/leren/sessies',
  validateSearch: SessiesSearch,
  component: lazyRouteComponent(() => import('../features/leren/sessies-page.tsx'), 'SessiesPage'),
});

const nieuweSessieRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/leren/nieuw',
  validateSearch: NieuweSessieSearch,
  component: lazyRouteComponent(() => import('../features/leren/sessie-page.tsx'), 'NieuweSessiePage'),
});

const sessieRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/leren/$id',
  validateSearch: SessieSearch,
  component: lazyRouteComponent(() => import('../features/leren/sessie-page.tsx'), 'SessiePage'),
});

const lerenRoutes = [kennisvragenRoute, sessiesRoute, nieuweSessieRoute, sessieRoute] as const;

const signalenRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/signalen',
  validateSearch: SignalenSearch,
  component: lazyRouteComponent(() => import('../features/signalen/signalen-page.tsx'), 'SignalenPage'),
});

const bordRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/signalen/bord',
  component: lazyRouteComponent(() => import('../features/signalen/bord-page.tsx'), 'BordPage'),
});

const gevenRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/signalen/nieuw',
  validateSearch: GevenSearch,
  component: lazyRouteComponent(() => import('../features/signalen/geven-page.tsx'), 'GevenPage'),
});

const signaalRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/signalen/$id',
  validateSearch: SignaalSearch,
  component: lazyRouteComponent(() => import('../features/signalen/signaal-page.tsx'), 'SignaalPage'),
});

const nieuwVraagstukRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/vraagstukken/nieuw',
  validateSearch: NieuwVraagstukSearch,
  component: lazyRouteComponent(() => import('../features/signalen/nieuw-vraagstuk-page.tsx'), 'NieuwVraagstukPage'),
});

const vraagstukRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/vraagstukken/$id',
  validateSearch: SignaalSearch,
  component: lazyRouteComponent(() => import('../features/signalen/signaal-page.tsx'), 'VraagstukPage'),
});

const taxonomieRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/instellingen/taxonomie',
  component: lazyRouteComponent(() => import('../features/instellingen/taxonomie-page.tsx'), 'TaxonomiePage'),
});

const signalenRoutes = [
  signalenRoute,
  bordRoute,
  gevenRoute,
  signaalRoute,
  nieuwVraagstukRoute,
  vraagstukRoute,
  taxonomieRoute,
] as const;

const inloggenRoute = createRoute({
  getParentRoute: () => demoRoute,
  path: '/inloggen',
  validateSearch: InloggenSearch,
  component: lazyRouteComponent(() => import('../features/sessie/inloggen-page.tsx'), 'InloggenPage'),
});

const aanmeldenRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/aanmelden',
  validateSearch: AanmeldenSearch,
  component: lazyRouteComponent(() => import('../features/aanmelden/aanmelden-page.tsx'), 'AanmeldenPage'),
});

const ontvangenRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/aanmelden/ontvangen',
  validateSearch: OntvangenSearch,
  component: lazyRouteComponent(() => import('../features/aanmelden/ontvangen-page.tsx'), 'OntvangenPage'),
});

const verderRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/aanmelden/verder/$token',
  validateSearch: VerderSearch,
  component: lazyRouteComponent(() => import('../features/aanmelden/verder-page.tsx'), 'VerderPage'),
});

const linkRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: '/l/$token',
  component: lazyRouteComponent(() => import('../features/link/link-page.tsx'), 'LinkPage'),
});

const postbusRoute = createRoute({
  getParentRoute: () => demoRoute,
  path: '/demo/postbus',
  component: lazyRouteComponent(() => import('../features/postbus/postbus-page.tsx'), 'PostbusPage'),
});

const mailRoute = createRoute({
  getParentRoute: () => postbusRoute,
  path: '$id',
  component: lazyRouteComponent(() => import('../features/postbus/mail-view.tsx'), 'MailView'),
});

const routeTree = rootRoute.addChildren([
  staffRoute.addChildren([
    werkRoute,
    trajectenRoute,
    trajectRoute,
    instellingenRoute,
    ...rapportRoutes,
    ...netwerkRoutes,
    ...vragenRoutes,
    ...lerenRoutes,
    ...signalenRoutes,
    urenRoute,
  ]),
  openRoute.addChildren([aanmeldenRoute, ontvangenRoute]),
  publicRoute.addChildren([verderRoute, linkRoute]),
  demoRoute.addChildren([inloggenRoute, postbusRoute.addChildren([mailRoute])]),
]);

export const router = createRouter({ routeTree, context: { queryClient }, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
