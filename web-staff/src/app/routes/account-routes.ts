import type { RouteObject } from 'react-router';

import { VolunteerWords } from '../LateWords';
import { LeaveScreen } from '../../features/account/sign-out/LeaveScreen';

/** The screens of one's own account, inside the shell. */
export const accountRoutes: readonly RouteObject[] = [
  {
    Component: VolunteerWords,
    children: [
      {
        path: 'security',
        lazy: async () => ({
          Component: (await import('../../features/account/security/SecurityScreen')).SecurityScreen,
        }),
      },
    ],
  },
];

/** The screens on the way in and out, for which nobody need be signed in. */
export const signInRoutes: readonly RouteObject[] = [
  {
    path: 'sign-in',
    lazy: async () => ({
      Component: (await import('../../features/account/session/SignInScreen')).SignInScreen,
    }),
  },
  { path: 'leave', Component: LeaveScreen },
  {
    path: 'set-up',
    lazy: async () => ({
      Component: (await import('../../features/account/session/SetUpScreen')).SetUpScreen,
    }),
  },
  {
    path: 'welcome',
    lazy: async () => ({
      Component: (await import('../../features/account/session/WelcomeScreen')).WelcomeScreen,
    }),
  },
  {
    path: 'second-step',
    lazy: async () => ({
      Component: (await import('../../features/account/two-factor/TwoFactorScreen')).TwoFactorScreen,
    }),
  },
];
