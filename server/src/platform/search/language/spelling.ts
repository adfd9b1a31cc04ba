const OLD_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/tj/g, 'c'],
  [/dj/g, 'j'],
  [/nj/g, 'ny'],
  [/sj/g, 'sy'],
  [/ch/g, 'kh'],
  [/fitas$/, 'vitas'],
];
const ARABIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/dz/g, 'z'],
  [/dh/g, 'd'],
  [/dl(?=[aiu])/g, 'd'],
  [/th/g, 't'],
  [/^ts/g, 's'],
  [/sh/g, 's'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/kw/g, 'ku'],
];
/**
 * The vowel that is hardly heard is left out or written: keripik and kripik, serigala and srigala. In shorter
 * words it tells words apart: Sri and seri.
 */
const SCHWA = /^([bcdfgjkpst])e(?=[lr][aiou].{3})/;
const FOREIGN_ENDING = /(?<=.{3})ic$/;
const DOUBLED_CONSONANT = /([b-df-hj-np-tv-z])\1/g;
const NAME_SOUNDS: readonly (readonly [RegExp, string])[] = [
  // Sidney and Sidni, Sylado and Silado.
  [/ey$/g, 'i'],
  [/(?<=[b-df-hj-np-tv-z])y(?=[b-df-hj-np-tv-z])/g, 'i'],
  [/sy|ts|ss/g, 's'],
  [/ph|v/g, 'f'],
  [/([kgbtdcj])h/g, '$1'],
  [/ie/g, 'i'],
  [/y$/g, 'i'],
  [/[yz]/g, 'j'],
  [/x/g, 'ks'],
  [/(?<=.)c(?![eihy])/g, 'k'],
  // Arabic and Javanese names are written with either: Qosim and Qasim, Ronggowarsito and Ranggawarsita. A
  // short name keeps its last letter: Sastro and Suryo are people, sastra and surya are words.
  [/o(?=.)/g, 'a'],
  [/(?<=.{8})o$/g, 'a'],
  [/(.)\1+/g, '$1'],
  [/h$/g, ''],
  // Maulana and Molana, Zainuddin and Zenuddin, if what is left is long enough to be no other name.
  [/^(?=.{7})(.*?)au/g, '$1a'],
  [/^(?=.{7})(.*?)[ae]i/g, '$1e'],
];

/**
 * Rewrites a folded word to one spelling: old spelling (`oe` = `u`, `tj` = `c`), Arabic letters (`dz` = `z`),
 * doubled consonants. Both the record and the search pass through it, so it only has to be consistent, not
 * correct.
 */
export function oneSpelling(word: string): string {
  if (word.length < 4) return word.length === 3 ? word.replace('oe', 'u') : word;
  let spelling = replaceAll(word, OLD_SPELLING);
  spelling = replaceAll(spelling, ARABIC_LETTERS).replace(SCHWA, '$1').replace(FOREIGN_ENDING, 'ik');
  return spelling.length >= 5 ? spelling.replace(DOUBLED_CONSONANT, '$1') : spelling;
}

/**
 * Returns how a name sounds (`Sirajy` = `Shirazy`, `Djajadi` = `Jayadi`), or null for names too short to tell
 * apart.
 */
export function nameSound(word: string): string | null {
  if (word.length < 5 || /\d/.test(word)) return null;
  return replaceAll(oneSpelling(word), NAME_SOUNDS);
}

function replaceAll(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  let result = word;
  for (const [pattern, replacement] of rules) result = result.replace(pattern, replacement);
  return result;
}
