import type { RouteObject } from 'react-router';

import { gated } from './gated';
import { ActWords, DevelopmentWords, LateWords, VolunteerWords } from '../LateWords';

/** The screens of the office: branches, rules, cards, accounts, the audit. */
export const officeRoutes: readonly RouteObject[] = [
  gated(
    { right: 'LIBRARY_EDIT' },
    {
      path: 'first-day',
      lazy: async () => ({
        Component: (await import('../../features/office/first-day/FirstDayScreen')).FirstDayScreen,
      }),
    },
  ),
  {
    Component: VolunteerWords,
    children: [
      gated(
        { needsBranch: true },
        {
          path: 'accounts/duty',
          lazy: async () => ({
            Component: (await import('../../features/office/duty/DutyScreen')).DutyScreen,
          }),
        },
      ),
    ],
  },
  {
    Component: LateWords,
    children: [
      gated(
        { needsBranch: true },
        {
          path: 'branches/calendar',
          lazy: async () => ({
            Component: (await import('../../features/office/branches/calendar/CalendarScreen'))
              .CalendarScreen,
          }),
        },
      ),
      {
        path: 'branches',
        lazy: async () => ({
          Component: (await import('../../features/office/branches/BranchesScreen')).BranchesScreen,
        }),
      },
      gated(
        { right: 'LIBRARY_EDIT' },
        {
          path: 'branches/plan/:id',
          lazy: async () => ({
            Component: (await import('../../features/office/branches/floor-plan/FloorPlanScreen'))
              .FloorPlanScreen,
          }),
        },
      ),
    ],
  },
  gated(
    { right: 'MEMBERS_CARDS' },
    {
      path: 'members/card',
      lazy: async () => ({
        Component: (await import('../../features/office/card-template/CardTemplateScreen'))
          .CardTemplateScreen,
      }),
    },
  ),
  gated(
    { right: 'CIRCULATION_RULES' },
    {
      path: 'rules',
      lazy: async () => ({
        Component: (await import('../../features/office/rules/RulesScreen')).RulesScreen,
      }),
    },
  ),
  gated(
    { right: 'STAFF_MANAGE' },
    {
      path: 'accounts',
      lazy: async () => ({
        Component: (await import('../../features/office/accounts/AccountsScreen')).AccountsScreen,
      }),
    },
  ),
  {
    Component: ActWords,
    children: [
      gated(
        { right: 'AUDIT_READ' },
        {
          path: 'audit',
          lazy: async () => ({
            Component: (await import('../../features/office/audit/AuditScreen')).AuditScreen,
          }),
        },
      ),
    ],
  },
  {
    Component: DevelopmentWords,
    children: [
      {
        path: 'development',
        lazy: async () => ({
          Component: (await import('../../features/office/development/matrix/CompetenceScreen'))
            .CompetenceScreen,
        }),
      },
      {
        path: 'development/people/:id',
        lazy: async () => ({
          Component: (await import('../../features/office/development/person/PersonScreen')).PersonScreen,
        }),
      },
      {
        path: 'development/training',
        lazy: async () => ({
          Component: (await import('../../features/office/development/training/TrainingScreen'))
            .TrainingScreen,
        }),
      },
      {
        path: 'development/procedures',
        lazy: async () => ({
          Component: (await import('../../features/office/development/procedures/SopListScreen'))
            .SopListScreen,
        }),
      },
      {
        path: 'development/procedures/:id',
        lazy: async () => ({
          Component: (await import('../../features/office/development/procedures/SopScreen')).SopScreen,
        }),
      },
      gated(
        { right: 'DEVELOPMENT_WRITE' },
        {
          path: 'development/lists',
          lazy: async () => ({
            Component: (await import('../../features/office/development/lists/ListsScreen')).ListsScreen,
          }),
        },
      ),
    ],
  },
  {
    Component: LateWords,
    children: [
      gated(
        { right: 'REPORTS_READ' },
        {
          path: 'reports',
          lazy: async () => ({
            Component: (await import('../../features/office/reports/ReportsScreen')).ReportsScreen,
          }),
        },
      ),
    ],
  },
];
