import { openDataKey } from '../../../platform/auth/keys/data-key';
import type { PersonalTable } from '../../../platform/personal-data/personal-table';
import { memberTables as tablesOfMembers } from '../personal-data';

export { findCardHolder } from '../cards/card-numbers.queries';
export { readMembers } from '../profile/members.queries';
export { likelyDuplicates } from '../merge/likely-duplicates.queries';
export { markDistinct } from '../merge/mark-distinct';
export { mergeMembers } from '../merge/merge-members';

/** What the module of members declares, for tests of other modules. */
export const memberTables: readonly PersonalTable[] = tablesOfMembers(
  openDataKey({ dataKey: 'ab'.repeat(32), dataDir: '' }),
);
