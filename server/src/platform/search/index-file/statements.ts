import type { DocumentRow } from './document-row';
import type { IndexDatabase } from './schema';

/** Where a document stands in the file. */
export type DocumentPlace = { readonly row: number; readonly groupRow: number; readonly headingRow: number; readonly changeNumber: number; readonly isRewritten: boolean };

/** What is looked up in the full-text tables. */
export type WrittenTerms = { readonly terms: string; readonly bodyTerms: string };

/** The writes of one document. */
export type DocumentStatements = {
  insertDocument(document: DocumentRow, place: DocumentPlace): void;
  insertTerms(row: number, text: WrittenTerms): void;
  insertHeading(headingRow: number, headingTerms: string): void;
  deleteTerms(row: number, headingRow: number): void;
};

const INSERT_DOCUMENT = `INSERT OR REPLACE INTO document
  (row, id, kind, group_id, group_row, is_alive, is_rewritten, version, change_number, label, title_key, sort_key, fields, body_digest, heading_row,
   material, language, audience, class, year, holding_branches, available_branches, added_at, popularity, subjects, contributors)
  VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Prepares the writes on one connection. */
export function documentStatements(database: IndexDatabase): DocumentStatements {
  const document = database.prepare(INSERT_DOCUMENT);
  const insert = tables((table) => database.prepare(`INSERT INTO ${table} (rowid, terms) VALUES (?, ?)`));
  const remove = tables((table) => database.prepare(`DELETE FROM ${table} WHERE rowid = ?`));
  return {
    insertDocument: (row, place) => {
      document.run(
        place.row, row.id, row.kind, row.groupId, place.groupRow, Number(place.isRewritten), row.version, place.changeNumber, row.label, row.titleKey, row.sortKey,
        row.fields, row.bodyDigest, place.headingRow, row.material, row.language, row.audience, row.class, row.year,
        row.holdingBranches, row.availableBranches, row.addedAt, row.popularity, row.subjects, row.contributors,
      );
    },
    insertTerms: (row, text) => {
      if (text.terms !== '') insert.term.run(row, text.terms);
      if (text.bodyTerms !== '') insert.body_term.run(row, text.bodyTerms);
    },
    insertHeading: (headingRow, headingTerms) => {
      insert.heading.run(headingRow, headingTerms);
    },
    deleteTerms: (row, headingRow) => {
      remove.term.run(row);
      remove.body_term.run(row);
      remove.heading.run(headingRow);
    },
  };
}

function tables<T>(make: (table: string) => T): { term: T; body_term: T; heading: T } {
  return { term: make('term'), body_term: make('body_term'), heading: make('heading') };
}
