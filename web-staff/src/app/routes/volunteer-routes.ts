import type { RouteObject } from 'react-router';

import { gated } from './gated';
import { VolunteerWords } from '../LateWords';

/** The screens about volunteers: shifts, people, applications, hours, letters, groups and roles. */
export const volunteerRoutes: RouteObject = {
  Component: VolunteerWords,
  children: [
    gated(
      { right: 'VOLUNTEERS_READ', needsBranch: true },
      {
        path: 'volunteers/shifts',
        lazy: async () => ({
          Component: (await import('../../features/activities/volunteers/shifts/ShiftsScreen')).ShiftsScreen,
        }),
      },
    ),
    gated(
      { right: 'SHIFTS_WRITE', needsBranch: true },
      {
        path: 'volunteers/hours',
        lazy: async () => ({
          Component: (await import('../../features/activities/volunteers/hours/HoursScreen')).HoursScreen,
        }),
      },
    ),
    gated(
      { right: 'VOLUNTEERS_READ' },
      {
        path: 'volunteers',
        lazy: async () => ({
          Component: (await import('../../features/activities/volunteers/VolunteersScreen')).VolunteersScreen,
        }),
      },
    ),
    gated(
      { right: 'VOLUNTEERS_READ' },
      {
        path: 'volunteers/applications',
        lazy: async () => ({
          Component: (await import('../../features/activities/volunteers/applications/ApplicationsScreen'))
            .ApplicationsScreen,
        }),
      },
    ),
    gated(
      { right: 'VOLUNTEERS_READ' },
      {
        path: 'volunteers/letters',
        lazy: async () => ({
          Component: (await import('../../features/activities/volunteers/letters/LettersScreen'))
            .LettersScreen,
        }),
      },
    ),
    gated(
      { right: 'VOLUNTEERS_READ', needsBranch: true },
      {
        path: 'volunteers/groups',
        lazy: async () => ({
          Component: (await import('../../features/activities/volunteers/groups/GroupsScreen')).GroupsScreen,
        }),
      },
    ),
    gated(
      { right: 'VOLUNTEERS_READ' },
      {
        path: 'volunteers/roles',
        lazy: async () => ({
          Component: (await import('../../features/activities/volunteers/roles/RolesScreen')).RolesScreen,
        }),
      },
    ),
    gated(
      { right: 'VOLUNTEERS_READ' },
      {
        path: 'volunteers/:volunteerId',
        lazy: async () => ({
          Component: (await import('../../features/activities/volunteers/person/VolunteerScreen'))
            .VolunteerScreen,
        }),
      },
    ),
  ],
};
