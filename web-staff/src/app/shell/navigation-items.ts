import type { IconName } from '../../lib/ui/icon-paths';
import { paths } from '../../lib/paths';
import type { Permission } from '../../lib/session/session-context';
import { useSession } from '../../lib/session/session-context';

type PlaceName =
  | 'reviews'
  | 'accounts'
  | 'audit'
  | 'today'
  | 'desk'
  | 'catalogue'
  | 'members'
  | 'holds'
  | 'overdue'
  | 'contributors'
  | 'messages'
  | 'dataRequests'
  | 'till'
  | 'cases'
  | 'inHouse'
  | 'events'
  | 'consultations'
  | 'businesses'
  | 'guides'
  | 'branches'
  | 'rules';

type PlanningName = 'planner' | 'proposals' | 'programmes' | 'eventPeople';

/**
 * A place of the navigation, with the letter that follows `G` and the permission without which it is not
 * shown.
 */
export type NavigationItem = {
  readonly to: string;
  readonly name: PlaceName | PlanningName;
  readonly icon: IconName;
  readonly chord: string;
  readonly permission?: Permission;
};

type NavigationGroup = {
  readonly name: 'service' | 'activities' | 'smallBusiness' | 'office';
  readonly items: readonly NavigationItem[];
};

const navigationGroups: readonly NavigationGroup[] = [
  {
    name: 'service',
    items: [
      { to: paths.today, name: 'today', icon: 'today', chord: 'H' },
      { to: paths.desk, name: 'desk', icon: 'scan', chord: 'M', permission: 'CIRCULATION_LEND' },
      { to: paths.catalogue, name: 'catalogue', icon: 'books', chord: 'K' },
      { to: paths.members, name: 'members', icon: 'idCard', chord: 'A', permission: 'MEMBERS_READ' },
      { to: paths.holds, name: 'holds', icon: 'bookmarks', chord: 'R', permission: 'CIRCULATION_READ' },
      { to: paths.overdue, name: 'overdue', icon: 'alarm', chord: 'T', permission: 'CIRCULATION_READ' },
      { to: paths.inHouse, name: 'inHouse', icon: 'book', chord: 'B', permission: 'CIRCULATION_READ' },
      { to: paths.cases, name: 'cases', icon: 'alert', chord: 'J', permission: 'CIRCULATION_READ' },
      { to: paths.till, name: 'till', icon: 'cash', chord: 'U', permission: 'CIRCULATION_CLOSING' },
      { to: paths.messages, name: 'messages', icon: 'letter', chord: 'E', permission: 'MESSAGES_READ' },
      { to: paths.dataRequests, name: 'dataRequests', icon: 'lock', chord: 'D', permission: 'MEMBERS_DATA' },
      { to: paths.reviews, name: 'reviews', icon: 'star', chord: 'X', permission: 'COMMUNITY_MODERATE' },
      { to: paths.contributors, name: 'contributors', icon: 'user', chord: 'O' },
    ],
  },
  {
    name: 'activities',
    items: [
      { to: paths.events, name: 'events', icon: 'calendar', chord: 'P', permission: 'PROGRAMMES_READ' },
      { to: paths.planner, name: 'planner', icon: 'columns', chord: 'W', permission: 'PROGRAMMES_READ' },
      { to: paths.programmes, name: 'programmes', icon: 'tag', chord: 'N', permission: 'PROGRAMMES_READ' },
      { to: paths.proposals, name: 'proposals', icon: 'pencil', chord: 'Z', permission: 'PROGRAMMES_WRITE' },
      {
        to: paths.eventPeople,
        name: 'eventPeople',
        icon: 'account',
        chord: 'I',
        permission: 'PROGRAMMES_READ',
      },
    ],
  },
  {
    name: 'smallBusiness',
    items: [
      {
        to: paths.consultations,
        name: 'consultations',
        icon: 'people',
        chord: 'Q',
        permission: 'CONSULTATIONS_READ',
      },
      { to: paths.businesses, name: 'businesses', icon: 'tag', chord: 'V', permission: 'BUSINESS_READ' },
      { to: paths.guides, name: 'guides', icon: 'book', chord: 'F', permission: 'GUIDES_WRITE' },
    ],
  },
  {
    name: 'office',
    items: [
      { to: paths.branches, name: 'branches', icon: 'branch', chord: 'C' },
      { to: paths.rules, name: 'rules', icon: 'sliders', chord: 'L', permission: 'CIRCULATION_RULES' },
      { to: paths.accounts, name: 'accounts', icon: 'people', chord: 'S', permission: 'STAFF_MANAGE' },
      { to: paths.audit, name: 'audit', icon: 'history', chord: 'Y', permission: 'AUDIT_READ' },
    ],
  },
];

/**
 * Returns the places that this person may enter, by group; a place that exists only for others is not shown.
 */
export function useNavigationGroups(): readonly NavigationGroup[] {
  const { can } = useSession();
  return navigationGroups
    .map(({ name, items }) => ({
      name,
      items: items.filter(({ permission }) => permission === undefined || can(permission)),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Returns the places that this person may enter, in order. */
export function useNavigationItems(): readonly NavigationItem[] {
  return useNavigationGroups().flatMap(({ items }) => items);
}
