import { openDataKey } from '../../../platform/auth/keys/data-key';
import type { PersonalTable } from '../../../platform/personal-data/personal-table';
import { memberTables as tablesOfMembers } from '../data/personal-data';

export { findCardHolder } from '../data/card-numbers';
export { readMembers } from '../data/members';
export { likelyDuplicates } from '../data/likely-duplicates';
export { markDistinct } from '../use-cases/merge/mark-distinct';
export { mergeMembers } from '../use-cases/merge/merge-members';

/** What the room of members declares, for tests of other rooms. */
export const memberTables: readonly PersonalTable[] = tablesOfMembers(
  openDataKey({ dataKey: 'ab'.repeat(32), dataDir: '' }),
);
