import { Outlet, createBrowserRouter } from 'react-router';

import { NotFoundScreen } from '../NotFoundScreen';
import { RouteError } from '../RouteError';
import { SessionGate } from '../SessionGate';
import { Shell } from '../shell/Shell';
import { accountRoutes, signInRoutes } from './account-routes';
import { activitiesRoutes } from './activities-routes';
import { collectionRoutes } from './collection-routes';
import { officeRoutes } from './office-routes';
import { kioskRoute, serviceRoutes } from './service-routes';
import { voiceRoutes } from './voice-routes';

/** The router of the back office. */
export type StaffRouter = ReturnType<typeof createStaffRouter>;

/** Creates the router; every screen is a chunk of its own. */
export function createStaffRouter() {
  return createBrowserRouter(
    [
      {
        errorElement: <RouteError />,
        HydrateFallback: () => null,
        children: [
          ...signInRoutes,
          {
            element: (
              <SessionGate>
                <Outlet />
              </SessionGate>
            ),
            children: [kioskRoute],
          },
          {
            element: (
              <SessionGate>
                <Shell />
              </SessionGate>
            ),
            children: [
              ...serviceRoutes,
              ...collectionRoutes,
              ...activitiesRoutes,
              ...voiceRoutes,
              ...officeRoutes,
              ...accountRoutes,
              { path: '*', element: <NotFoundScreen /> },
            ],
          },
        ],
      },
    ],
    { basename: '/staff' },
  );
}
