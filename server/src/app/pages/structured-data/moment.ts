const OFFSET_MS = 7 * 3_600_000;

/** Writes an instant as schema.org's DateTime in the library's time (WIB), to the second: `2026-11-21T06:00:00+07:00`. */
export function momentOf(instant: Date): string {
  return `${new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 19)}+07:00`;
}
