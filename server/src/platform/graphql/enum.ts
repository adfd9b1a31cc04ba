import { registerEnumType } from 'type-graphql';

/**
 * Registers an enum of the schema from the words of a domain, each with its description, and returns it for
 * decorators.
 */
export function registered<Word extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Word, string>>,
): Readonly<Record<Word, Word>> {
  const values = Object.fromEntries(Object.keys(words).map((word) => [word, word])) as Record<Word, Word>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(words).map(([word, meaning]) => [word, { description: meaning }]),
  );
  registerEnumType<Record<string, string>>(values, { name, description, valuesConfig });
  return values;
}
