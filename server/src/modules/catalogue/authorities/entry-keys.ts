import { foldHeading } from '../shared/folding';

/** A folded form of a name or heading that begins with one of its words. */
export type EntryKey = { readonly key: string; readonly isForm: boolean };

const KEY_LENGTH = 200;
const MOST_WORDS = 8;

/**
 * Gives every way into a set of forms: each form as it stands and turned round to begin with each of its
 * words.
 */
export function entryKeys(forms: readonly string[]): EntryKey[] {
  const keys = new Map<string, boolean>();
  for (const form of forms) {
    const words = foldHeading(form).split(' ');
    for (let start = 0; start < Math.min(words.length, MOST_WORDS); start++) {
      const key = (start === 0 ? words : [...words.slice(start), ...words.slice(0, start)])
        .join(' ')
        .slice(0, KEY_LENGTH);
      keys.set(key, keys.get(key) === true || start === 0);
    }
  }
  return [...keys].filter(([key]) => key !== '').map(([key, isForm]) => ({ key, isForm }));
}

/** Gives the key of one form as it stands. */
export function formKey(form: string): string {
  return foldHeading(form).slice(0, KEY_LENGTH);
}
