import type { ImportOutcome, ImportedRecord } from './imported-record';

type Waiting = { readonly imported: ImportedRecord; readonly description: string };

/**
 * Joins records that follow one another and differ in nothing but their copies, as spreadsheets with a row
 * for each copy have them.
 */
export async function* joinCopies(outcomes: AsyncIterable<ImportOutcome>): AsyncGenerator<ImportOutcome> {
  const waiting: Waiting[] = [];
  for await (const outcome of outcomes) {
    if ('failure' in outcome) {
      yield* waiting.splice(0).map(({ imported }) => imported);
      yield outcome;
      continue;
    }
    const next = { imported: outcome, description: describe(outcome) };
    const last = waiting.pop();
    if (last !== undefined && last.description !== '' && last.description === next.description) {
      waiting.push({ description: last.description, imported: joined(last.imported, outcome) });
      continue;
    }
    if (last !== undefined) yield last.imported;
    waiting.push(next);
  }
  for (const { imported } of waiting) yield imported;
}

/** Only records with copies can be joined; for all others the cost of comparing is saved. */
function describe({ record }: ImportedRecord): string {
  return record.copies.length === 0 ? '' : JSON.stringify({ ...record, copies: [] });
}

function joined(first: ImportedRecord, second: ImportedRecord): ImportedRecord {
  const record = { ...first.record, copies: [...first.record.copies, ...second.record.copies] };
  return { position: first.position, record, warnings: [...first.warnings, ...second.warnings] };
}
