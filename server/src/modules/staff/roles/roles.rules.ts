/** A role as shipped: later rooms add their permissions to it. */
export type RoleDefinition = {
  readonly code: string;
  readonly name: { readonly indonesian: string; readonly english: string };
  readonly permissions: readonly string[];
};

const DESK = [
  'catalogue.read',
  'overview.read',
  'members.read',
  'members.edit',
  'members.cards',
  'circulation.read',
  'circulation.lend',
  'circulation.money',
  'circulation.closing',
  'messages.read',
  'visits.record',
  'visits.edit',
  'visits.read',
];
const CATALOGUING = ['catalogue.edit', 'catalogue.delete'];
const LENDING = [
  'community.moderate',
  'messages.send',
  'messages.edit',
  'members.block',
  'members.data',
  'members.merge',
  'members.promote',
  'circulation.waive',
  'circulation.refund',
  'circulation.resolve',
  'loan.overrideLimit',
  'loan.overrideDebt',
  'loan.overrideBlock',
  'loan.overrideReference',
  'loan.overrideRenewal',
];
const AT_THE_DOOR = ['programmes.read', 'programmes.register', 'programmes.checkIn'];
const PROGRAMMES = ['programmes.write', 'programmes.publish', 'programmes.moveUp', 'programmes.overrideAge'];
const BUSINESS = ['business.read', 'business.edit', 'business.publish'];
const CONSULTING = ['consultations.read', 'consultations.write'];
const MENTORING = ['consultations.notes', 'consultations.impact'];
const SMALL_BUSINESS = ['guides.write'];
const LIBRARIAN = [
  ...DESK,
  ...AT_THE_DOOR,
  ...CATALOGUING,
  ...LENDING,
  ...PROGRAMMES,
  ...BUSINESS,
  ...CONSULTING,
  ...MENTORING,
  ...SMALL_BUSINESS,
];

/** The roles every library starts with. Permissions are named `<room>.<act>`. */
export const ROLES: readonly RoleDefinition[] = [
  {
    code: 'administrator',
    name: { indonesian: 'Administrator', english: 'Administrator' },
    permissions: [...LIBRARIAN, 'library.edit', 'staff.manage', 'audit.read', 'circulation.rules'],
  },
  { code: 'librarian', name: { indonesian: 'Pustakawan', english: 'Librarian' }, permissions: LIBRARIAN },
  {
    code: 'desk',
    name: { indonesian: 'Petugas layanan', english: 'Service desk' },
    permissions: [...DESK, ...AT_THE_DOOR, ...CONSULTING],
  },
  {
    code: 'door',
    name: { indonesian: 'Layar pintu', english: 'Door screen' },
    permissions: ['visits.record'],
  },
];

/** Every permission there is, in the order of the rooms. */
export const PERMISSIONS: readonly string[] = [
  ...new Set(ROLES.flatMap(({ permissions }) => permissions)),
].sort();

/** Whoever holds this at all branches can let others in: somebody always does. */
export const STAFF_ADMIN = 'staff.manage';

/** Tells whether a role came with the house: its permissions are those of the version. */
export function isShippedRole(code: string): boolean {
  return ROLES.some((role) => role.code === code);
}
