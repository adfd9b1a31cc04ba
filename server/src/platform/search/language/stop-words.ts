/**
 * Words that carry no meaning of their own. They are kept in the index and in titles ("Kita" is a title); a
 * search merely does not insist on them when it has other words.
 */
const FUNCTION_WORDS = new Set(
  `dan di ke dari yang untuk dengan pada dalam oleh atau bagi para serta tentang sebuah seorang sang si
  the of a an and in on to for with by from or at as is
  al el an ar as ad at asy az ibn bin binti van de der la le`.split(/\s+/),
);

/** Words around a name or number that people type and catalogues leave out. */
const NOISE_WORDS = new Set('isbn issn karya karangan penulis pengarang penerbit buku novel oleh'.split(' '));

/** Tells whether a folded word may be missing from a record when other words of the search are there. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Tells whether a folded word describes the search rather than the book ("novel tere liye"). */
export function isNoiseWord(word: string): boolean {
  return NOISE_WORDS.has(word);
}
