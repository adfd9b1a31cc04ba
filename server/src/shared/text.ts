const APOSTROPHES = /['`´‘’‛ʼʹ′ʻʿʾˈ]/g;
const COMBINING_MARKS = /\p{M}+/gu;
const DOT_BETWEEN_DIGITS = /(?<=\d)[.,](?=\d)|(?<=\dx\d)\.(?=\d)/g;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]+/gu;
/** Most texts need no more than lower case; folding millions of them is what a rebuild does. */
const PLAIN_WORDS = /^ ?[A-Za-z0-9]*(?: [A-Za-z0-9]+)* ?$/;
const SPECIAL_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
};

/**
 * Folds text to the form in which people compare it: lower case, no diacritics, apostrophes of any kind
 * gone (`Qur'an` = `Quran`), digits closed up over dots (`899.221` = `899221`), one space between words.
 */
export function foldText(text: string): string {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase().trim();
  const lower = foldLetters(text.toLowerCase());
  return lower
    .replace(APOSTROPHES, '')
    .replace(DOT_BETWEEN_DIGITS, '')
    .replace(NEITHER_LETTER_NOR_DIGIT, ' ')
    .trim();
}

/** Returns the folded words of a name in alphabetical order, so that the order of its parts does not matter. */
export function nameKey(name: string): string {
  return foldText(name).split(' ').sort().join(' ');
}

/** Returns the folded words of a title with single spaces between. */
export function titleKey(title: string): string {
  return foldText(title);
}

function foldLetters(text: string): string {
  if (isAscii(text)) return text;
  const plain = text.normalize('NFKD').replace(COMBINING_MARKS, '');
  return plain.replace(/[ßæœøđðþłıħ]/g, (letter) => SPECIAL_LETTERS[letter] ?? letter).toLowerCase();
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}
