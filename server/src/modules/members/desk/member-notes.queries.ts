import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { MemberNote } from '../profile/member-file.entity';
import { MemberNoteEntity } from '../profile/member-file.entity';

const notes = table(MemberNoteEntity, 'n');
const MOST_NOTES = 50;

/** Notes by member, newest first, at most 50 each. */
export const notesByMember = defineLoader<string, MemberNote[]>('notesByMember', async ({ db }, ids) => {
  const found = await notes.list(
    db,
    `WHERE n.member_id IN (${placeholders(ids)}) ORDER BY n.written_at DESC, n.id DESC LIMIT 5000`,
    ids,
  );
  return groupBy(ids, found, (note) => note.memberId).map((some) => some.slice(0, MOST_NOTES));
});
