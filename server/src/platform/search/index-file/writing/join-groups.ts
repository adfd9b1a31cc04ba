import type { DocumentColumns } from '../columns';
import { setRow } from '../columns';
import type { IndexDatabase } from '../schema';

type Member = { readonly row: number; readonly kind: number; readonly group: string };

const MEMBERS = `SELECT row, kind, group_id AS "group" FROM document
  WHERE group_id IN (SELECT group_id FROM document WHERE group_id IS NOT NULL GROUP BY group_id HAVING COUNT(*) > 1) ORDER BY group_id, row`;

/**
 * Gives the documents of a group the row of its first one. While a file is built every document stands for
 * itself; only when all are written and indexed are the groups of several read, because to remember the group
 * of each would fill the memory: most have one document only.
 */
export function joinGroups(database: IndexDatabase, columns: DocumentColumns): void {
  const update = database.prepare('UPDATE document SET group_row = ? WHERE row = ?');
  let first: Member | null = null;
  for (const member of database.prepare<[], Member>(MEMBERS).all()) {
    if (first?.group !== member.group) first = member;
    if (first === member) continue;
    update.run(first.row, member.row);
    setRow(
      columns,
      { row: member.row, kind: member.kind, group: first.row, isAlive: 1, isRewritten: 0 },
      null,
    );
  }
}
