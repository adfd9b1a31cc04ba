import { createHash } from 'node:crypto';

import { readBarcode } from '../copies/barcode-numbers';
import type { BibliographicRecord, RecordCopy, RecordSource } from '../shared/bibliographic-record';
import type { ImportOutcome, ImportPosition } from './imported-record';
import { fitRecord } from './fit-record';
import type { ImportReport } from './import-report';
import { noteFailure, noteWarning } from './import-report';

/** A record that is ready to be kept, and where it stood. */
export type ReadyRecord = { readonly position: ImportPosition; readonly record: BibliographicRecord };

/** The system of records that bring no identifier of their own. */
const NAMELESS = 'import';
const SOURCE_LIMITS = { system: 60, id: 120 } as const;
const COPY_LIMITS = { staffNote: 2_000, source: 120, supplier: 200 } as const;

/** Makes what a reader yields fit for the tables and notes what was mended; null for what is no record. */
export function readyRecord(
  { position, ...outcome }: ImportOutcome,
  report: ImportReport,
): ReadyRecord | null {
  if ('failure' in outcome) return refused(report, position, outcome.failure);
  const { record, cuts } = fitRecord(outcome.record);
  if (record.titleProper.trim() === '') return refused(report, position, 'the record has no title');
  for (const reason of [...outcome.warnings, ...cuts]) noteWarning(report, position, reason);
  const copies = record.copies.flatMap(
    (copy) => readyCopy(copy, (reason) => noteWarning(report, position, reason)) ?? [],
  );
  return { position, record: { ...record, copies, source: sourceOf(record) } };
}

/** Keeps the last of several records with one source, so that a batch writes each title once. */
export function lastOfEachSource(batch: readonly ReadyRecord[], report: ImportReport): ReadyRecord[] {
  const last = new Map<string, ReadyRecord>();
  for (const ready of batch) {
    const key = sourceKey(ready.record);
    const earlier = last.get(key);
    if (earlier)
      noteWarning(
        report,
        earlier.position,
        `the file has the record ${earlier.record.source?.id ?? ''} again further down: the later one counts`,
      );
    last.set(key, ready);
  }
  return [...last.values()];
}

/** Gives the key by which a record is known again. */
export function sourceKey({ source }: BibliographicRecord): string {
  return source ? `${source.system} ${source.id}` : '';
}

/**
 * A record without an identifier is known again by what it says, so that importing its file twice makes
 * nothing twice.
 */
function sourceOf(record: BibliographicRecord): RecordSource {
  const { source } = record;
  if (!source) return { system: NAMELESS, id: digest(JSON.stringify({ ...record, copies: [] })) };
  const id = source.id.toWellFormed().replaceAll('\u0000', '');
  return {
    system: source.system.slice(0, SOURCE_LIMITS.system),
    id: id.length > SOURCE_LIMITS.id ? digest(id) : id,
  };
}

function digest(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function readyCopy(copy: RecordCopy, warn: (reason: string) => void): RecordCopy | null {
  const printed = copy.barcode?.replace(/\s+/g, '') ?? '';
  const barcode = printed === '' ? null : readBarcode(printed);
  if (printed !== '' && barcode === null) {
    warn(`copy left out: "${printed.slice(0, 60)}" cannot be a barcode`);
    return null;
  }
  const { acquisition } = copy;
  return {
    ...copy,
    barcode,
    staffNote: cut(copy.staffNote, COPY_LIMITS.staffNote),
    acquisition: acquisition && {
      ...acquisition,
      source: cut(acquisition.source, COPY_LIMITS.source),
      supplier: cut(acquisition.supplier, COPY_LIMITS.supplier),
    },
  };
}

function cut(text: string | null, longest: number): string | null {
  return text === null ? null : text.slice(0, longest).toWellFormed().replaceAll('\u0000', '');
}

function refused(report: ImportReport, position: ImportPosition, reason: string): null {
  noteFailure(report, position, reason);
  return null;
}
