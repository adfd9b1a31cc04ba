import { encodeWindows1252 } from './windows-1252';

/**
 * Two or more characters above ASCII in a row, the first of which can begin a UTF-8 letter that was read as
 * Windows-1252.
 */
const SUSPECT =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122\u00c0-\u00f4]+/g;
/** Text was saved in the wrong encoding again and again by scrapers; real data shows two to five times. */
const MOST_TIMES = 12;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Mends text that was UTF-8 and read as Windows-1252, even twice: *DeveloperÃ¢â‚¬â„¢s* becomes *Developer’s*.
 * Only runs that decode without a fault are touched, so that right text stays right.
 */
export function repairMojibake(text: string): string {
  if (!/[\u00c2-\u00f4]/.test(text)) return text;
  let mended = text;
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const next = mended.replace(SUSPECT, (run) => decodeRun(run) ?? run);
    if (next === mended) break;
    mended = next;
  }
  return mended;
}

function decodeRun(run: string): string | null {
  const bytes = encodeWindows1252(run);
  if (bytes === null) return null;
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
