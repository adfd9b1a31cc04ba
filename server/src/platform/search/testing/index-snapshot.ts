import { loadColumns } from '../index-file/columns';
import { headingRange, rowOfHeading } from '../index-file/writing/document-row';
import { createDocumentReader } from '../index-file/writing/document-text';
import type { CodedFacet } from '../index-file/facet-codes';
import type { IndexDatabase } from '../index-file/schema';
import { headingTerms, indexTerms } from '../index-file/writing/wordings';
import { splitWords } from '../language/words';
import { createWordForms } from '../language/word-forms';
import { openFacetValues } from '../query/facets/facet-values';
import { createMatchRows } from '../query/row-set';
import { createTermRows } from '../query/reading/term-rows';
import type { SearchDocument } from '../search-types';

/** What a file says of its documents, by their ids and without the numbers that only this file has. */
export type IndexSnapshot = {
  /** By term: the ids of the documents that have it, in words, in notes and in headings. */
  readonly words: Holders;
  readonly notes: Holders;
  readonly headings: Holders;
  /** By id: what the columns hold. */
  readonly columns: Readonly<Record<string, unknown>>;
};

type Holders = Readonly<Record<string, readonly string[]>>;

/** Draws a file; `known` are all documents that were ever in it, whose terms are asked for. */
export function takeIndexSnapshot(database: IndexDatabase, known: readonly SearchDocument[]): IndexSnapshot {
  const columns = loadColumns(database);
  const ids = new Map(
    database
      .prepare<[], { row: number; id: string }>('SELECT row, id FROM document WHERE is_alive = 1')
      .all()
      .map(({ row, id }) => [row, id]),
  );
  const idsOf = (rows: Iterable<number>): string[] =>
    [...rows].map((row) => ids.get(row) ?? `row ${row}, which is gone`).sort();
  const holders = (terms: Iterable<string>, rowsOf: (term: string) => Iterable<number>): Holders =>
    Object.fromEntries([...new Set(terms)].map((term) => [term, idsOf(rowsOf(term))]));
  const { words, notes, headings } = termsOf(known);
  const termRows = createTermRows(database, columns);
  const matchBody = createMatchRows(database, 'body_term');
  const headingOf = database.prepare('SELECT heading_row FROM document WHERE row = ?').pluck();
  const value = createValueReader(database);
  const heading = database
    .prepare<[string], number>('SELECT rowid FROM heading WHERE heading MATCH ?')
    .pluck();
  return {
    words: holders(words, (term) => termRows.matching([[term]])),
    notes: holders(notes, (root) => matchBody(`"${root}"`)),
    headings: holders(headings, (term) => heading.all(`"${term}"`).map(rowOfHeading)),
    columns: Object.fromEntries([...ids].map(([row, id]) => [id, columnsOf(row)])),
  };

  function columnsOf(row: number): unknown {
    const { kind, material, language, audience, year, group, groupSize, popularity, createdAt, titleStart } =
      columns;
    const codes = (facet: 'subjects' | 'contributors'): number[] => {
      const found: number[] = [];
      columns[facet].each(row, (code) => found.push(code));
      return found;
    };
    const members = [...ids.keys()].filter((other) => group[other] === group[row]);
    return {
      kind: value('kind', kind[row]),
      material: value('material', material[row]),
      language: value('language', language[row]),
      audience: value('audience', audience[row]),
      class: value('class', columns.class[row]),
      year: year[row],
      holding: value.ofBits(columns.holding[row]),
      available: value.ofBits(columns.available[row]),
      popularity: popularity[row],
      createdAt: createdAt[row],
      titleStart: titleStart[row],
      group: idsOf(members),
      groupSize: groupSize[group[row] ?? 0],
      subjects: codes('subjects').map((code) => value('subject', code)),
      contributors: codes('contributors').map((code) => value('contributor', code)),
      heading: shelfOf(row),
    };
  }

  /** Where the heading stands among those of its kind, without the row: what it weighs. */
  function shelfOf(row: number): number {
    return Number(headingOf.get(row)) - row - headingRange(columns.kind[row] ?? 0).first;
  }
}

type ValueReader = {
  (facet: CodedFacet, code: number | undefined): string | null;
  ofBits(bits: number | undefined): string[];
};

function createValueReader(database: IndexDatabase): ValueReader {
  const values = openFacetValues(database);
  const valueOf = (facet: CodedFacet, code = 0): string | null =>
    code === 0 ? null : values.valueOf(facet, code);
  return Object.assign(valueOf, {
    ofBits: (bits = 0) =>
      [...values.all('branch')]
        .filter(([code]) => (bits >>> (code - 1)) & 1)
        .map(([, branch]) => branch)
        .sort(),
  });
}

function termsOf(documents: readonly SearchDocument[]): {
  words: string[];
  notes: string[];
  headings: string[];
} {
  const forms = createWordForms();
  const texts = documents.map(createDocumentReader(forms));
  const wordings = texts.flatMap((text) => text.wordings);
  return {
    words: [
      ...wordings.flatMap((wording) => indexTerms(wording, forms)),
      ...texts.flatMap(({ identifierKeys }) => identifierKeys.map((key) => `i${key}`)),
    ],
    notes: documents.flatMap(({ body = '' }) => splitWords(body)).map((word) => forms(word).root),
    headings: wordings.flatMap((wording) => headingTerms(wording, forms)),
  };
}
