import type { Database } from '../../../platform/db/database';
import type { DocumentAuthority } from '../../../platform/search';
import type { AuthorityForms, AuthorityTables } from './authority-forms.queries';
import { CONTRIBUTOR, createAuthorityForms, SUBJECT } from './authority-forms.queries';

/** Copies of a title in a branch. */
export type BranchCopies = { readonly branch: string; readonly copies: number; readonly available: number };

/** What titles have besides their own row, by title. */
export type DocumentParts = {
  readonly people: ReadonlyMap<string, readonly DocumentAuthority[]>;
  readonly subjects: ReadonlyMap<string, readonly DocumentAuthority[]>;
  readonly identifiers: ReadonlyMap<string, readonly string[]>;
  readonly branches: ReadonlyMap<string, readonly BranchCopies[]>;
};

/** Which titles: a condition on the column that names the title, and its values. */
export type TitleSelection = {
  readonly condition: (column: string) => string;
  readonly values: readonly string[];
};

/**
 * Reads the parts of many titles in four plain statements, and one each for people and subjects it has not
 * met before.
 */
export type PartsReader = (selection: TitleSelection) => Promise<DocumentParts>;

/** Makes the reader of one task: people and subjects stay as they were when it met them. */
export function createPartsReader(db: Database): PartsReader {
  const people = createAuthorityForms(db, CONTRIBUTOR);
  const subjects = createAuthorityForms(db, SUBJECT);
  return async (selection) => {
    const { condition, values } = selection;
    const query = <Row>(sql: string) => db.query<Row>(sql, values);
    const identifiers = await query<{ title_id: string; printed: string }>(
      `SELECT title_id, printed FROM identifier WHERE ${condition('title_id')} ORDER BY title_id, position`,
    );
    const branches = await query<{
      title_id: string;
      branch: string;
      copies: number | string;
      available: number | string;
    }>(
      `SELECT title_id, branch_id AS branch, COUNT(*) AS copies, SUM(CASE WHEN status = 'AVAILABLE' THEN 1 ELSE 0 END) AS available FROM copy WHERE ${condition('title_id')} AND status <> 'WITHDRAWN' GROUP BY title_id, branch_id`,
    );
    return {
      people: await linked(people, await linksOf(db, CONTRIBUTOR, selection)),
      subjects: await linked(subjects, await linksOf(db, SUBJECT, selection)),
      identifiers: grouped(identifiers, (row) => row.printed),
      branches: grouped(branches, ({ branch, copies, available }) => ({
        branch,
        copies: Number(copies),
        available: Number(available),
      })),
    };
  };
}

type Link = { readonly title_id: string; readonly id: string };

function linksOf(
  db: Database,
  { links, owner }: AuthorityTables,
  { condition, values }: TitleSelection,
): Promise<Link[]> {
  return db.query<Link>(
    `SELECT title_id, ${owner} AS id FROM ${links} WHERE ${condition('title_id')} ORDER BY title_id, position`,
    values,
  );
}

/** An authority that went while its links were read is left out: an event follows. */
async function linked(
  authorities: AuthorityForms,
  links: readonly Link[],
): Promise<Map<string, DocumentAuthority[]>> {
  const found = await authorities(links.map(({ id }) => id));
  return grouped(
    links.filter(({ id }) => found.has(id)),
    ({ id }) => found.get(id) ?? { id, forms: [] },
  );
}

function grouped<Row extends { readonly title_id: string }, Part>(
  rows: readonly Row[],
  partOf: (row: Row) => Part,
): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const row of rows) {
    const part = partOf(row);
    const group = groups.get(row.title_id);
    if (group) group.push(part);
    else groups.set(row.title_id, [part]);
  }
  return groups;
}
