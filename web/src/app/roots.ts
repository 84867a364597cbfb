/** In what frame a page stands: the staff's own, one for everyone, one for who comes by a link, or that of a demo. */
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { ikQuery } from '../features/sessie/ik.ts';
import { ErrorPage, NotFoundPage } from './error-page.tsx';
import { DemoLayout, OpenLayout, PublicLayout } from './open-layout.tsx';
import { StaffLayout } from './staff-layout.tsx';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

/** Who is not logged in goes to the login, and comes back here. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'medewerker',
  beforeLoad: async ({ context, location }) => {
    const ik = await context.queryClient.ensureQueryData(ikQuery);
    if (!ik) throw redirect({ to: '/inloggen', search: location.href === '/' ? {} : { naar: location.href } });
  },
  component: StaffLayout,
});

/** For everyone: the form, inside the staff's own frame for who is logged in. */
export const openRoute = createRoute({ getParentRoute: () => rootRoute, id: 'open', component: OpenLayout });
/** For people outside, who come by a link. */
export const publicRoute = createRoute({ getParentRoute: () => rootRoute, id: 'publiek', component: PublicLayout });
/** What only a demo has. */
export const demoRoute = createRoute({ getParentRoute: () => rootRoute, id: 'demo', component: DemoLayout });
