import { LEADER_LENGTH } from './leader';

/** A field as the directory places it: its tag and its bytes without the terminator. */
export type DirectoryEntry = { readonly tag: string; readonly bytes: Buffer };

/** The fields of a record in the order of its directory, or the reason why the directory is of no use. */
export type Directory =
  | { readonly entries: readonly DirectoryEntry[]; readonly warnings: readonly string[] }
  | { readonly failure: string };

const FIELD_TERMINATOR = 0x1e;
const ENTRY_LENGTH = 12;
const ENTRY = /^[0-9A-Za-z]{3}\d{9}$/;

type Placed = { readonly tag: string; readonly length: number; readonly start: number };

/**
 * Reads the directory and cuts out the fields; lengths that disagree with the terminators give way to these.
 */
export function readDirectory(bytes: Buffer): Directory {
  const end = bytes.indexOf(FIELD_TERMINATOR, LEADER_LENGTH);
  if (end === -1) return { failure: 'The directory does not end: the record has no field terminator.' };
  const text = bytes.toString('latin1', LEADER_LENGTH, end);
  if (text.length % ENTRY_LENGTH !== 0) {
    return {
      failure: `The directory is broken: ${text.length} bytes are not a whole number of entries of ${ENTRY_LENGTH}.`,
    };
  }
  const placed: Placed[] = [];
  for (let place = 0; place < text.length; place += ENTRY_LENGTH) {
    const entry = text.slice(place, place + ENTRY_LENGTH);
    if (!ENTRY.test(entry))
      return {
        failure: `The directory is broken: entry ${place / ENTRY_LENGTH + 1} is "${entry.replace(/[^ -~]/g, '?')}".`,
      };
    placed.push({ tag: entry.slice(0, 3), length: Number(entry.slice(3, 7)), start: Number(entry.slice(7)) });
  }
  return cutFields(bytes, placed, end + 1);
}

function cutFields(bytes: Buffer, placed: readonly Placed[], base: number): Directory {
  const declaredBase = Number(bytes.toString('latin1', 12, 17));
  const warnings =
    declaredBase === base ? [] : [`The leader gives a base address of ${declaredBase}, found ${base}.`];
  if (placed.every((entry) => fits(bytes, entry, base))) {
    const entries = placed.map(({ tag, start, length }) => ({
      tag,
      bytes: bytes.subarray(base + start, base + start + length - 1),
    }));
    return { entries, warnings };
  }
  return (
    cutByCharacters(bytes, placed, { base, warnings }) ?? cutAtTerminators(bytes, placed, { base, warnings })
  );
}

function fits(bytes: Buffer, { start, length }: Placed, base: number): boolean {
  const end = base + start + length - 1;
  const isEnded = end === bytes.length || bytes[end] === FIELD_TERMINATOR;
  const startsField = start === 0 || bytes[base + start - 1] === FIELD_TERMINATOR;
  return (
    length > 0 &&
    isEnded &&
    startsField &&
    bytes.indexOf(FIELD_TERMINATOR, base + start) >= Math.min(end, bytes.length - 1)
  );
}

type Found = { readonly base: number; readonly warnings: readonly string[] };

/** Some systems count characters where the format wants bytes. */
function cutByCharacters(bytes: Buffer, placed: readonly Placed[], found: Found): Directory | null {
  const text = bytes.toString('utf8', found.base);
  const isRight = placed.every(({ start, length }) => {
    const end = start + length - 1;
    return length > 0 && (end === text.length || text.charCodeAt(end) === FIELD_TERMINATOR);
  });
  if (!isRight) return null;
  const entries = placed.map(({ tag, start, length }) => ({
    tag,
    bytes: Buffer.from(text.slice(start, start + length - 1).replaceAll('\x1e', ' ')),
  }));
  return { entries, warnings: [...found.warnings, 'The directory counts characters instead of bytes.'] };
}

/** When the lengths are wrong the terminators tell where fields end, if there is one for each entry. */
function cutAtTerminators(bytes: Buffer, placed: readonly Placed[], found: Found): Directory {
  const fields = splitAtTerminators(bytes.subarray(found.base));
  if (fields.length !== placed.length) {
    return {
      failure: `The directory is broken: it lists ${placed.length} fields, the record holds ${fields.length}.`,
    };
  }
  const order = placed
    .map((_, index) => index)
    .sort((a, b) => (placed[a]?.start ?? 0) - (placed[b]?.start ?? 0));
  const entries = placed.map((entry, index) => ({
    tag: entry.tag,
    bytes: fields[order.indexOf(index)] ?? Buffer.alloc(0),
  }));
  return {
    entries,
    warnings: [
      ...found.warnings,
      'The directory gave wrong places; the fields were told apart by their terminators.',
    ],
  };
}

function splitAtTerminators(bytes: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(FIELD_TERMINATOR, start);
    fields.push(bytes.subarray(start, end === -1 ? bytes.length : end));
    start = end === -1 ? bytes.length : end + 1;
  }
  return fields;
}
