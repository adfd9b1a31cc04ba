/** Writes the number of a letter of hours: `SKR-2027-000123`. */
export function letterNumber(year: number, running: number): string {
  return `SKR-${year}-${String(running).padStart(6, '0')}`;
}

/** Reads a number as people type it; null when it is none. */
export function readLetterNumber(typed: string): string | null {
  const [, year, running] = /^\s*skr[\s-]?(20\d{2})[\s-]?(\d{6,9})\s*$/i.exec(typed) ?? [];
  return year === undefined || running === undefined ? null : `SKR-${year}-${running}`;
}

/**
 * Shortens a name so that it can be compared with a paper and tells little to others: the first name, and the first
 * letters of the others (`Ratna D. K.`); of a single name the first three letters (`Sul…`). A dash stays a dash.
 */
export function shortenedName(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/u);
  if (others.length === 0) return shortenedSingle(first);
  return [first, ...others.map((word) => `${[...word][0]?.toUpperCase() ?? ''}.`)].join(' ');
}

/** Of a name of three letters or fewer one is left out, so that it is not told whole either. */
function shortenedSingle(name: string): string {
  const letters = [...name];
  if (letters.length < 2) return name;
  return `${letters.slice(0, Math.min(3, letters.length - 1)).join('')}…`;
}
