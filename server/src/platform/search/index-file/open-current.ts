import { IndexNotReadyError } from '../search-errors';
import { openIndexDirectory } from './index-directory';
import { INDEX_VERSION, type IndexDatabase, openIndexFile, readMeta } from './schema';

/** Keeps something open on the file in use and reopens it after a rebuild by any process. */
export type CurrentFile<Opened> = {
  get(): Opened;
  close(): void;
};

/** The file is opened at first use. Throws IndexNotReadyError while there is no usable file. */
export function openCurrent<Opened>(
  directory: string,
  open: (database: IndexDatabase) => Opened,
): CurrentFile<Opened> {
  const files = openIndexDirectory(directory);
  let held: { path: string; database: IndexDatabase; opened: Opened } | null = null;
  const close = (): void => {
    held?.database.close();
    held = null;
  };
  return {
    close,
    get: () => {
      const path = files.current();
      if (held && held.path === path) return held.opened;
      close();
      if (path === null) throw new IndexNotReadyError('There is no search index yet');
      const database = openIndexFile(path);
      if (readMeta(database, 'version') !== INDEX_VERSION) {
        database.close();
        throw new IndexNotReadyError('The search index was made by another version');
      }
      held = { path, database, opened: open(database) };
      return held.opened;
    },
  };
}
