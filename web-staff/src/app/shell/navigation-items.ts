import type { IconName } from '../../lib/ui/icon-paths';
import { paths } from '../../lib/paths';
import type { Permission } from '../../lib/session/session-context';
import type { WaitingName } from '../../lib/waiting/staff-waiting';
import type { entries, groups, places } from './words.id';

/** Names a group of the navigation. */
export type GroupName = keyof typeof groups;

/** Names an entry of the navigation: a job. */
export type EntryName = keyof typeof entries;

/** Names a place: a screen that stands in the navigation, by itself or as a tab of its entry. */
export type PlaceName = keyof typeof places;

/** A screen of the navigation: its label and its synonyms stand in the words under its name. */
export type Place = {
  readonly name: PlaceName;
  readonly to: string;
  /** Without it the place is not shown. */
  readonly permission?: Permission;
  /** The letter that follows `G`. */
  readonly chord?: string;
  /** What its number adds up. */
  readonly waiting?: readonly WaitingName[];
  /** Whether what is below its address is the same screen: a list with the chosen one beside it. */
  readonly holdsDetail?: true;
};

/** A job: it leads to the first of its places that a person may enter, the others are its tabs. */
export type NavigationEntry = {
  readonly name: EntryName;
  readonly icon: IconName;
  readonly places: readonly Place[];
  /** Who sees it at all; its places open to others too, by their address, a link or the palette. */
  readonly shownWith?: readonly Permission[];
};

/** Jobs under one head. */
export type NavigationGroup = {
  readonly name: GroupName;
  readonly entries: readonly NavigationEntry[];
};

const service: readonly NavigationEntry[] = [
  { name: 'today', icon: 'today', places: [{ name: 'today', to: paths.today, chord: 'H' }] },
  {
    name: 'desk',
    icon: 'scan',
    places: [{ name: 'desk', to: paths.desk, chord: 'M', permission: 'CIRCULATION_LEND' }],
  },
  {
    name: 'members',
    icon: 'idCard',
    places: [
      { name: 'members', to: paths.members, chord: 'A', permission: 'MEMBERS_READ' },
      { name: 'visits', to: paths.visits, permission: 'VISITS_READ' },
      { name: 'computers', to: paths.computers, permission: 'INTERNET_READ' },
      { name: 'duplicates', to: paths.duplicates, permission: 'MEMBERS_MERGE' },
      { name: 'classes', to: paths.classes, permission: 'MEMBERS_PROMOTE' },
      { name: 'cardTemplate', to: paths.cardTemplate, permission: 'MEMBERS_CARDS' },
      {
        name: 'dataRequests',
        to: paths.dataRequests,
        chord: 'D',
        permission: 'MEMBERS_DATA',
        waiting: ['dataRequestCount'],
      },
      {
        name: 'privacy',
        to: paths.privacy,
        permission: 'PRIVACY_READ',
        waiting: ['dataBreachCount'],
        holdsDetail: true,
      },
    ],
  },
  {
    name: 'lending',
    icon: 'bookmarks',
    places: [
      {
        name: 'holds',
        to: paths.holds,
        chord: 'R',
        permission: 'CIRCULATION_READ',
        waiting: ['pullCount', 'endingHoldCount'],
      },
      { name: 'loans', to: paths.loans, permission: 'CIRCULATION_READ' },
      { name: 'overdue', to: paths.overdue, chord: 'T', permission: 'CIRCULATION_READ' },
      { name: 'inHouse', to: paths.inHouse, chord: 'B', permission: 'CIRCULATION_READ' },
      {
        name: 'cases',
        to: paths.cases,
        chord: 'J',
        permission: 'CIRCULATION_READ',
        waiting: ['openCaseCount'],
      },
      { name: 'till', to: paths.till, chord: 'U', permission: 'CIRCULATION_CLOSING' },
      { name: 'overrides', to: paths.overrides, permission: 'AUDIT_READ' },
    ],
  },
];

const collection: readonly NavigationEntry[] = [
  {
    name: 'catalogue',
    icon: 'books',
    places: [
      { name: 'titles', to: paths.catalogue, chord: 'K' },
      { name: 'copies', to: paths.copies, permission: 'CATALOGUE_READ' },
      { name: 'contributors', to: paths.contributors, chord: 'O', holdsDetail: true },
    ],
  },
];

