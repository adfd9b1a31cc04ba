import type { RouteObject } from 'react-router';

import { gated } from './gated';
import { LateWords, PrivacyWords } from '../LateWords';

/** The screens of the service: today, the desk, members, holds, cases, the till. */
export const serviceRoutes: readonly RouteObject[] = [
  {
    index: true,
    lazy: async () => ({
      Component: (await import('../../features/service/today/TodayScreen')).TodayScreen,
    }),
  },
  gated(
    { right: 'MEMBERS_READ' },
    {
      path: 'members',
      lazy: async () => ({
        Component: (await import('../../features/service/members/MembersScreen')).MembersScreen,
      }),
    },
  ),
  gated(
    { right: 'MEMBERS_PROMOTE' },
    {
      path: 'members/classes',
      lazy: async () => ({
        Component: (await import('../../features/service/classes/ClassesScreen')).ClassesScreen,
      }),
    },
  ),
  gated(
    { right: 'MEMBERS_MERGE' },
    {
      path: 'members/duplicates',
      lazy: async () => ({
        Component: (await import('../../features/service/duplicates/DuplicatesScreen')).DuplicatesScreen,
      }),
    },
  ),
  gated(
    { right: 'MEMBERS_EDIT', needsBranch: true },
    {
      path: 'members/new',
      lazy: async () => ({
        Component: (await import('../../features/service/members/NewMemberScreen')).NewMemberScreen,
      }),
    },
  ),
  gated(
    { right: 'MEMBERS_READ' },
    {
      path: 'members/:memberId',
      lazy: async () => ({
        Component: (await import('../../features/service/members/profile/MemberScreen')).MemberScreen,
      }),
    },
  ),
  gated(
    { right: 'CIRCULATION_READ', needsBranch: true },
    {
      path: 'holds',
      lazy: async () => ({
        Component: (await import('../../features/service/holds/HoldsScreen')).HoldsScreen,
      }),
    },
  ),
  gated(
    { right: 'CIRCULATION_READ' },
    {
      path: 'overdue',
      lazy: async () => ({
        Component: (await import('../../features/service/loans/OverdueScreen')).OverdueScreen,
      }),
    },
  ),
  gated(
    { right: 'CIRCULATION_READ' },
    {
      path: 'loans',
      lazy: async () => ({
        Component: (await import('../../features/service/loans/LoansScreen')).LoansScreen,
      }),
    },
  ),
  gated(
    { right: 'CIRCULATION_READ' },
    {
      path: 'cases',
      lazy: async () => ({
        Component: (await import('../../features/service/cases/CasesScreen')).CasesScreen,
      }),
    },
  ),
  gated(
    { right: 'CIRCULATION_READ', needsBranch: true },
    {
      path: 'in-house',
      lazy: async () => ({
        Component: (await import('../../features/service/in-house/InHouseScreen')).InHouseScreen,
      }),
    },
  ),
  gated(
    { right: 'CIRCULATION_CLOSING', needsBranch: true },
    {
      path: 'till',
      lazy: async () => ({
        Component: (await import('../../features/service/till/TillScreen')).TillScreen,
      }),
    },
  ),
  gated(
    { right: 'AUDIT_READ' },
    {
      path: 'overrides',
      lazy: async () => ({
        Component: (await import('../../features/service/overrides/OverridesScreen')).OverridesScreen,
      }),
    },
  ),
  gated(
    { right: 'CIRCULATION_CLOSING' },
    {
      path: 'till/:closingId',
      lazy: async () => ({
        Component: (await import('../../features/service/till/ClosingScreen')).ClosingScreen,
      }),
    },
  ),
  gated(
    { right: 'MEMBERS_DATA' },
    {
      path: 'data-requests',
      lazy: async () => ({
        Component: (await import('../../features/service/data-requests/DataRequestsScreen'))
          .DataRequestsScreen,
      }),
    },
  ),
  {
    Component: LateWords,
    children: [
      gated(
        { right: 'VISITS_READ' },
        {
          path: 'visits',
          lazy: async () => ({
            Component: (await import('../../features/service/visits/VisitsScreen')).VisitsScreen,
          }),
        },
      ),
      gated(
        { right: 'VISITS_EDIT', needsBranch: true },
        {
          path: 'visits/count',
          lazy: async () => ({
            Component: (await import('../../features/service/counts/CountScreen')).CountScreen,
          }),
        },
      ),
      gated(
        { right: 'INTERNET_READ', needsBranch: true },
        {
          path: 'computers',
          lazy: async () => ({
            Component: (await import('../../features/service/computers/ComputersScreen')).ComputersScreen,
          }),
        },
      ),
      gated(
        { right: 'BOOKINGS_READ', needsBranch: true },
        {
          path: 'computers/rooms',
          lazy: async () => ({
            Component: (await import('../../features/service/rooms/board/RoomsScreen')).RoomsScreen,
          }),
        },
      ),
      gated(
        { right: 'BOOKINGS_READ' },
        {
          path: 'computers/room-rules',
          lazy: async () => ({
            Component: (await import('../../features/service/rooms/rules/RoomRulesScreen')).RoomRulesScreen,
          }),
        },
      ),
      gated(
        { right: 'INTERNET_READ' },
        {
          path: 'computers/vouchers',
          lazy: async () => ({
            Component: (await import('../../features/service/computers/vouchers/VouchersScreen'))
              .VouchersScreen,
          }),
        },
      ),
      gated(
        { right: 'INTERNET_READ' },
        {
          path: 'computers/prints',
          lazy: async () => ({
            Component: (await import('../../features/service/computers/printing/PrintsScreen')).PrintsScreen,
          }),
        },
      ),
      gated(
        { right: 'INTERNET_READ' },
        {
          path: 'computers/rules',
          lazy: async () => ({
            Component: (await import('../../features/service/computers/rules/InternetRulesScreen'))
              .InternetRulesScreen,
          }),
        },
      ),
    ],
  },
  {
    Component: PrivacyWords,
    children: [
      gated(
        { right: 'PRIVACY_READ' },
        {
          path: 'privacy',
          lazy: async () => ({
            Component: (await import('../../features/service/privacy/PrivacyScreen')).PrivacyScreen,
          }),
        },
      ),
      gated(
        { right: 'PRIVACY_READ' },
        {
          path: 'privacy/breaches/:breachId',
          lazy: async () => ({
            Component: (await import('../../features/service/privacy/breaches/BreachScreen')).BreachScreen,
          }),
        },
      ),
      gated(
        { right: 'PRIVACY_READ' },
        {
          path: 'privacy/assessments/:assessmentId',
          lazy: async () => ({
            Component: (await import('../../features/service/privacy/assessments/AssessmentScreen'))
              .AssessmentScreen,
          }),
        },
      ),
    ],
  },
  gated(
    { right: 'CIRCULATION_LEND', needsBranch: true },
    {
      path: 'desk',
      lazy: async () => ({
        Component: (await import('../../features/service/desk/DeskScreen')).DeskScreen,
      }),
    },
  ),
];

/** The kiosk that counts visits, which fills the screen by itself. */
export const kioskRoute: RouteObject = {
  Component: LateWords,
  children: [
    {
      path: 'door',
      lazy: async () => ({
        Component: (await import('../../features/service/visit-kiosk/VisitKiosk')).VisitKiosk,
      }),
    },
  ],
};
