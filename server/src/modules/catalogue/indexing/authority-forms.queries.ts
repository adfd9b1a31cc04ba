import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { DocumentAuthority } from '../../../platform/search';

/** Where a kind of authority is kept: its names, its other names, and the titles it is linked to. */
export type AuthorityTables = {
  readonly kind: 'contributor' | 'subject';
  readonly name: string;
  readonly variants: string;
  readonly variantName: string;
  readonly links: string;
  readonly owner: string;
};

/** People and bodies. */
export const CONTRIBUTOR: AuthorityTables = {
  kind: 'contributor',
  name: 'preferred_name',
  variants: 'contributor_variant',
  variantName: 'name',
  links: 'contribution',
  owner: 'contributor_id',
};

/** Subjects. */
export const SUBJECT: AuthorityTables = {
  kind: 'subject',
  name: 'heading',
  variants: 'subject_variant',
  variantName: 'heading',
  links: 'title_subject',
  owner: 'subject_id',
};

/**
 * Finds authorities by their ids and remembers them: a catalogue has far fewer people and subjects than links
 * to them.
 */
export type AuthorityForms = (ids: Iterable<string>) => Promise<ReadonlyMap<string, DocumentAuthority>>;

/** About fifty megabytes. */
const MOST_KEPT = 200_000;
const CHUNK = 500;

/** Starts without authorities. What changes later is not noticed, so it is made anew for every task. */
export function createAuthorityForms(db: Database, tables: AuthorityTables): AuthorityForms {
  const kept = new Map<string, DocumentAuthority>();
  return async (ids) => {
    const wanted = [...new Set(ids)];
    if (kept.size + wanted.length > MOST_KEPT) kept.clear();
    const missing = wanted.filter((id) => !kept.has(id));
    for (let start = 0; start < missing.length; start += CHUNK) {
      for (const authority of await readForms(db, tables, missing.slice(start, start + CHUNK)))
        kept.set(authority.id, authority);
    }
    return kept;
  };
}

async function readForms(
  db: Database,
  { kind, name, variants, variantName, owner }: AuthorityTables,
  ids: readonly string[],
): Promise<DocumentAuthority[]> {
  const rows = await db.query<{ id: string; name: string }>(
    `SELECT id, ${name} AS name, -1 AS place FROM ${kind} WHERE id IN (${placeholders(ids)})
     UNION ALL SELECT ${owner}, ${variantName}, position FROM ${variants} WHERE ${owner} IN (${placeholders(ids)}) ORDER BY id, place`,
    [...ids, ...ids],
  );
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const forms = found.get(row.id);
    if (forms) forms.push(row.name);
    else found.set(row.id, [row.name]);
  }
  return [...found].map(([id, forms]) => ({ id, forms }));
}
