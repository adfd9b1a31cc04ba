/** How much a password must have that nobody would guess: characters, and different ones. */
export type LeftOver = { readonly characters: number; readonly different: number };

/**
 * Tells whether too little of a password is left once the words are gone that anybody would try first, or
 * whether what is left is a run such as `123456`.
 */
export function isGuessable(password: string, words: readonly string[], least: LeftOver): boolean {
  const tried = words
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= 3)
    .sort((one, other) => other.length - one.length);
  const rest = tried.reduce((text, word) => text.replaceAll(word, ''), password.toLowerCase());
  return rest.length < least.characters || new Set(rest).size < least.different || isOneRun(rest);
}

/**
 * Tells whether each character follows the one before as on a keyboard's top row or in the alphabet:
 * `123456789012345`.
 */
function isOneRun(text: string): boolean {
  const steps = [...text]
    .slice(1)
    .map((character, index) => character.charCodeAt(0) - text.charCodeAt(index));
  return steps.every((step) => Math.abs(step) <= 1 || Math.abs(step) === 9);
}
