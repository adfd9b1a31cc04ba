import type { CodedFacet } from '../../index-file/facet-codes';
import type { IndexDatabase } from '../../index-file/schema';

/** Translates between facet values and their numbers in one file. */
export type FacetValues = {
  codesOf(facet: CodedFacet, values: readonly string[]): ReadonlySet<number>;
  valueOf(facet: CodedFacet, code: number): string;
  /** All values of a small facet, by code. */
  all(facet: CodedFacet): ReadonlyMap<number, string>;
  highestCode(facet: CodedFacet): number;
  /** Reads lists anew; to be called after the file changed, because any process may add values. */
  forget(): void;
};

const KEPT_VALUES = 20_000;

/** Opens the values of a file. */
export function openFacetValues(database: IndexDatabase): FacetValues {
  const findCode = database.prepare('SELECT code FROM facet_value WHERE facet = ? AND value = ?').pluck();
  const findValue = database.prepare('SELECT value FROM facet_value WHERE facet = ? AND code = ?').pluck();
  const list = database.prepare<[string], { code: number; value: string }>(
    'SELECT code, value FROM facet_value WHERE facet = ? ORDER BY code',
  );
  const highest = database.prepare('SELECT coalesce(max(code), 0) FROM facet_value WHERE facet = ?').pluck();
  // A number keeps its value as long as the file lives, so these need not be forgotten.
  const valuesByCode = new Map<CodedFacet, Map<number, string>>();
  const lists = new Map<CodedFacet, ReadonlyMap<number, string>>();
  const highestCodes = new Map<CodedFacet, number>();
  return {
    codesOf: (facet, values) => new Set(values.map((value) => Number(findCode.get(facet, value) ?? -1))),
    valueOf: (facet, code) => {
      const known = kept(valuesByCode, facet, () => new Map<number, string>());
      if (known.size >= KEPT_VALUES) known.clear();
      return kept(known, code, () => String(findValue.get(facet, code) ?? ''));
    },
    all: (facet) =>
      kept(lists, facet, () => new Map(list.all(facet).map(({ code, value }) => [code, value]))),
    highestCode: (facet) => kept(highestCodes, facet, () => Number(highest.get(facet))),
    forget: () => {
      lists.clear();
      highestCodes.clear();
    },
  };
}

function kept<Key, Value>(values: Map<Key, Value>, key: Key, read: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = read();
  values.set(key, value);
  return value;
}
