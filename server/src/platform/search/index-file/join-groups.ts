import type { DocumentColumns } from './columns';
import { setRow } from './columns';
import type { IndexDatabase } from './schema';

type Member = { readonly row: number; readonly kind: number; readonly group: string };

const MEMBERS = `SELECT row, kind, group_id AS "group" FROM document
  WHERE group_id IN (SELECT group_id FROM document WHERE group_id IS NOT NULL GROUP BY group_id HAVING COUNT(*) > 1) ORDER BY group_id, row`;

/**
 * Gives the documents of a group the row of its first one. In a file under construction every document has its own until all
 * are written and indexed: most groups have one document only, and remembering a million of them would fill the memory.
 */
export function joinGroups(database: IndexDatabase, columns: DocumentColumns): void {
  const update = database.prepare('UPDATE document SET group_row = ? WHERE row = ?');
  let first: Member | null = null;
  for (const member of database.prepare<[], Member>(MEMBERS).all()) {
    if (first?.group !== member.group) first = member;
    if (first === member) continue;
    update.run(first.row, member.row);
    setRow(columns, { row: member.row, kind: member.kind, group: first.row, isAlive: 1, isRewritten: 0 }, null);
  }
}
