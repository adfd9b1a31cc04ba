/**
 * The folded words of a document by field, each text a list of words; a field is read when it is looked at.
 */
export type DocumentFields = {
  readonly titles: readonly (readonly string[])[];
  readonly names: readonly (readonly string[])[];
  readonly topics: readonly (readonly string[])[];
  readonly context: readonly (readonly string[])[];
  readonly identifiers: readonly (readonly string[])[];
  /** The identifiers before they are read, to see at once that a number is not among them. */
  readonly identifierText: string;
};

/** The texts of each field in one line, in the order titles, names, topics, context, identifiers. */
export type FieldLines = readonly [string, string, string, string, string];

/** Writes the texts of a field, each joined words, in one line. */
export function fieldLine(texts: readonly string[]): string {
  let line = texts[0] ?? '';
  for (let index = 1; index < texts.length; index++) line += `|${texts[index] ?? ''}`;
  return line;
}

/** Writes the words of a document as one text: a line per field. */
export function writeFields([titles, names, topics, context, identifiers]: FieldLines): string {
  return `${titles}\n${names}\n${topics}\n${context}\n${identifiers}`;
}

/** Reads what `writeFields` wrote. */
export function readFields(text: string): DocumentFields {
  return new WrittenFields(text.split('\n'));
}

/**
 * A class, because accessors that are made anew for each of the hundreds of documents of a search would cost
 * more than reading them.
 */
class WrittenFields implements DocumentFields {
  constructor(private readonly lines: readonly string[]) {}

  get titles(): string[][] {
    return lists(this.lines[0]);
  }
  get names(): string[][] {
    return lists(this.lines[1]);
  }
  get topics(): string[][] {
    return lists(this.lines[2]);
  }
  get context(): string[][] {
    return lists(this.lines[3]);
  }
  get identifiers(): string[][] {
    return lists(this.lines[4]);
  }
  get identifierText(): string {
    return this.lines[4] ?? '';
  }
}

function lists(text = ''): string[][] {
  return text === '' ? [] : text.split('|').map((part) => part.split(' '));
}
