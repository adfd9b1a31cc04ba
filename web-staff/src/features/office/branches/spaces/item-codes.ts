const RANGE = /^(\D*)(\d+)\s*[-–]\s*(?:\D*)(\d+)$/u;
/** The most items that are added at once. */
const MOST_AT_ONCE = 100;

/**
 * Reads what staff type for several items: codes with commas between, and ranges such as `K01-K16`, whose
 * numbers keep as many digits as the first has.
 */
export function readItemCodes(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => expand(part))
    .slice(0, MOST_AT_ONCE);
}

function expand(part: string): readonly string[] {
  const [, prefix = '', first = '', last = ''] = RANGE.exec(part) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (first === '' || count < 1 || count > MOST_AT_ONCE) return [part];
  return Array.from(
    { length: count },
    (_, index) => `${prefix}${String(Number(first) + index).padStart(first.length, '0')}`,
  );
}
