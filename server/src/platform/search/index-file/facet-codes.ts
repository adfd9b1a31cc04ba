import type { IndexDatabase } from './schema';

/** Facets whose values are numbered in the file. */
export type CodedFacet =
  'kind' | 'material' | 'language' | 'audience' | 'class' | 'branch' | 'subject' | 'contributor';

/** Numbers values as they first appear; 0 stands for "none". Numbers never change within one file. */
export type FacetCodes = { codeOf(facet: CodedFacet, value: string | null): number };

/** Numbers values of a file under construction in memory; `write` stores them. */
export function createFacetCodes(): FacetCodes & { write(database: IndexDatabase): void } {
  const codes = new Map<CodedFacet, Map<string, number>>();
  return {
    codeOf: (facet, value) => {
      if (value === null || value === '') return 0;
      let known = codes.get(facet);
      if (!known) codes.set(facet, (known = new Map()));
      const code = known.get(value);
      if (code !== undefined) return code;
      known.set(value, known.size + 1);
      return known.size;
    },
    write: (database) => {
      const insert = database.prepare('INSERT INTO facet_value (facet, code, value) VALUES (?, ?, ?)');
      for (const [facet, known] of codes) for (const [value, code] of known) insert.run(facet, code, value);
    },
  };
}

/** Numbers values of a finished file; call inside a write transaction, because other processes number too. */
export function openFacetCodes(database: IndexDatabase): FacetCodes {
  const find = database.prepare('SELECT code FROM facet_value WHERE facet = ? AND value = ?').pluck();
  const insert = database.prepare(
    `INSERT INTO facet_value (facet, code, value)
     VALUES (@facet, (SELECT coalesce(max(code), 0) + 1 FROM facet_value WHERE facet = @facet), @value)`,
  );
  return {
    codeOf: (facet, value) => {
      if (value === null || value === '') return 0;
      if (find.get(facet, value) === undefined) insert.run({ facet, value });
      return Number(find.get(facet, value));
    },
  };
}
