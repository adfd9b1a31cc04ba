import type { RouteObject } from 'react-router';

import { gated } from './gated';
import { LateWords } from '../LateWords';
import { volunteerRoutes } from './volunteer-routes';

/** The screens of activities: events, planning, the door of an event, businesses, guides, consultations. */
export const activitiesRoutes: readonly RouteObject[] = [
  volunteerRoutes,
  {
    Component: LateWords,
    children: [
      gated(
        { right: 'CLASS_SETS_READ' },
        {
          path: 'class-sets',
          lazy: async () => ({
            Component: (await import('../../features/activities/class-sets/ClassSetsScreen')).ClassSetsScreen,
          }),
        },
      ),
      gated(
        { right: 'CLASS_SETS_WRITE', needsBranch: true },
        {
          path: 'class-sets/new',
          lazy: async () => ({
            Component: (await import('../../features/activities/class-sets/NewClassSetScreen'))
              .NewClassSetScreen,
          }),
        },
      ),
      gated(
        { right: 'CLASS_SETS_READ', needsBranch: true },
        {
          path: 'class-sets/:classSetId',
          lazy: async () => ({
            Component: (await import('../../features/activities/class-sets/ClassSetScreen')).ClassSetScreen,
          }),
        },
      ),
    ],
  },
  gated(
    { right: 'PARTNERS_READ' },
    {
      path: 'partners',
      lazy: async () => ({
        Component: (await import('../../features/activities/partners/PartnersScreen')).PartnersScreen,
      }),
    },
  ),
  gated(
    { right: 'PARTNERS_READ' },
    {
      path: 'partners/suggestions',
      lazy: async () => ({
        Component: (await import('../../features/activities/partners/suggestions/SuggestionsScreen'))
          .SuggestionsScreen,
      }),
    },
  ),
  gated(
    { right: 'BUSINESS_READ' },
    {
      path: 'businesses',
      lazy: async () => ({
        Component: (await import('../../features/activities/businesses/BusinessesScreen')).BusinessesScreen,
      }),
    },
  ),
  gated(
    { right: 'BUSINESS_READ' },
    {
      path: 'businesses/:businessId',
      lazy: async () => ({
        Component: (await import('../../features/activities/businesses/profile/BusinessScreen'))
          .BusinessScreen,
      }),
    },
  ),
  gated(
    { right: 'PROGRAMMES_READ' },
    {
      path: 'events',
      lazy: async () => ({
        Component: (await import('../../features/activities/events/EventsScreen')).EventsScreen,
      }),
    },
  ),
  gated(
    { right: 'PROGRAMMES_WRITE' },
    {
      path: 'proposals',
      lazy: async () => ({
        Component: (await import('../../features/activities/proposals/ProposalsScreen')).ProposalsScreen,
      }),
    },
  ),
  gated(
    { right: 'PROGRAMMES_READ', needsBranch: true },
    {
      path: 'planner',
      lazy: async () => ({
        Component: (await import('../../features/activities/planner/PlannerScreen')).PlannerScreen,
      }),
    },
  ),
  gated(
    { right: 'PROGRAMMES_READ' },
    {
      path: 'programmes/:programmeId?',
      lazy: async () => ({
        Component: (await import('../../features/activities/programmes/ProgrammesScreen')).ProgrammesScreen,
      }),
    },
  ),
  gated(
    { right: 'PROGRAMMES_READ' },
    {
      path: 'event-people/:personId?',
      lazy: async () => ({
        Component: (await import('../../features/activities/event-people/PeopleScreen')).PeopleScreen,
      }),
    },
  ),
  gated(
    { right: 'PROGRAMMES_READ' },
    {
      path: 'events/statistics',
      lazy: async () => ({
        Component: (await import('../../features/activities/event-statistics/StatisticsScreen'))
          .StatisticsScreen,
      }),
    },
  ),
  gated(
    { right: 'PROGRAMMES_WRITE', needsBranch: true },
    {
      path: 'events/new',
      lazy: async () => ({
        Component: (await import('../../features/activities/event-editor/NewEventScreen')).NewEventScreen,
      }),
    },
  ),
  gated(
    { right: 'PROGRAMMES_WRITE' },
    {
      path: 'events/:eventId/edit',
      lazy: async () => ({
        Component: (await import('../../features/activities/event-editor/EditEventScreen')).EditEventScreen,
      }),
    },
  ),
  gated(
    { right: 'PROGRAMMES_READ' },
    {
      path: 'events/:eventId',
      lazy: async () => ({
        Component: (await import('../../features/activities/event/EventScreen')).EventScreen,
      }),
    },
  ),
  gated(
    { right: 'PROGRAMMES_CHECK_IN' },
    {
      path: 'door/:sessionId',
      lazy: async () => ({
        Component: (await import('../../features/activities/check-in/EventCheckIn')).EventCheckIn,
      }),
    },
  ),
  {
    Component: LateWords,
    children: [
      gated(
        { right: 'CONSULTATIONS_READ' },
        {
          path: 'consultations',
          lazy: async () => ({
            Component: (await import('../../features/activities/consultations/ConsultationsScreen'))
              .ConsultationsScreen,
          }),
        },
      ),
      gated(
        { right: 'CONSULTATIONS_IMPACT' },
        {
          path: 'consultations/impact',
          lazy: async () => ({
            Component: (await import('../../features/activities/consultation-impact/ImpactScreen'))
              .ImpactScreen,
          }),
        },
      ),
      gated(
        { right: 'CONSULTATIONS_READ' },
        {
          path: 'consultations/:consultationId',
          lazy: async () => ({
            Component: (await import('../../features/activities/consultation/ConsultationScreen'))
              .ConsultationScreen,
          }),
        },
      ),
      gated(
        { right: 'PARTNERS_READ' },
        {
          path: 'partners/:partnerId',
          lazy: async () => ({
            Component: (await import('../../features/activities/partners/PartnerScreen')).PartnerScreen,
          }),
        },
      ),
      gated(
        { right: 'GUIDES_WRITE' },
        {
          path: 'guides',
          lazy: async () => ({
            Component: (await import('../../features/activities/guides/GuidesScreen')).GuidesScreen,
          }),
        },
      ),
      gated(
        { right: 'GUIDES_WRITE' },
        {
          path: 'guides/:guideId',
          lazy: async () => ({
            Component: (await import('../../features/activities/guide-editor/GuideScreen')).GuideScreen,
          }),
        },
      ),
    ],
  },
];
