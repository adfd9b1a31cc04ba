/** All permissions of staff, named `<module>.<act>`, with what they allow. */
export const PERMISSION_MEANINGS = {
  'audit.read': 'See and export the audit log.',
  'business.edit': 'Change the profile of a business on behalf of its owner.',
  'business.publish': 'Accept, publish and verify profiles of businesses.',
  'business.read': 'See profiles of businesses, also those that are not public.',
  'catalogue.delete': 'Delete titles.',
  'catalogue.edit': 'Change titles, copies, names and subjects of the catalogue.',
  'catalogue.read': 'See what only staff see of the catalogue.',
  'circulation.closing': 'Close the till.',
  'circulation.lend': 'Lend, take back, renew and place holds.',
  'circulation.money': 'Take payments.',
  'circulation.read': 'See loans, holds and accounts of members.',
  'circulation.refund': 'Pay money back.',
  'circulation.resolve': 'Resolve lost, damaged and missing copies, and order the queue of holds.',
  'circulation.rules': 'Change the rules of lending.',
  'circulation.waive': 'Waive what members owe.',
  'community.moderate': 'Decide on reviews and reading lists of members.',
  'consultations.impact': 'See what consultations did for businesses.',
  'consultations.notes': 'Read and write notes of consultations.',
  'consultations.read': 'See consultations, mentors and their hours.',
  'consultations.write': 'Run consultations, mentors and their hours.',
  'guides.write': 'Write guides for businesses and their legal figures.',
  'library.edit': 'Change branches, opening hours, closures and the identity of the library.',
  'lists.export': 'Take lists out of the house as files.',
  'loan.overrideBlock': 'Lend to a member who is blocked.',
  'loan.overrideDebt': 'Lend to a member who owes too much.',
  'loan.overrideLimit': 'Lend beyond what a member may have at once.',
  'loan.overrideReference': 'Lend copies that are only for reading inside.',
  'loan.overrideRenewal': 'Renew against the rules.',
  'members.block': 'Block members and lift blocks.',
  'members.cards': 'Print library cards.',
  'members.data': 'Decide on requests of members about their data.',
  'members.edit': 'Register and change members.',
  'members.merge': 'Merge two records of one member.',
  'members.promote': 'Move school classes up.',
  'members.read': 'See members.',
  'messages.edit': 'Change the wordings of messages.',
  'messages.read': 'See messages to members.',
  'messages.send': 'Send messages to members.',
  'overview.read': 'See the overview of the collection.',
  'partners.keys': 'Make and revoke keys with which programs of partners ask the graph.',
  'partners.read': 'See partners, the people there and what was agreed.',
  'partners.write': 'Change partners and agreements.',
  'programmes.checkIn': 'Note who came to an event.',
  'programmes.moveUp': 'Move a registration up the waiting list.',
  'programmes.overrideAge': 'Let in people outside the ages of an event, with a reason.',
  'programmes.publish': 'Publish and cancel events, and issue certificates.',
  'programmes.read': 'See events, also those that are not public.',
  'programmes.register': 'See and change registrations of an event.',
  'programmes.write': 'Plan events, programmes and spaces.',
  'reports.goals': 'Set the goals of programmes, their targets, and how many people live in each kelurahan.',
  'reports.read': 'See reports, and take them away as files.',
  'staff.manage': 'Manage accounts and roles of staff.',
  'visits.edit': 'Correct the guest book.',
  'visits.read': 'See the guest book.',
  'visits.record': 'Write into the guest book.',
} as const;

/** A permission, such as `circulation.lend`. */
export type Permission = keyof typeof PERMISSION_MEANINGS;

/** Tells whether a text names a permission: a stored role may hold one that an older version knew. */
export function isPermission(name: string): name is Permission {
  return Object.hasOwn(PERMISSION_MEANINGS, name);
}

/** Lists every permission by name. */
export const PERMISSIONS: readonly Permission[] = Object.keys(PERMISSION_MEANINGS)
  .filter(isPermission)
  .sort();
