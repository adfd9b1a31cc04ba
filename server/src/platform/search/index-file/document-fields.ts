/** The folded words of a document by field, each text a list of words; a field is read when it is looked at. */
export type DocumentFields = {
  readonly titles: readonly (readonly string[])[];
  readonly names: readonly (readonly string[])[];
  readonly topics: readonly (readonly string[])[];
  readonly context: readonly (readonly string[])[];
  readonly identifiers: readonly (readonly string[])[];
  /** The identifiers before they are read, to see at once that a number is not among them. */
  readonly identifierText: string;
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
  return {
    get titles() { return lists(titles); },
    get names() { return lists(names); },
    get topics() { return lists(topics); },
    get context() { return lists(context); },
    get identifiers() { return lists(identifiers); },
    identifierText: identifiers,
  };
}

function lists(text: string): string[][] {
  return text === '' ? [] : text.split('|').map((part) => part.split(' '));
}
