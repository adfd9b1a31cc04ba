type WithoutNumber<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/**
 * Lists the keys of a catalogue that hold what is wanted, in groups as `group.key`; the forms of a number
 * (`copies_one`, `copies_other`) are one key.
 */
export type KeyIn<Words, Wanted> = {
  [Key in keyof Words & string]: Words[Key] extends Wanted
    ? WithoutNumber<Key>
    : Words[Key] extends string | readonly string[]
      ? never
      : `${Key}.${KeyIn<Words[Key], Wanted>}`;
}[keyof Words & string];
