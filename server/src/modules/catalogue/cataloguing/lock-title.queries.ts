import type { EntityManager } from 'typeorm';

import type { ContributorKind } from '../shared/catalogue.terms';
import type { ClassificationRow, ContributionRow, IdentifierRow } from '../shared/rows';
import type { TitleFacts } from '../titles/title-rows';
import type { StoredTitleRow } from '../titles/titles.queries';
import { TITLE_COLUMNS, toTitle } from '../titles/titles.queries';

/** A title as it stands before a change, with its row. */
export type CurrentTitle = { readonly row: StoredTitleRow; readonly facts: TitleFacts };

/** Reads a title to change it and locks its row; null if there is none. */
export async function lockTitle(
  tx: EntityManager,
  id: string,
  forUpdate: string,
): Promise<CurrentTitle | null> {
  const [row] = await tx.query<StoredTitleRow[]>(
    `SELECT ${TITLE_COLUMNS} FROM title t WHERE t.id = ?${forUpdate}`,
    [id],
  );
  if (!row) return null;
  const identifiers = await tx.query<IdentifierRow[]>(
    'SELECT kind, printed, qualifier FROM identifier WHERE title_id = ? ORDER BY position',
    [id],
  );
  const classifications = await tx.query<ClassificationRow[]>(
    'SELECT scheme, number, edition FROM classification WHERE title_id = ? ORDER BY position',
    [id],
  );
  return { row, facts: factsOf(row, identifiers, classifications) };
}

/** A contribution as kept, with what its work is grouped by. */
export type KeptContribution = Pick<
  ContributionRow,
  'position' | 'contributor_id' | 'role' | 'is_main' | 'printed_name'
> & { readonly name: string; readonly kind: ContributorKind };

/** Reads the contributions of a title as they are kept. */
export async function keptContributions(tx: EntityManager, titleId: string): Promise<KeptContribution[]> {
  const sql =
    'SELECT l.position, l.contributor_id, l.role, l.is_main, l.printed_name, c.preferred_name AS name, c.kind FROM contribution l JOIN contributor c ON c.id = l.contributor_id WHERE l.title_id = ? ORDER BY l.position';
  return tx.query(sql, [titleId]);
}

function factsOf(
  row: StoredTitleRow,
  identifiers: readonly IdentifierRow[],
  classifications: readonly ClassificationRow[],
): TitleFacts {
  const title = toTitle(row);
  return {
    ...title,
    languages: title.languageCodes,
    callNumber: title.callNumberParts,
    identifiers,
    classifications,
  };
}
