import type { RouteObject } from 'react-router';

import { gated } from './gated';

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
  gated(
    { needsBranch: true },
    {
      path: 'branches/calendar',
      lazy: async () => ({
        Component: (await import('../../features/office/branches/calendar/CalendarScreen')).CalendarScreen,
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
  gated(
    { right: 'AUDIT_READ' },
    {
      path: 'audit',
      lazy: async () => ({
        Component: (await import('../../features/office/audit/AuditScreen')).AuditScreen,
      }),
    },
  ),
  gated(
    { right: 'REPORTS_READ' },
    {
      path: 'reports',
      lazy: async () => ({
        Component: (await import('../../features/office/reports/ReportsScreen')).ReportsScreen,
      }),
    },
  ),
];