const activities: readonly NavigationEntry[] = [
  {
    name: 'programmes',
    icon: 'calendar',
    places: [
      {
        name: 'events',
        to: paths.events,
        chord: 'P',
        permission: 'PROGRAMMES_READ',
        waiting: ['registrationCount'],
      },
      { name: 'planner', to: paths.planner, chord: 'W', permission: 'PROGRAMMES_READ' },
      {
        name: 'programmes',
        to: paths.programmes,
        chord: 'N',
        permission: 'PROGRAMMES_READ',
        holdsDetail: true,
      },
      {
        name: 'proposals',
        to: paths.proposals,
        chord: 'Z',
        permission: 'PROGRAMMES_WRITE',
        waiting: ['proposalCount'],
      },
      {
        name: 'eventPeople',
        to: paths.eventPeople,
        chord: 'I',
        permission: 'PROGRAMMES_READ',
        holdsDetail: true,
      },
      { name: 'eventStatistics', to: paths.eventStatistics, permission: 'PROGRAMMES_READ' },
    ],
  },
  {
    name: 'volunteers',
    icon: 'account',
    places: [
      { name: 'shifts', to: paths.shifts, permission: 'VOLUNTEERS_READ' },
      { name: 'volunteers', to: paths.volunteers, permission: 'VOLUNTEERS_READ' },
      {
        name: 'volunteerApplications',
        to: paths.volunteerApplications,
        permission: 'VOLUNTEERS_READ',
        waiting: ['volunteerApplicationCount'],
      },
      {
        name: 'shiftHours',
        to: paths.shiftHours,
        permission: 'SHIFTS_WRITE',
        waiting: ['volunteerLetterCount'],
      },
      { name: 'volunteerRoles', to: paths.volunteerRoles, permission: 'VOLUNTEERS_READ' },
    ],
  },
  {
    name: 'smallBusiness',
    icon: 'store',
    places: [
      { name: 'consultations', to: paths.consultations, chord: 'Q', permission: 'CONSULTATIONS_READ' },
      {
        name: 'businesses',
        to: paths.businesses,
        chord: 'V',
        permission: 'BUSINESS_READ',
        waiting: ['businessCount'],
      },
      {
        name: 'guides',
        to: paths.guides,
        chord: 'F',
        permission: 'GUIDES_WRITE',
        waiting: ['guideCount', 'legalFigureCount'],
      },
      { name: 'impact', to: paths.consultationImpact, permission: 'CONSULTATIONS_IMPACT' },
    ],
  },
  {
    name: 'partners',
    icon: 'branch',
    places: [
      {
        name: 'partners',
        to: paths.partners,
        permission: 'PARTNERS_READ',
        waiting: ['partnerRequestCount', 'endingAgreementCount'],
      },
      { name: 'purchaseSuggestions', to: paths.purchaseSuggestions, permission: 'PARTNERS_READ' },
      {
        name: 'classSets',
        to: paths.classSets,
        permission: 'CLASS_SETS_READ',
        waiting: ['classSetCount'],
      },
    ],
  },
];

const voice: readonly NavigationEntry[] = [
  {
    name: 'messages',
    icon: 'letter',
    places: [
      {
        name: 'messages',
        to: paths.messages,
        chord: 'E',
        permission: 'MESSAGES_READ',
        waiting: ['failedMessageCount', 'handMessageCount'],
      },
    ],
  },
  {
    name: 'pages',
    icon: 'pencil',
    places: [
      { name: 'pages', to: paths.pages, permission: 'PAGES_WRITE', holdsDetail: true },
      { name: 'standards', to: paths.standards, permission: 'PAGES_WRITE', holdsDetail: true },
      {
        name: 'posts',
        to: paths.posts,
        permission: 'POSTS_WRITE',
        holdsDetail: true,
        waiting: ['postApprovalCount', 'postDeliveryCount'],
      },
    ],
  },
  {
    name: 'reviews',
    icon: 'star',
    places: [
      {
        name: 'reviews',
        to: paths.reviews,
        chord: 'X',
        permission: 'COMMUNITY_MODERATE',
        waiting: ['reviewCount'],
      },
    ],
  },
  {
    name: 'feedback',
    icon: 'alert',
    places: [
      {
        name: 'feedback',
        to: paths.feedback,
        permission: 'CASES_READ',
        waiting: ['feedbackCaseCount'],
      },
      { name: 'satisfaction', to: paths.satisfaction, permission: 'SATISFACTION_READ' },
      { name: 'surveys', to: paths.surveys, permission: 'SURVEYS_READ', holdsDetail: true },
    ],
  },
];

const office: readonly NavigationEntry[] = [
  {
    name: 'reports',
    icon: 'chart',
    places: [{ name: 'reports', to: paths.reports, chord: 'G', permission: 'REPORTS_READ' }],
  },
  {
    name: 'settings',
    icon: 'sliders',
    shownWith: ['LIBRARY_EDIT', 'CIRCULATION_RULES'],
    places: [
      { name: 'branches', to: paths.branches, chord: 'C' },
      { name: 'calendar', to: paths.calendarNow },
      { name: 'rules', to: paths.rules, chord: 'L', permission: 'CIRCULATION_RULES' },
    ],
  },
  {
    name: 'accounts',
    icon: 'people',
    // Everybody opens their own development from the menu of their account; the desk keeps its eight jobs.
    shownWith: ['STAFF_MANAGE', 'DEVELOPMENT_READ'],
    places: [
      { name: 'accounts', to: paths.accounts, chord: 'S', permission: 'STAFF_MANAGE' },
      { name: 'duty', to: paths.duty },
      { name: 'competences', to: paths.development },
      { name: 'training', to: paths.training },
      { name: 'procedures', to: paths.procedures },
    ],
  },
  {
    name: 'audit',
    icon: 'history',
    places: [{ name: 'audit', to: paths.audit, chord: 'Y', permission: 'AUDIT_READ' }],
  },
];

/** Every job of the house; a new room adds an entry, or a place to one. */
export const navigationGroups: readonly NavigationGroup[] = [
  { name: 'service', entries: service },
  { name: 'collection', entries: collection },
  { name: 'activities', entries: activities },
  { name: 'voice', entries: voice },
  { name: 'office', entries: office },
];
