import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';

/** More than a library has. */
const MOST_FOLLOWED = 200;

/**
 * Lists the ids of the programmes a member follows, newest first; those that are not published any more are
 * left out.
 */
export async function followedProgrammeIds(db: Database, memberId: string): Promise<string[]> {
  const sql = `SELECT f.programme_id AS id FROM programme_follow f JOIN programme p ON p.id = f.programme_id WHERE f.member_id = ? AND p.status = 'PUBLISHED' ORDER BY f.created_at DESC, f.programme_id LIMIT ${MOST_FOLLOWED}`;
  return (await db.query<{ id: string }>(sql, [memberId])).map(({ id }) => id);
}

/** Whether a member follows a programme; the key is both ids as JSON. */
export const isFollowedBy = defineLoader<string, { readonly key: string } | null>(
  'isFollowedBy',
  async ({ db }, keys) => {
    const pairs = keys.map((key) => JSON.parse(key) as [memberId: string, programmeId: string]);
    const members = [...new Set(pairs.map(([memberId]) => memberId))];
    const programmes = [...new Set(pairs.map(([, programmeId]) => programmeId))];
    const sql = `SELECT member_id AS memberId, programme_id AS programmeId FROM programme_follow WHERE member_id IN (${placeholders(members)}) AND programme_id IN (${placeholders(programmes)})`;
    const rows = await db.query<{ memberId: string; programmeId: string }>(sql, [...members, ...programmes]);
    return indexBy(
      keys,
      rows.map(({ memberId, programmeId }) => ({ key: JSON.stringify([memberId, programmeId]) })),
      ({ key }) => key,
    );
  },
);
