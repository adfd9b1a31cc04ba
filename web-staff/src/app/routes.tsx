import { Outlet, createBrowserRouter } from "react-router";

import { LeaveScreen } from "../features/leave/LeaveScreen";
import { RouteError } from "./RouteError";
import { SessionGate } from "./SessionGate";
import { NotFoundScreen } from "./NotFoundScreen";
import { Shell } from "./shell/Shell";

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
          { path: "sign-in", lazy: async () => ({ Component: (await import("../features/session/SignInScreen")).SignInScreen }) },
          { path: "leave", Component: LeaveScreen },
          { path: "set-up", lazy: async () => ({ Component: (await import("../features/session/SetUpScreen")).SetUpScreen }) },
          { path: "welcome", lazy: async () => ({ Component: (await import("../features/session/WelcomeScreen")).WelcomeScreen }) },
          { path: "second-step", lazy: async () => ({ Component: (await import("../features/second-step/SecondStepScreen")).SecondStepScreen }) },
          { element: <SessionGate><Outlet /></SessionGate>, children: [{ path: "door", lazy: async () => ({ Component: (await import("../features/door/DoorScreen")).DoorScreen }) }] },
          {
            element: <SessionGate><Shell /></SessionGate>,
            children: [
              { index: true, lazy: async () => ({ Component: (await import("../features/today/TodayScreen")).TodayScreen }) },
              { path: "catalogue", lazy: async () => ({ Component: (await import("../features/catalogue/CatalogueScreen")).CatalogueScreen }) },
              { path: "catalogue/new", lazy: async () => ({ Component: (await import("../features/title/NewTitleScreen")).NewTitleScreen }) },
              { path: "catalogue/:titleId", lazy: async () => ({ Component: (await import("../features/title/TitleScreen")).TitleScreen }) },
              { path: "contributors/:contributorId?", lazy: async () => ({ Component: (await import("../features/contributors/ContributorsScreen")).ContributorsScreen }) },
              { path: "branches/calendar", lazy: async () => ({ Component: (await import("../features/branches/calendar/CalendarScreen")).CalendarScreen }) },
              { path: "branches", lazy: async () => ({ Component: (await import("../features/branches/BranchesScreen")).BranchesScreen }) },
              { path: "members", lazy: async () => ({ Component: (await import("../features/members/MembersScreen")).MembersScreen }) },
              { path: "members/classes", lazy: async () => ({ Component: (await import("../features/classes/ClassesScreen")).ClassesScreen }) },
              { path: "members/card", lazy: async () => ({ Component: (await import("../features/card-template/CardTemplateScreen")).CardTemplateScreen }) },
              { path: "members/duplicates", lazy: async () => ({ Component: (await import("../features/duplicates/DuplicatesScreen")).DuplicatesScreen }) },
              { path: "visits", lazy: async () => ({ Component: (await import("../features/visits/VisitsScreen")).VisitsScreen }) },
              { path: "members/new", lazy: async () => ({ Component: (await import("../features/members/NewMemberScreen")).NewMemberScreen }) },
              { path: "members/:memberId", lazy: async () => ({ Component: (await import("../features/members/profile/MemberScreen")).MemberScreen }) },
              { path: "holds", lazy: async () => ({ Component: (await import("../features/holds/HoldsScreen")).HoldsScreen }) },
              { path: "overdue", lazy: async () => ({ Component: (await import("../features/overdue/OverdueScreen")).OverdueScreen }) },
              { path: "cases", lazy: async () => ({ Component: (await import("../features/cases/CasesScreen")).CasesScreen }) },
              { path: "in-house", lazy: async () => ({ Component: (await import("../features/in-house/InHouseScreen")).InHouseScreen }) },
              { path: "businesses", lazy: async () => ({ Component: (await import("../features/businesses/BusinessesScreen")).BusinessesScreen }) },
              { path: "businesses/:businessId", lazy: async () => ({ Component: (await import("../features/businesses/BusinessScreen")).BusinessScreen }) },
              { path: "guides", lazy: async () => ({ Component: (await import("../features/guides/GuidesScreen")).GuidesScreen }) },
              { path: "guides/:guideId", lazy: async () => ({ Component: (await import("../features/guide-editor/GuideScreen")).GuideScreen }) },
              { path: "events", lazy: async () => ({ Component: (await import("../features/events/EventsScreen")).EventsScreen }) },
              { path: "proposals", lazy: async () => ({ Component: (await import("../features/proposals/ProposalsScreen")).ProposalsScreen }) },
              { path: "planner", lazy: async () => ({ Component: (await import("../features/planner/PlannerScreen")).PlannerScreen }) },
              { path: "programmes/:programmeId?", lazy: async () => ({ Component: (await import("../features/programmes/ProgrammesScreen")).ProgrammesScreen }) },
              { path: "event-people/:personId?", lazy: async () => ({ Component: (await import("../features/event-people/PeopleScreen")).PeopleScreen }) },
              { path: "events/statistics", lazy: async () => ({ Component: (await import("../features/event-statistics/StatisticsScreen")).StatisticsScreen }) },
              { path: "events/new", lazy: async () => ({ Component: (await import("../features/event-editor/NewEventScreen")).NewEventScreen }) },
              { path: "events/:eventId/edit", lazy: async () => ({ Component: (await import("../features/event-editor/EditEventScreen")).EditEventScreen }) },
              { path: "events/:eventId", lazy: async () => ({ Component: (await import("../features/event/EventScreen")).EventScreen }) },
              { path: "door/:sessionId", lazy: async () => ({ Component: (await import("../features/check-in/DoorScreen")).DoorScreen }) },
              { path: "consultations", lazy: async () => ({ Component: (await import("../features/consultations/ConsultationsScreen")).ConsultationsScreen }) },
              { path: "consultations/impact", lazy: async () => ({ Component: (await import("../features/consultation-impact/ImpactScreen")).ImpactScreen }) },
              { path: "consultations/:consultationId", lazy: async () => ({ Component: (await import("../features/consultation/ConsultationScreen")).ConsultationScreen }) },
              { path: "till", lazy: async () => ({ Component: (await import("../features/till/TillScreen")).TillScreen }) },
              { path: "till/:closingId", lazy: async () => ({ Component: (await import("../features/till/ClosingScreen")).ClosingScreen }) },
              { path: "messages", lazy: async () => ({ Component: (await import("../features/messages/MessagesScreen")).MessagesScreen }) },
              { path: "data-requests", lazy: async () => ({ Component: (await import("../features/data-requests/DataRequestsScreen")).DataRequestsScreen }) },
              { path: "reviews", lazy: async () => ({ Component: (await import("../features/reviews/ReviewsScreen")).ReviewsScreen }) },
              { path: "rules", lazy: async () => ({ Component: (await import("../features/rules/RulesScreen")).RulesScreen }) },
              { path: "desk", lazy: async () => ({ Component: (await import("../features/desk/DeskScreen")).DeskScreen }) },
              { path: "accounts", lazy: async () => ({ Component: (await import("../features/accounts/AccountsScreen")).AccountsScreen }) },
              { path: "audit", lazy: async () => ({ Component: (await import("../features/audit/AuditScreen")).AuditScreen }) },
              { path: "security", lazy: async () => ({ Component: (await import("../features/security/SecurityScreen")).SecurityScreen }) },
              { path: "*", element: <NotFoundScreen /> },
            ],
          },
        ],
      },
    ],
    { basename: "/staff" },
  );
}
