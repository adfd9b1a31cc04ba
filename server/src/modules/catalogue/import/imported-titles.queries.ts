import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import { titleTable } from '../titles/titles.queries';

const imported = titleTable.pick('id', 'sourceId', 'sourceHash', 'workId', 'version');

/** A title that came with an import before. */
export type ImportedTitle = ReturnType<typeof imported.read>;

/** Finds the titles that came from a system under some identifiers of that system. */
export function findImportedTitles(
  tx: EntityManager,
  system: string,
  sourceIds: readonly string[],
): Promise<ImportedTitle[]> {
  return imported.list(tx, `WHERE t.source_system = ? AND t.source_id IN (${placeholders(sourceIds)})`, [
    system,
    ...sourceIds,
  ]);
}
