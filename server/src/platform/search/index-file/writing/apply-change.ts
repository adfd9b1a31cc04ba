import type { SearchChange, SearchDocument } from '../../search-types';
import { documentRow, type DocumentRow, headingRow } from './document-row';
import { createDocumentReader, type DocumentText } from './document-text';
import { type FacetCodes, openFacetCodes } from '../facet-codes';
import type { IndexDatabase } from '../schema';
import { readBuiltAt, readMeta, writeMeta } from '../schema';
import {
  type DocumentPlace,
  type DocumentStatements,
  documentStatements,
  type WrittenTerms,
} from './statements';
import { createWordCounts, type WordCounts } from './word-counts';
import { type Forms, headingTerms, indexTerms } from './wordings';

/** Takes changes into a finished file, each as one transaction with the caller's cursor. */
export type ChangeWriter = {
  /** When the file was built, which tells it from others. */
  readonly builtAt: number;
  apply(change: SearchChange, cursor: string): void;
};

type KnownRow = {
  readonly row: number;
  readonly isAlive: number;
  readonly version: number;
  readonly fields: string;
  readonly bodyDigest: string | null;
  readonly headingRow: number;
  readonly groupId: string | null;
  readonly isRewritten: number;
};

const FIND = `SELECT row, is_alive AS isAlive, version, fields, body_digest AS bodyDigest, heading_row AS headingRow, group_id AS groupId,
  is_rewritten AS isRewritten FROM document WHERE id = ?`;

/** Prepares writing on one connection; other processes may write to the same file in turn. */
export function createChangeWriter(database: IndexDatabase, forms: Forms): ChangeWriter {
  const rows = createRowWriter(database, openFacetCodes(database), forms);
  const run = database.transaction((change: SearchChange, cursor: string) => {
    const changeNumber = Number(readMeta(database, 'changeNumber') ?? 0) + 1;
    const words = createWordCounts();
    const step: Step = { changeNumber, words, readDocument: createDocumentReader(forms) };
    let growth = 0;
    for (const document of change.upsert) growth += rows.upsert(document, step);
    for (const id of change.remove) growth -= rows.remove(id, changeNumber);
    words.write(database);
    writeMeta(database, 'documents', String(Number(readMeta(database, 'documents') ?? 0) + growth));
    writeMeta(database, 'changeNumber', String(changeNumber));
    writeMeta(database, 'cursor', cursor);
  });
  return { builtAt: readBuiltAt(database), apply: (change, cursor) => run.immediate(change, cursor) };
}

/** What the documents of one change have in common. */
type Step = {
  readonly changeNumber: number;
  readonly words: WordCounts;
  readonly readDocument: (document: SearchDocument) => DocumentText;
};

type RowWriter = {
  upsert(document: SearchDocument, step: Step): number;
  remove(id: string, changeNumber: number): number;
};

function createRowWriter(database: IndexDatabase, codes: FacetCodes, forms: Forms): RowWriter {
  const statements = documentStatements(database);
  const find = database.prepare<[string], KnownRow>(FIND);
  const nextRow = database.prepare('SELECT coalesce(max(row), 0) + 1 FROM document').pluck();
  const groups = createGroupRows(database);
  // Marked as rewritten, so that its packed words are passed over as well: a word that only this row had is
  // unknown again.
  const bury = database.prepare(
    'UPDATE document SET is_alive = 0, is_rewritten = 1, group_id = NULL, change_number = ? WHERE row = ?',
  );
  return {
    upsert: (document, { changeNumber, words, readDocument }) => {
      const known = find.get(document.id);
      if (known?.isAlive && known.version > (document.version ?? 0)) return 0;
      const row = known?.row ?? Number(nextRow.get());
      if (known && known.groupId !== document.group) groups.leave(known.groupId, row, changeNumber);
      const text = readDocument(document);
      const values = documentRow(document, text, codes);
      const place = {
        row,
        groupRow: groups.rowOf(document.group, row),
        headingRow: headingRow(values.kind, document.weight ?? document.popularity, row),
      };
      const isSameText = hasSameText(known, values, place.headingRow);
      if (!isSameText) {
        if (known) statements.deleteTerms(row, known.headingRow);
        insertText(statements, place, text, forms);
        // Words are never counted down, so those that were counted before must not be counted again.
        if (known?.fields !== values.fields) for (const wording of text.wordings) words.count(wording, 1);
      }
      // The packed words of a row are never changed: they are passed over once the row is marked.
      statements.changeDocument(values, {
        ...place,
        changeNumber,
        isRewritten: !isSameText || known?.isRewritten === 1,
      });
      return known?.isAlive ? 0 : 1;
    },
    remove: (id, changeNumber) => {
      const known = find.get(id);
      if (!known?.isAlive) return 0;
      groups.leave(known.groupId, known.row, changeNumber);
      statements.deleteTerms(known.row, known.headingRow);
      bury.run(changeNumber, known.row);
      return 1;
    },
  };
}

/** Copies come and go much more often than words change; the words are left alone then. */
function hasSameText(known: KnownRow | undefined, values: DocumentRow, headingRow: number): boolean {
  return (
    known !== undefined &&
    known.isAlive === 1 &&
    known.fields === values.fields &&
    known.bodyDigest === values.bodyDigest &&
    known.headingRow === headingRow
  );
}

function insertText(
  statements: DocumentStatements,
  { row, headingRow }: DocumentPlace,
  text: DocumentText,
  forms: Forms,
): void {
  statements.insertTerms(row, writtenTerms(text, forms));
  statements.insertHeading(
    headingRow,
    text.wordings.flatMap((wording) => headingTerms(wording, forms)).join(' '),
  );
}

/** Identifiers stand among the words with the letter i. */
function writtenTerms({ wordings, identifierKeys, bodyTerms }: DocumentText, forms: Forms): WrittenTerms {
  const terms = [
    ...wordings.flatMap((wording) => indexTerms(wording, forms)),
    ...identifierKeys.map((key) => `i${key}`),
  ];
  return { terms: terms.join(' '), bodyTerms };
}

/** A group is known by the row of one of its documents; when that one leaves, another lends its row. */
function createGroupRows(database: IndexDatabase): {
  rowOf(group: string | null, row: number): number;
  leave(group: string | null, row: number, changeNumber: number): void;
} {
  const find = database.prepare('SELECT group_row FROM document WHERE group_id = ? LIMIT 1').pluck();
  const heir = database.prepare('SELECT min(row) FROM document WHERE group_id = ? AND row <> ?').pluck();
  const move = database.prepare(
    'UPDATE document SET group_row = @heir, change_number = @changeNumber WHERE group_id = @group AND group_row = @row AND row <> @row',
  );
  return {
    rowOf: (group, row) => (group === null ? row : Number(find.get(group) ?? row)),
    leave: (group, row, changeNumber) => {
      const next = group === null ? null : heir.get(group, row);
      if (typeof next === 'number') move.run({ heir: next, changeNumber, group, row });
    },
  };
}
