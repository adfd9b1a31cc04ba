/**
 * Words that carry no meaning of their own. They are kept in the index and in titles ("Kita" is a title); a
 * search merely does not insist on them when it has other words.
 */
const FUNCTION_WORDS = new Set(
  `dan di ke dari yang untuk dengan pada dalam oleh atau bagi para serta tentang sebuah seorang sang si
  the of a an and in on to for with by from or at as is
  al el an ar as ad at asy az ibn bin binti van de der la le`.split(/\s+/),
);

/** Tells whether a folded word may be missing from a record when other words of the search are there. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
