import type { Database } from '../../../platform/db/database';

/** A person or subject of a title with all forms of the name, the preferred one first. */
export type NamedPart = { readonly id: string; readonly forms: string[] };

/** Copies of a title in a branch. */
export type BranchCopies = { readonly branch: string; readonly copies: number; readonly available: number };

/** What titles have besides their own row, by title. */
export type DocumentParts = {
  readonly people: ReadonlyMap<string, readonly NamedPart[]>;
  readonly subjects: ReadonlyMap<string, readonly NamedPart[]>;
  readonly identifiers: ReadonlyMap<string, readonly string[]>;
  readonly branches: ReadonlyMap<string, readonly BranchCopies[]>;
};

/** Which titles: a condition on the column that names the title, and its values. */
export type TitleSelection = { readonly condition: (column: string) => string; readonly values: readonly string[] };

type LinkRow = { title_id: string; id: string; name: string };

/** Reads the parts of many titles in six plain statements. */
export async function readDocumentParts(db: Database, { condition, values }: TitleSelection): Promise<DocumentParts> {
  const query = <Row>(sql: string) => db.query<Row>(sql, values);
  const people = await query<LinkRow>(`SELECT l.title_id, c.id, c.preferred_name AS name FROM contribution l JOIN contributor c ON c.id = l.contributor_id WHERE ${condition('l.title_id')} ORDER BY l.title_id, l.position`);
  const otherNames = await query<{ id: string; name: string }>(`SELECT contributor_id AS id, name FROM contributor_variant WHERE contributor_id IN (SELECT l.contributor_id FROM contribution l WHERE ${condition('l.title_id')})`);
  const subjects = await query<LinkRow>(`SELECT l.title_id, s.id, s.heading AS name FROM title_subject l JOIN subject s ON s.id = l.subject_id WHERE ${condition('l.title_id')} ORDER BY l.title_id, l.position`);
  const otherHeadings = await query<{ id: string; name: string }>(`SELECT subject_id AS id, heading AS name FROM subject_variant WHERE subject_id IN (SELECT l.subject_id FROM title_subject l WHERE ${condition('l.title_id')})`);
  const identifiers = await query<{ title_id: string; printed: string }>(`SELECT title_id, printed FROM identifier WHERE ${condition('title_id')} ORDER BY title_id, position`);
  const branches = await query<{ title_id: string; branch: string; copies: number | string; available: number | string }>(
    `SELECT title_id, branch_id AS branch, COUNT(*) AS copies, SUM(CASE WHEN status = 'AVAILABLE' THEN 1 ELSE 0 END) AS available FROM copy WHERE ${condition('title_id')} AND status <> 'WITHDRAWN' GROUP BY title_id, branch_id`,
  );
  return {
    people: namedParts(people, otherNames),
    subjects: namedParts(subjects, otherHeadings),
    identifiers: grouped(identifiers, (row) => row.printed),
    branches: grouped(branches, ({ branch, copies, available }) => ({ branch, copies: Number(copies), available: Number(available) })),
  };
}

function namedParts(links: readonly LinkRow[], others: readonly { id: string; name: string }[]): Map<string, NamedPart[]> {
  const forms = new Map<string, string[]>();
  for (const { id, name } of others) {
    const known = forms.get(id);
    if (known) known.push(name);
    else forms.set(id, [name]);
  }
  return grouped(links, ({ id, name }) => ({ id, forms: [name, ...(forms.get(id) ?? [])] }));
}

function grouped<Row extends { title_id: string }, Part>(rows: readonly Row[], partOf: (row: Row) => Part): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const row of rows) {
    const part = partOf(row);
    const group = groups.get(row.title_id);
    if (group) group.push(part);
    else groups.set(row.title_id, [part]);
  }
  return groups;
}
