import { isPlausibleLeader, LEADER_LENGTH } from '../../../libs/marc/iso2709/leader';

/** A format of files that can be read. */
export type FileFormat = 'iso2709' | 'marcxml' | 'csv';

/** Container and picture formats that people choose by mistake; none of them is text. */
const OTHER_FILES = /^(?:PK\x03\x04|%PDF|\xd0\xcf\x11\xe0|\x89PNG|\xff\xd8\xff|GIF8|\x1f\x8b|SQLite format)/;

/**
 * Tells that a file is none of the formats, with a word about spreadsheets, which are chosen by mistake most
 * often.
 */
export function describeUnknown(head: Uint8Array): string {
  if (head.length === 0) return 'The file is empty.';
  const isWorkbook = /^(?:PK\x03\x04|\xd0\xcf\x11\xe0)/.test(
    Buffer.from(head.subarray(0, 8)).toString('latin1'),
  );
  return isWorkbook
    ? 'The file is a workbook or archive. Save the sheet as CSV first.'
    : 'The file is neither ISO 2709, MARCXML nor CSV.';
}

/** Finds out the format of a file from its first bytes. */
export function detectFormat(head: Uint8Array): FileFormat | 'unknown' {
  const text = Buffer.from(head.subarray(0, 4096)).toString('latin1');
  const start = text.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replace(/^[\s\0]+/, '');
  if (start === '' || OTHER_FILES.test(text)) return 'unknown';
  if (start.startsWith('<')) return 'marcxml';
  if (isPlausibleLeader(start.slice(0, LEADER_LENGTH)) || start.includes('\x1e')) return 'iso2709';
  return 'csv';
}
