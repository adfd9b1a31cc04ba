import type { Database } from '../db/database';
import type { StoredEvent } from '../outbox/outbox-events.queries';
import type { SearchChange, SearchDocument } from '../search';

/** What a module registers so that its objects can be found; search itself knows no module. */
export type DocumentSource = {
  /** Ids of the documents that some events affect. */
  readonly touchedBy: (db: Database, events: readonly StoredEvent[]) => Promise<readonly string[]>;
  /** The documents of these ids as they are now; ids without a document are left out. */
  readonly load: (db: Database, ids: readonly string[]) => Promise<readonly SearchDocument[]>;
  /** All documents, in batches. */
  readonly all: (db: Database) => AsyncIterable<readonly SearchDocument[]>;
};

/** Loads the documents that a batch of outbox events affects, and lists the ids that no longer exist. */
export async function loadSearchChange(
  db: Database,
  source: DocumentSource,
  events: readonly StoredEvent[],
): Promise<SearchChange> {
  const ids = [...new Set(await source.touchedBy(db, events))];
  const upsert = ids.length === 0 ? [] : await source.load(db, ids);
  const present = new Set(upsert.map((document) => document.id));
  return { upsert, remove: ids.filter((id) => !present.has(id)) };
}
