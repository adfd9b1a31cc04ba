const FNV_START = 2_166_136_261;
const FNV_PRIME = 16_777_619;

/** Turns a text into one number, by FNV-1a with a final mix so that near titles land far apart. */
export function hashToSeed(text: string): number {
  let seed = FNV_START;
  for (const character of text) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), FNV_PRIME);
  seed = Math.imul(seed ^ (seed >>> 15), 2_246_822_519);
  return (seed ^ (seed >>> 13)) >>> 0;
}
