import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';

/**
 * A thing with a page of its own, and when it last changed where that is known; `address` is how its page is
 * called where that is not the id.
 */
export type PageEntry = { readonly id: string; readonly updatedAt: Date | null; readonly address?: string };

/** Things of one kind in the order of their ids, for lists of all pages. */
export type PageEntries = {
  readonly after: (id: string, limit: number) => Promise<readonly PageEntry[]>;
  readonly skip: (id: string, count: number) => Promise<string | null>;
};

/** All titles in the order of their ids. */
export function titlePages(db: Database): PageEntries {
  return listPageEntries(db, { table: 'title', columns: 'id, updated_at' });
}

/** All contributors in the order of their ids, but those without a title: their pages say nothing. */
export function contributorPages(db: Database): PageEntries {
  return listPageEntries(db, {
    table: 'contributor',
    columns: 'id',
    where: 'AND EXISTS (SELECT 1 FROM contribution l WHERE l.contributor_id = t.id)',
  });
}

/** All subjects in the order of their ids, but those without a title. */
export function subjectPages(db: Database): PageEntries {
  return listPageEntries(db, {
    table: 'subject',
    columns: 'id',
    where: 'AND EXISTS (SELECT 1 FROM title_subject l WHERE l.subject_id = t.id)',
  });
}

/**
 * Lists things of a table that have pages, in the order of their ids, a part at a time. `columns` gives an `id`, and
 * `updated_at` and `address` where there are such; `where` narrows the rows `t` and takes `values`. Rows whose key is
 * not called `id` name it as `key`.
 */
export function listPageEntries(
  db: Database,
  {
    table,
    columns,
    key = 'id',
    where = '',
    values = () => [],
  }: {
    readonly table: string;
    readonly columns: string;
    readonly key?: string;
    readonly where?: string;
    readonly values?: () => readonly unknown[];
  },
): PageEntries {
  const after = async (id: string, limit: number): Promise<PageEntry[]> => {
    const rows = await db.query<{ id: string; updated_at?: Date | string; address?: string }>(
      `SELECT ${columns} FROM ${table} t WHERE t.${key} > ? ${where} ORDER BY t.${key} LIMIT ${limit}`,
      [id, ...values()],
    );
    return rows.map((row) => ({
      id: row.id,
      updatedAt: row.updated_at === undefined ? null : readInstant(row.updated_at),
      ...(row.address === undefined ? {} : { address: row.address }),
    }));
  };
  // The last thing of a part begins the next one, if anything follows it.
  const skip = async (id: string, count: number): Promise<string | null> => {
    const rows = await db.query<{ id: string }>(
      `SELECT t.${key} AS id FROM ${table} t WHERE t.${key} > ? ${where} ORDER BY t.${key} LIMIT 2 OFFSET ${count - 1}`,
      [id, ...values()],
    );
    return rows.length === 2 ? (rows[0]?.id ?? null) : null;
  };
  return { after, skip };
}

/** Ids of the titles that came into the catalogue last, newest first. */
export async function newestTitleIds(db: Database, count: number): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    'SELECT id FROM title ORDER BY created_at DESC, id DESC LIMIT ?',
    [count],
  );
  return rows.map(({ id }) => id);
}
