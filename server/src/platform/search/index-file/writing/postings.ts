import type { WordingRows } from './collected-wordings';
import { packRows } from '../packed-rows';
import { createRowUnion } from '../row-union';
import type { IndexDatabase } from '../schema';
import { type Forms, indexTerms } from './wordings';

/** Stores for every index term the rows that hold it, in one piece. */
export function writePostings(database: IndexDatabase, wordings: readonly WordingRows[], forms: Forms): void {
  const insert = database.prepare('INSERT INTO posting (term, rows) VALUES (?, ?)');
  const united = createRowUnion();
  const listsOf = rowsByTerm(wordings, forms);
  for (const term of [...listsOf.keys()].sort()) insert.run(term, packRows(united(listsOf.get(term) ?? [])));
}

function rowsByTerm(
  wordings: readonly WordingRows[],
  forms: Forms,
): ReadonlyMap<string, readonly Int32Array[]> {
  const lists = new Map<string, Int32Array[]>();
  for (const { wording, rows } of wordings) {
    for (const term of indexTerms(wording, forms)) {
      const known = lists.get(term);
      if (known) known.push(rows);
      else lists.set(term, [rows]);
    }
  }
  return lists;
}
