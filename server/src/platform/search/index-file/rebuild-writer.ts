import { createWordForms } from '../language/word-forms';
import type { SearchDocument } from '../search-types';
import { type ColumnRow, emptyColumns, makeRoom, setRow, writeSnapshot } from './columns';
import { documentRow, type DocumentRow, headingRow } from './document-row';
import { createDocumentReader } from './document-text';
import { createFacetCodes } from './facet-codes';
import { createHeadings } from './headings';
import { createPostings } from './postings';
import { completeIndexFile, createIndexFile, INDEX_VERSION, writeMeta } from './schema';
import { documentStatements } from './statements';
import { createWordCounts } from './word-counts';

/** Fills a new index file batch by batch. */
export type RebuildWriter = {
  add(documents: readonly SearchDocument[]): void;
  /** Adds indexes and notes and closes the file. */
  finish(cursor: string): number;
  /** Closes the unfinished file. */
  abandon(): void;
};

/** Starts a new file; documents with an id that was already added must not come again. */
export function createRebuildWriter(path: string): RebuildWriter {
  const database = createIndexFile(path);
  const statements = documentStatements(database);
  const forms = createWordForms();
  const readDocument = createDocumentReader(forms);
  const codes = createFacetCodes();
  const words = createWordCounts();
  const postings = createPostings();
  const headings = createHeadings();
  const groupRows = new Map<string, number>();
  const columns = emptyColumns(1);
  let row = 0;

  const addOne = (document: SearchDocument): void => {
    row += 1;
    const text = readDocument(document);
    const groupRow = document.group === null ? row : (groupRows.get(document.group) ?? row);
    if (document.group !== null && groupRow === row) groupRows.set(document.group, row);
    const values = documentRow(document, text, codes);
    const heading = headingRow(values.kind, document.weight ?? document.popularity, row);
    statements.insertDocument(values, { row, groupRow, headingRow: heading, changeNumber: 0, isRewritten: false });
    statements.insertTerms(row, { terms: text.numberTerms, bodyTerms: text.bodyTerms });
    postings.add(text.wordTerms);
    headings.add(heading, text.headingTerms);
    words.count(text);
    makeRoom(columns, row + 1);
    setRow(columns, columnRow(values, row, groupRow));
  };
  // One transaction for all: every commit would flush the full-text tables in small pieces that are merged again later.
  database.exec('BEGIN');

  return {
    add: (documents) => documents.forEach(addOne),
    finish: (cursor) => {
      codes.write(database);
      words.write(database);
      postings.write(database);
      headings.write(database);
      completeIndexFile(database);
      const notes = { version: INDEX_VERSION, cursor, builtAt: String(Date.now()), changeNumber: '0', documents: String(row) };
      for (const [name, value] of Object.entries(notes)) writeMeta(database, name, value);
      writeSnapshot(database, columns);
      database.exec('COMMIT');
      database.pragma('journal_mode = WAL');
      database.close();
      return row;
    },
    abandon: () => database.close(),
  };
}

function columnRow(values: DocumentRow, row: number, group: number): ColumnRow {
  const { kind, material, language, audience, year, popularity, addedAt, sortKey, subjects, contributors } = values;
  const branches = { holding: values.holdingBranches, available: values.availableBranches };
  return { row, group, isAlive: 1, isRewritten: 0, kind, material, language, audience, class: values.class, year, popularity, addedAt, sortKey, subjects, contributors, ...branches };
}
