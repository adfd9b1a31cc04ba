import { readInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';

/** What staff wrote down. */
export type MemberNote = {
  readonly id: string;
  readonly memberId: string;
  readonly text: string;
  readonly writtenAt: Date;
  readonly writtenBy: string;
};

type Row = {
  id: string;
  member_id: string;
  note_text: string;
  written_at: Date | string;
  written_by: string;
};

const MOST_NOTES = 50;

/** Notes by member, newest first, at most 50 each. */
export const notesByMember = defineLoader<string, MemberNote[]>('notesByMember', async ({ db }, ids) => {
  const sql = `SELECT id, member_id, note_text, written_at, written_by FROM member_note WHERE member_id IN (${placeholders(ids)}) ORDER BY written_at DESC, id DESC LIMIT 5000`;
  const groups = groupBy(ids, (await db.query<Row>(sql, ids)).map(toNote), (note) => note.memberId);
  return groups.map((notes) => notes.slice(0, MOST_NOTES));
});

function toNote(row: Row): MemberNote {
  return {
    id: row.id,
    memberId: row.member_id,
    text: row.note_text,
    writtenAt: readInstant(row.written_at),
    writtenBy: row.written_by,
  };
}
