/** A single-byte graphic set: the character of each seven-bit code, undefined where the set has none. */
export type GraphicSet = { readonly name: string; readonly characters: readonly (string | undefined)[] };

/** Builds a graphic set from runs: a first code and the characters from there onwards. */
export function graphicSet(name: string, runs: readonly (readonly [number, string])[]): GraphicSet {
  const characters = Array.from({ length: 128 }, (): string | undefined => undefined);
  for (const [first, text] of runs) {
    Array.from(text).forEach((character, place) => {
      characters[first + place] = character;
    });
  }
  return { name, characters };
}
