/** The pages with figures. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { CijfersSearch, LandelijkSearch } from '../features/rapport-signalen/search.ts';
import { RapportSearch } from '../features/rapportage/search.ts';
import { staffRoute } from './roots.ts';

const rapportageRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/rapportages/ervaring',
  validateSearch: RapportSearch,
  component: lazyRouteComponent(() => import('../features/rapportage/ervaring-page.tsx'), 'ErvaringPage'),
});

const signaalCijfersRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/rapportages/signalen',
  validateSearch: CijfersSearch,
  component: lazyRouteComponent(() => import('../features/rapport-signalen/cijfers-page.tsx'), 'SignaalCijfersPage'),
});

const landelijkRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/rapportages/signalen/landelijk',
  validateSearch: LandelijkSearch,
  component: lazyRouteComponent(() => import('../features/rapport-signalen/landelijk-page.tsx'), 'LandelijkPage'),
});

export const rapportRoutes = [rapportageRoute, signaalCijfersRoute, landelijkRoute] as const;
