import type { ImportOutcome, ImportedRecord } from './imported-record';

/** Joins records that follow one another and differ in nothing but their copies, as spreadsheets with a row for each copy have them. */
export async function* joinCopies(outcomes: AsyncIterable<ImportOutcome>): AsyncGenerator<ImportOutcome> {
  let waiting: { imported: ImportedRecord; description: string } | null = null;
  for await (const outcome of outcomes) {
    if ('failure' in outcome) {
      yield outcome;
      continue;
    }
    const description = outcome.record.copies.length === 0 ? '' : JSON.stringify({ ...outcome.record, copies: [] });
    if (description !== '' && waiting?.description === description) {
      waiting = { description, imported: joined(waiting.imported, outcome) };
      continue;
    }
    if (waiting !== null) yield waiting.imported;
    waiting = { imported: outcome, description };
  }
  if (waiting !== null) yield waiting.imported;
}

function joined(first: ImportedRecord, second: ImportedRecord): ImportedRecord {
  const record = { ...first.record, copies: [...first.record.copies, ...second.record.copies] };
  return { position: first.position, record, warnings: [...first.warnings, ...second.warnings] };
}
