/** The folded words of a document by field, each text a list of words. */
export type DocumentFields = {
  readonly titles: readonly (readonly string[])[];
  readonly names: readonly (readonly string[])[];
  readonly topics: readonly (readonly string[])[];
  readonly context: readonly (readonly string[])[];
  readonly identifiers: readonly (readonly string[])[];
};

/** Texts of joined words by field, in the order titles, names, topics, context, identifiers. */
export type FieldTexts = readonly [readonly string[], readonly string[], readonly string[], readonly string[], readonly string[]];

/** Writes the words of a document as one text: a line per field, texts parted by bars. */
export function writeFields(fields: FieldTexts): string {
  return fields.map((texts) => texts.join('|')).join('\n');
}

/** Reads what `writeFields` wrote. */
export function readFields(text: string): DocumentFields {
  const [titles = '', names = '', topics = '', context = '', identifiers = ''] = text.split('\n');
  return { titles: lists(titles), names: lists(names), topics: lists(topics), context: lists(context), identifiers: lists(identifiers) };
}

function lists(text: string): string[][] {
  return text === '' ? [] : text.split('|').map((part) => part.split(' '));
}
