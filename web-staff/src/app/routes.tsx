import { Outlet, createBrowserRouter } from 'react-router';
import type { RouteObject } from 'react-router';

import { LeaveScreen } from '../features/account/sign-out/LeaveScreen';
import { RouteError } from './RouteError';
import { SessionGate } from './SessionGate';
import { NotFoundScreen } from './NotFoundScreen';
import { ScreenGate } from './ScreenGate';
import type { ScreenNeeds } from './ScreenGate';
import { Shell } from './shell/Shell';

/** The router of the back office. */
export type StaffRouter = ReturnType<typeof createStaffRouter>;

/** Creates the table of routes; every screen is a chunk of its own. */
export function createStaffRouter() {
  return createBrowserRouter(
    [
      {
        errorElement: <RouteError />,
        HydrateFallback: () => null,
        children: [
          {
            path: 'sign-in',
            lazy: async () => ({
              Component: (await import('../features/account/session/SignInScreen')).SignInScreen,
            }),
          },
          { path: 'leave', Component: LeaveScreen },
          {
            path: 'set-up',
            lazy: async () => ({
              Component: (await import('../features/account/session/SetUpScreen')).SetUpScreen,
            }),
          },
          {
            path: 'welcome',
            lazy: async () => ({
              Component: (await import('../features/account/session/WelcomeScreen')).WelcomeScreen,
            }),
          },
          {
            path: 'second-step',
            lazy: async () => ({
              Component: (await import('../features/account/two-factor/TwoFactorScreen')).TwoFactorScreen,
            }),
          },
          {
            element: (
              <SessionGate>
                <Outlet />
              </SessionGate>
            ),
            children: [
              {
                path: 'door',
                lazy: async () => ({
                  Component: (await import('../features/service/visit-kiosk/VisitKiosk')).VisitKiosk,
                }),
              },
            ],
          },
          {
            element: (
              <SessionGate>
                <Shell />
              </SessionGate>
            ),
            children: [
              {
                index: true,
                lazy: async () => ({
                  Component: (await import('../features/service/today/TodayScreen')).TodayScreen,
                }),
              },
              gated(
                { right: 'LIBRARY_EDIT' },
                {
                  path: 'first-day',
                  lazy: async () => ({
                    Component: (await import('../features/office/first-day/FirstDayScreen')).FirstDayScreen,
                  }),
                },
              ),
              {
                path: 'catalogue',
                lazy: async () => ({
                  Component: (await import('../features/collection/catalogue/CatalogueScreen'))
                    .CatalogueScreen,
                }),
              },
              gated(
                { right: 'CATALOGUE_EDIT', needsBranch: true },
                {
                  path: 'catalogue/new',
                  lazy: async () => ({
                    Component: (await import('../features/collection/title/NewTitleScreen')).NewTitleScreen,
                  }),
                },
              ),
              {
                path: 'catalogue/:titleId',
                lazy: async () => ({
                  Component: (await import('../features/collection/title/TitleScreen')).TitleScreen,
                }),
              },
              {
                path: 'contributors/:contributorId?',
                lazy: async () => ({
                  Component: (await import('../features/collection/contributors/ContributorsScreen'))
                    .ContributorsScreen,
                }),
              },
              gated(
                { needsBranch: true },
                {
                  path: 'branches/calendar',
                  lazy: async () => ({
                    Component: (await import('../features/office/branches/calendar/CalendarScreen'))
                      .CalendarScreen,
                  }),
                },
              ),
              {
                path: 'branches',
                lazy: async () => ({
                  Component: (await import('../features/office/branches/BranchesScreen')).BranchesScreen,
                }),
              },
              gated(
                { right: 'MEMBERS_READ' },
                {
                  path: 'members',
                  lazy: async () => ({
                    Component: (await import('../features/service/members/MembersScreen')).MembersScreen,
                  }),
                },
              ),
              gated(
                { right: 'MEMBERS_PROMOTE' },
                {
                  path: 'members/classes',
                  lazy: async () => ({
                    Component: (await import('../features/service/classes/ClassesScreen')).ClassesScreen,
                  }),
                },
              ),
              gated(
                { right: 'MEMBERS_CARDS' },
                {
                  path: 'members/card',
                  lazy: async () => ({
                    Component: (await import('../features/office/card-template/CardTemplateScreen'))
                      .CardTemplateScreen,
                  }),
                },
              ),
              gated(
                { right: 'MEMBERS_MERGE' },
                {
                  path: 'members/duplicates',
                  lazy: async () => ({
                    Component: (await import('../features/service/duplicates/DuplicatesScreen'))
                      .DuplicatesScreen,
                  }),
                },
              ),
              gated(
                { right: 'VISITS_READ' },
                {
                  path: 'visits',
                  lazy: async () => ({
                    Component: (await import('../features/service/visits/VisitsScreen')).VisitsScreen,
                  }),
                },
              ),
              gated(
                { right: 'MEMBERS_EDIT', needsBranch: true },
                {
                  path: 'members/new',
                  lazy: async () => ({
                    Component: (await import('../features/service/members/NewMemberScreen')).NewMemberScreen,
                  }),
                },
              ),
              gated(
                { right: 'MEMBERS_READ' },
                {
                  path: 'members/:memberId',
                  lazy: async () => ({
                    Component: (await import('../features/service/members/profile/MemberScreen'))
                      .MemberScreen,
                  }),
                },
              ),
              gated(
                { right: 'CIRCULATION_READ', needsBranch: true },
                {
                  path: 'holds',
                  lazy: async () => ({
                    Component: (await import('../features/service/holds/HoldsScreen')).HoldsScreen,
                  }),
                },
              ),
              gated(
                { right: 'CIRCULATION_READ' },
                {
                  path: 'overdue',
                  lazy: async () => ({
                    Component: (await import('../features/service/overdue/OverdueScreen')).OverdueScreen,
                  }),
                },
              ),
              gated(
                { right: 'CIRCULATION_READ' },
                {
                  path: 'cases',
                  lazy: async () => ({
                    Component: (await import('../features/service/cases/CasesScreen')).CasesScreen,
                  }),
                },
              ),
              gated(
                { right: 'CIRCULATION_READ', needsBranch: true },
                {
                  path: 'in-house',
                  lazy: async () => ({
                    Component: (await import('../features/service/in-house/InHouseScreen')).InHouseScreen,
                  }),
                },
              ),
              gated(
                { right: 'BUSINESS_READ' },
                {
                  path: 'businesses',
                  lazy: async () => ({
                    Component: (await import('../features/activities/businesses/BusinessesScreen'))
                      .BusinessesScreen,
                  }),
                },
              ),
              gated(
                { right: 'BUSINESS_READ' },
                {
                  path: 'businesses/:businessId',
                  lazy: async () => ({
                    Component: (await import('../features/activities/businesses/profile/BusinessScreen'))
                      .BusinessScreen,
                  }),
                },
              ),
              gated(
                { right: 'GUIDES_WRITE' },
                {
                  path: 'guides',
                  lazy: async () => ({
                    Component: (await import('../features/activities/guides/GuidesScreen')).GuidesScreen,
                  }),
                },
              ),
              gated(
                { right: 'GUIDES_WRITE' },
                {
                  path: 'guides/:guideId',
                  lazy: async () => ({
                    Component: (await import('../features/activities/guide-editor/GuideScreen')).GuideScreen,
                  }),
                },
              ),
              gated(
                { right: 'PROGRAMMES_READ' },
                {
                  path: 'events',
                  lazy: async () => ({
                    Component: (await import('../features/activities/events/EventsScreen')).EventsScreen,
                  }),
                },
              ),
              gated(
                { right: 'PROGRAMMES_WRITE' },
                {
                  path: 'proposals',
                  lazy: async () => ({
                    Component: (await import('../features/activities/proposals/ProposalsScreen'))
                      .ProposalsScreen,
                  }),
                },
              ),
              gated(
                { right: 'PROGRAMMES_READ', needsBranch: true },
                {
                  path: 'planner',
                  lazy: async () => ({
                    Component: (await import('../features/activities/planner/PlannerScreen')).PlannerScreen,
                  }),
                },
              ),
              gated(
                { right: 'PROGRAMMES_READ' },
                {
                  path: 'programmes/:programmeId?',
                  lazy: async () => ({
                    Component: (await import('../features/activities/programmes/ProgrammesScreen'))
                      .ProgrammesScreen,
                  }),
                },
              ),
              gated(
                { right: 'PROGRAMMES_READ' },
                {
                  path: 'event-people/:personId?',
                  lazy: async () => ({
                    Component: (await import('../features/activities/event-people/PeopleScreen'))
                      .PeopleScreen,
                  }),
                },
              ),
              gated(
                { right: 'PROGRAMMES_READ' },
                {
                  path: 'events/statistics',
                  lazy: async () => ({
                    Component: (await import('../features/activities/event-statistics/StatisticsScreen'))
                      .StatisticsScreen,
                  }),
                },
              ),
              gated(
                { right: 'PROGRAMMES_WRITE', needsBranch: true },
                {
                  path: 'events/new',
                  lazy: async () => ({
                    Component: (await import('../features/activities/event-editor/NewEventScreen'))
                      .NewEventScreen,
                  }),
                },
              ),
              gated(
                { right: 'PROGRAMMES_WRITE' },
                {
                  path: 'events/:eventId/edit',
                  lazy: async () => ({
                    Component: (await import('../features/activities/event-editor/EditEventScreen'))
                      .EditEventScreen,
                  }),
                },
              ),
              gated(
                { right: 'PROGRAMMES_READ' },
                {
                  path: 'events/:eventId',
                  lazy: async () => ({
                    Component: (await import('../features/activities/event/EventScreen')).EventScreen,
                  }),
                },
              ),
              gated(
                { right: 'PROGRAMMES_CHECK_IN' },
                {
                  path: 'door/:sessionId',
                  lazy: async () => ({
                    Component: (await import('../features/activities/check-in/EventCheckIn')).EventCheckIn,
                  }),
                },
              ),
              gated(
                { right: 'CONSULTATIONS_READ' },
                {
                  path: 'consultations',
                  lazy: async () => ({
                    Component: (await import('../features/activities/consultations/ConsultationsScreen'))
                      .ConsultationsScreen,
                  }),
                },
              ),
              gated(
                { right: 'CONSULTATIONS_IMPACT' },
                {
                  path: 'consultations/impact',
                  lazy: async () => ({
                    Component: (await import('../features/activities/consultation-impact/ImpactScreen'))
                      .ImpactScreen,
                  }),
                },
              ),
              gated(
                { right: 'CONSULTATIONS_READ' },
                {
                  path: 'consultations/:consultationId',
                  lazy: async () => ({
                    Component: (await import('../features/activities/consultation/ConsultationScreen'))
                      .ConsultationScreen,
                  }),
                },
              ),
              gated(
                { right: 'CIRCULATION_CLOSING', needsBranch: true },
                {
                  path: 'till',
                  lazy: async () => ({
                    Component: (await import('../features/service/till/TillScreen')).TillScreen,
                  }),
                },
              ),
              gated(
                { right: 'CIRCULATION_CLOSING' },
                {
                  path: 'till/:closingId',
                  lazy: async () => ({
                    Component: (await import('../features/service/till/ClosingScreen')).ClosingScreen,
                  }),
                },
              ),
              gated(
                { right: 'MESSAGES_READ' },
                {
                  path: 'messages',
                  lazy: async () => ({
                    Component: (await import('../features/voice/messages/MessagesScreen')).MessagesScreen,
                  }),
                },
              ),
              gated(
                { right: 'MEMBERS_DATA' },
                {
                  path: 'data-requests',
                  lazy: async () => ({
                    Component: (await import('../features/service/data-requests/DataRequestsScreen'))
                      .DataRequestsScreen,
                  }),
                },
              ),
              gated(
                { right: 'COMMUNITY_MODERATE' },
                {
                  path: 'reviews',
                  lazy: async () => ({
                    Component: (await import('../features/voice/reviews/ReviewsScreen')).ReviewsScreen,
                  }),
                },
              ),
              gated(
                { right: 'CIRCULATION_RULES' },
                {
                  path: 'rules',
                  lazy: async () => ({
                    Component: (await import('../features/office/rules/RulesScreen')).RulesScreen,
                  }),
                },
              ),
              gated(
                { right: 'CIRCULATION_LEND', needsBranch: true },
                {
                  path: 'desk',
                  lazy: async () => ({
                    Component: (await import('../features/service/desk/DeskScreen')).DeskScreen,
                  }),
                },
              ),
              gated(
                { right: 'STAFF_MANAGE' },
                {
                  path: 'accounts',
                  lazy: async () => ({
                    Component: (await import('../features/office/accounts/AccountsScreen')).AccountsScreen,
                  }),
                },
              ),
              gated(
                { right: 'AUDIT_READ' },
                {
                  path: 'audit',
                  lazy: async () => ({
                    Component: (await import('../features/office/audit/AuditScreen')).AuditScreen,
                  }),
                },
              ),
              {
                path: 'security',
                lazy: async () => ({
                  Component: (await import('../features/account/security/SecurityScreen')).SecurityScreen,
                }),
              },
              { path: '*', element: <NotFoundScreen /> },
            ],
          },
        ],
      },
    ],
    { basename: '/staff' },
  );
}

/** A screen that opens only for whoever holds its right, and where there is a branch to work for. */
function gated(needs: ScreenNeeds, screen: RouteObject): RouteObject {
  return { element: <ScreenGate {...needs} />, children: [screen] };
}
