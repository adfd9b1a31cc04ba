/** Takes properties by their names, so far as they were given: null counts, what is absent is left out. */
export function pickGiven<Values extends object, Key extends keyof Values>(
  values: Values,
  keys: readonly Key[],
): { [Name in Key]?: Exclude<Values[Name], undefined> } {
  return keys.reduce<{ [Name in Key]?: Exclude<Values[Name], undefined> }>(
    (given, key) => (values[key] === undefined ? given : { ...given, [key]: values[key] }),
    {},
  );
}

/** Takes properties by their names, so far as they have a value: what is absent or null is left out. */
export function pickPresent<Values extends object, Key extends keyof Values>(
  values: Values,
  keys: readonly Key[],
): { [Name in Key]?: NonNullable<Values[Name]> } {
  return keys.reduce<{ [Name in Key]?: NonNullable<Values[Name]> }>(
    (present, key) => (values[key] == null ? present : { ...present, [key]: values[key] }),
    {},
  );
}
