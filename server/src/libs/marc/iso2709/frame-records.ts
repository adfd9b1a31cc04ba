import type { ByteWindow } from './byte-window';
import { advanceWindow, findByte } from './byte-window';
import { LEADER_LENGTH, findLeader, isPlausibleLeader } from './leader';
import type { RecordPosition } from '../reading';

/** The bytes of one record without its terminator, and what was odd about its edges. */
export type RecordFrame = {
  readonly position: RecordPosition;
  readonly bytes: Buffer;
  readonly warnings: readonly string[];
};

/** Bytes that hold no record, and why. */
export type FrameFailure = { readonly position: RecordPosition; readonly failure: string };

const RECORD_TERMINATOR = 0x1d;
const FIELD_TERMINATOR = 0x1e;
/** No real record comes near this; a longer stretch without a terminator is no MARC. */
const LONGEST_RECORD = 16 * 1024 * 1024;
/** Blanks, line ends, NUL and the end-of-file mark of old systems may stand between records. */
const FILLER = new Set([0x00, 0x09, 0x0a, 0x0d, 0x1a, 0x20]);

/** Cuts a stream into records by their terminators, because declared lengths are often wrong. */
export async function* frameRecords(window: ByteWindow): AsyncGenerator<RecordFrame | FrameFailure> {
  let record = 0;
  for (;;) {
    const end = await findByte(window, RECORD_TERMINATOR, LONGEST_RECORD);
    const isLast = end === -1;
    const stretch = Buffer.from(isLast ? window.bytes : window.bytes.subarray(0, end));
    for (const part of splitStretch(stretch, isLast)) {
      const position = { record: record + 1, byte: window.offset + part.start };
      if (part.failure !== undefined) yield { position, failure: part.failure };
      else yield { position, bytes: stretch.subarray(part.start, part.end), warnings: part.warnings };
      record += 1;
    }
    if (isLast && !window.isEnded) {
      yield {
        position: { record: record + 1, byte: window.offset },
        failure: 'No record terminator within 16 MB; the rest was not read.',
      };
      return;
    }
    if (isLast) return;
    advanceWindow(window, end + 1);
  }
}

type Part = { start: number; end: number; warnings: readonly string[]; failure?: string };

function splitStretch(stretch: Buffer, isLast: boolean): Part[] {
  const start = skipFiller(stretch);
  if (start === stretch.length) return [];
  const leader = findLeader(stretch, start);
  if (leader === -1) return [failed(stretch, start, describeNoLeader(stretch, start, isLast))];
  const before = describeBefore(stretch, start, leader);
  const parts = splitAtDeclaredEnds(stretch, leader, isLast);
  const [first, ...rest] = parts;
  if (leader === start || first === undefined) return parts;
  // A field terminator in front of the leader means that a whole record was lost there, not just some stray
  // bytes.
  if (stretch.subarray(start, leader).includes(FIELD_TERMINATOR))
    return [failed(stretch, start, describeNoLeader(stretch, start, false)), ...parts];
  return [{ ...first, warnings: [before, ...first.warnings] }, ...rest];
}

function skipFiller(stretch: Buffer): number {
  let place = 0;
  while (place < stretch.length && FILLER.has(stretch[place] ?? 0)) place += 1;
  return place;
}

/**
 * A lost terminator leaves two records in one stretch; the declared length of the first tells where to part
 * them.
 */
function splitAtDeclaredEnds(stretch: Buffer, leader: number, isLast: boolean): Part[] {
  const parts: Part[] = [];
  let start = leader;
  for (;;) {
    const declared = start + Number(stretch.toString('latin1', start, start + 5));
    const isSplit =
      declared - start > LEADER_LENGTH &&
      declared < stretch.length &&
      isPlausibleLeader(stretch.toString('latin1', declared, declared + LEADER_LENGTH));
    if (!isSplit) return [...parts, lastPart(stretch, start, isLast)];
    parts.push({ start, end: declared, warnings: ['The record terminator was missing.'] });
    start = declared;
  }
}

function lastPart(stretch: Buffer, start: number, isLast: boolean): Part {
  const declared = Number(stretch.toString('latin1', start, start + 5));
  const found = stretch.length - start + 1;
  if (isLast) {
    const isWhole = stretch[stretch.length - 1] === FIELD_TERMINATOR && found >= declared;
    if (!isWhole)
      return failed(
        stretch,
        start,
        `The file ends inside this record: ${found - 1} of ${declared} bytes are there.`,
      );
    return { start, end: stretch.length, warnings: ['The record terminator was missing.'] };
  }
  const isRight = declared === found || found > 99_999;
  return {
    start,
    end: stretch.length,
    warnings: isRight ? [] : [`The leader gives a length of ${declared} bytes, found ${found}.`],
  };
}

function failed(stretch: Buffer, start: number, failure: string): Part {
  return { start, end: stretch.length, warnings: [], failure };
}

function describeNoLeader(stretch: Buffer, start: number, isLast: boolean): string {
  if (isLast) return `The file ends with ${stretch.length - start} bytes that are no record.`;
  const seen = stretch.toString('latin1', start, start + LEADER_LENGTH).replace(/[^ -~]/g, '?');
  return `The leader cannot be read: it should begin with five digits and give a base address, found "${seen}".`;
}

function describeBefore(stretch: Buffer, start: number, leader: number): string {
  return `${leader - start} bytes in front of the record were skipped.`;
}
