/**
 * Characters that no text has from a keyboard and no screen shows, and halves of characters: databases refuse some,
 * papers and feeds break on others. Tabs and line breaks stay; what is for one line turns them into spaces.
 */
const CONTROL = /[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

/** Where a value holds a control character, and which: `input.name` and `U+0000`. */
export type ControlCharacter = { readonly path: string; readonly character: string };

/** Finds the first control character of a text, written `U+0000`; null if it holds none. */
export function findControlCharacter(text: string): string | null {
  const found = CONTROL.exec(text)?.[0].charCodeAt(0);
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Finds the first control character in any text of a value such as an input; null if there is none. */
export function locateControlCharacter(
  value: unknown,
  path: readonly string[] = [],
): ControlCharacter | null {
  if (typeof value === 'string') {
    const character = findControlCharacter(value);
    return character === null ? null : { path: path.join('.'), character };
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, item] of Object.entries(value)) {
    const found = locateControlCharacter(item, [...path, name]);
    if (found) return found;
  }
  return null;
}
