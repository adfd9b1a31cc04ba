import type { Permission } from '../../../platform/auth/permission.terms';

/** A role as shipped: later modules add their permissions to it. */
export type RoleDefinition = {
  readonly code: string;
  readonly name: { readonly indonesian: string; readonly english: string };
  readonly permissions: readonly Permission[];
};

const DESK: readonly Permission[] = [
  'catalogue.read',
  'overview.read',
  'members.read',
  'members.edit',
  'members.cards',
  'circulation.read',
  'circulation.lend',
  'circulation.money',
  'circulation.closing',
  'classSets.read',
  'classSets.write',
  'internet.read',
  'internet.serve',
  'messages.read',
  'satisfaction.enter',
  'satisfaction.read',
  'visits.record',
  'visits.edit',
  'visits.read',
  'volunteers.read',
];
const CATALOGUING: readonly Permission[] = ['catalogue.edit', 'catalogue.delete'];
/** Whoever works in the back office may take a list along; the desk, which many use, may not. */
const TAKING_ALONG: readonly Permission[] = ['lists.export'];
/** What people say reaches the desk first; whoever leads the handling also learns who wishes to be kept secret. */
const LISTENING: readonly Permission[] = ['cases.read', 'cases.handle'];
/** The desk books rooms and seats for whoever asks; only those who lend against the rules book against them. */
const BOOKING: readonly Permission[] = ['bookings.read', 'bookings.write'];
const LENDING: readonly Permission[] = [
  'bookings.override',
  'community.moderate',
  'messages.send',
  'messages.edit',
  'members.block',
  'members.data',
  'members.merge',
  'members.promote',
  'satisfaction.write',
  'circulation.waive',
  'circulation.refund',
  'circulation.resolve',
  'loan.overrideLimit',
  'loan.overrideDebt',
  'loan.overrideBlock',
  'loan.overrideReference',
  'loan.overrideRenewal',
];
const AT_THE_DOOR: readonly Permission[] = ['programmes.read', 'programmes.register', 'programmes.checkIn'];
const PROGRAMMES: readonly Permission[] = [
  'programmes.write',
  'programmes.publish',
  'programmes.moveUp',
  'programmes.overrideAge',
];
const BUSINESS: readonly Permission[] = ['business.read', 'business.edit', 'business.publish'];
const CONSULTING: readonly Permission[] = ['consultations.read', 'consultations.write'];
const MENTORING: readonly Permission[] = ['consultations.notes', 'consultations.impact'];
const SMALL_BUSINESS: readonly Permission[] = ['guides.write'];
const PAGES: readonly Permission[] = ['pages.write'];
const POSTS: readonly Permission[] = ['posts.write', 'posts.approve'];
const SURVEYS: readonly Permission[] = ['surveys.read', 'surveys.write'];
const VOLUNTEERS: readonly Permission[] = ['volunteers.write'];
const PARTNERS: readonly Permission[] = ['partners.read', 'partners.write'];
/** Shifts of volunteers; only the head of the library passes their rules and plans the roster of staff. */
const SHIFTS: readonly Permission[] = ['shifts.write'];
const LIBRARIAN: readonly Permission[] = [
  'reports.read',
  'reports.rebuild',
  ...DESK,
  ...AT_THE_DOOR,
  ...BOOKING,
  ...CATALOGUING,
  ...LENDING,
  ...PROGRAMMES,
  ...BUSINESS,
  ...CONSULTING,
  ...MENTORING,
  ...SMALL_BUSINESS,
  ...PAGES,
  ...POSTS,
  ...SURVEYS,
  ...PARTNERS,
  ...VOLUNTEERS,
  ...TAKING_ALONG,
  ...LISTENING,
  ...SHIFTS,
];

/** What a head of library looks at: all that is counted, agreed, complained of and changed. */
const OVERSIGHT: readonly Permission[] = [
  'audit.read',
  'bookings.read',
  'business.read',
  'cases.handle',
  'cases.lead',
  'cases.read',
  'catalogue.read',
  'circulation.read',
  'classSets.read',
  'consultations.impact',
  'consultations.read',
  'development.read',
  'internet.read',
  'lists.export',
  'members.read',
  'messages.read',
  'overview.read',
  'partners.read',
  'privacy.read',
  'programmes.read',
  'reports.read',
  'satisfaction.read',
  'surveys.read',
  'visits.read',
  'volunteers.read',
];
/** What a head of library decides; accounts and roles stay with the administrator. */
const DECISIONS: readonly Permission[] = [
  'circulation.rules',
  'development.write',
  'duty.write',
  'internet.rules',
  'library.edit',
  'partners.write',
  'posts.approve',
  'posts.write',
  'privacy.write',
  'programmes.publish',
  'programmes.write',
  'reports.goals',
  'satisfaction.write',
  'shifts.override',
  'shifts.write',
];

/** The roles every library starts with. Permissions are named `<module>.<act>`. */
export const ROLES: readonly RoleDefinition[] = [
  {
    code: 'administrator',
    name: { indonesian: 'Administrator', english: 'Administrator' },
    permissions: [
      ...LIBRARIAN,
      'library.edit',
      'staff.manage',
      'audit.read',
      'circulation.rules',
      'internet.rules',
      'reports.goals',
      'partners.keys',
      'cases.lead',
      'development.read',
      'development.write',
      'privacy.read',
      'privacy.write',
      'shifts.override',
      'duty.write',
      'channels.manage',
    ],
  },
  { code: 'librarian', name: { indonesian: 'Pustakawan', english: 'Librarian' }, permissions: LIBRARIAN },
  {
    code: 'head',
    name: { indonesian: 'Kepala perpustakaan', english: 'Head of library' },
    permissions: [...OVERSIGHT, ...DECISIONS],
  },
  {
    code: 'cataloguer',
    name: { indonesian: 'Pengatalog', english: 'Cataloguer' },
    permissions: ['catalogue.read', 'overview.read', ...CATALOGUING, ...TAKING_ALONG],
  },
  {
    code: 'planner',
    name: { indonesian: 'Perencana kegiatan', english: 'Event planner' },
    permissions: [
      'catalogue.read',
      'members.read',
      'overview.read',
      ...AT_THE_DOOR,
      ...BOOKING,
      ...PROGRAMMES,
      ...PARTNERS,
      'posts.write',
      'volunteers.read',
      ...SHIFTS,
      ...TAKING_ALONG,
    ],
  },
  {
    code: 'desk',
    name: { indonesian: 'Petugas layanan', english: 'Service desk' },
    permissions: [...DESK, ...AT_THE_DOOR, ...BOOKING, ...CONSULTING, ...LISTENING],
  },
  {
    code: 'door',
    name: { indonesian: 'Layar pintu', english: 'Door screen' },
    permissions: ['visits.record'],
  },
];

/** The permission to manage accounts. At least one active person must hold it at all branches. */
export const STAFF_ADMIN: Permission = 'staff.manage';

/** Tells whether a role came with the house: its permissions are those of the version. */
export function isShippedRole(code: string): boolean {
  return ROLES.some((role) => role.code === code);
}
