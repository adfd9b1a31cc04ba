import DataLoader from 'dataloader';

import type { Locale } from '../../shared/locale';
import type { Database } from '../db/database';

/** What a batch function gets. */
export type LoaderScope = { readonly db: Database; readonly locale: Locale };

/** A batch read: one `IN (…)` query for many keys, results in the order of the keys. */
export type LoaderDefinition<Key, Value> = {
  readonly name: string;
  readonly batch: (scope: LoaderScope, keys: readonly Key[]) => Promise<readonly (Value | Error)[]>;
};

/** Defines a batch loader; `context.loader(definition)` gives the request's own instance. */
export function defineLoader<Key, Value>(
  name: string,
  batch: LoaderDefinition<Key, Value>['batch'],
): LoaderDefinition<Key, Value> {
  return { name, batch };
}

/** Creates the loaders of one request: one DataLoader per definition, at most 500 keys per batch. */
export function createLoaders(
  scope: LoaderScope,
): <Key, Value>(definition: LoaderDefinition<Key, Value>) => DataLoader<Key, Value> {
  const loaders = new Map<object, unknown>();
  return <Key, Value>(definition: LoaderDefinition<Key, Value>) => {
    const known = loaders.get(definition) as DataLoader<Key, Value> | undefined;
    if (known) return known;
    const made = new DataLoader<Key, Value>((keys) => definition.batch(scope, keys), {
      maxBatchSize: 500,
      name: definition.name,
    });
    loaders.set(definition, made);
    return made;
  };
}

/** Loads what must exist, such as a row that was just written; throws if it does not. */
export async function loadExisting<Key, Value>(
  loader: DataLoader<Key, Value | null>,
  key: Key,
): Promise<Value> {
  const found = await loader.load(key);
  if (found === null) throw new Error(`${loader.name} has nothing for ${String(key)}.`);
  return found;
}

/** Groups rows by a key and returns one group per asked key, in order; missing keys get an empty group. */
export function groupBy<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] {
  const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}

/** Returns one row per asked key, in order; null where there is none. */
export function indexBy<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? null);
}
