import { packCodes } from '../code-lists';
import type { DocumentRow } from './document-row';
import type { IndexDatabase } from '../schema';

/** Where a document stands in the file. */
export type DocumentPlace = { readonly row: number; readonly groupRow: number; readonly headingRow: number };

/** Where a document stands that came after the file was built. */
export type ChangedPlace = DocumentPlace & { readonly changeNumber: number; readonly isRewritten: boolean };

/** What is looked up in the full-text tables. */
export type WrittenTerms = { readonly terms: string; readonly bodyTerms: string };

/** The writes of one document. */
export type DocumentStatements = {
  /** Writes a row of a file under construction; what the columns take of it stands in their snapshot only. */
  buildDocument(document: DocumentRow, place: DocumentPlace): void;
  changeDocument(document: DocumentRow, place: ChangedPlace): void;
  insertTerms(row: number, text: WrittenTerms): void;
  insertHeading(headingRow: number, headingTerms: string): void;
  deleteTerms(row: number, headingRow: number): void;
};

const BASIC_COLUMNS = `row, id, kind, group_id, group_row, is_alive, is_rewritten, version, change_number, label, title_key, sort_key, fields, body_digest,
  heading_row`;
const BASIC_VALUES = '?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?';
const COLUMNS_OF_CHANGED = `material, language, audience, class, year, holding_branches, available_branches, created_at, popularity, subjects, contributors`;

/** Prepares the writes on one connection. */
export function documentStatements(database: IndexDatabase): DocumentStatements {
  const build = database.prepare(`INSERT INTO document (${BASIC_COLUMNS}) VALUES (${BASIC_VALUES})`);
  const change = database.prepare(
    `INSERT OR REPLACE INTO document (${BASIC_COLUMNS}, ${COLUMNS_OF_CHANGED}) VALUES (${BASIC_VALUES}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insert = tables((table) => database.prepare(`INSERT INTO ${table} (rowid, terms) VALUES (?, ?)`));
  const remove = tables((table) => database.prepare(`DELETE FROM ${table} WHERE rowid = ?`));
  return {
    buildDocument: (row, place) => {
      build.run(...basicValues(row, place, { isRewritten: false, changeNumber: 0 }));
    },
    changeDocument: (row, place) => {
      change.run(...basicValues(row, place, place), ...valuesOfChanged(row));
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

/** The values of `BASIC_COLUMNS`. */
function basicValues(
  row: DocumentRow,
  place: DocumentPlace,
  { isRewritten, changeNumber }: Pick<ChangedPlace, 'isRewritten' | 'changeNumber'>,
) {
  return [
    place.row,
    row.id,
    row.kind,
    row.groupId,
    place.groupRow,
    Number(isRewritten),
    row.version,
    changeNumber,
    row.label,
    row.titleKey,
    row.sortKey,
    row.fields,
    row.bodyDigest,
    place.headingRow,
  ];
}

/** The values of `COLUMNS_OF_CHANGED`. */
function valuesOfChanged(row: DocumentRow) {
  return [
    row.material,
    row.language,
    row.audience,
    row.class,
    row.year,
    row.holdingBranches,
    row.availableBranches,
    row.createdAt,
    row.popularity,
    packCodes(row.subjects),
    packCodes(row.contributors),
  ];
}

function tables<T>(make: (table: string) => T): { term: T; body_term: T; heading: T } {
  return { term: make('term'), body_term: make('body_term'), heading: make('heading') };
}
