import type { SearchStatus } from '../search-types';
import { openIndexDirectory } from './index-directory';
import { INDEX_VERSION, openIndexFile, readBuiltAt, readMeta } from './schema';

const NOTHING = { documents: 0, cursor: null, builtAt: null, isRebuilding: false } as const;

/** Reads the state of the index; a file that cannot be read counts as outdated, never as an error. */
export function readStatus(directory: string): SearchStatus {
  const path = openIndexDirectory(directory).current();
  if (path === null) return { state: 'missing', ...NOTHING };
  try {
    const database = openIndexFile(path);
    try {
      const isCurrent = readMeta(database, 'version') === INDEX_VERSION;
      const documents = Number(readMeta(database, 'documents') ?? 0);
      return {
        state: isCurrent ? 'ready' : 'outdated',
        documents,
        cursor: readMeta(database, 'cursor'),
        builtAt: readBuiltAt(database),
        isRebuilding: false,
      };
    } finally {
      database.close();
    }
  } catch {
    return { state: 'outdated', ...NOTHING };
  }
}
