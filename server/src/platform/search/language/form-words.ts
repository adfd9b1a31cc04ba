/**
 * Words that say nothing but that a book is wanted, or whose: *buku hamil*, *karya hamka*. They stand in
 * titles by chance.
 */
const IDLE_WORDS = new Set(
  `buku bukunya kitab judul berjudul karya karangan tulisan ditulis penulis terbaru terbaik gratis unduh download
  book books by author title titles new best`.split(/\s+/),
);

/** Words that say what form a thing has: *novel horor*, *resep kue*. A closed class of the language. */
const FORM_WORDS = new Set(
  `novel roman fiksi komik manga cergam cerita cerpen kisah dongeng legenda fabel hikayat puisi sajak pantun syair antologi kumpulan kumcer
  resep kamus tesaurus ensiklopedia ensiklopedi atlas peta majalah koran tabloid jurnal buletin biografi autobiografi otobiografi memoar
  ebook pdf audiobook film video dvd vcd cd kaset
  novels fiction comic comics story stories tale tales poem poems poetry recipe recipes dictionary encyclopedia map magazine newspaper journal biography`.split(
    /\s+/,
  ),
);

/**
 * Tells whether a folded word is a wish: it ranks and may suggest a filter, but excludes nothing while other
 * words remain.
 */
export function isFormWord(word: string): boolean {
  return FORM_WORDS.has(word) || IDLE_WORDS.has(word);
}

/** Tells whether a wish says anything about what is wanted: *novel* does, *buku* does not. */
export function isTellingForm(word: string): boolean {
  return FORM_WORDS.has(word);
}
