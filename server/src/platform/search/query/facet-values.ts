import type { CodedFacet } from '../index-file/facet-codes';
import type { IndexDatabase } from '../index-file/schema';

/** Translates between facet values and their numbers in one file. */
export type FacetValues = {
  codesOf(facet: CodedFacet, values: readonly string[]): ReadonlySet<number>;
  valueOf(facet: CodedFacet, code: number): string;
  /** All values of a small facet, by code. */
  all(facet: CodedFacet): ReadonlyMap<number, string>;
  highestCode(facet: CodedFacet): number;
};

/** Opens the values of a file; nothing is kept, because other processes add values. */
export function openFacetValues(database: IndexDatabase): FacetValues {
  const findCode = database.prepare('SELECT code FROM facet_value WHERE facet = ? AND value = ?').pluck();
  const findValue = database.prepare('SELECT value FROM facet_value WHERE facet = ? AND code = ?').pluck();
  const list = database.prepare<[string], { code: number; value: string }>('SELECT code, value FROM facet_value WHERE facet = ? ORDER BY code');
  const highest = database.prepare('SELECT coalesce(max(code), 0) FROM facet_value WHERE facet = ?').pluck();
  return {
    codesOf: (facet, values) => new Set(values.map((value) => Number(findCode.get(facet, value) ?? -1))),
    valueOf: (facet, code) => String(findValue.get(facet, code) ?? ''),
    all: (facet) => new Map(list.all(facet).map(({ code, value }) => [code, value])),
    highestCode: (facet) => Number(highest.get(facet)),
  };
}
