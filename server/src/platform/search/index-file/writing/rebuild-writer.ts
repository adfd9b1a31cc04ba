import { createWordForms } from '../../language/word-forms';
import type { SearchDocument } from '../../search-types';
import { createCollectedIdentifiers } from './collected-identifiers';
import { createCollectedWordings, type WordingRows } from './collected-wordings';
import { emptyColumns, makeRoom, setRow, writeSnapshot } from '../columns';
import { documentRow, headingRow } from './document-row';
import { createDocumentReader } from './document-text';
import { createFacetCodes } from '../facet-codes';
import { createHeadings } from './headings';
import { writePostings } from './postings';
import { completeIndexFile, createIndexFile, INDEX_VERSION, type IndexDatabase, writeMeta } from '../schema';
import { joinGroups } from './join-groups';
import { documentStatements } from './statements';
import { createWordCounts } from './word-counts';
import type { Forms } from './wordings';

/** Fills a new index file batch by batch. */
export type RebuildWriter = {
  add(documents: readonly SearchDocument[]): void;
  /** Adds indexes and notes and closes the file. */
  finish(cursor: string): number;
};

/** Starts a new file; documents with an id that was already added must not come again. */
export function createRebuildWriter(path: string): RebuildWriter {
  const database = createIndexFile(path);
  const statements = documentStatements(database);
  const forms = createWordForms();
  const readDocument = createDocumentReader(forms);
  const codes = createFacetCodes();
  const collected = createCollectedWordings();
  const identifiers = createCollectedIdentifiers();
  const headings = createHeadings();
  const columns = emptyColumns(1);
  let row = 0;

  const addOne = (document: SearchDocument): void => {
    row += 1;
    const text = readDocument(document);
    const values = documentRow(document, text, codes);
    const heading = headingRow(values.kind, document.weight ?? document.popularity, row);
    statements.buildDocument(values, { row, groupRow: row, headingRow: heading });
    statements.insertTerms(row, { terms: '', bodyTerms: text.bodyTerms });
    collected.add(text.wordings);
    identifiers.add(row, text.identifierKeys);
    headings.add(heading);
    makeRoom(columns, row + 1);
    setRow(columns, { row, kind: values.kind, group: row, isAlive: 1, isRewritten: 0 }, values);
  };
  // One transaction for all: every commit would flush the full-text tables in small pieces that are merged
  // again later.
  database.exec('BEGIN');

  return {
    add: (documents) => documents.forEach(addOne),
    finish: (cursor) => {
      codes.write(database);
      writeWords(database, collected.withRows(), forms);
      identifiers.write(database);
      headings.write(database, collected, forms);
      completeIndexFile(database);
      joinGroups(database, columns);
      const notes = {
        version: INDEX_VERSION,
        cursor,
        builtAt: String(Date.now()),
        changeNumber: '0',
        documents: String(row),
      };
      for (const [name, value] of Object.entries(notes)) writeMeta(database, name, value);
      writeSnapshot(database, columns);
      database.exec('COMMIT');
      database.pragma('journal_mode = WAL');
      database.close();
      return row;
    },
  };
}

function writeWords(database: IndexDatabase, wordings: readonly WordingRows[], forms: Forms): void {
  const counts = createWordCounts();
  for (const { wording, rows } of wordings) counts.count(wording, rows.length);
  counts.write(database);
  writePostings(database, wordings, forms);
}
