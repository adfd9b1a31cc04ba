/**
 * Widths of bars and gaps of the symbols 0–106 of Code 128 (ISO/IEC 15417), six to a symbol, seven for the
 * stop.
 */
const SYMBOLS = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 ' +
  '223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 ' +
  '112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 ' +
  '311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 ' +
  '122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 ' +
  '214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112'
).split(' ');

const START_B = 104;
const TO_DIGIT_PAIRS = 99;
const TO_TEXT = 100;
const STOP = 106;
const CHECK_MODULUS = 103;
/** Shorter runs of digits gain nothing from changing the set. */
const SHORTEST_RUN = 4;

/** Is one bar: where it begins and how wide it is, in modules. */
export type Bar = { readonly from: number; readonly width: number };

/**
 * Draws printable ASCII as Code 128: its bars, and the width of the whole without quiet zones; throws on
 * anything else.
 */
export function code128(text: string): { readonly bars: readonly Bar[]; readonly width: number } {
  const values = valuesOf(text);
  const check = values.reduce((sum, value, place) => sum + value * Math.max(place, 1), 0) % CHECK_MODULUS;
  const widths = [...values, check, STOP].flatMap((value) => [...(SYMBOLS[value] ?? '')].map(Number));
  let from = 0;
  const bars: Bar[] = [];
  widths.forEach((width, place) => {
    if (place % 2 === 0) bars.push({ from, width });
    from += width;
  });
  return { bars, width: from };
}

/** Says a text in set B, and even runs of digits in set C, which puts two digits into one symbol. */
function valuesOf(text: string): readonly number[] {
  if (!/^[\x20-\x7e]+$/.test(text)) throw new Error('Code 128 is drawn here for printable ASCII only.');
  const values = [START_B];
  for (const [part] of text.matchAll(new RegExp(`(?:\\d\\d){${SHORTEST_RUN / 2},}|[^]`, 'g'))) {
    if (part.length === 1) values.push(part.charCodeAt(0) - 32);
    else values.push(TO_DIGIT_PAIRS, ...(part.match(/\d\d/g) ?? []).map(Number), TO_TEXT);
  }
  // Nothing follows the last digits, so nothing has to change back.
  return values.at(-1) === TO_TEXT ? values.slice(0, -1) : values;
}
