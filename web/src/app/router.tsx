/** Every page a URL. Pages are fetched when they are asked for. */
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { AanmeldenSearch, OntvangenSearch, VerderSearch } from '../features/aanmelden/search.ts';
import { NetwerkSearch } from '../features/netwerk/search.ts';
import { RapportSearch } from '../features/rapportage/search.ts';
import { ikQuery } from '../features/sessie/ik.ts';
import { InloggenSearch } from '../features/sessie/search.ts';
import { TrajectSearch } from '../features/traject/search.ts';
import { TrajectenSearch } from '../features/trajecten/search.ts';
import { UrenSearch } from '../features/uren/search.ts';
import { VraagSearch, VragenSearch } from '../features/vragen-vooraf/search.ts';
import { WerkSearch } from '../features/werk/search.ts';
import { ErrorPage, NotFoundPage } from './error-page.tsx';
import { DemoLayout, OpenLayout, PublicLayout } from './open-layout.tsx';
import { queryClient } from './query-client.ts';
import { StaffLayout } from './staff-layout.tsx';

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

/** Who is not logged in goes to the login, and comes back here. */
const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'medewerker',
  beforeLoad: async ({ context, location }) => {
    const ik = await context.queryClient.ensureQueryData(ikQuery);
    if (!ik) throw redirect({ to: '/inloggen', search: location.href === '/' ? {} : { naar: location.href } });
  },
  component: StaffLayout,
});

/** For everyone: the form, inside the staff's own frame for who is logged in. */
const openRoute = createRoute({ getParentRoute: () => rootRoute, id: 'open', component: OpenLayout });
/** For people outside, who come by a link. */
const publicRoute = createRoute({ getParentRoute: () => rootRoute, id: 'publiek', component: PublicLayout });
/** What only a demo has. */
const demoRoute = createRoute({ getParentRoute: () => rootRoute, id: 'demo', component: DemoLayout });

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

const rapportageRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/rapportages/ervaring',
  validateSearch: RapportSearch,
  component: lazyRouteComponent(() => import('../features/rapportage/ervaring-page.tsx'), 'ErvaringPage'),
});

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
    rapportageRoute,
    ...netwerkRoutes,
    ...vragenRoutes,
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
