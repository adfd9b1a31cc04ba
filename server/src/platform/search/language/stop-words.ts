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

/** Words with which people say what kind of thing they look for: *novel tere liye*, *buku karangan hamka*. */
const KIND_WORDS = new Set('buku novel karya karangan tulisan ditulis penulis judul berjudul komik ebook pdf terbaru terbaik'.split(' '));

/** Tells whether a folded word may be given up when nothing has it together with the other words. */
export function isKindWord(word: string): boolean {
  return KIND_WORDS.has(word);
}
